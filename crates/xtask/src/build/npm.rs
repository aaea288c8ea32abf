//! Builds the npm package.

use std::fs;

use anyhow::{Context, Result};
use xshell::cmd;

use super::{
    element,
    notices::{self, Artefact},
    provenance, unchanged,
    wasm::Wasm,
};
use crate::{
    process::{run, shell},
    project::Project,
    setup::NPM_SOURCES,
};

/// The folder of the npm package, ready for `npm pack`.
pub(crate) const NPM_PACKAGE: &str = "target/npm/panglu";

/// The output of wasm-bindgen and wasm-opt, which `build.mjs` and the TypeScript compiler read.
const WORK: &str = "target/npm/work";

/// The complete package, and the one with only names and addresses. Their scripts can restart the wasm, which is how the
/// package recovers from a trap.
const WASMS: [Wasm; 2] = [
    Wasm {
        name: "panglu",
        package: "panglu-wasm",
        profile: "npm",
        features: &[],
        bindings: &["--experimental-reset-state-function"],
        chunk: None,
        smallest: false,
    },
    Wasm {
        name: "addresses",
        package: "panglu-wasm",
        profile: "npm",
        features: &["--no-default-features"],
        bindings: &["--experimental-reset-state-function"],
        chunk: None,
        smallest: false,
    },
];

/// Builds the package in [`NPM_PACKAGE`].
pub(crate) fn npm_package(project: &Project) -> Result<()> {
    // The package names it.
    let commit = provenance::commit(project)?;
    unchanged::unless_there(project, NPM_PACKAGE, &commit, || build(project))
}

fn build(project: &Project) -> Result<()> {
    println!("Building the npm package …");
    let metadata = project.metadata()?;
    let work = project.path(WORK);
    fs::create_dir_all(&work)?;
    for wasm in &WASMS {
        wasm.build(project, &metadata, &work)?;
    }
    element::wasm(project, &metadata, &work)?;
    let out = project.path(NPM_PACKAGE);
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    fs::create_dir_all(&out)?;
    let sh = shell(project)?;
    sh.change_dir(NPM_SOURCES);
    run(cmd!(sh, "node node_modules/typescript/bin/tsc --project ."))?;
    element::check(project)?;
    run(cmd!(sh, "node build.mjs {work} {out}"))?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(project.path(licence), out.join(licence))
            .with_context(|| format!("cannot copy {licence}"))?;
    }
    notices::write(project, Artefact::NpmPackage, &out)?;
    let mut files = WASMS.map(|wasm| format!("{}.wasm", wasm.name)).to_vec();
    files.extend(element::FILES.map(ToOwned::to_owned));
    provenance::write(project, &out, &files)
}
