//! Builds `<panglu-player>`: the wasm for the npm package, and the two files that pages load.

use std::{fs, path::Path};

use anyhow::Result;
use cargo_metadata::Metadata;
use xshell::cmd;

use super::wasm::Wasm;
use crate::{
    process::{run, shell},
    project::Project,
    setup::NPM_SOURCES,
};

/// The element. Pages wait for it, so it is built for size, and what the first frame does not need is in a chunk.
const ELEMENT: Wasm = Wasm {
    name: "panglu-player",
    package: "panglu-element",
    profile: "release",
    features: &[],
    bindings: &[],
    chunk: Some("deferred"),
    smallest: true,
};

/// Its wasm in the npm package.
pub(super) const FILES: [&str; 2] = ["panglu-player.wasm", "panglu-player-deferred.wasm"];

/// The output of wasm-bindgen and wasm-opt.
const WORK: &str = "target/element";

/// Where the pages' files are, from which trunk copies them.
const PAGES: &str = "www/element";

/// Builds the files for pages.
pub(crate) fn element(project: &Project) -> Result<()> {
    let work = project.path(WORK);
    wasm(project, &project.metadata()?, &work)?;
    let out = project.path(PAGES);
    let sh = shell(project)?;
    sh.change_dir(NPM_SOURCES);
    run(cmd!(sh, "node player.mjs {work} {out}"))
}

/// Builds the wasm and the script that calls it, and checks the scripts around them.
pub(super) fn wasm(project: &Project, metadata: &Metadata, work: &Path) -> Result<()> {
    fs::create_dir_all(work)?;
    ELEMENT.build(project, metadata, work)
}

/// Checks the types of the scripts around the wasm. `work` is where [`element`] has put the wasm's own types.
pub(super) fn check(project: &Project) -> Result<()> {
    let sh = shell(project)?;
    sh.change_dir(NPM_SOURCES);
    run(cmd!(
        sh,
        "node node_modules/typescript/bin/tsc --project ../../element/js"
    ))
}
