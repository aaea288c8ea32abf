//! Backup and restore, as the guide tells it.

use std::fs;

use reqwest::{Client, StatusCode};
use serde_json::Value;
use tempfile::TempDir;

use crate::{
    program::{Program, command},
    start,
};

const FILES: [&str; 3] = ["panglu.db", "panglu.db-wal", "panglu.db-shm"];

/// The codes on the list, once it is complete.
async fn listed(program: &Program) -> Vec<String> {
    let client = Client::new();
    let ask = |path| client.get(program.url(path)).send();
    while ask("/readyz").await.unwrap().status() != StatusCode::OK {
        tokio::task::yield_now().await;
    }
    let page: Value = ask("/api/live").await.unwrap().json().await.unwrap();
    let rows = page["rows"].as_array().unwrap().iter();
    rows.map(|row| row["code"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_restored_backup_brings_back_the_list_of_its_time() {
    let folder = TempDir::new().unwrap();
    let program = Program::start(folder.path(), &[]);
    let before = start(&program, 1).await;
    // What the guide promises to suffice: the account and the database.
    let backup = command(folder.path())
        .args(["backup", "--biz-id", "8888", "--store", "panglu.db", "copy.db"])
        .output()
        .unwrap();
    assert!(backup.status.success(), "{backup:?}");
    let later = start(&program, 2).await;
    let both = listed(&program).await;
    assert!(both.len() == 2 && both.contains(&later), "{both:?}");
    program.terminate();
    let (in_order, log) = program.ended();
    assert!(in_order, "{log}");

    let old = folder.path().join("before-restore");
    fs::create_dir(&old).unwrap();
    for file in FILES {
        let file = folder.path().join(file);
        if file.exists() {
            fs::rename(&file, old.join(file.file_name().unwrap())).unwrap();
        }
    }
    fs::copy(folder.path().join("copy.db"), folder.path().join("panglu.db")).unwrap();
    let program = Program::start(folder.path(), &[]);
    assert_eq!(listed(&program).await, [before]);
}
