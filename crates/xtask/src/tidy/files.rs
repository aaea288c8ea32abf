//! Checks the committed files.

use std::fs;

use anyhow::Result;

use super::Rule;
use crate::{project::Project, sources, types};

const SPLIT_BEFORE: usize = 400;

const SOURCES: [&str; 8] = [".rs", ".mjs", ".cjs", ".js", ".mts", ".ts", ".css", ".html"];

/// Whether a file is written by hand and must stay readable; data, lock and generated files need not.
fn is_source(path: &str) -> bool {
    SOURCES.iter().any(|ending| path.ends_with(ending)) && !types::is_printed(path)
}

pub(super) fn short_files(project: &Project) -> Result<Rule> {
    let mut broken = Vec::new();
    for path in sources::all(project)?.iter().filter(|path| is_source(path)) {
        let Ok(text) = fs::read_to_string(project.path(path)) else {
            continue;
        };
        let lines = text.lines().count();
        if lines >= SPLIT_BEFORE {
            broken.push(format!("{path} has {lines} lines"));
        }
    }
    Ok(Rule {
        name: "no source file reaches 400 lines",
        broken,
    })
}

/// The folders with TypeScript.
const TYPESCRIPT: [&str; 3] = ["crates/element/js/", "crates/wasm/npm/", "tests/npm/consumers/"];

/// Third-party players and media must not be committed: set-up downloads or makes them.
pub(super) fn nothing_foreign(project: &Project) -> Result<Rule> {
    let broken = sources::all(project)?
        .into_iter()
        .filter(|path| {
            let name = path.rsplit('/').next().unwrap_or_default().to_lowercase();
            let player = ["tcplayer", "mpegts", "hls."]
                .iter()
                .any(|player| name.starts_with(player));
            let script = name.ends_with(".js");
            let media = [".mp4", ".flv", ".ts", ".m3u8", ".wasm", ".swf"]
                .iter()
                .any(|ending| name.ends_with(ending));
            // `.ts` is the extension of TypeScript and of stream segments.
            let typescript =
                name.ends_with(".ts") && TYPESCRIPT.iter().any(|folder| path.starts_with(folder));
            (player && script) || (media && !typescript)
        })
        .collect();
    Ok(Rule {
        name: "no third-party player and no media is committed",
        broken,
    })
}

pub(super) fn nothing_left_open(project: &Project) -> Result<Rule> {
    // Written in parts, so that this file does not match itself.
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("dbg", "!("),
        concat!("todo", "!("),
    ];
    let mut broken = Vec::new();
    for path in sources::all(project)?.iter().filter(|path| is_source(path)) {
        let Ok(text) = fs::read_to_string(project.path(path)) else {
            continue;
        };
        for (number, line) in text.lines().enumerate() {
            if marks.iter().any(|mark| line.contains(mark)) {
                broken.push(format!("{path}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    Ok(Rule {
        name: "nothing is left open in the source",
        broken,
    })
}
