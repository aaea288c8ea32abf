//! Facts for whoever sets up, runs or watches over a relay: what the vendor's documents say beside calls, codes and addresses.
//!
//! Each [`Fact`] has a stable code, a [`Topic`], a text in every language, and the [`Document`] it is from. The order within
//! a topic is the one to read them in.
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
        /// What a fact is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Topic { $( $(#[$note])* $topic ),+ }

        impl Topic {
            /// Every topic, in the order of a relay's life.
            pub const ALL: &'static [Self] = &[ $( Self::$topic ),+ ];

            /// A stable code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $( Self::$topic => $code ),+ }
            }

            /// A heading.
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
    /// A player of one's own with FFmpeg.
    FfmpegClient => "ffmpeg-client",
}

macro_rules! facts {
    ($(
        $(#[$note:meta])*
        $fact:ident => $code:literal, $topic:ident, $document:ident
            $(, link $link:literal)? $(, on $platform:ident)?
    );+ $(;)?) => {
        /// One fact.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Fact { $( $(#[$note])* $fact ),+ }

        impl Fact {
            /// Every fact, topic by topic.
            pub const ALL: &'static [Self] = &[ $( Self::$fact ),+ ];

            /// A stable code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $( Self::$fact => $code ),+ }
            }

            /// What it is about.
            #[must_use]
            pub const fn topic(self) -> Topic {
                match self { $( Self::$fact => Topic::$topic ),+ }
            }

            /// Where it is from.
            #[must_use]
            pub const fn document(self) -> Document {
                match self { $( Self::$fact => Document::$document ),+ }
            }

            /// The page that the document refers to. It is the address printed there, which may have moved since.
            #[must_use]
            pub const fn link(self) -> Option<&'static str> {
                match self {
                    $( $( Self::$fact => Some($link), )? )+
                    _ => None,
                }
            }

            /// The platform it holds for; none where it holds for all.
            #[must_use]
            pub const fn platform(self) -> Option<Platform> {
                match self {
                    $( $( Self::$fact => Some(Platform::$platform), )? )+
                    _ => None,
                }
            }

            /// The fact in words.
            #[must_use]
            pub fn text(self, locale: Locale) -> Cow<'static, str> {
                match self { $( Self::$fact => Words::$fact ),+ }.text(locale)
            }
        }

        texts! { enum Words as Guide { $( $fact ),+ } }
    };
}

impl Fact {
    /// The facts about a topic, in the order to read them in.
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
    /// What the live console can do, a backend can do with the API of the live streaming service.
    ManageByApi => "manage-by-api", Setup, SdkGuide, link "https://cloud.tencent.com/doc/api/258/4703";
    /// Relaying costs money.
    FeesOfLiveService => "fees-of-live-service", Billing, SdkGuide, link "https://cloud.tencent.com/doc/product/268/5129";
    /// An account that already pays for live streaming by package or by use goes on as it does; one that has not enabled it yet pays for traffic after use.
    BillingModeKept => "billing-mode-kept", Billing, SdkGuide, link "https://cloud.tencent.com/doc/product/268/5129";
    /// The automatic relay is switched on in the console of the interactive live service, under its relay settings.
    AutomaticSwitch => "automatic-switch", AutomaticRelay, StreamCodeMode;
    /// It starts once the camera or the shared screen is on, which usually takes no longer than 3 s.
    AutomaticStart => "automatic-start", AutomaticRelay, StreamCodeMode;
    /// If the start fails, the cloud tries again every 5 s.
    AutomaticRetry => "automatic-retry", AutomaticRelay, StreamCodeMode;
    /// It stops when the user leaves the room.
    AutomaticStop => "automatic-stop", AutomaticRelay, StreamCodeMode;
    /// Enter the room and turn the camera or the shared screen on, then start the relay; stop it before the app leaves the room.
    ManualOrder => "manual-order", ManualRelay, StreamCodeMode;
    /// A start can fail on a bad network, so try again, and wait 3 s or longer before you do.
    ManualRetry => "manual-retry", ManualRelay, StreamCodeMode;
    /// Pass the room and the host that belong together.
    ManualIds => "manual-ids", ManualRelay, StreamCodeMode;
    /// One user relays one stream at a time.
    OneRelayPerUser => "one-relay-per-user", Limits, SdkGuide;
    /// Up to four streams of a room can be relayed, each by itself: they are neither laid over each other nor mixed, and each needs a picture.
    FourStreamsSideBySide => "four-streams-side-by-side", Limits, ChannelMode;
    /// The number of live channels is limited per cloud account: all its applications share it.
    QuotaOfAccount => "quota-of-account", Limits, ChannelMode;
    /// Two-person rooms cannot be recorded.
    NoRecordingOfTwoPersonRooms => "no-recording-of-two-person-rooms", Limits, SdkGuide;
    /// If the host's upload breaks, somebody who opens the RTMP address from 7 s later on is told that the broadcast has ended.
    RtmpAfterDrop => "rtmp-after-drop", Interruption, ChannelMode;
    /// HLS viewers go on watching the segments that the cloud has kept; when these are played, the picture stops.
    HlsAfterDrop => "hls-after-drop", Interruption, ChannelMode;
    /// In channel mode the cloud keeps the channel for 1 hour after the upload has timed out: a new push by the same user within it has the same addresses.
    AddressesKept => "addresses-kept", Interruption, ChannelMode;
    /// Later than 1 hour the channel is gone, and a new push gets new addresses: hand them out again.
    AddressesRenewed => "addresses-renewed", Interruption, ChannelMode;
    /// On Windows an app in the background relays as it does in the foreground.
    BackgroundOnWindows => "background-on-windows", Background, ChannelMode, on Pc;
    /// iOS may suspend an app in the background, and then the push breaks off.
    BackgroundOnIos => "background-on-ios", Background, ChannelMode, on Ios;
    /// Android does not end an app in the background as a rule, but makers' versions differ, and where memory is short it may end any app.
    BackgroundOnAndroid => "background-on-android", Background, ChannelMode, on Android;
    /// A notification is JSON in the body of an HTTP POST (application/json).
    NotificationIsJson => "notification-is-json", Notifications, StreamCodeMode;
    /// It is signed with the API authentication key: sign is the MD5 of the key followed by t.
    NotificationKey => "notification-key", Notifications, StreamCodeMode;
    /// t is when it expires, by default 10 minutes ahead.
    NotificationLifetime => "notification-lifetime", Notifications, StreamCodeMode;
    /// Answer with status 200 once it has arrived.
    NotificationReply => "notification-reply", Notifications, StreamCodeMode;
    /// Without a good answer the cloud sends it again once a minute, at most 10 times.
    NotificationRetry => "notification-retry", Notifications, StreamCodeMode;
    /// Have your server build the play addresses and hand them to the apps: then the rule can change without a new version of the app.
    ServerBuildsAddresses => "server-builds-addresses", Addresses, StreamCodeMode;
    /// FFmpeg plays RTMP by itself; its own player, ffplay.c, shows how.
    FfmpegModel => "ffmpeg-model", FfmpegClient, ChannelMode, link "http://www.ffmpeg.org";
    /// A window with SDL: SDL_CreateWindow, SDL_CreateRenderer and SDL_CreateTexture, then SDL_UpdateYUVTexture with the three planes of each picture.
    FfmpegWindowOfSdl => "ffmpeg-window-of-sdl", FfmpegClient, ChannelMode;
    /// A window with OpenCV: convert each picture to BGR24 with sws_scale, copy it into a Mat and call imshow.
    FfmpegWindowOfOpenCv => "ffmpeg-window-of-open-cv", FfmpegClient, ChannelMode;
    /// DirectShow can play the sound on Windows; the document shows no code for it.
    FfmpegSound => "ffmpeg-sound", FfmpegClient, ChannelMode;
    /// Still to be written: a jitter buffer, and keeping sound and picture in time.
    FfmpegLeftToDo => "ffmpeg-left-to-do", FfmpegClient, ChannelMode;
}
