//! What is shipped: the pages and the npm package.

mod flags;
mod provenance;

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};
use xshell::{Cmd, cmd};

use crate::{
    process::{run, shell},
    project::Project,
    setup,
};

/// The npm package, ready for `npm pack`.
pub(crate) const NPM_PACKAGE: &str = "target/npm/panglu";

/// Builds everything that is shipped.
pub(crate) fn everything(project: &Project) -> Result<()> {
    setup::for_build(project)?;
    pages(project)?;
    npm_package(project)
}

/// The pages, optimised, in dist.
pub(crate) fn pages(project: &Project) -> Result<()> {
    println!("Building the pages …");
    let sh = shell(project)?;
    // trunk rejects the common NO_COLOR=1 where it expects a boolean.
    run(cmd!(sh, "trunk build --release --offline --locked").env_remove("NO_COLOR"))
}

/// Where the npm package's own sources are.
pub(crate) const NPM_SOURCES: &str = "crates/wasm/npm";

/// The npm package, in target/npm/panglu.
pub(crate) fn npm_package(project: &Project) -> Result<()> {
    println!("Building the npm package …");
    let wasm = npm_wasm(project)?;
    let out = project.path(NPM_PACKAGE);
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    fs::create_dir_all(&out)?;
    let sh = shell(project)?;
    sh.change_dir(NPM_SOURCES);
    run(cmd!(sh, "node node_modules/typescript/bin/tsc --project ."))?;
    run(cmd!(sh, "node build.mjs {wasm} {out}"))?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(project.path(licence), out.join(licence))
            .with_context(|| format!("cannot copy {licence}"))?;
    }
    provenance::write(project, &out)
}

/// The wasm of the npm package, which imports nothing: `wasm-bindgen` would import a table of references that no
/// export of ours uses, if the compiler's note that references exist were left in.
fn npm_wasm(project: &Project) -> Result<PathBuf> {
    let metadata = project.metadata()?;
    let sh = shell(project)?;
    let cargo = cmd!(
        sh,
        "cargo build --locked --profile npm --target wasm32-unknown-unknown --package panglu-wasm"
    );
    run(cargo.env("CARGO_ENCODED_RUSTFLAGS", flags::rustc_flags(project, &metadata)?))?;
    let target: PathBuf = metadata.target_directory.into();
    let work = target.join("npm/work");
    fs::create_dir_all(&work)?;
    let plain = work.join("plain.wasm");
    run(with_features(cmd!(sh, "wasm-opt"))
        .args(["--strip-target-features", "--debuginfo"])
        .arg(target.join("wasm32-unknown-unknown/npm/panglu_wasm.wasm"))
        .arg("--output")
        .arg(&plain))?;
    run(cmd!(
        sh,
        "wasm-bindgen --target web --out-name panglu --out-dir {work} {plain}"
    ))?;
    let small = work.join("panglu.wasm");
    run(with_features(cmd!(sh, "wasm-opt"))
        .args(SMALLEST)
        .arg(work.join("panglu_bg.wasm"))
        .arg("--output")
        .arg(&small))?;
    Ok(small)
}

/// Functions that are put into others compress worse than calls: next to nothing is inlined. What must be was inlined by
/// the compiler.
const SMALLEST: [&str; 5] = [
    "-Os",
    "--always-inline-max-function-size=1",
    "--flexible-inline-max-function-size=2",
    "--one-caller-inline-max-function-size=4",
    "--reorder-functions",
];

/// The features are those that rustc turns on by itself.
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
