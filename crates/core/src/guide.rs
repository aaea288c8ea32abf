//! Facts from the vendor's documents for people who set up, operate or monitor a relay, in addition to calls, codes and
//! addresses.
//!
//! Each [`Fact`] has a stable code, a [`Topic`], a text in every language, and the [`Document`] that it comes from.
//! Within a topic, the facts are in reading order.
//!
//! ```
//! use panglu_core::{Locale, guide::{Fact, Topic}};
//!
//! let told: Vec<_> = Fact::of(Topic::Interruption).map(|fact| fact.text(Locale::En)).collect();
//! assert!(told[0].contains("7 s"));
//! assert_eq!(Fact::AutomaticStop.document().date(), "2018-06-15");
//! ```

mod document;

use alloc::borrow::Cow;

pub use document::Document;

use crate::{Locale, Platform, texts};

macro_rules! topics {
    ($( $(#[$note:meta])* $topic:ident => $code:literal ),+ $(,)?) => {
        /// The topic of a fact.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Topic { $( $(#[$note])* $topic ),+ }

        impl Topic {
            /// Every topic, in the order of the life cycle of a relay.
            pub const ALL: &'static [Self] = &[ $( Self::$topic ),+ ];

            /// A stable code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $( Self::$topic => $code ),+ }
            }

            /// The heading.
            #[must_use]
            pub fn text(self, locale: Locale) -> Cow<'static, str> {
                match self { $( Self::$topic => Heading::$topic ),+ }.text(locale)
            }
        }

        texts! { enum Heading as GuideTopic { $( $topic ),+ } }
    };
}

topics! {
    /// Setting up.
    Setup => "setup",
    /// Billing.
    Billing => "billing",
    /// Automatic relay.
    AutomaticRelay => "automatic-relay",
    /// Relay by the app.
    ManualRelay => "manual-relay",
    /// Limits.
    Limits => "limits",
    /// When the upload breaks.
    Interruption => "interruption",
    /// App in the background.
    Background => "background",
    /// Notifications.
    Notifications => "notifications",
    /// Addresses.
    Addresses => "addresses",
    /// Your own player with FFmpeg.
    FfmpegClient => "ffmpeg-client",
}

macro_rules! facts {
    ($(
        $(#[$note:meta])*
        $fact:ident => $code:literal, $topic:ident, $document:ident
            $(, link $link:literal)? $(, on $platform:ident)?
    );+ $(;)?) => {
        /// A fact.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Fact { $( $(#[$note])* $fact ),+ }

        impl Fact {
            /// Every fact, grouped by topic.
            pub const ALL: &'static [Self] = &[ $( Self::$fact ),+ ];

            /// A stable code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $( Self::$fact => $code ),+ }
            }

            /// Its topic.
            #[must_use]
            pub const fn topic(self) -> Topic {
                match self { $( Self::$fact => Topic::$topic ),+ }
            }

            /// The document that it comes from.
            #[must_use]
            pub const fn document(self) -> Document {
                match self { $( Self::$fact => Document::$document ),+ }
            }

            /// The page that the document links to, if any. The address is as printed there and may be outdated.
            #[must_use]
            pub const fn link(self) -> Option<&'static str> {
                match self {
                    $( $( Self::$fact => Some($link), )? )+
                    _ => None,
                }
            }

            /// The platform it applies to; `None` if it applies to all.
            #[must_use]
            pub const fn platform(self) -> Option<Platform> {
                match self {
                    $( $( Self::$fact => Some(Platform::$platform), )? )+
                    _ => None,
                }
            }

            /// The text.
            #[must_use]
            pub fn text(self, locale: Locale) -> Cow<'static, str> {
                match self { $( Self::$fact => Words::$fact ),+ }.text(locale)
            }
        }

        texts! { enum Words as Guide { $( $fact ),+ } }
    };
}

impl Fact {
    /// The facts about a topic, in reading order.
    pub fn of(topic: Topic) -> impl Iterator<Item = Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(move |fact| fact.topic() == topic)
    }
}

facts! {
    /// Enable the live streaming service in the console before the first relay; without it nothing is relayed.
    LiveServiceFirst => "live-service-first", Setup, ChannelMode;
    /// Relayed streams are delivered by the live streaming service, so they are managed in its console.
    ManageInConsole => "manage-in-console", Setup, SdkGuide, link "http://console.cloud.tencent.com/live";
    /// A backend can use the API of the live streaming service for everything that the live console can do.
    ManageByApi => "manage-by-api", Setup, SdkGuide, link "https://cloud.tencent.com/doc/api/258/4703";
    /// Relaying costs money.
    FeesOfLiveService => "fees-of-live-service", Billing, SdkGuide, link "https://cloud.tencent.com/doc/product/268/5129";
    /// An account that already pays for live streaming, by package or by use, keeps its billing mode. An account that
    /// has not enabled the service yet pays for traffic after use.
    BillingModeKept => "billing-mode-kept", Billing, SdkGuide, link "https://cloud.tencent.com/doc/product/268/5129";
    /// The automatic relay is enabled in the console of the interactive live service, under its relay settings.
    AutomaticSwitch => "automatic-switch", AutomaticRelay, StreamCodeMode;
    /// It starts when the camera or the shared screen is on, usually within 3 s.
    AutomaticStart => "automatic-start", AutomaticRelay, StreamCodeMode;
    /// If the start fails, the cloud tries again every 5 s.
    AutomaticRetry => "automatic-retry", AutomaticRelay, StreamCodeMode;
    /// It stops when the user leaves the room.
    AutomaticStop => "automatic-stop", AutomaticRelay, StreamCodeMode;
    /// Enter the room, turn on the camera or the shared screen, then start the relay. Stop it before the app leaves the
    /// room.
    ManualOrder => "manual-order", ManualRelay, StreamCodeMode;
    /// A start can fail on a bad network. Try again after 3 s or longer.
    ManualRetry => "manual-retry", ManualRelay, StreamCodeMode;
    /// Pass a room and a host that belong together.
    ManualIds => "manual-ids", ManualRelay, StreamCodeMode;
    /// A user can relay one stream at a time.
    OneRelayPerUser => "one-relay-per-user", Limits, SdkGuide;
    /// Up to four streams of a room can be relayed, each separately: they are neither overlaid nor mixed, and each
    /// needs video.
    FourStreamsSideBySide => "four-streams-side-by-side", Limits, ChannelMode;
    /// The number of live channels is limited per cloud account, and all applications of the account share it.
    QuotaOfAccount => "quota-of-account", Limits, ChannelMode;
    /// Two-person rooms cannot be recorded.
    NoRecordingOfTwoPersonRooms => "no-recording-of-two-person-rooms", Limits, SdkGuide;
    /// If the host's upload breaks, viewers who open the RTMP address 7 s or more after the break get the message that
    /// the broadcast has ended.
    RtmpAfterDrop => "rtmp-after-drop", Interruption, ChannelMode;
    /// HLS viewers can watch the segments that the cloud has kept; after the last one, the picture freezes.
    HlsAfterDrop => "hls-after-drop", Interruption, ChannelMode;
    /// In channel mode the cloud keeps the channel for 1 hour after the upload has timed out. If the same user pushes
    /// again within that time, the addresses stay the same.
    AddressesKept => "addresses-kept", Interruption, ChannelMode;
    /// After 1 hour the channel is deleted, and a new push gets new addresses: distribute them again.
    AddressesRenewed => "addresses-renewed", Interruption, ChannelMode;
    /// On Windows, an app in the background relays as in the foreground.
    BackgroundOnWindows => "background-on-windows", Background, ChannelMode, on Pc;
    /// iOS may suspend an app in the background, which interrupts the push.
    BackgroundOnIos => "background-on-ios", Background, ChannelMode, on Ios;
    /// Android does not usually end an app in the background, but manufacturers' versions differ, and any app may be
    /// ended when memory is low.
    BackgroundOnAndroid => "background-on-android", Background, ChannelMode, on Android;
    /// A notification is JSON in the body of an HTTP POST (application/json).
    NotificationIsJson => "notification-is-json", Notifications, StreamCodeMode;
    /// It is signed with the API authentication key: `sign` is the MD5 of the key followed by `t`.
    NotificationKey => "notification-key", Notifications, StreamCodeMode;
    /// `t` is the time at which it expires, by default 10 minutes in the future.
    NotificationLifetime => "notification-lifetime", Notifications, StreamCodeMode;
    /// Answer with status 200 when it has arrived.
    NotificationReply => "notification-reply", Notifications, StreamCodeMode;
    /// Without a valid answer the cloud sends it again once a minute, at most 10 times.
    NotificationRetry => "notification-retry", Notifications, StreamCodeMode;
    /// Build the play addresses on your server and send them to the apps. Then the rule can change without a new
    /// version of the app.
    ServerBuildsAddresses => "server-builds-addresses", Addresses, StreamCodeMode;
    /// FFmpeg can play RTMP; its own player, ffplay.c, shows how.
    FfmpegModel => "ffmpeg-model", FfmpegClient, ChannelMode, link "http://www.ffmpeg.org";
    /// A window with SDL: `SDL_CreateWindow`, `SDL_CreateRenderer` and `SDL_CreateTexture`, then `SDL_UpdateYUVTexture`
    /// with the three planes of each picture.
    FfmpegWindowOfSdl => "ffmpeg-window-of-sdl", FfmpegClient, ChannelMode;
    /// A window with OpenCV: convert each picture to BGR24 with `sws_scale`, copy it into a Mat and call `imshow`.
    FfmpegWindowOfOpenCv => "ffmpeg-window-of-open-cv", FfmpegClient, ChannelMode;
    /// DirectShow can play the audio on Windows; the document contains no code for it.
    FfmpegSound => "ffmpeg-sound", FfmpegClient, ChannelMode;
    /// Still to be written: a jitter buffer, and the synchronisation of audio and video.
    FfmpegLeftToDo => "ffmpeg-left-to-do", FfmpegClient, ChannelMode;
}
