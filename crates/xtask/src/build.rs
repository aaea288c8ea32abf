//! What is shipped: the pages and the npm package.

use std::{fs, process::Command};

use anyhow::{Context, Result};

use crate::{
    process::{command, run},
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
    let mut trunk = command(project, "trunk")?;
    // trunk rejects the common NO_COLOR=1 where it expects a boolean.
    trunk
        .env_remove("NO_COLOR")
        .args(["build", "--release", "--offline", "--locked"]);
    run(&mut trunk)
}

/// The npm package, for Node, in target/npm/panglu.
pub(crate) fn npm_package(project: &Project) -> Result<()> {
    println!("Building the npm package …");
    let mut cargo = command(project, "cargo")?;
    run(cargo.args([
        "build",
        "--locked",
        "--release",
        "--target",
        "wasm32-unknown-unknown",
        "--package",
        "panglu-wasm",
    ]))?;
    let out = project.path(NPM_PACKAGE);
    fs::create_dir_all(&out)?;
    let wasm = project
        .metadata()?
        .target_directory
        .join("wasm32-unknown-unknown/release/panglu_wasm.wasm");
    let mut bindgen = command(project, "wasm-bindgen")?;
    run(bindgen
        .args(["--target", "nodejs", "--out-name", "panglu", "--out-dir"])
        .arg(&out)
        .arg(wasm))?;
    let binary = out.join("panglu_bg.wasm");
    run(optimise(command(project, "wasm-opt")?.arg(&binary))
        .arg("--output")
        .arg(&binary))?;
    for (from, to) in [
        ("crates/wasm/npm/package.json", "package.json"),
        ("LICENSE-MIT", "LICENSE-MIT"),
        ("LICENSE-APACHE", "LICENSE-APACHE"),
    ] {
        fs::copy(project.path(from), out.join(to)).with_context(|| format!("cannot copy {from}"))?;
    }
    Ok(())
}

/// Smaller first; the features are those rustc turns on by itself.
fn optimise(wasm_opt: &mut Command) -> &mut Command {
    wasm_opt
        .args([
            "-Oz",
            "--enable-bulk-memory",
            "--enable-nontrapping-float-to-int",
            "--enable-sign-ext",
        ])
        .args([
            "--enable-mutable-globals",
            "--enable-reference-types",
            "--enable-multivalue",
        ])
}
