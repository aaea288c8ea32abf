//! What is wanted from a relay, in one way for every SDK.

use alloc::{borrow::ToOwned, string::String, vec::Vec};
use core::fmt;

use super::ChannelId;
use crate::FileFormats;
use panglu_core::{Fault, Field, InputError, RecordId, RoomId, StreamKind};

/// Which addresses the answer to a start brings. The stream itself is the same.
///
/// Source: comments of the vendor's published SDK sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Encode {
    /// HLS.
    Hls,
    /// FLV; iOS does not have it.
    Flv,
    /// The raw stream.
    Raw,
    /// RTMP, the default of the Android SDK.
    #[default]
    Rtmp,
    /// HLS and RTMP.
    HlsAndRtmp,
}

/// The kind of business an app does; only ever anything but [`Normal`](Self::Normal) in cameras.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SdkType {
    /// An ordinary app.
    Normal,
    /// A camera on the internet of things.
    IotCamera,
    /// A camera of the coastal project.
    CoastCamera,
}

/// A bit rate to transcode to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rate {
    /// As published.
    Original,
    /// About 550 kbit/s.
    Kbps550,
    /// About 900 kbit/s.
    Kbps900,
}

/// A channel's name or description: any text without NUL.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChannelText(String);

impl ChannelText {
    /// No document gives a limit; this one keeps pasted pages out.
    pub const MAX_BYTES: usize = 1024;

    /// Reads a channel's name.
    ///
    /// # Errors
    /// [`Field::ChannelName`] with `empty`, `too-long` or `forbidden-character`.
    pub fn name(text: &str) -> Result<Self, InputError> {
        checked(Field::ChannelName, text).map(Self)
    }

    /// Reads a channel's description.
    ///
    /// # Errors
    /// [`Field::ChannelDescription`] with `empty`, `too-long` or `forbidden-character`.
    pub fn description(text: &str) -> Result<Self, InputError> {
        checked(Field::ChannelDescription, text).map(Self)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The password a viewer must give. `Debug` hides it; a snippet contains it, because the SDK wants it there.
#[derive(Clone, PartialEq, Eq)]
pub struct ChannelPassword(String);

impl ChannelPassword {
    /// Reads a password.
    ///
    /// # Errors
    /// [`Field::ChannelPassword`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        checked(Field::ChannelPassword, text).map(Self)
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ChannelPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChannelPassword(…)")
    }
}

/// Which room is relayed; the streamer calls ask for it, the later ones know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RelayRoom {
    /// The group the room was created with (`relationId`).
    pub relation_id: u32,
    /// The room.
    pub room_id: RoomId,
}

/// Everything that can be asked of a relay. The default asks for RTMP addresses of the camera and no recording.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PushOptions {
    /// Which addresses the answer brings.
    pub encode: Encode,
    /// Camera or shared screen; a phone has its camera alone.
    pub kind: StreamKind,
    /// The files of an automatic recording; none for no recording. Stream-code generations.
    pub record_files: FileFormats,
    /// Whether the channel is recorded. Channel and streamer generations, which do not choose file types.
    pub record: bool,
    /// The channel's name. Means nothing in stream-code mode.
    pub channel_name: Option<ChannelText>,
    /// The channel's description. Means nothing in stream-code mode.
    pub channel_description: Option<ChannelText>,
    /// The password a viewer must give. Channel and streamer generations.
    pub channel_password: Option<ChannelPassword>,
    /// Whether a watermark is drawn. Channel and streamer generations.
    pub watermark: bool,
    /// Which watermark of the console: 32 bits on iOS and PC, a `long` on Android.
    pub watermark_id: Option<u32>,
    /// The kind of business. Channel and streamer generations.
    pub sdk_type: Option<SdkType>,
    /// A bit rate to offer. Channel and streamer generations.
    pub rate: Option<Rate>,
    /// The number that recordings are recognised by. [`Generation::StreamCode`](super::Generation::StreamCode) only.
    pub record_id: Option<RecordId>,
    /// The room. Streamer generation, which requires it.
    pub room: Option<RelayRoom>,
    /// The channels to stop; none for the one that the start left behind.
    pub channel_ids: Vec<ChannelId>,
}

fn checked(field: Field, text: &str) -> Result<String, InputError> {
    let max = ChannelText::MAX_BYTES;
    let bytes = text.len();
    let fault = if bytes == 0 {
        Fault::Empty
    } else if bytes > max {
        Fault::TooLong { bytes, max }
    } else if let Some(index) = text.chars().position(|character| character == '\0') {
        Fault::ForbiddenCharacter {
            position: index + 1,
            found: '\0',
        }
    } else {
        return Ok(text.to_owned());
    };
    Err(InputError::new(field, fault))
}
