//! Changes of the list for listeners: numbered, the newest kept for those who come back, and a bounded queue for each.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use panglu_core::{Locale, StreamCode};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, broadcast};

use super::{Board, view};

/// How many changes are kept. A listener who has missed more gets a snapshot, which is smaller than they are.
const KEPT: usize = 1_024;

/// A change of one stream.
#[derive(Debug, Clone)]
pub struct Change {
    /// Its number within this epoch.
    pub offset: u64,
    /// The row as JSON, in each language.
    rows: Arc<[String]>,
}

impl Change {
    /// The row as JSON.
    #[must_use]
    pub fn json(&self, locale: Locale) -> &str {
        let index = Locale::ALL.iter().position(|known| *known == locale);
        index
            .and_then(|index| self.rows.get(index))
            .map_or("", String::as_str)
    }
}

/// The changes since the start of this process.
#[derive(Debug)]
pub struct Feed {
    epoch: String,
    kept: Mutex<Kept>,
    sender: broadcast::Sender<Change>,
    places: Arc<Semaphore>,
    most: usize,
}

#[derive(Debug, Default)]
struct Kept {
    offset: u64,
    changes: VecDeque<Change>,
}

/// What somebody who joins gets first, and what comes then.
#[derive(Debug)]
pub struct Joined {
    /// The changes that were missed; `None` if they are not kept, and a snapshot is needed.
    pub missed: Option<Vec<Change>>,
    /// The number of the newest change at the moment of joining.
    pub offset: u64,
    /// What comes then.
    pub changes: broadcast::Receiver<Change>,
    /// The place among the listeners, as long as it is held.
    pub place: OwnedSemaphorePermit,
}

impl Feed {
    /// A feed for at most so many listeners. `epoch` tells its numbers from those of another process.
    #[must_use]
    pub fn new(epoch: String, listeners: usize) -> Self {
        Self {
            epoch,
            kept: Mutex::default(),
            sender: broadcast::channel(KEPT).0,
            places: Arc::new(Semaphore::new(listeners)),
            most: listeners,
        }
    }

    /// The id of a change, `epoch:offset`.
    #[must_use]
    pub fn id(&self, offset: u64) -> String {
        format!("{}:{offset}", self.epoch)
    }

    /// The number of the newest change.
    #[must_use]
    pub fn offset(&self) -> u64 {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).offset
    }

    /// How many listen.
    #[must_use]
    pub fn listeners(&self) -> usize {
        self.most.saturating_sub(self.places.available_permits())
    }

    /// Tells everybody that a stream has changed.
    pub fn publish(&self, board: &Board, code: &StreamCode, now: u64) {
        let rows = Locale::ALL.map(|locale| {
            let row = view::row(board, code, now, locale);
            serde_json::to_string(&row).unwrap_or_default()
        });
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.offset += 1;
        let change = Change {
            offset: kept.offset,
            rows: rows.into(),
        };
        if kept.changes.len() == KEPT {
            kept.changes.pop_front();
        }
        kept.changes.push_back(change.clone());
        // An error means that nobody listens.
        let _listeners = self.sender.send(change);
    }

    /// Joins after the change with this id, if one is given. `None` if there is no place.
    #[must_use]
    pub fn join(&self, last_id: Option<&str>) -> Option<Joined> {
        let place = Arc::clone(&self.places).try_acquire_owned().ok()?;
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        // Under the lock, so that no change falls between those kept and those to come.
        let changes = self.sender.subscribe();
        let after = last_id
            .and_then(|id| id.split_once(':'))
            .filter(|(epoch, _)| *epoch == self.epoch)
            .and_then(|(_, offset)| offset.parse::<u64>().ok())
            .filter(|after| *after <= kept.offset);
        let oldest = kept.offset - kept.changes.len() as u64;
        let missed = after.filter(|after| *after >= oldest).map(|after| {
            let missed = kept.changes.iter().filter(|change| change.offset > after);
            missed.cloned().collect()
        });
        Some(Joined {
            missed,
            offset: kept.offset,
            changes,
            place,
        })
    }
}

#[cfg(test)]
mod tests {
    use panglu_core::StreamCode;

    use super::{Feed, KEPT};
    use crate::live::Board;

    fn publish(feed: &Feed, times: usize) {
        let (board, code) = (Board::default(), StreamCode::parse("8888_one").unwrap());
        for _ in 0..times {
            feed.publish(&board, &code, 1);
        }
    }

    fn missed(feed: &Feed, after: &str) -> Option<Vec<u64>> {
        let missed = feed.join(Some(after)).unwrap().missed?;
        Some(missed.iter().map(|change| change.offset).collect())
    }

    #[test]
    fn who_missed_more_than_is_kept_gets_a_snapshot() {
        let feed = Feed::new("epoch".to_owned(), 10);
        publish(&feed, 3);
        assert_eq!(missed(&feed, "epoch:1"), Some(vec![2, 3]));
        assert_eq!(missed(&feed, "epoch:3"), Some(vec![]), "nothing was missed");
        assert_eq!(missed(&feed, "epoch:4"), None, "no such change yet");
        assert_eq!(missed(&feed, "other:1"), None, "of another process");
        publish(&feed, KEPT);
        assert_eq!(missed(&feed, "epoch:2"), None, "too old");
        assert_eq!(missed(&feed, "epoch:3").map(|missed| missed.len()), Some(KEPT));
    }

    #[tokio::test]
    async fn a_slow_listener_is_told_that_it_lags_and_delays_nobody() {
        let feed = Feed::new("epoch".to_owned(), 2);
        let mut joined = feed.join(None).unwrap();
        publish(&feed, KEPT + 10);
        assert!(joined.changes.recv().await.is_err(), "its queue is bounded");
        assert_eq!(feed.offset(), KEPT as u64 + 10);
    }
}
