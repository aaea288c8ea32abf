//! How often one address may ask.

use std::{
    net::{IpAddr, Ipv6Addr},
    num::NonZeroU32,
    time::Duration,
};

use governor::{
    DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};

use crate::config::Settings;

/// Wrong tokens a minute from one address. A token cannot be found by trying; this keeps the log short.
const WRONG_TOKENS: NonZeroU32 = NonZeroU32::new(10).unwrap();

/// Refused notifications that are kept a second. More are counted only, so that forged ones cannot keep the disk busy.
const DEAD_LETTERS: NonZeroU32 = NonZeroU32::new(20).unwrap();

/// The limits.
#[derive(Debug)]
pub struct Limits {
    public: DefaultKeyedRateLimiter<IpAddr>,
    wrong_tokens: DefaultKeyedRateLimiter<IpAddr>,
    dead_letters: DefaultDirectRateLimiter,
}

impl Limits {
    /// The limits of a configuration.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        let a_minute = NonZeroU32::new(settings.requests_per_minute).unwrap_or(NonZeroU32::MIN);
        Self {
            public: RateLimiter::keyed(Quota::per_minute(a_minute)),
            wrong_tokens: RateLimiter::keyed(Quota::per_minute(WRONG_TOKENS)),
            dead_letters: RateLimiter::direct(Quota::per_second(DEAD_LETTERS)),
        }
    }

    /// Counts a public request.
    ///
    /// # Errors
    /// The seconds to wait.
    pub fn public(&self, from: IpAddr) -> Result<(), u64> {
        check(&self.public, from)
    }

    /// Counts a wrong token.
    ///
    /// # Errors
    /// The seconds to wait.
    pub fn wrong_token(&self, from: IpAddr) -> Result<(), u64> {
        check(&self.wrong_tokens, from)
    }

    /// Whether another refused notification is kept.
    #[must_use]
    pub fn keeps_dead_letter(&self) -> bool {
        self.dead_letters.check().is_ok()
    }

    /// Forgets addresses that have not asked for a while.
    pub fn forget(&self) {
        for limiter in [&self.public, &self.wrong_tokens] {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}

fn check(limiter: &DefaultKeyedRateLimiter<IpAddr>, from: IpAddr) -> Result<(), u64> {
    limiter.check_key(&network(from)).map_err(|refused| {
        let wait = refused.wait_time_from(DefaultClock::default().now());
        (wait + Duration::from_millis(999)).as_secs().max(1)
    })
}

/// Whoever has an IPv6 address has a network of 2^64 of them.
pub(crate) fn network(from: IpAddr) -> IpAddr {
    match from.to_canonical() {
        IpAddr::V4(address) => address.into(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::network;

    #[test]
    fn addresses_of_one_ipv6_network_are_one() {
        let network = |text: &str| network(text.parse().unwrap());
        assert_eq!(network("2001:db8::1"), network("2001:db8::2:3"));
        assert_ne!(network("2001:db8::1"), network("2001:db8:0:1::1"));
        assert_eq!(network("::ffff:192.0.2.1"), network("192.0.2.1"));
        assert_ne!(network("192.0.2.2"), network("192.0.2.1"));
    }
}
