//! What somebody who comes now would find.

use super::{Rule, Status, policy};

/// What somebody who opens the stream now would find, by delivery, and what becomes of a channel's addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forecast {
    /// Somebody who joins by RTMP.
    pub rtmp: PlayForecast,
    /// Somebody who joins by HTTP-FLV.
    pub flv: PlayForecast,
    /// Somebody who watches by HLS.
    pub hls: PlayForecast,
    /// The addresses of a channel. In stream-code mode they follow from the name and never change.
    pub address: AddressForecast,
}

/// What a viewer finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlayForecast {
    /// A picture.
    Plays,
    /// A picture soon: HLS is made only after the first request.
    WarmsUp {
        /// When it should be ready if somebody asked at the start, Unix seconds.
        until: u64,
    },
    /// What was already on its way, and then nothing.
    PlaysOut {
        /// When it is used up at the latest, Unix seconds.
        until: u64,
    },
    /// A picture that stands still; it goes on if the host comes back.
    Waits,
    /// The player's sentence that the live stream has ended.
    SeesEnded,
    /// 404: no stream under this name.
    NotFound,
    /// No stream yet.
    NotYet,
    /// A refusal: the name is shut.
    Refused,
    /// Nobody can tell.
    Unsure,
}

/// What becomes of the addresses in channel mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressForecast {
    /// The present push uses them.
    InUse,
    /// A new push gets the same ones.
    Kept {
        /// Until when, Unix seconds.
        until: u64,
    },
    /// A new push gets new ones.
    Renewed,
    /// Nobody can tell.
    Unsure,
}

impl Forecast {
    /// `since` is the loss for [`Status::Grace`] and [`Status::Offline`]; `edge` is the newest start.
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
                    // The 7 s are those of a lost line; whoever stops ends it at once.
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
    // "More than 7 s" is the rule, so the seventh second itself still gets in.
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
