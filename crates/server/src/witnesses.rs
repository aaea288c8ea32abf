//! What viewers report of their pictures, and when it counts.
//!
//! A report is anonymous, so one says nothing: it counts only when several networks report the same of a stream that another source
//! has reported before. Then it is one piece of evidence among others, by the rules of `panglu-live`: it can keep a stream on the
//! list whose heartbeats are lost on the way, and it puts none there.

use std::{
    collections::BTreeMap,
    net::IpAddr,
    sync::{Mutex, MutexGuard, PoisonError},
};

use panglu_core::StreamCode;

use crate::{limits::network, live::Seen};

/// How long a report stands beside others, in seconds. Players report every ten.
const WITHIN: u64 = 30;

/// How often the same is kept, in seconds: more often than it goes stale.
const KEPT_EVERY: u64 = 10;

/// The reports of the last seconds.
#[derive(Debug)]
pub struct Witnesses {
    enough: usize,
    reports: Mutex<BTreeMap<(StreamCode, Seen), Reports>>,
}

#[derive(Debug, Default)]
struct Reports {
    /// The newest report of each network; no more of them than are enough.
    by: BTreeMap<IpAddr, u64>,
    kept: Option<u64>,
}

/// What a report is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worth {
    /// Too few report the same.
    Alone,
    /// Enough do, and it is kept already.
    Known,
    /// Enough do: it is to be kept.
    Evidence,
}

impl Witnesses {
    /// A report counts when so many networks have sent it.
    #[must_use]
    pub fn new(enough: usize) -> Self {
        Self {
            enough,
            reports: Mutex::default(),
        }
    }

    /// Takes a report of a stream that counts.
    pub fn hear(&self, code: &StreamCode, seen: Seen, from: IpAddr, now: u64) -> Worth {
        let mut all = self.all();
        let reports = all.entry((code.clone(), seen)).or_default();
        reports.by.retain(|_, at| now.saturating_sub(*at) <= WITHIN);
        let network = network(from);
        if reports.by.len() < self.enough || reports.by.contains_key(&network) {
            reports.by.insert(network, now);
        }
        if reports.by.len() < self.enough {
            return Worth::Alone;
        }
        if reports
            .kept
            .is_some_and(|kept| now < kept.saturating_add(KEPT_EVERY))
        {
            return Worth::Known;
        }
        reports.kept = Some(now);
        Worth::Evidence
    }

    /// Forgets reports that stand beside no others any more.
    pub fn forget(&self, now: u64) {
        let stands = |at: &u64| now.saturating_sub(*at) <= WITHIN;
        self.all().retain(|_, reports| {
            reports.by.values().any(stands) || reports.kept.as_ref().is_some_and(stands)
        });
    }

    fn all(&self) -> MutexGuard<'_, BTreeMap<(StreamCode, Seen), Reports>> {
        self.reports.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::live::{SeenFormat, Sight};

    const MOVING: Seen = Seen {
        format: SeenFormat::Flv,
        observation: Sight::Moving,
    };

    fn hear(witnesses: &Witnesses, from: &str, now: u64) -> Worth {
        let code = StreamCode::parse("8888_a").unwrap();
        witnesses.hear(&code, MOVING, from.parse().unwrap(), now)
    }

    #[test]
    fn only_several_networks_at_about_the_same_time_are_evidence() {
        let witnesses = Witnesses::new(3);
        for _ in 0..5 {
            assert_eq!(
                hear(&witnesses, "192.0.2.1", 100),
                Worth::Alone,
                "one, however often"
            );
        }
        assert_eq!(hear(&witnesses, "2001:db8::1", 105), Worth::Alone);
        assert_eq!(
            hear(&witnesses, "2001:db8::2", 105),
            Worth::Alone,
            "the same network"
        );
        assert_eq!(hear(&witnesses, "192.0.2.2", 110), Worth::Evidence);
        assert_eq!(
            hear(&witnesses, "192.0.2.3", 111),
            Worth::Known,
            "not with each of them"
        );
        assert_eq!(
            hear(&witnesses, "192.0.2.1", 120),
            Worth::Evidence,
            "again after a while"
        );
        assert_eq!(
            hear(&witnesses, "192.0.2.1", 151),
            Worth::Alone,
            "the others are gone"
        );
        let code = StreamCode::parse("8888_a").unwrap();
        let other = Seen {
            observation: Sight::Ended,
            ..MOVING
        };
        let from = "192.0.2.9".parse().unwrap();
        assert_eq!(
            witnesses.hear(&code, other, from, 151),
            Worth::Alone,
            "something else"
        );
        witnesses.forget(151);
        assert_eq!(witnesses.all().len(), 2);
        witnesses.forget(182);
        assert_eq!(witnesses.all().len(), 0);
    }
}
