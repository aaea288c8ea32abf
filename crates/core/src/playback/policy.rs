//! The numbers of the supervisor, each with its reason.

use super::Delivery;

/// How long a first picture may take before the address itself is asked. An HLS playlist is made only after the first
/// request (vendor: about 30 s), an FLV stream starts with a cached key frame.
pub(super) const fn first_picture_ms(delivery: Delivery) -> u64 {
    match delivery {
        Delivery::Flv => 6_000,
        Delivery::Hls => 20_000,
    }
}

/// How long a picture may stand still before the address is asked. HLS arrives in segments of seconds, so a short
/// pause is normal there.
pub(super) const fn stall_ms(delivery: Delivery) -> u64 {
    match delivery {
        Delivery::Flv => 3_000,
        Delivery::Hls => 8_000,
    }
}

/// How long to wait before loading again although the stream is there: at once, then ever longer up to 8 s.
pub(super) const fn reload_ms(attempt: u32) -> u64 {
    match attempt {
        0 => 0,
        1 => 1_000,
        2 => 2_000,
        3 => 4_000,
        _ => 8_000,
    }
}

/// After so many loads without a picture the audience is told that the stream cannot be shown here.
pub(super) const HOPELESS_AFTER: u32 = 4;

/// How long to wait before asking again whether the host has started. The relay itself needs up to 3 s.
pub(super) const WAIT_FOR_HOST_MS: u64 = 3_000;

/// How long to wait before asking again after a refusal: only a new key or clock would change the answer.
pub(super) const REFUSED_MS: u64 = 15_000;

/// How long to wait for the network to come back.
pub(super) const UNREACHABLE_MS: u64 = 3_000;

/// How long a player may take to begin at all. Its loader gives up on a file after 30 s and says so; this is for the case
/// that it says nothing.
pub(super) const PLAYER_START_MS: u64 = 40_000;
