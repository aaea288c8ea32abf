//! Why a store did not do what it was asked.

use std::sync::Arc;

/// A failure of the store. Nothing of what was asked has happened, unless a variant says otherwise.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// More is waiting to be written than the store takes; it may be asked again at once.
    #[error("the store is busy: too much is waiting to be written")]
    Busy,
    /// The store is closed.
    #[error("the store is closed")]
    Closed,
    /// Another process has it open. Each would not see what the other keeps.
    #[error("another process uses this database; end it first, or set `store` to another file")]
    InUse,
    /// The file that keeps others away cannot be used.
    #[error("the lock beside the database cannot be used: {0}")]
    Lock(String),
    /// The database failed, for example because the disk is full.
    #[error("the database failed: {0}")]
    Database(Arc<rusqlite::Error>),
    /// The database is of a newer version of this program, or damaged.
    #[error("the database cannot be brought to the form of this version: {0}")]
    Migration(Arc<rusqlite_migration::Error>),
    /// JetStream failed or cannot be reached. What was asked may have happened all the same, if its answer was lost.
    #[error("JetStream did not {act}: {why}")]
    JetStream {
        /// What was asked.
        act: &'static str,
        /// Why it failed.
        why: String,
    },
    /// There is a stream of this name in NATS, and it is not kept as ours must be.
    #[error("the stream {name} in NATS has another {what}; name another stream in `store`")]
    OtherStream {
        /// Its name.
        name: String,
        /// What is different.
        what: &'static str,
    },
    /// JetStream is copied by the tool of NATS.
    #[error(
        "this store is in NATS, which copies it with a tool of its own: nats stream backup {name} <folder>"
    )]
    NoBackUp {
        /// The name of the stream.
        name: String,
    },
    /// The store holds something that this version does not know.
    #[error("the store holds an unknown {what}")]
    Unknown {
        /// What is unknown.
        what: &'static str,
    },
}

impl StoreError {
    /// A failure of JetStream.
    pub(super) fn jetstream(act: &'static str, why: impl std::error::Error) -> Self {
        use std::fmt::Write;
        let mut text = why.to_string();
        let mut source = why.source();
        while let Some(inner) = source {
            // Writing into a text does not fail.
            let _written = write!(text, ": {inner}");
            source = inner.source();
        }
        Self::JetStream { act, why: text }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(Arc::new(error))
    }
}

impl From<rusqlite_migration::Error> for StoreError {
    fn from(error: rusqlite_migration::Error) -> Self {
        Self::Migration(Arc::new(error))
    }
}
