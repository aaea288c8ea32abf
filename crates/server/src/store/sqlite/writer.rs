//! The one thread that writes.

use std::{
    fs::File,
    sync::Mutex,
    thread::{self, JoinHandle},
};

use rusqlite::Connection;
use tokio::sync::{
    mpsc::{self, error::TrySendError},
    oneshot, watch,
};

use super::write;
use crate::store::{Append, Appended, Forgotten, Offset, StoreError};

/// How many orders may wait. More are refused at once, which the sender can repeat, instead of keeping everybody waiting.
const WAITING: usize = 8_192;

/// How many appends one transaction takes at most.
const TOGETHER: usize = 1_024;

type Reply<T> = oneshot::Sender<Result<T, StoreError>>;

/// What the writer can be asked for.
pub(super) enum Order {
    Append {
        append: Box<Append>,
        answer: Reply<Appended>,
    },
    Forget {
        before: u64,
        needed: Vec<String>,
        answer: Reply<Forgotten>,
    },
    Check {
        answer: Reply<()>,
    },
    Limit {
        pages: u32,
        answer: Reply<()>,
    },
    Close {
        answer: Reply<()>,
    },
}

pub(super) struct Writer {
    orders: Mutex<Option<mpsc::Sender<Order>>>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Writer {
    /// Waits until what was sent is written, and the database and its lock are free.
    fn drop(&mut self) {
        if let Ok(mut orders) = self.orders.lock() {
            *orders = None;
        }
        if let Some(thread) = self.thread.take() {
            // A writer that panicked is gone too.
            let _gone = thread.join();
        }
    }
}

impl Writer {
    /// Writes until it is closed, and holds the lock as long.
    pub(super) fn start(connection: Connection, newest: watch::Sender<Offset>, lock: File) -> Self {
        let (orders, received) = mpsc::channel(WAITING);
        let thread = thread::spawn(move || {
            let answer = serve(connection, received, &newest);
            drop(lock);
            if let Some((answer, closed)) = answer {
                let _gone = answer.send(closed);
            }
        });
        Self {
            orders: Mutex::new(Some(orders)),
            thread: Some(thread),
        }
    }

    pub(super) fn send(&self, order: Order) -> Result<(), StoreError> {
        let mut orders = self.orders.lock().map_err(|_| StoreError::Closed)?;
        let closes = matches!(order, Order::Close { .. });
        let sender = orders.as_ref().ok_or(StoreError::Closed)?;
        sender.try_send(order).map_err(|error| match error {
            TrySendError::Full(_) => StoreError::Busy,
            TrySendError::Closed(_) => StoreError::Closed,
        })?;
        if closes {
            *orders = None;
        }
        Ok(())
    }
}

/// Returns whom to tell that it is closed.
fn serve(
    mut connection: Connection,
    mut orders: mpsc::Receiver<Order>,
    newest: &watch::Sender<Offset>,
) -> Option<(Reply<()>, Result<(), StoreError>)> {
    let mut waiting = Vec::new();
    let mut next = orders.blocking_recv();
    while let Some(order) = next.take() {
        match order {
            Order::Append { append, answer } => {
                waiting.push((append, answer));
                while waiting.len() < TOGETHER {
                    match orders.try_recv() {
                        Ok(Order::Append { append, answer }) => waiting.push((append, answer)),
                        Ok(other) => {
                            next = Some(other);
                            break;
                        }
                        Err(_) => break,
                    }
                }
                commit(&mut connection, &mut waiting, newest);
            }
            Order::Forget {
                before,
                needed,
                answer,
            } => {
                let forgotten = within(&mut connection, |connection| {
                    write::forget(connection, before, &needed)
                });
                let _gone = answer.send(forgotten);
            }
            Order::Check { answer } => {
                // Takes the lock of a writer, as an append does, and changes nothing.
                let free = connection.execute_batch("BEGIN IMMEDIATE; ROLLBACK");
                let _gone = answer.send(free.map_err(StoreError::from));
            }
            Order::Limit { pages, answer } => {
                let set = connection.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()));
                let _gone = answer.send(set.map_err(StoreError::from));
            }
            Order::Close { answer } => {
                // Readers are still open, so closing would leave the log beside the file.
                if let Err(error) = write::truncate_log(&connection) {
                    tracing::warn!(%error, "the write-ahead log was not put back into the database");
                }
                let closed = connection.close().map_err(|(_, error)| error.into());
                return Some((answer, closed));
            }
        }
        if next.is_none() {
            next = orders.blocking_recv();
        }
    }
    None
}

/// Writes everything that waits in one transaction, and answers after it.
fn commit(
    connection: &mut Connection,
    waiting: &mut Vec<(Box<Append>, Reply<Appended>)>,
    newest: &watch::Sender<Offset>,
) {
    let result = within(connection, |connection| {
        waiting
            .iter()
            .map(|(append, _)| write::append(connection, append))
            .collect::<Result<Vec<_>, _>>()
    });
    match result {
        Ok(all) => {
            let last = all.iter().filter(|appended| !appended.duplicate);
            if let Some(offset) = last.filter_map(|appended| appended.offset).max() {
                newest.send_replace(offset);
            }
            for ((_, answer), appended) in waiting.drain(..).zip(all) {
                let _gone = answer.send(Ok(appended));
            }
        }
        Err(error) => {
            tracing::error!(%error, refused = waiting.len(), "nothing of a transaction was kept");
            for (_, answer) in waiting.drain(..) {
                let _gone = answer.send(Err(error.clone()));
            }
        }
    }
}

fn within<T>(
    connection: &mut Connection,
    work: impl FnOnce(&Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let transaction = connection.transaction()?;
    // A transaction that is dropped is rolled back.
    let done = work(&transaction)?;
    transaction.commit()?;
    Ok(done)
}
