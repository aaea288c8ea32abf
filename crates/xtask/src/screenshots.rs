//! Pictures of the pages, for human eyes.

use std::fs;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::{
    build,
    process::{run, shell},
    project::Project,
    setup,
};

/// Where the README's picture lies, and which of the pictures it is.
const README_PICTURE: (&str, &str) = ("crates/viewer/screenshot.png", "console-playing-laptop-light.png");

/// Takes the pictures into target/screenshots and renews the README's.
pub(crate) fn take(project: &Project) -> Result<()> {
    setup::for_test(project)?;
    build::pages(project)?;
    let folder = project.path("target/screenshots");
    let sh = shell(project)?;
    setup::browser_environment(project, &sh)?;
    run(cmd!(sh, "node --test tests/e2e/screenshots.mjs").env("PANGLU_SCREENSHOTS", &folder))?;
    let (to, from) = README_PICTURE;
    fs::copy(folder.join(from), project.path(to)).with_context(|| format!("cannot renew {to}"))?;
    println!("The pictures are in {}.", folder.display());
    Ok(())
}
