//! The options of a relay, in one form for all SDKs.

use alloc::{borrow::ToOwned, string::String, vec::Vec};
use core::fmt;

use super::ChannelId;
use crate::FileFormats;
use panglu_core::{Fault, Field, InputError, RecordId, RoomId, StreamKind};

/// Which addresses the result of a start call contains. The stream itself is the same.
///
/// Source: comments of the vendor's published SDK sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Encode {
    /// HLS.
    Hls,
    /// FLV. Not available on iOS.
    Flv,
    /// The raw stream.
    Raw,
    /// RTMP, the default of the Android SDK.
    #[default]
    Rtmp,
    /// HLS and RTMP.
    HlsAndRtmp,
}

/// The business type of an app. Only cameras use a value other than [`Normal`](Self::Normal).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SdkType {
    /// An ordinary app.
    Normal,
    /// An Internet of Things (IoT) camera.
    IotCamera,
    /// A camera of the coastal project.
    CoastCamera,
}

/// A bit rate to transcode to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rate {
    /// The bit rate of the published stream.
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
    /// The maximum length in bytes. The vendor documents no limit; this one rejects a whole page pasted by mistake.
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

/// The password that a viewer must enter. `Debug` hides it. A snippet contains it, because the SDK call needs it.
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

/// The room to relay. The streamer calls require it; later calls already know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RelayRoom {
    /// The group that the room was created with (`relationId`).
    pub relation_id: u32,
    /// The room.
    pub room_id: RoomId,
}

/// All options of a relay. The default is RTMP addresses of the camera, without a recording.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PushOptions {
    /// Which addresses the result contains.
    pub encode: Encode,
    /// Camera or shared screen. A phone can relay only its camera.
    pub kind: StreamKind,
    /// The file formats of an automatic recording; empty for no recording. Stream-code generations only.
    pub record_files: FileFormats,
    /// Whether the channel is recorded. Channel and streamer generations only, which cannot choose file types.
    pub record: bool,
    /// The channel's name. It has no meaning in stream-code mode.
    pub channel_name: Option<ChannelText>,
    /// The channel's description. It has no meaning in stream-code mode.
    pub channel_description: Option<ChannelText>,
    /// The password that a viewer must enter. Channel and streamer generations only.
    pub channel_password: Option<ChannelPassword>,
    /// Whether a watermark is drawn. Channel and streamer generations only.
    pub watermark: bool,
    /// The number of a watermark in the console: 32 bits on iOS and PC, a `long` on Android.
    pub watermark_id: Option<u32>,
    /// The business type. Channel and streamer generations only.
    pub sdk_type: Option<SdkType>,
    /// An additional bit rate. Channel and streamer generations only.
    pub rate: Option<Rate>,
    /// The number that identifies recordings. [`Generation::StreamCode`](super::Generation::StreamCode) only.
    pub record_id: Option<RecordId>,
    /// The room. Streamer generation only, where it is required.
    pub room: Option<RelayRoom>,
    /// The channels to stop. If empty, the code stops the channel whose number it kept from the start call.
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
