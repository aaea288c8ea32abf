//! How each part is run.

use std::{fs, process::Command};

use anyhow::{Context, Result};

use super::{Part, npm, report::Count};
use crate::{
    build, fuzz,
    process::{command, run_and_listen},
    project::Project,
    setup, tidy,
};

const WASM: &str = "wasm32-unknown-unknown";

/// Runs one part and counts.
pub(super) fn run(project: &Project, part: Part) -> Result<Count> {
    match part {
        Part::Tidy => {
            let outcomes = tidy::check(project)?;
            Ok(outcomes
                .into_iter()
                .fold(Count::default(), |sum, good| sum.plus(Count::of_check(good))))
        }
        Part::Lint => lint(project),
        Part::Native => cargo_tests(command(project, "cargo")?.args([
            "test",
            "--locked",
            "--workspace",
            "--no-fail-fast",
        ])),
        Part::Fuzz => fuzz_shortly(project),
        Part::Browser => browser(project),
        Part::Npm => npm::run(project),
        Part::Origin => node_tests(project, "origin", &mut command(project, "node")?),
        Part::E2e => {
            build::pages(project)?;
            let mut node = command(project, "node")?;
            setup::browser_environment(project, &mut node)?;
            node_tests(project, "e2e", &mut node)
        }
    }
}

fn lint(project: &Project) -> Result<Count> {
    let clippy_here: &[&str] = &[
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    let clippy_wasm: &[&str] = &[
        "clippy",
        "--locked",
        "--target",
        WASM,
        "-p",
        "panglu-player",
        "-p",
        "panglu-viewer",
        "--",
        "-D",
        "warnings",
    ];
    // On its own: together with crates that bring std it would find a second runtime.
    let clippy_npm: &[&str] = &[
        "clippy",
        "--locked",
        "--target",
        WASM,
        "-p",
        "panglu-wasm",
        "--",
        "-D",
        "warnings",
    ];
    let mut count = Count::default();
    for arguments in [&["fmt", "--all", "--check"], clippy_here, clippy_wasm, clippy_npm] {
        let (_, good) = run_and_listen(command(project, "cargo")?.args(arguments))?;
        count = count.plus(Count::of_check(good));
    }
    let documentation: &[&str] = &["doc", "--locked", "--no-deps", "--package", "panglu-core"];
    let mut cargo = command(project, "cargo")?;
    let (_, good) = run_and_listen(cargo.env("RUSTDOCFLAGS", "-D warnings").args(documentation))?;
    count = count.plus(Count::of_check(good));
    Ok(count)
}

fn cargo_tests(cargo: &mut Command) -> Result<Count> {
    let (lines, succeeded) = run_and_listen(cargo)?;
    Ok(Count::from_cargo(&lines, succeeded))
}

/// A short run each, the same amount of work everywhere; `cargo xtask fuzz` is the long one.
fn fuzz_shortly(project: &Project) -> Result<Count> {
    let mut count = Count::default();
    for target in fuzz::TARGETS {
        let outcome = fuzz::one(project, target, fuzz::Length::Inputs(30_000));
        if let Err(error) = &outcome {
            eprintln!("{error:#}");
        }
        count = count.plus(Count::of_check(outcome.is_ok()));
    }
    Ok(count)
}

/// The vectors in a real browser; `tests/webdriver.json` says how it is started.
fn browser(project: &Project) -> Result<Count> {
    let mut cargo = command(project, "cargo")?;
    cargo.args([
        "test",
        "--locked",
        "--target",
        WASM,
        "--package",
        "panglu-tests",
        "--tests",
    ]);
    cargo_tests(cargo.env("CHROMEDRIVER", "chromedriver"))
}

/// Runs the `*.test.mjs` files of a folder below tests: readable on the screen, countable in a file.
pub(super) fn node_tests(project: &Project, folder: &str, node: &mut Command) -> Result<Count> {
    let folder_path = project.path("tests").join(folder);
    let mut files: Vec<_> = fs::read_dir(&folder_path)
        .with_context(|| format!("tests/{folder}"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    let tap = project.path("target").join(format!("{folder}.tap"));
    // One file at a time: each has a browser or a live source of its own, and there are two cores.
    node.args([
        "--test",
        "--test-concurrency=1",
        "--test-reporter=spec",
        "--test-reporter-destination=stdout",
    ]);
    node.arg("--test-reporter=tap")
        .arg(format!("--test-reporter-destination={}", tap.display()))
        .args(files);
    let (_, succeeded) = run_and_listen(node)?;
    let lines: Vec<String> = fs::read_to_string(&tap)?.lines().map(str::to_owned).collect();
    Ok(Count::from_tap(&lines, succeeded))
}
