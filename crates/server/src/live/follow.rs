//! Follows the store: every durable event changes the board, in order, and time does too.

use std::{
    sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
    time::Duration,
};

use tokio::{
    sync::watch,
    time::{Instant, sleep, sleep_until, timeout},
};

use super::{Board, Feed};
use crate::{
    clock::Clock,
    store::{Offset, Store, StoreError},
};

/// How many events are read at once.
const TOGETHER: usize = 1_000;

/// How long to wait after a failure of the store.
const AFTER_FAILURE: Duration = Duration::from_secs(1);

/// How long somebody who asks waits for the newest events.
const PATIENCE: Duration = Duration::from_secs(1);

/// The board and its listeners.
#[derive(Debug)]
pub struct Live {
    board: RwLock<Board>,
    /// The changes.
    pub feed: Feed,
    clock: Clock,
    applied: watch::Sender<Option<Offset>>,
}

impl Live {
    /// An empty board.
    #[must_use]
    pub fn new(feed: Feed, clock: Clock) -> Self {
        Self {
            board: RwLock::default(),
            feed,
            clock,
            applied: watch::channel(None).0,
        }
    }

    /// The board, to read.
    pub fn board(&self) -> RwLockReadGuard<'_, Board> {
        self.board.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn board_mut(&self) -> RwLockWriteGuard<'_, Board> {
        self.board.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the board shows what the store holds.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.applied.borrow().is_some()
    }

    /// Waits until the event at this offset is on the board.
    pub async fn reached(&self, offset: Offset) {
        let mut applied = self.applied.subscribe();
        // The sender lives as long as this.
        let _reached = applied
            .wait_for(|applied| applied.is_some_and(|applied| applied >= offset))
            .await;
    }

    /// Waits until everything is on the board that was durable when this was called: who has just got an answer sees its effect.
    /// It gives up soon, because the list is of use also while the store fails.
    pub async fn catch_up(&self, store: &dyn Store) {
        let newest = *store.newest().borrow();
        let _late = timeout(PATIENCE, self.reached(newest)).await;
        self.turn();
    }

    /// Lets time pass: judges the streams whose time has come.
    fn turn(&self) {
        let now = self.clock.now();
        if self.board().next_due().is_none_or(|due| due > now) {
            return;
        }
        let mut board = self.board_mut();
        for code in board.turn(now) {
            self.feed.publish(&board, &code, now);
        }
    }

    /// Forgets what is gone. Returns the streams whose events are still needed.
    pub fn forget(&self, before: u64) -> Vec<String> {
        let mut board = self.board_mut();
        board.forget(before, self.clock.now());
        board.needed()
    }

    async fn read(&self, store: &dyn Store) -> Result<bool, StoreError> {
        let after = self.board().offset();
        let events = store.events_after(after, TOGETHER).await?;
        let more = events.len() == TOGETHER;
        let now = self.clock.now();
        let is_ready = self.is_ready();
        let mut board = self.board_mut();
        for event in &events {
            let code = board.apply(event);
            // Before the board is complete its statuses are those of the past.
            if let Some(code) = code.filter(|_| is_ready)
                && board.refresh(&code, now)
            {
                self.feed.publish(&board, &code, now);
            }
        }
        if !is_ready && !more {
            board.refresh_all(now);
        }
        if is_ready || !more {
            self.applied.send_replace(Some(board.offset()));
        }
        Ok(more)
    }
}

/// Follows the store until it is closed or this is dropped.
pub async fn follow(live: Arc<Live>, store: Arc<dyn Store>) {
    let mut newest = store.newest();
    loop {
        newest.mark_unchanged();
        match live.read(&*store).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => {
                tracing::error!(%error, "the events cannot be read");
                sleep(AFTER_FAILURE).await;
                continue;
            }
        }
        let due = live.board().next_due();
        let wait = due.map(|due| Duration::from_secs(due.saturating_sub(live.clock.now())));
        tokio::select! {
            changed = newest.changed() => if changed.is_err() {
                return;
            },
            () = sleep_until(Instant::now() + wait.unwrap_or_default()), if wait.is_some() => live.turn(),
        }
    }
}
