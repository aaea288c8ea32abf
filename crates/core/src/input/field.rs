//! The fields that an input error can be about.

/// The field that an error is about, named as in the JavaScript API or the SDK.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// The number of the live account.
    BizId,
    /// The interactive room.
    RoomId,
    /// The user who publishes.
    UserId,
    /// The kind of picture: camera or screen share.
    Kind,
    /// A whole stream code.
    Code,
    /// A play or push domain, with or without a port.
    Domain,
    /// The path before the stream name, `live` unless the account has chosen another.
    App,
    /// A push or play authentication key.
    Key,
    /// The key that notifications are signed with.
    NotificationKey,
    /// The key that callbacks of the newer service are signed with.
    CallbackKey,
    /// The name of a key of the cloud's API.
    SecretId,
    /// A key of the cloud's API.
    SecretKey,
    /// The present.
    Now,
    /// Which page of a list.
    Page,
    /// How many entries a page of a list has.
    PageSize,
    /// From when to when something is asked for.
    Period,
    /// When that begins.
    PeriodStart,
    /// The moment a signature stops being valid.
    ExpiresAt,
    /// The name of a transcoding template.
    Template,
    /// The number of the application.
    SdkAppId,
    /// The product that reported an error code.
    Source,
    /// The number that identifies recordings.
    RecordId,
    /// An address of any kind.
    Url,
    /// The platform of an SDK and the generation of its calls.
    Platform,
    /// Which addresses the answer to a start contains.
    Encode,
    /// The name of a channel.
    ChannelName,
    /// The description of a channel.
    ChannelDescription,
    /// The password that viewers must enter.
    ChannelPassword,
    /// The group and the room to relay.
    RelayRoom,
    /// The channels to stop.
    ChannelIds,
    /// An RTMP address.
    Rtmp,
    /// An HTTP-FLV address.
    Flv,
    /// An HLS address.
    Hls,
    /// The address of the cover picture.
    Cover,
    /// The address of an advertisement tag.
    AdTag,
    /// The user of the advertising account.
    AdUser,
    /// The app of the advertising account.
    AdApp,
    /// The licence of the advertising account.
    AdLicense,
    /// The id of an HTML element.
    ElementId,
    /// The width or height of the picture.
    Size,
    /// All addresses of a stream together.
    Addresses,
}

impl Field {
    /// The stable name, as in `{ bizId, roomId, … }`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::BizId => "bizId",
            Self::RoomId => "roomId",
            Self::UserId => "userId",
            Self::Kind => "kind",
            Self::Code => "code",
            Self::Domain => "domain",
            Self::App => "app",
            Self::Key | Self::NotificationKey => "key",
            Self::CallbackKey => "callbackKey",
            Self::SecretId => "secretId",
            Self::SecretKey => "secretKey",
            Self::Now => "now",
            Self::Page => "page",
            Self::PageSize => "pageSize",
            Self::Period => "period",
            Self::PeriodStart => "periodStart",
            Self::ExpiresAt => "expiresAt",
            Self::Template => "template",
            Self::SdkAppId => "sdkAppId",
            Self::Source => "source",
            Self::RecordId => "recordId",
            Self::Url => "url",
            Self::Platform => "platform",
            Self::Encode => "encode",
            Self::ChannelName => "channelName",
            Self::ChannelDescription => "channelDesc",
            Self::ChannelPassword => "channelPassword",
            Self::RelayRoom => "roomInfo",
            Self::ChannelIds => "channelIds",
            Self::Rtmp => "rtmp",
            Self::Flv => "flv",
            Self::Hls => "hls",
            Self::Cover => "coverpic",
            Self::AdTag => "adTagUrl",
            Self::AdUser => "auth.user_id",
            Self::AdApp => "auth.app_id",
            Self::AdLicense => "auth.license",
            Self::ElementId => "elementId",
            Self::Size => "size",
            Self::Addresses => "addresses",
        }
    }
}
