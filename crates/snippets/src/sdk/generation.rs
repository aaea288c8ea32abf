//! The generations of SDK calls, and their actions.

use panglu_core::Platform;

/// The generation of calls that an app uses. Generations date from different years and use different names for the same
/// things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Generation {
    /// `startPushStream` in stream-code mode as documented on 2018-06-15, with its own constants and a record number.
    StreamCode,
    /// `startPushStream` in stream-code mode as first documented, with the older constants and no record number.
    StreamCodeEarly,
    /// `startPushStream` in channel mode: the cloud creates a channel with a number. Android and iOS only.
    Channel,
    /// `requestMultiVideoStreamerStart` and `…Stop` of the interactive SDK 1.4: the oldest calls, in channel mode.
    Streamer,
}

impl Generation {
    /// All generations, the newest first.
    pub const ALL: [Self; 4] = [
        Self::StreamCode,
        Self::StreamCodeEarly,
        Self::Channel,
        Self::Streamer,
    ];

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::StreamCode => "stream-code",
            Self::StreamCodeEarly => "stream-code-early",
            Self::Channel => "channel",
            Self::Streamer => "streamer",
        }
    }

    /// Whether the calls use stream-code mode. There, addresses are computed from room and user, so channel names and
    /// numbers have no meaning.
    #[must_use]
    pub const fn is_stream_code(self) -> bool {
        matches!(self, Self::StreamCode | Self::StreamCodeEarly)
    }

    /// Whether the vendor documents this generation for a platform.
    #[must_use]
    pub const fn exists_on(self, platform: Platform) -> bool {
        !matches!((self, platform), (Self::Channel, Platform::Pc))
    }

    /// The source of its names. The calls are taken from the vendor's documents. Where these misspell a name or omit a
    /// type, the SDK's published headers and sources are used.
    #[must_use]
    pub const fn source(self) -> &'static str {
        match self {
            Self::StreamCode => {
                "vendor document on relayed streaming in stream-code mode, 2018-06-15; published ILiveSDK sources \
                 (ILivePushOption, ILivePushRes, iLive.h)"
            }
            Self::StreamCodeEarly => {
                "vendor document on relayed streaming in stream-code mode, earlier edition; published ILiveSDK headers \
                 (iLivePushOption.h, iLiveRoomMgr)"
            }
            Self::Channel => {
                "vendor document on relayed streaming in channel mode, 2018-06-15 and earlier edition"
            }
            Self::Streamer => {
                "vendor document on relaying with the interactive SDK 1.4; published IM SDK headers (IMSdkComm.h, tim_int.h)"
            }
        }
    }
}

/// The action of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Starts a relay, once the camera or the screen share is on.
    Start,
    /// Stops the relay, before the user leaves the room.
    Stop,
}
