//! What the program does while NATS is away at its start, and what it cannot do for NATS.

use std::{
    io::{BufRead, BufReader, Read},
    net::TcpListener,
    process::{Command, Stdio},
};

use tempfile::TempDir;

use crate::program::command;

#[test]
fn who_waits_for_nats_says_so_and_ends_when_asked() {
    let folder = TempDir::new().unwrap();
    // Nobody listens there any more.
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut child = command(folder.path())
        .env("PANGLU_BIZ_ID", "8888")
        .env("PANGLU_STORE", format!("nats://{address}"))
        .env("PANGLU_STORE_CREDENTIALS", "panglu:planted")
        .env("PANGLU_LOG_FILTER", "trace")
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut log = BufReader::new(child.stderr.take().unwrap());
    let mut said = String::new();
    while !said.contains("waiting for NATS") {
        assert!(log.read_line(&mut said).unwrap() > 0, "{said}");
    }
    let id = child.id().to_string();
    let asked = Command::new("sh").args(["-c", "kill -TERM \"$0\"", &id]).status();
    assert!(asked.unwrap().success());
    log.read_to_string(&mut said).unwrap();
    assert!(child.wait().unwrap().success(), "{said}");
    assert!(!said.contains("planted"), "{said}");
}

#[test]
fn backup_names_the_tool_of_nats() {
    let folder = TempDir::new().unwrap();
    let output = command(folder.path())
        .args([
            "backup",
            "copy.db",
            "--biz-id",
            "1",
            "--store",
            "nats://127.0.0.1/live",
        ])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        !output.status.success() && said.contains("nats stream backup live"),
        "{said}"
    );
}
