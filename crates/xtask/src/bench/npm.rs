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

/// A machine that is busy with something else may miss a budget of speed once or twice; code that is too slow misses it
/// every time.
const ATTEMPTS: u32 = 3;

/// Everything; false if a budget was exceeded in every attempt, which has then been said.
pub(super) fn everything(project: &Project) -> Result<bool> {
    setup::for_npm_bench(project)?;
    build::npm_package(project)?;
    let native = native(project)?;
    let sh = shell(project)?;
    for attempt in 1..=ATTEMPTS {
        if succeeds(node(project, &sh).env("PANGLU_NATIVE", &native))? {
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
