//! The stores: the contract with each, and what only one of them does.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod contract;
mod jetstream;
mod lease;
#[path = "../nats/mod.rs"]
mod nats;

use std::path::PathBuf;

use panglu_server::store::{Append, EventKind, NewEvent, SqliteStore, Store, StoreError};
use tempfile::TempDir;

async fn open(folder: PathBuf) -> SqliteStore {
    SqliteStore::open(&folder.join("panglu.db")).unwrap()
}

fn event(id: usize) -> Append {
    Append {
        event: Some(NewEvent {
            id: id.to_string(),
            kind: EventKind::Notification,
            stream: None,
            received: 1,
            body: vec![b'x'; 4_000],
        }),
        delivery: None,
    }
}

#[tokio::test]
async fn sqlite_holds_the_contract() {
    let folder = TempDir::new().unwrap();
    contract::holds(folder.path(), open).await;
}

#[tokio::test]
async fn a_full_disk_refuses_and_keeps_nothing_of_the_refused() {
    let folder = TempDir::new().unwrap();
    let store = open(folder.path().to_owned()).await;
    store.limit_pages(40).await.unwrap();
    let mut kept = 0;
    let error = loop {
        match store.append(event(kept)).await {
            Ok(_) => kept += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(error, StoreError::Database(_)), "{error:?}");
    assert!(kept > 0);
    assert_eq!(store.events_after(0, 1_000).await.unwrap().len(), kept);
    store.limit_pages(4_000).await.unwrap();
    let appended = store.append(event(kept)).await.unwrap();
    assert!(!appended.duplicate, "the refused event was not kept in part");
}

#[tokio::test]
async fn a_backup_is_a_store_of_its_own() {
    let folder = TempDir::new().unwrap();
    let store = open(folder.path().to_owned()).await;
    for id in 0..100 {
        store.append(event(id)).await.unwrap();
    }
    let copy = folder.path().join("copy.db");
    store.back_up(copy.clone()).await.unwrap();
    store.append(event(100)).await.unwrap();
    let copy = SqliteStore::open(&copy).unwrap();
    assert_eq!(copy.events_after(0, 1_000).await.unwrap().len(), 100);
}

#[tokio::test]
async fn a_database_is_open_once_and_free_as_soon_as_it_is_dropped() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("panglu.db");
    for number in 0..20 {
        let store = SqliteStore::open(&path).unwrap();
        assert!(matches!(SqliteStore::open(&path), Err(StoreError::InUse)));
        store.append(event(number)).await.unwrap();
    }
    let store = SqliteStore::open(&path).unwrap();
    assert_eq!(store.events_after(0, 1_000).await.unwrap().len(), 20);
}

#[tokio::test]
async fn a_database_of_a_newer_version_is_not_touched() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("panglu.db");
    drop(SqliteStore::open(&path).unwrap());
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(SqliteStore::open(&path), Err(StoreError::Migration(_))));
}
