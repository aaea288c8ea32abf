//! Builds the release files: the pages and the npm package.

mod console;
mod element;
mod flags;
mod imports;
mod notices;
mod npm;
mod page;
mod provenance;
pub(crate) mod server;
mod unchanged;
mod wasm;
mod watch;

use anyhow::Result;
use xshell::cmd;

pub(crate) use console::console;
pub(crate) use element::element;
use notices::Artefact;
pub(crate) use npm::{NPM_PACKAGE, npm_package};

use crate::{
    process::{run, shell},
    project::Project,
    setup,
};

/// Builds all release files.
pub(crate) fn everything(project: &Project) -> Result<()> {
    setup::for_build(project)?;
    pages(project)?;
    npm_package(project)?;
    server::release(project)
}

/// Builds the optimised pages into dist.
pub(crate) fn pages(project: &Project) -> Result<()> {
    unchanged::unless_there(project, "dist", "", || build_pages(project))
}

fn build_pages(project: &Project) -> Result<()> {
    println!("Building the pages …");
    let sh = shell(project)?;
    // trunk rejects the common NO_COLOR=1 where it expects a boolean.
    run(cmd!(sh, "trunk build --release --offline --locked").env_remove("NO_COLOR"))?;
    let dist = project.path("dist");
    notices::write(project, Artefact::Pages, &dist)?;
    page::start_from_a_file(&dist)?;
    watch::pages(project, &dist)?;
    run(cmd!(sh, "node www/minify.mjs {dist}"))?;
    run(cmd!(sh, "node www/integrity.mjs {dist}"))?;
    run(cmd!(sh, "node www/icons.mjs {dist}"))?;
    // When no file changes any more, because they list the digests of all.
    run(cmd!(sh, "node www/workers.mjs {dist}"))?;
    // Ahead of time, because the best compression takes seconds and a page is served many times.
    run(cmd!(sh, "node www/compress.mjs {dist}"))
}
