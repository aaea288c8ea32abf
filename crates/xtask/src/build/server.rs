//! Builds the backend.

use anyhow::{Context, Result};
use xshell::cmd;

use crate::{
    process::{read, run, shell},
    project::Project,
};

/// Builds it quickly, without the pages.
pub(crate) fn alone(project: &Project) -> Result<()> {
    let sh = shell(project)?;
    run(cmd!(sh, "cargo build --locked --package panglu-server"))
}

/// Builds it quickly, with the pages that are in `dist`.
pub(crate) fn with_pages(project: &Project) -> Result<()> {
    let sh = shell(project)?;
    run(cmd!(
        sh,
        "cargo build --locked --package panglu-server --features pages"
    ))
}

/// Builds the one file that is put on a server: with the pages, optimised, and without a library of the system, so that it runs on any.
pub(super) fn release(project: &Project) -> Result<()> {
    let sh = shell(project)?;
    let version = read(cmd!(sh, "rustc --version --verbose"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    // A named target, because the macros that run meanwhile cannot be linked in this way.
    let target = host.context("rustc does not say for which machine it builds")?;
    run(cmd!(
        sh,
        "cargo build --locked --profile server --package panglu-server --features pages --target {target}"
    )
    .env("CARGO_ENCODED_RUSTFLAGS", "-Ctarget-feature=+crt-static"))?;
    println!("The server with its pages: target/{target}/server/panglu-server");
    Ok(())
}
