//! Installing what is missing. Every step looks first, so a second run does nothing and says nothing.

mod cargo_tools;
mod npm;
mod players;
mod system;

use std::process::Command;

use anyhow::Result;

use crate::project::Project;

/// What building the pages takes.
pub(crate) fn for_build(project: &Project) -> Result<()> {
    npm::check_node(project)?;
    cargo_tools::wasm_target(project)?;
    cargo_tools::wasm_bindgen(project)?;
    cargo_tools::trunk(project)?;
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
    for_demo(project)
}

/// What fuzzing takes.
pub(crate) fn cargo_fuzz(project: &Project) -> Result<()> {
    cargo_tools::fuzz(project)
}

/// Everything.
pub(crate) fn everything(project: &Project) -> Result<()> {
    for_test(project)?;
    cargo_fuzz(project)?;
    println!("Everything is installed. Next: cargo xtask demo, or cargo xtask test.");
    Ok(())
}

/// The third-party players in www/vendor.
pub(crate) fn players(project: &Project) -> Result<()> {
    npm::install(project, "www")?;
    players::lay_out(project)
}

/// Tells a Node program which browser to drive, which pages to open and where the clips are.
pub(crate) fn browser_environment(project: &Project, node: &mut Command) -> Result<()> {
    node.env("PANGLU_BROWSER", system::browser(project)?)
        .env("PANGLU_PAGES", project.path("dist"))
        .env("PANGLU_CLIPS", project.tools().join("clips"));
    Ok(())
}
