//! The npm package against its peers, native Rust and its budgets.

use std::path::PathBuf;

use anyhow::Result;
use xshell::{Cmd, Shell, cmd};

use crate::{
    build,
    process::{run, shell, succeeds},
    project::Project,
    setup,
};

/// Native Rust at its best: the workspace's own release profile asks for small files.
const FAST: &str = "yardstick";

/// Everything; false if a budget was exceeded, which has then been said. Only sizes have budgets.
pub(super) fn everything(project: &Project) -> Result<bool> {
    setup::for_npm_bench(project)?;
    build::npm_package(project)?;
    let native = native(project)?;
    let sh = shell(project)?;
    succeeds(node(project, &sh).env("PANGLU_NATIVE", &native))
}

/// What a page downloads of the package that is there.
pub(super) fn sizes(project: &Project) -> Result<bool> {
    let sh = shell(project)?;
    succeeds(node(project, &sh).args(["--only", "sizes"]))
}

fn node<'a>(project: &Project, sh: &'a Shell) -> Cmd<'a> {
    cmd!(sh, "node tests/bench/npm.mjs")
        .env("PANGLU_PACKAGE", project.path(build::NPM_PACKAGE))
        .env("PANGLU_BENCH", project.path("target/bench"))
}

/// Builds the yardstick and says where it is.
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
