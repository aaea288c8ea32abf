//! Installing what is missing. Every step looks first, so a second run does nothing and says nothing.

mod archives;
mod cargo_tools;
mod installed;
mod npm;
mod players;
mod system;

use anyhow::Result;
use xshell::Shell;

use crate::project::Project;

/// Where the npm package's own sources are.
pub(crate) const NPM_SOURCES: &str = "crates/wasm/npm";

/// What reads JavaScript, TypeScript and CSS for mistakes is installed here.
pub(crate) const LINT: &str = "tests/lint";

/// What building the pages takes.
pub(crate) fn for_build(project: &Project) -> Result<()> {
    npm::check_node(project)?;
    cargo_tools::wasm_target(project)?;
    cargo_tools::wasm_bindgen(project)?;
    cargo_tools::trunk(project)?;
    npm::install(project, NPM_SOURCES)?;
    players(project)
}

/// What the demo takes.
pub(crate) fn for_demo(project: &Project) -> Result<()> {
    for_build(project)?;
    npm::install(project, "tests")?;
    system::need(project, &[system::FFMPEG])
}

/// What the tests take.
pub(crate) fn for_test(project: &Project) -> Result<()> {
    system::need(project, &[system::FFMPEG, system::CHROMIUM, system::CHROMEDRIVER])?;
    for_demo(project)?;
    // Apart from what the demo runs on: nobody who only looks needs three bundlers and two compilers.
    npm::install(project, "tests/npm")
}

/// What measuring the npm package takes: its peers.
pub(crate) fn for_npm_bench(project: &Project) -> Result<()> {
    for_build(project)?;
    npm::install(project, "tests/bench")
}

/// What fuzzing takes.
pub(crate) fn cargo_fuzz(project: &Project) -> Result<()> {
    cargo_tools::fuzz(project)
}

/// What checking the libraries, and reading JavaScript for mistakes, takes.
pub(crate) fn for_lint(project: &Project) -> Result<()> {
    cargo_tools::deny(project)?;
    npm::install(project, LINT)
}

/// Everything.
pub(crate) fn everything(project: &Project) -> Result<()> {
    for_test(project)?;
    for_npm_bench(project)?;
    cargo_fuzz(project)?;
    for_lint(project)?;
    println!("Everything is installed. Next: cargo xtask demo, or cargo xtask test.");
    Ok(())
}

/// The third-party players in www/vendor.
pub(crate) fn players(project: &Project) -> Result<()> {
    npm::install(project, "www")?;
    players::lay_out(project)
}

/// Tells the programs of a shell which browser to drive, which pages to open and where the clips are.
pub(crate) fn browser_environment(project: &Project, sh: &Shell) -> Result<()> {
    sh.set_var("PANGLU_BROWSER", system::browser(project)?);
    sh.set_var("PANGLU_PAGES", project.path("dist"));
    sh.set_var("PANGLU_CLIPS", project.tools().join("clips"));
    Ok(())
}
