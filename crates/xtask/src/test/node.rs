//! Runs tests with Node.

use std::fs;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use super::report::Count;
use crate::{process::succeeds, project::Project};

/// How many files run at a time. Each starts its own browser and live source.
#[derive(Clone, Copy)]
pub(super) enum Files {
    /// For stories with limits in seconds, and for commands that build into the same folders.
    OneByOne,
    /// Stories wait more than they work, and there are two cores.
    InPairs,
}

/// Runs the `*.test.mjs` files of a folder below tests. The results are printed, and written to a file for counting.
pub(super) fn node_tests(project: &Project, folder: &str, run: Files, sh: &Shell) -> Result<Count> {
    let folder_path = project.path("tests").join(folder);
    let mut files: Vec<_> = fs::read_dir(&folder_path)
        .with_context(|| format!("tests/{folder}"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    let tap = project
        .path("target")
        .join(format!("{}.tap", folder.replace('/', "-")));
    let at_once = match run {
        Files::OneByOne => "1",
        Files::InPairs => "2",
    };
    let node = cmd!(sh, "node --test --test-concurrency={at_once}")
        .args(["--test-reporter=spec", "--test-reporter-destination=stdout"])
        .arg("--test-reporter=tap")
        .arg(format!("--test-reporter-destination={}", tap.display()))
        .args(files);
    let succeeded = succeeds(node)?;
    let lines: Vec<String> = fs::read_to_string(&tap)?.lines().map(str::to_owned).collect();
    Ok(Count::from_tap(&lines, succeeded))
}
