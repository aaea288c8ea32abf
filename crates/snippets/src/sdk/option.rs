//! The options of a relay.

use panglu_core::Field;

/// An option of a relay, named as the JavaScript API would name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PushOption {
    /// The platform together with the generation.
    Platform,
    /// Which addresses the answer brings.
    Encode,
    /// Camera or shared screen.
    Kind,
    /// The files of an automatic recording.
    RecordFiles,
    /// Whether a channel is recorded.
    Record,
    /// The channel's name.
    ChannelName,
    /// The channel's description.
    ChannelDescription,
    /// The password a viewer must give.
    ChannelPassword,
    /// Whether a watermark is drawn.
    Watermark,
    /// Which watermark.
    WatermarkId,
    /// The kind of SDK business.
    SdkType,
    /// An extra bit rate.
    Rate,
    /// The number that recordings are recognised by.
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
