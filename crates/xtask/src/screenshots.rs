//! Takes screenshots of the pages for people to look at.

use std::fs;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::{
    build,
    process::{run, shell},
    project::Project,
    setup,
};

/// The path of the README's screenshot, and which of the screenshots it is.
const README_PICTURE: (&str, &str) = ("crates/viewer/screenshot.png", "console-playing-laptop-light.png");

/// Takes the screenshots into target/screenshots and updates the README's.
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
