//! The fields that an input error can be about.

use crate::{locales, text::Text};

/// Declares the fields: the stable name, the label that people read, and what to do about a fault in it. A field without a
/// label is an option of an SDK or a player, which has the same name in every language.
macro_rules! fields {
    ($( $(#[$note:meta])* $field:ident => $name:literal, $label:expr, $fix:expr; )+) => {
        /// The field that an error is about, named as in the JavaScript API or the SDK.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Field { $( $(#[$note])* $field ),+ }

        impl Field {
            /// The stable name, as in `{ bizId, roomId, … }`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $( Self::$field => $name ),+ }
            }

            pub(super) const fn label(self) -> Option<Text> {
                match self { $( Self::$field => $label ),+ }
            }

            pub(super) const fn fix(self) -> Option<Text> {
                match self { $( Self::$field => $fix ),+ }
            }
        }
    };
}

fields! {
    /// The number of the live account.
    BizId => "bizId", Some(locales::FieldBizId), Some(locales::FaultFixBizId);
    /// The interactive room.
    RoomId => "roomId", Some(locales::FieldRoomId), Some(locales::FaultFixRoomId);
    /// The user who publishes.
    UserId => "userId", Some(locales::FieldUserId), Some(locales::FaultFixUserId);
    /// The kind of picture: camera or screen share.
    Kind => "kind", Some(locales::FieldKind), Some(locales::FaultFixKind);
    /// A whole stream code.
    Code => "code", Some(locales::FieldCode), Some(locales::FaultFixCode);
    /// A play or push domain, with or without a port.
    Domain => "domain", Some(locales::FieldDomain), Some(locales::FaultFixDomain);
    /// The path before the stream name, `live` unless the account has chosen another.
    App => "app", Some(locales::FieldApp), Some(locales::FaultFixApp);
    /// A push or play authentication key.
    Key => "key", Some(locales::FieldKey), Some(locales::FaultFixKey);
    /// The key that notifications are signed with.
    NotificationKey => "key", Some(locales::FieldNotificationKey), Some(locales::FaultFixNotificationKey);
    /// The key that callbacks of the newer service are signed with.
    CallbackKey => "callbackKey", Some(locales::FieldCallbackKey), Some(locales::FaultFixCallbackKey);
    /// The name of a key of the cloud's API.
    SecretId => "secretId", Some(locales::FieldSecretId), Some(locales::FaultFixSecretId);
    /// A key of the cloud's API.
    SecretKey => "secretKey", Some(locales::FieldSecretKey), Some(locales::FaultFixSecretKey);
    /// The present.
    Now => "now", Some(locales::FieldNow), Some(locales::FaultFixNow);
    /// Which page of a list.
    Page => "page", Some(locales::FieldPage), Some(locales::FaultFixPage);
    /// How many entries a page of a list has.
    PageSize => "pageSize", Some(locales::FieldPageSize), Some(locales::FaultFixPageSize);
    /// From when to when something is asked for.
    Period => "period", Some(locales::FieldPeriod), Some(locales::FaultFixPeriod);
    /// When that begins.
    PeriodStart => "periodStart", Some(locales::FieldPeriodStart), Some(locales::FaultFixPeriodStart);
    /// The moment a signature stops being valid.
    ExpiresAt => "expiresAt", Some(locales::FieldExpiresAt), Some(locales::FaultFixExpiresAt);
    /// The name of a transcoding template.
    Template => "template", Some(locales::FieldTemplate), Some(locales::FaultFixTemplate);
    /// The number of the application.
    SdkAppId => "sdkAppId", Some(locales::FieldSdkAppId), Some(locales::FaultFixSdkAppId);
    /// The product that reported an error code.
    Source => "source", Some(locales::FieldSource), Some(locales::FaultFixSource);
    /// The number that identifies recordings.
    RecordId => "recordId", None, Some(locales::FaultFixRecordId);
    /// An address of any kind.
    Url => "url", Some(locales::FieldUrl), Some(locales::FaultFixUrl);
    /// The platform of an SDK and the generation of its calls.
    Platform => "platform", None, None;
    /// Which addresses the answer to a start contains.
    Encode => "encode", None, None;
    /// The name of a channel.
    ChannelName => "channelName", None, Some(locales::FaultFixChannelText);
    /// The description of a channel.
    ChannelDescription => "channelDesc", None, Some(locales::FaultFixChannelText);
    /// The password that viewers must enter.
    ChannelPassword => "channelPassword", None, Some(locales::FaultFixChannelText);
    /// The group and the room to relay.
    RelayRoom => "roomInfo", None, Some(locales::FaultFixRelayRoom);
    /// The channels to stop.
    ChannelIds => "channelIds", None, Some(locales::FaultFixChannelIds);
    /// An RTMP address.
    Rtmp => "rtmp", None, Some(locales::FaultFixAddress);
    /// An HTTP-FLV address.
    Flv => "flv", None, Some(locales::FaultFixAddress);
    /// An HLS address.
    Hls => "hls", None, Some(locales::FaultFixAddress);
    /// The address of the cover picture.
    Cover => "coverpic", None, Some(locales::FaultFixAddress);
    /// The address of an advertisement tag.
    AdTag => "adTagUrl", None, Some(locales::FaultFixAddress);
    /// The user of the advertising account.
    AdUser => "auth.user_id", None, Some(locales::FaultFixAdAccount);
    /// The app of the advertising account.
    AdApp => "auth.app_id", None, Some(locales::FaultFixAdAccount);
    /// The licence of the advertising account.
    AdLicense => "auth.license", None, Some(locales::FaultFixAdAccount);
    /// The id of an HTML element.
    ElementId => "elementId", None, Some(locales::FaultFixElementId);
    /// The width or height of the picture.
    Size => "size", None, Some(locales::FaultFixSize);
    /// All addresses of a stream together.
    Addresses => "addresses", None, None;
}
