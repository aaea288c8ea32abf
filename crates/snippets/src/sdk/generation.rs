//! Which calls of an SDK are meant.

use panglu_core::Platform;

/// Which generation of calls an app uses. They come from different years and take different names for the same things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Generation {
    /// `startPushStream` in stream-code mode as documented on 2018-06-15: its own constants, and a record number.
    StreamCode,
    /// `startPushStream` in stream-code mode as first documented: the older constants, no record number.
    StreamCodeEarly,
    /// `startPushStream` in channel mode: the cloud makes a channel and gives it a number. Android and iOS.
    Channel,
    /// `requestMultiVideoStreamerStart` and `…Stop` of the interactive SDK 1.4: the oldest calls, in channel mode.
    Streamer,
}

impl Generation {
    /// Every generation, the newest first.
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

    /// Whether addresses follow from room and user by a formula, so that channel names and numbers mean nothing.
    #[must_use]
    pub const fn is_stream_code(self) -> bool {
        matches!(self, Self::StreamCode | Self::StreamCodeEarly)
    }

    /// Whether the vendor documents it for a platform.
    #[must_use]
    pub const fn exists_on(self, platform: Platform) -> bool {
        !matches!((self, platform), (Self::Channel, Platform::Pc))
    }

    /// Where its names come from. The calls are taken from the vendor's documents; where those are misspelt or leave a
    /// type open, from the SDK's published headers and sources.
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

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Start a relay, once the camera or the screen share is on.
    Start,
    /// Stop it, before leaving the room.
    Stop,
}
