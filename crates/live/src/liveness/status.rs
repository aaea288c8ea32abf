//! The status of a stream, and the rule that decided it.

/// The status of a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// Live.
    Live,
    /// A start is under way and not confirmed.
    Starting,
    /// It was live and seems to have dropped; it may recover. It stays on a live list.
    Grace {
        /// When the grace period ends if nothing more is reported, in Unix seconds.
        until: u64,
    },
    /// Not live.
    Offline,
    /// Its name was closed; a push would be rejected.
    Closed,
    /// Nobody has ever published under this name.
    NeverSeen,
    /// Not known from the evidence.
    Unknown,
}

/// The rule that decided a judgement. [`Rule::source`] names its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// Live: a start was notified, its end was not, and no other source has missed the stream.
    StartAnnounced,
    /// Live: the status interface says "on".
    PollSaysOn,
    /// Live: the host's app sends heartbeats after a confirmed start.
    HeartbeatFresh,
    /// Live: the relay confirmed the start a moment ago.
    StartConfirmed,
    /// Live: a viewer's picture is moving.
    PictureSeen,
    /// Grace: the cloud reported an interrupted push.
    PushInterrupted,
    /// Grace: a player lost the picture.
    PictureLost,
    /// Grace: one or two polls missed the stream.
    PollsMissing,
    /// Starting: a start call has no answer yet.
    StartAsked,
    /// Starting: the app sends heartbeats, and no source has confirmed a start.
    HeartbeatUnconfirmed,
    /// Closed: the name was closed or banned.
    Closed,
    /// Offline: the relay confirmed that it stopped.
    StopConfirmed,
    /// Offline: the cloud reported the end of the push.
    EndAnnounced,
    /// Offline: three polls in a row missed the stream.
    PollsMissed,
    /// Offline: three heartbeats in a row are missing.
    HeartbeatsLost,
    /// Offline: a player lost the picture, and none has seen it for longer than a drop lasts.
    PictureGone,
    /// Offline: the newest poll says "off", and no source says otherwise.
    PollSaidOff,
    /// Offline: a player found no stream, and no source says otherwise.
    NotFound,
    /// NeverSeen: the status interface has no push under this name.
    NeverPushed,
    /// Unknown: it was live, and the polls since then have failed. A list should not change.
    PollsFailing,
    /// Unknown: it was live, and there has been no report for too long.
    Silence,
    /// Unknown: the app asked for a start, and no source has confirmed it.
    StartUnconfirmed,
    /// Unknown: there is no evidence.
    NoEvidence,
}

impl Rule {
    /// The document or decision that the rule comes from.
    #[must_use]
    pub const fn source(self) -> &'static str {
        match self {
            Self::StartAnnounced
            | Self::EndAnnounced
            | Self::PollsMissed
            | Self::HeartbeatsLost
            | Self::StopConfirmed => "vendor document on the stream-code scheme, live list, about 2017",
            Self::PollSaysOn | Self::HeartbeatFresh | Self::StartConfirmed | Self::PollsFailing => {
                "vendor document 267/20470 on stream states, advice on use, read 2026-11"
            }
            Self::PushInterrupted => {
                "newer vendor documents on interrupted pushes, read 2026-11; errcode table of document 267/47025"
            }
            Self::PollsMissing => {
                "vendor document on the stream-code scheme, live list: fewer than three misses are not the end"
            }
            Self::Closed | Self::NeverPushed | Self::PollSaidOff => {
                "vendor document on Live_Channel_GetStatus, read 2026-11"
            }
            Self::PictureLost | Self::PictureGone => {
                "newer vendor documents on interrupted pushes, read 2026-11, applied to what players see"
            }
            Self::PictureSeen | Self::NotFound => "what players measurably report, 2026-11",
            Self::StartAsked | Self::StartUnconfirmed | Self::HeartbeatUnconfirmed => {
                "vendor advice to mark a stream live only after a confirmed start, read 2026-11"
            }
            Self::Silence | Self::NoEvidence => "own choice: without evidence nothing is claimed",
        }
    }
}

pub(super) const fn is_listed(status: Status, rule: Rule) -> bool {
    matches!(status, Status::Live | Status::Grace { .. }) || matches!(rule, Rule::PollsFailing)
}
