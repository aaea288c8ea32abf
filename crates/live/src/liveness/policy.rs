//! The numbers, each with its reason and source, and when the next poll or heartbeat is due.
//!
//! All are seconds. "Own choice" marks what no source settles.

use panglu_core::PlayFormat;

/// How often the status of a stream that should be live is polled.
///
/// Source: vendor document on the stream-code scheme, live list, second way (about 2017).
pub const POLL_EVERY: u64 = 60;

/// How often the host's app sends a heartbeat while it publishes. Same source, third way.
pub const HEARTBEAT_EVERY: u64 = 60;

/// How many misses in a row, of polls or of heartbeats, mean offline. Same source, second and third way.
pub const MISSES: u64 = 3;

/// Two "off" answers count as two misses only if they are this far apart, so that a person who presses "refresh" three
/// times does not end a stream. Own choice: three quarters of [`POLL_EVERY`], which leaves room for an early poll.
pub const MISS_SPACING: u64 = POLL_EVERY / 4 * 3;

/// How long one "on" answer speaks for the stream: until the third poll after it would have denied it.
pub const POLL_TTL: u64 = POLL_EVERY * MISSES;

/// How long one heartbeat speaks for the host's app: until the third one after it is due.
pub const HEARTBEAT_TTL: u64 = HEARTBEAT_EVERY * MISSES;

/// How long a confirmed start call speaks for a stream that nobody else mentions. Own choice: long enough for any other
/// source to be heard of three times; without one, a crashed app would stay on the list for ever.
pub const START_TTL: u64 = POLL_EVERY * MISSES;

/// How long a moving picture speaks for the stream. Own choice: viewers report at least every 10 s.
pub const OBSERVATION_TTL: u64 = 15;

/// A drop shorter than this recovers by itself, and the cloud sends no notification about it.
///
/// Source: newer vendor documents on interrupted pushes (read 2026-11); the documents of 2018 give no number.
pub const DROP_GRACE: u64 = 70;

/// An unconfirmed start is waited for so long. The relay takes about 3 s; error 6012, a start that timed out, asks for
/// 30 s before the next attempt. Source: relay documents of 2018, error table.
pub const START_TIMEOUT: u64 = 30;

/// The automatic relay starts within about this time of the camera. Source: relay documents of 2018-06-15.
pub const RELAY_STARTS_WITHIN: u64 = 3;

/// The cloud tries an automatic relay again after this time. Source: relay documents of 2018-06-15.
pub const RELAY_RETRY: u64 = 5;

/// HLS is made only once somebody asks for it, and is ready about this long after the first request.
///
/// Source: newer vendor documents on HLS play (read 2026-11).
pub const HLS_WARM_UP: u64 = 30;

/// A viewer who joins by RTMP later than this after the host's line was lost reads "ended".
///
/// Source: relay documents of 2018, both modes, common questions.
pub const RTMP_JOINS_WITHIN: u64 = 7;

/// How long HLS viewers may go on watching segments that are already made. Own choice: the sources say only that these
/// are played to their end; HLS runs tens of seconds behind.
pub const HLS_PLAYS_OUT: u64 = 60;

/// How long HTTP-FLV viewers may go on. Source of the figure: vendor's range of delays for FLV, 2 to 10 s.
pub const FLV_PLAYS_OUT: u64 = 10;

/// How long a channel and its addresses outlive the loss of the host's line, in channel mode; after that a new push gets
/// new addresses. In stream-code mode addresses follow from the name and never change.
///
/// Source: relay documents of 2018 on channel mode, common questions.
pub const CHANNEL_KEPT: u64 = 3600;

/// How far ahead of the judge's clock evidence may be; more is refused. Own choice: one heartbeat, so that a clock which
/// is a little fast does no harm and one that is wrong can neither end a stream nor keep it alive for ever.
pub const MAX_AHEAD: u64 = 60;

/// The status interface watches the media and notices late; for so long after an end it may still answer "on".
///
/// Source: the stream-code document calls it slow without a number; taken as [`DROP_GRACE`], for which the cloud itself
/// holds a dropped stream for running.
pub const POLL_LAG: u64 = DROP_GRACE;

/// A heartbeat that was already on its way when the host stopped. Own choice: one interval.
pub const HEARTBEAT_LAG: u64 = HEARTBEAT_EVERY;

/// How old the picture may be that a viewer sees: so long after an end a moving picture proves nothing.
#[must_use]
pub const fn observation_lag(format: PlayFormat) -> u64 {
    match format {
        PlayFormat::WebRtc => 1,
        PlayFormat::Rtmp | PlayFormat::Flv => FLV_PLAYS_OUT,
        PlayFormat::Hls => HLS_PLAYS_OUT,
    }
}

/// So soon after a start a 404 proves nothing.
pub(super) const fn too_early_for_404(format: PlayFormat) -> u64 {
    match format {
        PlayFormat::Hls => HLS_WARM_UP,
        PlayFormat::Rtmp | PlayFormat::Flv | PlayFormat::WebRtc => RELAY_STARTS_WITHIN,
    }
}

/// When the next poll is due, in Unix seconds: at once if there was none. A last poll dated ahead of `now` counts as now.
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

/// When the host's app sends its next heartbeat, in Unix seconds; the same rule as [`next_poll`].
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
