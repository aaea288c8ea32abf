//! Runs tests with Node.

use std::fs;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use super::report::Count;
use crate::{process::succeeds, project::Project};

/// Runs the `*.test.mjs` files of a folder below tests. The results are printed, and written to a file for counting.
pub(super) fn node_tests(project: &Project, folder: &str, sh: &Shell) -> Result<Count> {
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
    // One file at a time: each starts its own browser or live source, and there are only two cores.
    let node = cmd!(sh, "node --test --test-concurrency=1")
        .args(["--test-reporter=spec", "--test-reporter-destination=stdout"])
        .arg("--test-reporter=tap")
        .arg(format!("--test-reporter-destination={}", tap.display()))
        .args(files);
    let succeeded = succeeds(node)?;
    let lines: Vec<String> = fs::read_to_string(&tap)?.lines().map(str::to_owned).collect();
    Ok(Count::from_tap(&lines, succeeded))
}
