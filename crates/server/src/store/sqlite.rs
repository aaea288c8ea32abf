//! SQLite: one writer that commits whatever waits together, and readers beside it.
//!
//! The write-ahead log with `synchronous=FULL` makes a commit durable before it is answered, and lets readers read meanwhile. One
//! commit costs about the same for one event as for a thousand, so the writer takes everything that waits into one transaction.

mod read;
mod schema;
mod write;
mod writer;

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use rusqlite::Connection;
use tokio::sync::{oneshot, watch};

use self::writer::{Order, Writer};
use super::{
    Answer, Append, Appended, Delivery, DeliveryId, DeliveryQuery, Event, Forgotten, Lease, Offset, Store,
    StoreError, lease::Alone,
};

/// How many connections read at the same time.
const READERS: usize = 2;

/// A database file.
pub struct SqliteStore {
    writer: Writer,
    readers: Arc<[Mutex<Connection>; READERS]>,
    turn: std::sync::atomic::AtomicUsize,
    newest: watch::Receiver<Offset>,
}

impl SqliteStore {
    /// Opens a database, or makes it, and brings it to the form of this version.
    ///
    /// # Errors
    /// If the file cannot be opened or is of a newer version.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let lock = schema::lock(path)?;
        let mut connection = schema::open(path)?;
        schema::migrate(&mut connection)?;
        let newest = write::newest(&connection)?;
        let open = || schema::open_reader(path).map(Mutex::new);
        let readers = [open()?, open()?];
        let (tell, newest) = watch::channel(newest);
        Ok(Self {
            writer: Writer::start(connection, tell, lock),
            readers: Arc::new(readers),
            turn: std::sync::atomic::AtomicUsize::new(0),
            newest,
        })
    }

    /// Copies a database that another process may be using. The original is only read, so it keeps its form, also if that is of another
    /// version.
    ///
    /// # Errors
    /// If it cannot be read or the copy cannot be written.
    pub fn copy(from: &Path, to: &Path) -> Result<(), StoreError> {
        schema::open_reader(from)?.backup("main", to, None)?;
        Ok(())
    }

    /// Limits the size of the database, in pages, as a full disk does; for tests.
    ///
    /// # Errors
    /// As for every question to the writer.
    pub async fn limit_pages(&self, pages: u32) -> Result<(), StoreError> {
        self.ask(|answer| Order::Limit { pages, answer }).await
    }

    async fn ask<T>(
        &self,
        order: impl FnOnce(oneshot::Sender<Result<T, StoreError>>) -> Order,
    ) -> Result<T, StoreError> {
        let (answer, answered) = oneshot::channel();
        self.writer.send(order(answer))?;
        answered.await.map_err(|_| StoreError::Closed)?
    }

    async fn read<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let readers = Arc::clone(&self.readers);
        let turn = self.turn.fetch_add(1, std::sync::atomic::Ordering::Relaxed) % READERS;
        let reading = tokio::task::spawn_blocking(move || {
            let [first, second] = &*readers;
            let reader = if turn == 0 { first } else { second };
            // A reader that panicked has changed nothing.
            read(&reader.lock().unwrap_or_else(PoisonError::into_inner))
        });
        reading.await.map_err(|_| StoreError::Closed)?
    }
}

impl Store for SqliteStore {
    fn append(&self, append: Append) -> Answer<'_, Appended> {
        let append = Box::new(append);
        Box::pin(self.ask(|answer| Order::Append { append, answer }))
    }

    fn events_after(&self, offset: Offset, limit: usize) -> Answer<'_, Vec<Event>> {
        Box::pin(self.read(move |connection| read::events_after(connection, offset, limit)))
    }

    fn newest(&self) -> watch::Receiver<Offset> {
        self.newest.clone()
    }

    fn deliveries(&self, query: DeliveryQuery) -> Answer<'_, Vec<Delivery>> {
        Box::pin(self.read(move |connection| read::deliveries(connection, &query)))
    }

    fn delivery(&self, id: DeliveryId) -> Answer<'_, Option<Delivery>> {
        Box::pin(self.read(move |connection| read::delivery(connection, id)))
    }

    fn forget(&self, before: u64, needed: Vec<String>) -> Answer<'_, Forgotten> {
        Box::pin(self.ask(move |answer| Order::Forget {
            before,
            needed,
            answer,
        }))
    }

    fn size(&self) -> Answer<'_, Option<u64>> {
        Box::pin(self.read(|connection| {
            let sql = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";
            Ok(Some(connection.query_row(sql, [], |row| row.get(0))?))
        }))
    }

    fn lease(&self, _name: &'static str) -> Arc<dyn Lease> {
        Arc::new(Alone)
    }

    fn check(&self) -> Answer<'_, ()> {
        Box::pin(self.ask(|answer| Order::Check { answer }))
    }

    fn back_up(&self, to: PathBuf) -> Answer<'_, ()> {
        Box::pin(self.read(move |connection| {
            connection.backup("main", to, None)?;
            Ok(())
        }))
    }

    fn close(&self) -> Answer<'_, ()> {
        Box::pin(self.ask(|answer| Order::Close { answer }))
    }
}
