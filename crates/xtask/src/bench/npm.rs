//! The npm package against its peers, native Rust and its budgets.

use std::{path::PathBuf, process::Command};

use anyhow::{Context, Result};

use crate::{
    build,
    process::{command, run},
    project::Project,
    setup,
};

/// Native Rust at its best: the workspace's own release profile asks for small files.
const FAST: &str = "yardstick";

/// A machine that is busy with something else may miss a budget of speed once or twice; code that is too slow misses it
/// every time.
const ATTEMPTS: u32 = 3;

/// Everything; false if a budget was exceeded in every attempt, which has then been said.
pub(super) fn everything(project: &Project) -> Result<bool> {
    setup::for_npm_bench(project)?;
    build::npm_package(project)?;
    let native = native(project)?;
    for attempt in 1..=ATTEMPTS {
        if succeeds(node(project)?.env("PANGLU_NATIVE", &native))? {
            return Ok(true);
        }
        // Bytes do not depend on the weather.
        if !sizes(project)? {
            return Ok(false);
        }
        if attempt < ATTEMPTS {
            println!("Measuring again, in case the machine was busy ({attempt} of {ATTEMPTS} done) …");
        }
    }
    Ok(false)
}

/// What a page downloads of the package that is there.
pub(super) fn sizes(project: &Project) -> Result<bool> {
    succeeds(node(project)?.args(["--only", "sizes"]))
}

fn node(project: &Project) -> Result<Command> {
    let mut node = command(project, "node")?;
    node.arg("tests/bench/npm.mjs")
        .env("PANGLU_PACKAGE", project.path(build::NPM_PACKAGE))
        .env("PANGLU_BENCH", project.path("target/bench"));
    Ok(node)
}

fn succeeds(node: &mut Command) -> Result<bool> {
    let status = node.status().context("cannot start the measurements in Node")?;
    Ok(status.success())
}

/// Builds the yardstick and says where it is.
fn native(project: &Project) -> Result<PathBuf> {
    println!("Building the native yardstick …");
    let mut cargo = command(project, "cargo")?;
    cargo.args([
        "build",
        "--locked",
        "--package",
        "panglu-tests",
        "--example",
        "native",
    ]);
    // No other command needs this profile, so it is not in Cargo.toml.
    cargo.args(["--profile", FAST]);
    for setting in ["inherits=\"release\"", "opt-level=3"] {
        cargo.args(["--config", &format!("profile.{FAST}.{setting}")]);
    }
    run(&mut cargo)?;
    let target = project.metadata()?.target_directory;
    Ok(target
        .join(FAST)
        .join("examples/native")
        .with_extension(std::env::consts::EXE_EXTENSION)
        .into())
}
