//! The numbers of the rules, each with its reason and source, and the times of the next poll and heartbeat.
//!
//! All are in seconds. "Own choice" marks a number that no source gives.

use panglu_core::PlayFormat;

/// How often the status of a stream that should be live is polled.
///
/// Source: vendor document on the stream-code scheme, live list, second way (about 2017).
pub const POLL_EVERY: u64 = 60;

/// How often the host's app sends a heartbeat while it publishes. Source: the same, third way.
pub const HEARTBEAT_EVERY: u64 = 60;

/// How many misses in a row, of polls or of heartbeats, mean offline. Source: the same, second and third way.
pub const MISSES: u64 = 3;

/// The minimum distance between two "off" answers that count as two misses, so that pressing "refresh" three times does
/// not end a stream. Own choice: three quarters of [`POLL_EVERY`], which allows for a poll that is a little early.
pub const MISS_SPACING: u64 = POLL_EVERY / 4 * 3;

/// How long an "on" answer stays valid: until the third poll after it is due.
pub const POLL_TTL: u64 = POLL_EVERY * MISSES;

/// How long a heartbeat stays valid: until the third one after it is due.
pub const HEARTBEAT_TTL: u64 = HEARTBEAT_EVERY * MISSES;

/// How long a confirmed start call stays valid if no other source reports the stream. Own choice: time for three
/// reports of any other source. Without a limit, a crashed app would stay on the list for ever.
pub const START_TTL: u64 = POLL_EVERY * MISSES;

/// How long a moving picture stays valid. Own choice: viewers report at least every 10 s.
pub const OBSERVATION_TTL: u64 = 15;

/// The cloud sends no notification about a drop shorter than this, because the push recovers.
///
/// Source: newer vendor documents on interrupted pushes (read 2026-11); the documents of 2018 give no number.
pub const DROP_GRACE: u64 = 70;

/// How long an unconfirmed start is waited for. The relay takes about 3 s; error 6012, a start that timed out, asks for
/// 30 s before the next attempt. Source: relay documents of 2018, error table.
pub const START_TIMEOUT: u64 = 30;

/// An automatic relay starts within about this time after the camera. Source: relay documents of 2018-06-15.
pub const RELAY_STARTS_WITHIN: u64 = 3;

/// The cloud retries an automatic relay after this time. Source: relay documents of 2018-06-15.
pub const RELAY_RETRY: u64 = 5;

/// HLS is made on demand and is ready about this long after the first request.
///
/// Source: newer vendor documents on HLS play (read 2026-11).
pub const HLS_WARM_UP: u64 = 30;

/// A viewer who joins by RTMP later than this after the host's connection was lost sees "ended".
///
/// Source: relay documents of 2018, both modes, common questions.
pub const RTMP_JOINS_WITHIN: u64 = 7;

/// How long HLS viewers may still play segments that are already made. Own choice: the sources say only that these are
/// played to their end; the delay of HLS is tens of seconds.
pub const HLS_PLAYS_OUT: u64 = 60;

/// How long HTTP-FLV viewers may still play. Source of the number: the vendor's range of delays for FLV, 2 to 10 s.
pub const FLV_PLAYS_OUT: u64 = 10;

/// How long a channel and its addresses are kept after the host's connection was lost, in channel mode; a later push
/// gets new addresses. In stream-code mode addresses follow from the name and never change.
///
/// Source: relay documents of 2018 on channel mode, common questions.
pub const CHANNEL_KEPT: u64 = 3600;

/// How far evidence may be ahead of `now`; later evidence is rejected. Own choice: one heartbeat, so that a slightly
/// fast clock does no harm, and a wrong one can neither end a stream nor keep it live for ever.
pub const MAX_AHEAD: u64 = 60;

/// How long after an end the status interface may still answer "on": it watches the media and lags behind.
///
/// Source: the stream-code document calls it slow and gives no number. [`DROP_GRACE`] is used, because the cloud itself
/// treats a dropped stream as running for that long.
pub const POLL_LAG: u64 = DROP_GRACE;

/// How long after an end a heartbeat may still arrive that was sent before it. Own choice: one interval.
pub const HEARTBEAT_LAG: u64 = HEARTBEAT_EVERY;

/// How old a viewer's picture may be: within this time after an end, a moving picture proves nothing.
#[must_use]
pub const fn observation_lag(format: PlayFormat) -> u64 {
    match format {
        PlayFormat::WebRtc => 1,
        PlayFormat::Rtmp | PlayFormat::Flv => FLV_PLAYS_OUT,
        PlayFormat::Hls => HLS_PLAYS_OUT,
    }
}

/// Within this time after a start, a 404 proves nothing.
pub(super) const fn too_early_for_404(format: PlayFormat) -> u64 {
    match format {
        PlayFormat::Hls => HLS_WARM_UP,
        PlayFormat::Rtmp | PlayFormat::Flv | PlayFormat::WebRtc => RELAY_STARTS_WITHIN,
    }
}

/// When the next poll is due, in Unix seconds: at once if there was none. If the last poll is later than `now`, `now`
/// is used.
///
/// ```
/// use panglu_live::liveness::next_poll;
///
/// assert_eq!(next_poll(None, 1000), 1000);
/// assert_eq!(next_poll(Some(970), 1000), 1030);
/// assert_eq!(next_poll(Some(10), 1000), 1000, "overdue means now, not in the past");
/// ```
#[must_use]
pub const fn next_poll(last: Option<u64>, now: u64) -> u64 {
    due(last, POLL_EVERY, now)
}

/// When the next heartbeat is due, in Unix seconds; the same rule as [`next_poll`].
#[must_use]
pub const fn next_heartbeat(last: Option<u64>, now: u64) -> u64 {
    due(last, HEARTBEAT_EVERY, now)
}

/// How many heartbeats are overdue at `now`, if the last one came at `last`.
#[must_use]
pub const fn missed_heartbeats(last: u64, now: u64) -> u64 {
    now.saturating_sub(last) / HEARTBEAT_EVERY
}

const fn due(last: Option<u64>, every: u64, now: u64) -> u64 {
    match last {
        Some(last) if last < now => {
            let due = last.saturating_add(every);
            if due > now { due } else { now }
        }
        Some(_) => now.saturating_add(every),
        None => now,
    }
}
