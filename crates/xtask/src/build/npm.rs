//! Builds the npm package.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use cargo_metadata::Metadata;
use xshell::{Cmd, cmd};

use super::{
    flags,
    notices::{self, Artefact},
    provenance,
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

/// One of the two wasm files: its name and its build options.
struct Wasm {
    name: &'static str,
    features: &'static [&'static str],
}

/// The complete package, and the one with only names and addresses.
const WASMS: [Wasm; 2] = [
    Wasm {
        name: "panglu",
        features: &[],
    },
    Wasm {
        name: "addresses",
        features: &["--no-default-features"],
    },
];

/// Builds the package in [`NPM_PACKAGE`].
pub(crate) fn npm_package(project: &Project) -> Result<()> {
    println!("Building the npm package …");
    let metadata = project.metadata()?;
    let work = project.path(WORK);
    fs::create_dir_all(&work)?;
    for wasm in &WASMS {
        build(project, &metadata, wasm, &work)?;
    }
    let out = project.path(NPM_PACKAGE);
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    fs::create_dir_all(&out)?;
    let sh = shell(project)?;
    sh.change_dir(NPM_SOURCES);
    run(cmd!(sh, "node node_modules/typescript/bin/tsc --project ."))?;
    run(cmd!(sh, "node build.mjs {work} {out}"))?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(project.path(licence), out.join(licence))
            .with_context(|| format!("cannot copy {licence}"))?;
    }
    notices::write(project, Artefact::NpmPackage, &out)?;
    provenance::write(project, &out, &WASMS.map(|wasm| format!("{}.wasm", wasm.name)))
}

/// Builds a wasm file, the script that calls it, and the types of that script. The script can restart the wasm, which
/// is how the package recovers from a trap.
fn build(project: &Project, metadata: &Metadata, wasm: &Wasm, work: &Path) -> Result<()> {
    let sh = shell(project)?;
    let cargo = cmd!(
        sh,
        "cargo build --locked --profile npm --target wasm32-unknown-unknown --package panglu-wasm"
    );
    run(cargo
        .args(wasm.features)
        .env("CARGO_ENCODED_RUSTFLAGS", flags::rustc_flags(project, metadata)?))?;
    let built = metadata
        .target_directory
        .join("wasm32-unknown-unknown/npm/panglu_wasm.wasm");
    let name = wasm.name;
    run(cmd!(
        sh,
        "wasm-bindgen --target web --omit-default-module-path --experimental-reset-state-function --out-name {name} --out-dir {work} {built}"
    ))?;
    run(with_features(cmd!(sh, "wasm-opt -Oz"))
        .arg(work.join(format!("{name}_bg.wasm")))
        .arg("--output")
        .arg(work.join(format!("{name}.wasm"))))
}

/// The features that rustc enables by default.
fn with_features(wasm_opt: Cmd<'_>) -> Cmd<'_> {
    wasm_opt.args([
        "--enable-bulk-memory",
        "--enable-multivalue",
        "--enable-mutable-globals",
        "--enable-nontrapping-float-to-int",
        "--enable-reference-types",
        "--enable-sign-ext",
    ])
}
