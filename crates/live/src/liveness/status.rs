//! Whether a stream is live, and the rule that says so.

/// Whether a stream is live.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// It is.
    Live,
    /// A start is under way and nobody has confirmed it.
    Starting,
    /// It was live and seems to have dropped; it may come back by itself. It stays on a live list.
    Grace {
        /// When patience ends if nothing more is heard, Unix seconds.
        until: u64,
    },
    /// It is not.
    Offline,
    /// Its name was shut; a push would be refused.
    Closed,
    /// Nobody ever published under this name.
    NeverSeen,
    /// The evidence does not say.
    Unknown,
}

/// The rule by which a judgement was reached. [`Rule::source`] says where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// Live: a start was announced, its end was not, and no other source has missed the stream.
    StartAnnounced,
    /// Live: the status interface says "on".
    PollSaysOn,
    /// Live: the host's app keeps sending heartbeats after a confirmed start.
    HeartbeatFresh,
    /// Live: the relay confirmed the start a moment ago.
    StartConfirmed,
    /// Live: a viewer sees the picture move.
    PictureSeen,
    /// Grace: the cloud reported an interrupted push.
    PushInterrupted,
    /// Grace: a player lost the picture.
    PictureLost,
    /// Grace: one or two polls missed the stream.
    PollsMissing,
    /// Starting: a start call has no answer yet.
    StartAsked,
    /// Starting: the app sends heartbeats, and nobody has confirmed a start.
    HeartbeatUnconfirmed,
    /// Closed: the name was shut or banned.
    Closed,
    /// Offline: the relay confirmed that it stopped.
    StopConfirmed,
    /// Offline: the cloud reported the end of the push.
    EndAnnounced,
    /// Offline: three polls in a row missed the stream.
    PollsMissed,
    /// Offline: three heartbeats in a row did not come.
    HeartbeatsLost,
    /// Offline: a player lost the picture, and nobody has seen it for longer than a drop lasts.
    PictureGone,
    /// Offline: the newest poll says "off", and nobody says otherwise.
    PollSaidOff,
    /// Offline: a player found no stream, and nobody says otherwise.
    NotFound,
    /// NeverSeen: the status interface knows no push under this name.
    NeverPushed,
    /// Unknown: it was live, and since then polls have failed. A list should stay as it is.
    PollsFailing,
    /// Unknown: it was live once, and nobody has said anything for too long.
    Silence,
    /// Unknown: a start was asked for and never confirmed.
    StartUnconfirmed,
    /// Unknown: there is no evidence.
    NoEvidence,
}

impl Rule {
    /// Where the rule comes from.
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
