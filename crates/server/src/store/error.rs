//! Why a store did not do what it was asked.

use std::sync::Arc;

/// A failure of the store. Nothing of what was asked has happened.
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
    /// The database holds something that this version does not know.
    #[error("the database holds an unknown {what}")]
    Unknown {
        /// What is unknown.
        what: &'static str,
    },
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
