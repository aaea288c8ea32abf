//! The options of a relay.

use panglu_core::Field;

/// An option of a relay, named as in the JavaScript API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PushOption {
    /// The platform and the generation.
    Platform,
    /// Which addresses the result contains.
    Encode,
    /// Camera or shared screen.
    Kind,
    /// The file formats of an automatic recording.
    RecordFiles,
    /// Whether a channel is recorded.
    Record,
    /// The channel's name.
    ChannelName,
    /// The channel's description.
    ChannelDescription,
    /// The password that a viewer must enter.
    ChannelPassword,
    /// Whether a watermark is drawn.
    Watermark,
    /// The number of the watermark.
    WatermarkId,
    /// The business type of the app.
    SdkType,
    /// An additional bit rate.
    Rate,
    /// The number that identifies recordings.
    RecordId,
    /// The group and the room.
    Room,
    /// The channels to stop.
    ChannelIds,
}

impl PushOption {
    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Platform => Field::Platform.name(),
            Self::Encode => Field::Encode.name(),
            Self::Kind => Field::Kind.name(),
            Self::RecordFiles => "recordFiles",
            Self::Record => "record",
            Self::ChannelName => Field::ChannelName.name(),
            Self::ChannelDescription => Field::ChannelDescription.name(),
            Self::ChannelPassword => Field::ChannelPassword.name(),
            Self::Watermark => "waterMark",
            Self::WatermarkId => "waterMarkId",
            Self::SdkType => "sdkType",
            Self::Rate => "rateType",
            Self::RecordId => Field::RecordId.name(),
            Self::Room => Field::RelayRoom.name(),
            Self::ChannelIds => Field::ChannelIds.name(),
        }
    }
}
