//! What a viewer who opens the stream now would get.

use super::{Rule, Status, policy};

/// What a viewer who opens the stream now would get in each format, and whether a channel's addresses stay valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forecast {
    /// For a viewer who joins by RTMP.
    pub rtmp: PlayForecast,
    /// For a viewer who joins by HTTP-FLV.
    pub flv: PlayForecast,
    /// For a viewer who joins by HLS.
    pub hls: PlayForecast,
    /// The addresses of a channel, in channel mode. In stream-code mode they follow from the name and never change.
    pub address: AddressForecast,
}

/// What a viewer gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlayForecast {
    /// A moving picture.
    Plays,
    /// A picture after a delay: HLS segments are made only after the first request.
    WarmsUp {
        /// When it should be ready if the first request came at the start of the stream, in Unix seconds.
        until: u64,
    },
    /// The buffered rest of the stream, then nothing.
    PlaysOut {
        /// When the rest has been played at the latest, in Unix seconds.
        until: u64,
    },
    /// A still picture, which continues if the host comes back.
    Waits,
    /// The player's message that the live stream has ended.
    SeesEnded,
    /// 404: no stream under this name.
    NotFound,
    /// Nothing yet: the stream has not started.
    NotYet,
    /// A rejected request: the name is closed.
    Refused,
    /// Not known.
    Unsure,
}

/// Whether the addresses stay valid, in channel mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressForecast {
    /// The current push uses them.
    InUse,
    /// A new push would get the same addresses.
    Kept {
        /// Until when, in Unix seconds.
        until: u64,
    },
    /// A new push would get new addresses.
    Renewed,
    /// Not known.
    Unsure,
}

impl Forecast {
    /// `since` is the time of the loss for [`Status::Grace`] and [`Status::Offline`]; `edge` is the newest start.
    pub(super) fn at(status: Status, rule: Rule, since: Option<u64>, edge: Option<u64>, now: u64) -> Self {
        let address = address_after(since, now);
        let all = |forecast, address| Self {
            rtmp: forecast,
            flv: forecast,
            hls: forecast,
            address,
        };
        match status {
            Status::Live => Self {
                hls: match edge.map(|edge| edge.saturating_add(policy::HLS_WARM_UP)) {
                    Some(until) if now < until => PlayForecast::WarmsUp { until },
                    _ => PlayForecast::Plays,
                },
                ..all(PlayForecast::Plays, AddressForecast::InUse)
            },
            Status::Grace { .. } => Self {
                rtmp: rtmp_after(since, now),
                flv: plays_out(since, policy::FLV_PLAYS_OUT, now).unwrap_or(PlayForecast::Waits),
                hls: plays_out(since, policy::HLS_PLAYS_OUT, now).unwrap_or(PlayForecast::Waits),
                address,
            },
            Status::Offline => Self {
                rtmp: match rule {
                    // The 7 s apply to a lost connection. A stop takes effect at once.
                    Rule::StopConfirmed | Rule::EndAnnounced => PlayForecast::SeesEnded,
                    _ => rtmp_after(since, now),
                },
                flv: plays_out(since, policy::FLV_PLAYS_OUT, now).unwrap_or(PlayForecast::NotFound),
                hls: plays_out(since, policy::HLS_PLAYS_OUT, now).unwrap_or(PlayForecast::NotFound),
                address,
            },
            Status::Starting | Status::NeverSeen => all(PlayForecast::NotYet, AddressForecast::Unsure),
            Status::Closed => all(PlayForecast::Refused, AddressForecast::Unsure),
            Status::Unknown => all(PlayForecast::Unsure, AddressForecast::Unsure),
        }
    }
}

fn rtmp_after(loss: Option<u64>, now: u64) -> PlayForecast {
    // The source says "more than 7 s", so a viewer who joins in the seventh second still gets in.
    plays_out(loss, policy::RTMP_JOINS_WITHIN + 1, now).unwrap_or(PlayForecast::SeesEnded)
}

fn plays_out(loss: Option<u64>, lasts: u64, now: u64) -> Option<PlayForecast> {
    let until = loss?.saturating_add(lasts);
    (now < until).then_some(PlayForecast::PlaysOut { until })
}

fn address_after(loss: Option<u64>, now: u64) -> AddressForecast {
    match loss.map(|loss| loss.saturating_add(policy::CHANNEL_KEPT)) {
        Some(until) if now < until => AddressForecast::Kept { until },
        Some(_) => AddressForecast::Renewed,
        None => AddressForecast::Unsure,
    }
}
