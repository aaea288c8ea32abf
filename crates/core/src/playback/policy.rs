//! The timeouts and limits of the supervisor, each with its reason.

use super::Delivery;

/// How long the first picture may take, once the player has started, before it is found out what is wrong. An FLV stream
/// starts with a cached key frame; an HLS player reads a playlist and a segment first.
pub(super) const fn first_picture_ms(delivery: Delivery) -> u64 {
    match delivery {
        Delivery::Flv => 4_000,
        Delivery::Hls => 5_000,
    }
}

/// After how long without a picture an HLS address is asked while its player is still loading. Players know less about an
/// answer; a stream that is there needs no second request.
pub(super) const ASK_BESIDE_MS: u64 = 1_500;

/// After how long a picture that stands still is said to be interrupted. Shorter pauses are not worth a word.
pub(super) const INTERRUPTED_MS: u64 = 1_500;

/// The same for a picture that stutters: it never stands still for long, and is not to be watched either.
pub(super) const STUTTERED_MS: u64 = 500;

/// How long a picture may stand still before its cause is found out.
pub(super) const STALL_MS: u64 = 3_000;

/// How long a slow stream is left alone while data keeps coming: another request would only begin again.
pub(super) const SLOW_MS: u64 = 15_000;

/// How long to wait before reloading a stream that is live: not at all, then increasingly up to 8 s.
pub(super) const fn reload_ms(attempt: u32) -> u64 {
    match attempt {
        0 => 0,
        1 => 1_000,
        2 => 2_000,
        3 => 4_000,
        _ => 8_000,
    }
}

/// After this many loads without a picture, the audience is told that the stream cannot be played.
pub(super) const HOPELESS_AFTER: u32 = 4;

/// How long the picture has to move before earlier failures are forgotten. Without it, a stream that breaks after its
/// first frame would be loaded again without a pause.
pub(super) const STEADY_MS: u64 = 3_000;

/// How long to wait before the address is asked again. In the first minute the picture is to be there within 3 s of the
/// first data; later the server is spared. A hidden page is asked when it is shown again.
pub(super) const fn ask_again_ms(failing_for: u64, hidden: bool) -> u64 {
    match failing_for {
        _ if hidden => 15_000,
        0..60_000 => 2_500,
        60_000..300_000 => 5_000,
        _ => 10_000,
    }
}

/// How long to wait before a new address is wanted again where the last one was refused as well, or none came.
pub(super) const RENEW_AGAIN_MS: u64 = 10_000;

/// How long an address that is asked again may take to answer. At first short, because a request that a server has lost is
/// never answered; later long enough for servers that are slow.
pub(super) const fn patience_ms(failing_for: u64) -> u32 {
    match failing_for {
        0..60_000 => 2_500,
        _ => 8_000,
    }
}

/// How long to wait before trying again what this browser could not decode: only another publisher can change that.
pub(super) const UNPLAYABLE_MS: u64 = 10_000;

/// How long a failure after a picture is called an interruption, with a sign that something is being done.
pub(super) const RECOVERING_MS: u64 = 10_000;

/// How long a player may take to start. Its loader reports a failure after 30 s; this timeout is for the case that it
/// does not.
pub(super) const PLAYER_START_MS: u64 = 40_000;

/// A gap between ticks from which the page was asleep or blocked. Visible pages are called four times a second.
pub(super) const ASLEEP_MS: u64 = 3_000;

/// How soon after a return data has to come. Connections die while a device sleeps, and nobody reports that.
pub(super) const RETURN_MS: u64 = 1_200;

/// How long a paused stream stays connected. Up to then playing on is immediate.
pub(super) const PAUSED_MS: u64 = 60_000;
