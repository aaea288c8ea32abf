//! The rows of a live list: what a backend stores about every live room, and when a row is added and removed.
//!
//! A row is added when the host's app requests a push address. It ends when the app reports that the host has stopped,
//! or when [`liveness`](crate::liveness) finds that the stream is off without such a report.
//!
//! Source: vendor document on the stream-code scheme, live list, steps 1 to 3 (about 2017).
//!
//! ```
//! use panglu_core::{StreamCode, UserId};
//! use panglu_live::listing::{Ending, Listing, Presence, Row};
//!
//! # fn main() -> Result<(), panglu_core::InputError> {
//! let code = StreamCode::parse("8888_test_12345_test")?;
//! let mut listing = Listing::default();
//! listing.start(Row::new(code.clone(), UserId::parse("12345")?, 1_000));
//! listing.count(&code, Some(3), Some(120));
//!
//! listing.stop(&code, Ending::KeepAsOffline, 2_000);
//! assert_eq!(listing.get(&code).map(|row| row.presence), Some(Presence::Offline { since: 2_000 }));
//! # Ok(())
//! # }
//! ```

mod cover;

use alloc::{borrow::Cow, collections::BTreeMap, vec::Vec};

pub use cover::Cover;
use panglu_core::{Locale, StreamCode, UserId};

use crate::liveness::{LiveList, Liveness, Status};

use crate::locales;

/// A row of a live list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The stream code, which identifies the row.
    pub code: StreamCode,
    /// The host.
    pub user: UserId,
    /// The picture to show before playback starts.
    pub cover: Option<Cover>,
    /// The number of likes.
    pub likes: u64,
    /// The number of viewers.
    pub viewers: u64,
    /// When the host requested a push address, in Unix seconds.
    pub added: u64,
    /// Whether the host is still present.
    pub presence: Presence,
}

impl Row {
    /// Creates a row without a picture, likes and viewers.
    #[must_use]
    pub const fn new(code: StreamCode, user: UserId, now: u64) -> Self {
        Self {
            code,
            user,
            cover: None,
            likes: 0,
            viewers: 0,
            added: now,
            presence: Presence::Present,
        }
    }
}

/// Whether the host is present, according to the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// No report that the host has left.
    Present,
    /// The host has left.
    Offline {
        /// When the list marked the host as offline, in Unix seconds.
        since: u64,
    },
}

impl Presence {
    /// One or two words for a badge.
    #[must_use]
    pub fn label(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Present => locales::ListingPresencePresent,
            Self::Offline { .. } => locales::ListingPresenceOffline,
        }
        .text(locale)
    }
}

/// What to do with a row whose stream has ended. The vendor leaves this choice open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ending {
    /// Remove it.
    Remove,
    /// Keep it and mark the host as offline.
    KeepAsOffline,
}

/// The rows of a live list, ordered by stream code.
///
/// The number of rows is not limited here; limit it where push addresses are given out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listing {
    rows: BTreeMap<StreamCode, Row>,
}

impl Listing {
    /// Step 1: the host starts. A row with the same code is replaced, including its likes and viewers, because this is
    /// a new broadcast.
    pub fn start(&mut self, row: Row) {
        self.rows.insert(row.code.clone(), row);
    }

    /// Step 2: the host's app reports that the host has stopped. Returns false if there is no such row; a repeated call
    /// changes nothing.
    pub fn stop(&mut self, code: &StreamCode, ending: Ending, now: u64) -> bool {
        match (ending, self.rows.get_mut(code)) {
            (_, None) => return false,
            (Ending::Remove, Some(_)) => {
                self.rows.remove(code);
            }
            (Ending::KeepAsOffline, Some(row)) if row.presence == Presence::Present => {
                row.presence = Presence::Offline { since: now };
            }
            (Ending::KeepAsOffline, Some(_)) => {}
        }
        true
    }

    /// Step 3: ends the rows that had no step 2, because the app crashed or lost its network, and returns their codes.
    /// A row is ended if its stream is off or closed, or was never pushed. A row whose stream is starting or unknown is
    /// kept.
    pub fn sweep(&mut self, known: &LiveList, ending: Ending, now: u64) -> Vec<StreamCode> {
        let mut present: Vec<_> = self
            .iter()
            .filter(|row| row.presence == Presence::Present)
            .map(|row| row.code.clone())
            .collect();
        present.retain(|code| {
            known
                .get(code)
                .is_some_and(|liveness| self.end_if_gone(code, liveness, ending, now))
        });
        present
    }

    /// Step 3 for one row, for a list that hears when its stream may have changed. Returns whether the row was ended.
    pub fn end_if_gone(&mut self, code: &StreamCode, known: &Liveness, ending: Ending, now: u64) -> bool {
        let present = self
            .get(code)
            .is_some_and(|row| row.presence == Presence::Present);
        let gone = || {
            matches!(
                known.judge(now).status,
                Status::Offline | Status::Closed | Status::NeverSeen
            )
        };
        present && gone() && self.stop(code, ending, now)
    }

    /// Updates the numbers that are given. Returns false if there is no such row.
    pub fn count(&mut self, code: &StreamCode, likes: Option<u64>, viewers: Option<u64>) -> bool {
        let Some(row) = self.rows.get_mut(code) else {
            return false;
        };
        row.likes = likes.unwrap_or(row.likes);
        row.viewers = viewers.unwrap_or(row.viewers);
        true
    }

    /// Returns a row.
    #[must_use]
    pub fn get(&self, code: &StreamCode) -> Option<&Row> {
        self.rows.get(code)
    }

    /// Returns all rows, ordered by stream code.
    pub fn iter(&self) -> impl Iterator<Item = &Row> {
        self.rows.values()
    }
}
