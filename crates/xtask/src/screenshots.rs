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

/// The folder of the README's screenshots, and which of the screenshots they are.
const README_FOLDER: &str = "crates/viewer/screenshots";
const README_PICTURES: [&str; 6] = [
    "console-playing-laptop-en-light.png",
    "console-playing-laptop-zh-dark.png",
    "console-playing-phone-en-dark.png",
    "console-playing-phone-zh-light.png",
    "console-playing-wide-en-dark.png",
    "console-playing-wide-zh-light.png",
];

/// Takes the screenshots into target/screenshots and updates the README's. `PANGLU_SCENES` is a pattern of those to take.
pub(crate) fn take(project: &Project) -> Result<()> {
    setup::for_test(project)?;
    build::pages(project)?;
    build::server::alone(project)?;
    let folder = project.path("target/screenshots");
    let sh = shell(project)?;
    setup::browser_environment(project, &sh)?;
    run(cmd!(sh, "node --test tests/e2e/screenshots.mjs").env("PANGLU_SCREENSHOTS", &folder))?;
    let readme = project.path(README_FOLDER);
    // Those that PANGLU_SCENES leaves out may never have been taken here.
    for picture in README_PICTURES
        .into_iter()
        .filter(|picture| folder.join(picture).exists())
    {
        fs::copy(folder.join(picture), readme.join(picture))
            .with_context(|| format!("cannot renew {README_FOLDER}/{picture}"))?;
    }
    println!("The pictures are in {}.", folder.display());
    Ok(())
}
