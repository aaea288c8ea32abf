//! Tells what a live stream contains from its first bytes: the kind of file, the video codec and the audio codec.
//!
//! A player that cannot decode a stream only says that it failed, and a server that answers an error with status 200
//! makes it say nothing. The first bytes tell both: a picture in H.265 that this browser cannot decode, and a web page
//! where a stream should be.
//!
//! Every function takes all bytes received so far. While it needs more it is called again with more; once it has
//! decided, more bytes never change the answer.
//!
//! Sources: Adobe Flash Video File Format Specification 10.1 (2010-08), annex E; Tencent Cloud's extension of it for
//! HEVC and AV1 (github.com/tencentyun/flv, 1.0.0 of 2022-07-21); Enhanced RTMP (veovera.org, v2-2025-01-21-b2); ISO/IEC 13818-1
//! (MPEG-TS); ISO/IEC 14496-10 (H.264), 23008-2 (H.265), 14496-15 (their configuration records).

mod av1;
mod codecs;
mod flv;
mod h264;
mod hevc;
mod nal;
mod sound;
mod start;
mod ts;

use alloc::{format, string::String};

pub use codecs::{AudioCodec, VideoCodec};
pub use start::Start;

/// Only this many bytes are examined. Live servers send the headers of both codecs first, and a segment of HLS begins
/// with its tables, so that a stream that told nothing by then has nothing more to tell.
pub const MAX_BYTES: usize = 256 * 1024;

/// The width and height of a picture in pixels, after cropping.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Size {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
}

/// The picture of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Video {
    /// The codec.
    pub codec: VideoCodec,
    /// The codec with profile and level in the form of RFC 6381, such as `avc1.64001f`. `None` if the stream has not
    /// told them, or the codec has no such form.
    pub codecs: Option<String>,
    /// The size. Only read for H.264.
    pub size: Option<Size>,
}

impl Video {
    /// The type to ask `MediaSource.isTypeSupported` about, such as `video/mp4; codecs="avc1.64001f"`. Players repack
    /// FLV and MPEG-TS as MP4, so it is the type of an MP4. `None` if [`codecs`](Self::codecs) is unknown.
    #[must_use]
    pub fn mime(&self) -> Option<String> {
        self.codecs
            .as_ref()
            .map(|codecs| format!("video/mp4; codecs=\"{codecs}\""))
    }

    const fn of(codec: VideoCodec) -> Self {
        Self {
            codec,
            codecs: None,
            size: None,
        }
    }
}

/// The sound of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audio {
    /// The codec.
    pub codec: AudioCodec,
    /// The codec in the form of RFC 6381, such as `mp4a.40.2`. `None` as for [`Video::codecs`].
    pub codecs: Option<String>,
}

impl Audio {
    /// The type to ask `MediaSource.isTypeSupported` about, such as `audio/mp4; codecs="mp4a.40.2"`. MP3 is given to
    /// browsers as it is: `audio/mpeg`.
    #[must_use]
    pub fn mime(&self) -> Option<String> {
        if self.codec == AudioCodec::Mp3 {
            return Some("audio/mpeg".into());
        }
        self.codecs
            .as_ref()
            .map(|codecs| format!("audio/mp4; codecs=\"{codecs}\""))
    }

    fn of(codec: AudioCodec) -> Self {
        Self {
            codec,
            codecs: codec.fixed_codecs().map(Into::into),
        }
    }
}

/// The picture or the sound of a stream, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Track<T> {
    /// The stream has it.
    Present(T),
    /// The stream has shown none.
    Absent(Absence),
}

impl<T> Track<T> {
    /// What the stream has.
    #[must_use]
    pub const fn present(&self) -> Option<&T> {
        match self {
            Self::Present(track) => Some(track),
            Self::Absent(_) => None,
        }
    }
}

/// Why a stream shows no picture or no sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Absence {
    /// It has not come yet. Only in [`Reading::NeedMore`].
    NotYet,
    /// It has not come among the first tags of FLV with media, or packets of MPEG-TS.
    NotAmong {
        /// The number of tags or packets.
        first: u32,
    },
    /// The list of contents, the program map table of MPEG-TS, does not name it.
    NotListed,
}

impl Absence {
    /// A stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotYet => "not-yet",
            Self::NotAmong { .. } => "not-among-first",
            Self::NotListed => "not-listed",
        }
    }
}

/// What a stream contains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// The picture.
    pub video: Track<Video>,
    /// The sound.
    pub audio: Track<Audio>,
}

/// What the bytes received so far tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// More bytes are needed. What was seen so far stays true, and is all there is if the stream has ended.
    NeedMore(Contents),
    /// The contents, as far as the stream tells them.
    Found(Contents),
    /// The bytes are not of the expected kind but of this one.
    NotAStream(Start),
}

impl Contents {
    const UNSEEN: Self = Self {
        video: Track::Absent(Absence::NotYet),
        audio: Track::Absent(Absence::NotYet),
    };

    /// Tells what a stream of HTTP-FLV contains.
    ///
    /// FLV has no reliable list of its contents: the flags of its header are often wrong. So a picture or a sound that
    /// has not come among the first 40 tags with media is taken for absent.
    ///
    /// ```
    /// use panglu_core::contents::{Contents, Reading, Start};
    ///
    /// assert_eq!(Contents::of_flv(b"<!DOCTYPE html><title>404"), Reading::NotAStream(Start::Html));
    /// assert!(matches!(Contents::of_flv(b"FLV\x01\x05"), Reading::NeedMore(_)));
    /// ```
    #[must_use]
    pub fn of_flv(bytes: &[u8]) -> Reading {
        match Self::of_start(bytes) {
            None => Reading::NeedMore(Self::UNSEEN),
            Some(Start::Flv) => flv::read(bytes),
            Some(other) => Reading::NotAStream(other),
        }
    }

    /// Tells what a segment of HLS or another MPEG transport stream contains. Its first packet may be cut off.
    ///
    /// The first program is read. For H.264, HEVC, AAC and MPEG audio it also looks into the first frames, because only
    /// they tell the profile.
    #[must_use]
    pub fn of_ts(bytes: &[u8]) -> Reading {
        match Self::of_start(bytes) {
            None => Reading::NeedMore(Self::UNSEEN),
            Some(Start::MpegTs) => ts::read(bytes),
            Some(other) => Reading::NotAStream(other),
        }
    }

    /// Tells the kind of file from its start. `None` while more bytes are needed; at most 564 are.
    #[must_use]
    pub fn of_start(bytes: &[u8]) -> Option<Start> {
        start::of(bytes)
    }

    /// Tells the kind of a file that has ended, such as the short body of a refusal.
    #[must_use]
    pub fn of_ended(bytes: &[u8]) -> Start {
        start::of_ended(bytes)
    }
}
