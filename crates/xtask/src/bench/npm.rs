//! Measures the npm package against its peers, native Rust and its budgets.

use std::path::PathBuf;

use anyhow::Result;
use xshell::{Cmd, Shell, cmd};

use crate::{
    build,
    process::{run, shell, succeeds},
    project::Project,
    setup,
};

/// The profile for the fastest native Rust; the workspace's release profile optimises for size.
const FAST: &str = "yardstick";

/// Measures everything; returns false if a budget is exceeded, after printing it. Only sizes have budgets.
pub(super) fn everything(project: &Project) -> Result<bool> {
    setup::for_npm_bench(project)?;
    build::npm_package(project)?;
    let native = native(project)?;
    let sh = shell(project)?;
    succeeds(node(project, &sh).env("PANGLU_NATIVE", &native))
}

/// Measures the download size of the package as it was last built.
pub(super) fn sizes(project: &Project) -> Result<bool> {
    let sh = shell(project)?;
    succeeds(node(project, &sh).args(["--only", "sizes"]))
}

fn node<'a>(project: &Project, sh: &'a Shell) -> Cmd<'a> {
    cmd!(sh, "node tests/bench/npm.mjs")
        .env("PANGLU_PACKAGE", project.path(build::NPM_PACKAGE))
        .env("PANGLU_BENCH", project.path("target/bench"))
}

/// Builds the native program for comparison and returns its path.
fn native(project: &Project) -> Result<PathBuf> {
    println!("Building the native yardstick …");
    let sh = shell(project)?;
    let mut cargo = cmd!(sh, "cargo build --locked --package panglu-tests --example native");
    // No other command needs this profile, so it is not in Cargo.toml.
    cargo = cargo.args(["--profile", FAST]);
    for setting in ["inherits=\"release\"", "opt-level=3"] {
        cargo = cargo.args(["--config", &format!("profile.{FAST}.{setting}")]);
    }
    run(cargo)?;
    let target = project.metadata()?.target_directory;
    Ok(target
        .join(FAST)
        .join("examples/native")
        .with_extension(std::env::consts::EXE_EXTENSION)
        .into())
}
