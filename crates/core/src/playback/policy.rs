//! The timeouts and limits of the supervisor, each with its reason.

use super::Delivery;

/// How long the first picture may take before the address is probed. An HLS playlist is made only after the first
/// request (vendor: about 30 s); an FLV stream starts with a cached key frame.
pub(super) const fn first_picture_ms(delivery: Delivery) -> u64 {
    match delivery {
        Delivery::Flv => 6_000,
        Delivery::Hls => 20_000,
    }
}

/// How long a picture may stand still before the address is probed. HLS segments are several seconds long, so a short
/// pause is normal.
pub(super) const fn stall_ms(delivery: Delivery) -> u64 {
    match delivery {
        Delivery::Flv => 3_000,
        Delivery::Hls => 8_000,
    }
}

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

/// How long to wait before probing again whether the host has started. The relay itself needs up to 3 s.
pub(super) const WAIT_FOR_HOST_MS: u64 = 3_000;

/// How long to wait before probing again after a 401 or 403: only a new key or the clock can change that answer.
pub(super) const REFUSED_MS: u64 = 15_000;

/// How long to wait before retrying when the network is down.
pub(super) const UNREACHABLE_MS: u64 = 3_000;

/// How long a player may take to start. Its loader reports a failure after 30 s; this timeout is for the case that it
/// does not.
pub(super) const PLAYER_START_MS: u64 = 40_000;
