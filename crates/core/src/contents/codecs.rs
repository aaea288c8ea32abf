//! The codecs and their names.

/// A video codec.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum VideoCodec {
    /// H.264, also called AVC.
    H264,
    /// H.265, also called HEVC.
    H265,
    /// H.266, also called VVC.
    H266,
    /// AV1.
    Av1,
    /// VP8.
    Vp8,
    /// VP9.
    Vp9,
    /// MPEG-1 video.
    Mpeg1,
    /// MPEG-2 video.
    Mpeg2,
    /// MPEG-4 part 2.
    Mpeg4,
    /// AVS, AVS2 or AVS3.
    Avs,
    /// Sorenson H.263, of Flash.
    SorensonH263,
    /// Screen video, of Flash.
    Screen,
    /// VP6, of Flash.
    Vp6,
    /// A codec that this crate does not know.
    Unknown,
}

impl VideoCodec {
    /// The name for people, the same in every language.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::H264 => "H.264/AVC",
            Self::H265 => "H.265/HEVC",
            Self::H266 => "H.266/VVC",
            Self::Av1 => "AV1",
            Self::Vp8 => "VP8",
            Self::Vp9 => "VP9",
            Self::Mpeg1 => "MPEG-1",
            Self::Mpeg2 => "MPEG-2",
            Self::Mpeg4 => "MPEG-4 Part 2",
            Self::Avs => "AVS",
            Self::SorensonH263 => "Sorenson H.263",
            Self::Screen => "Screen Video",
            Self::Vp6 => "VP6",
            Self::Unknown => "?",
        }
    }

    /// Whether some browser decodes it in Media Source Extensions. If not, no player can show it without decoding it
    /// itself; if so, ask this browser about [`Video::mime`](super::Video::mime).
    #[must_use]
    pub const fn is_for_browsers(self) -> bool {
        matches!(self, Self::H264 | Self::H265 | Self::Av1 | Self::Vp8 | Self::Vp9)
    }
}

/// An audio codec.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AudioCodec {
    /// AAC.
    Aac,
    /// MP3: MPEG audio of layer III.
    Mp3,
    /// MPEG audio of layer I or II, or of a layer that has not been seen yet.
    MpegAudio,
    /// AC-3, also called Dolby Digital.
    Ac3,
    /// E-AC-3, also called Dolby Digital Plus.
    Eac3,
    /// Opus.
    Opus,
    /// FLAC.
    Flac,
    /// G.711 with A-law.
    G711ALaw,
    /// G.711 with μ-law.
    G711MuLaw,
    /// Samples that are not compressed.
    Pcm,
    /// ADPCM, of Flash.
    Adpcm,
    /// Nellymoser, of Flash.
    Nellymoser,
    /// Speex.
    Speex,
    /// A codec that this crate does not know.
    Unknown,
}

impl AudioCodec {
    /// The name for people, the same in every language.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Aac => "AAC",
            Self::Mp3 => "MP3",
            Self::MpegAudio => "MPEG Audio",
            Self::Ac3 => "AC-3",
            Self::Eac3 => "E-AC-3",
            Self::Opus => "Opus",
            Self::Flac => "FLAC",
            Self::G711ALaw => "G.711 A-law",
            Self::G711MuLaw => "G.711 μ-law",
            Self::Pcm => "PCM",
            Self::Adpcm => "ADPCM",
            Self::Nellymoser => "Nellymoser",
            Self::Speex => "Speex",
            Self::Unknown => "?",
        }
    }

    /// Whether some browser decodes it in Media Source Extensions; see [`VideoCodec::is_for_browsers`].
    #[must_use]
    pub const fn is_for_browsers(self) -> bool {
        self.fixed_codecs().is_some() || matches!(self, Self::Aac)
    }

    /// The form of RFC 6381 of a codec without profiles.
    pub(super) const fn fixed_codecs(self) -> Option<&'static str> {
        match self {
            Self::Mp3 => Some("mp3"),
            Self::Ac3 => Some("ac-3"),
            Self::Eac3 => Some("ec-3"),
            Self::Opus => Some("opus"),
            Self::Flac => Some("flac"),
            _ => None,
        }
    }
}
