//! What is written for operators agrees with the program: the guide in both languages, the unit, the image and the alarms.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod alerts;
mod figures;
mod guide;
mod image;
mod markdown;
#[path = "../process/program.rs"]
#[allow(dead_code, reason = "the tests of the process use all of it")]
mod program;
mod restore;
mod unit;

use std::{fs, path::Path};

use program::{Program, TOKEN};
use reqwest::Client;
use serde_json::{Value, json};

/// The guide in each language, with its texts.
const GUIDES: [(&str, &str); 2] = [
    ("GUIDE.md", "locales/en.ftl"),
    ("GUIDE.zh-CN.md", "locales/zh-CN.ftl"),
];

/// A file of this crate.
fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The default of a setting, as `init` writes it.
fn default_of(key: &str) -> Option<String> {
    let start = format!("#{key} = ");
    let line = panglu_server::config::TEMPLATE
        .lines()
        .find_map(|line| line.strip_prefix(&start))?;
    Some(line.to_owned())
}

/// A host starts. The answer comes once the list has its row; returns the code of the stream.
async fn start(program: &Program, room: u32) -> String {
    let path = format!("/api/rooms/{room}/users/host/start");
    let asked = Client::new().post(program.url(&path)).bearer_auth(TOKEN);
    let asked = asked.json(&json!({ "confirmed": true })).send();
    let answer: Value = asked.await.unwrap().json().await.unwrap();
    answer["code"].as_str().unwrap().to_owned()
}
