//! Follows the store: every durable event changes the board, in order, and time does too.

use std::{
    sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
    time::Duration,
};

use tokio::{
    sync::{Notify, watch},
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
    stage: watch::Sender<Stage>,
    asks: bool,
    /// Wakes whoever asks the cloud, because a stop waits for its answer.
    pub prompted: Notify,
}

/// How far the board is after a start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// The events are being read.
    Reads,
    /// The cloud is being asked what has happened since.
    Asks,
    /// It was asked, and its answers are being read.
    Asked,
    /// The board shows what is.
    Shows,
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
            stage: watch::channel(Stage::Reads).0,
            asks: false,
            prompted: Notify::new(),
        }
    }

    /// Has the cloud asked: before the board is shown at all, and, if `stops` need confirming, before one of these is believed.
    /// Whoever asks waits for [`Live::read_all`] and calls [`Live::reconciled`].
    #[must_use]
    pub fn asking(mut self, stops: bool) -> Self {
        self.board = RwLock::new(Board::default().confirming(stops));
        self.asks = true;
        self
    }

    /// Waits until the events of the store are read. The board is then that of the newest event: nobody heard anything since.
    pub async fn read_all(&self) {
        let mut stage = self.stage.subscribe();
        // The sender lives as long as this.
        let _read = stage.wait_for(|stage| *stage != Stage::Reads).await;
    }

    /// The cloud was asked: the board may be judged as of now, and shown.
    pub fn reconciled(&self) {
        self.stage.send_replace(Stage::Asked);
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
        *self.stage.borrow() == Stage::Shows
    }

    /// Waits until the board shows what the store holds.
    pub async fn ready(&self) {
        let mut stage = self.stage.subscribe();
        // The sender lives as long as this.
        let _shows = stage.wait_for(|stage| *stage == Stage::Shows).await;
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
        if !self.is_ready() || self.board().next_due().is_none_or(|due| due > now) {
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
        board.needed().map(ToString::to_string).collect()
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
        if board.held().next().is_some() {
            self.prompted.notify_one();
        }
        let stage = *self.stage.borrow();
        match stage {
            _ if more => {}
            Stage::Reads if self.asks => {
                let heard = board.heard();
                board.refresh_all(heard);
                self.stage.send_replace(Stage::Asks);
            }
            Stage::Reads | Stage::Asked => {
                board.refresh_all(now);
                self.stage.send_replace(Stage::Shows);
            }
            Stage::Asks | Stage::Shows => {}
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
    let mut stage = live.stage.subscribe();
    loop {
        newest.mark_unchanged();
        stage.mark_unchanged();
        match live.read(&*store).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => {
                tracing::error!(%error, "the events cannot be read");
                sleep(AFTER_FAILURE).await;
                continue;
            }
        }
        let due = live.board().next_due().filter(|_| live.is_ready());
        let wait = due.map(|due| Duration::from_secs(due.saturating_sub(live.clock.now())));
        tokio::select! {
            changed = newest.changed() => if changed.is_err() {
                return;
            },
            _ = stage.changed() => {}
            () = sleep_until(Instant::now() + wait.unwrap_or_default()), if wait.is_some() => live.turn(),
        }
    }
}
