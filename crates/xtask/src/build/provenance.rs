//! Records which source and which tools produced the wasm files of the npm package.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use xshell::cmd;

use crate::{
    digest::{sha256, sha256_of},
    process::{locate, read, shell},
    project::Project,
};

/// Writes `provenance.json` next to the wasm files.
pub(super) fn write(project: &Project, package: &Path, files: &[String]) -> Result<()> {
    let mut wasm = Vec::new();
    for file in files {
        let bytes = fs::read(package.join(file)).with_context(|| file.clone())?;
        wasm.push(json!({ "file": file, "bytes": bytes.len(), "sha256": sha256(&bytes) }));
    }
    let provenance = json!({
        "wasm": wasm,
        "source": { "commit": commit(project)?, "cargoLockSha256": sha256_of(&project.path("Cargo.lock"))? },
        "tools": {
            "rustc": tool(project, rustc(project)?)?,
            "wasm-bindgen": tool(project, found(project, "wasm-bindgen")?)?,
            "wasm-opt": tool(project, found(project, "wasm-opt")?)?,
        },
        "build": "cargo xtask build",
    });
    fs::write(package.join("provenance.json"), format!("{provenance:#}\n"))?;
    Ok(())
}

/// The version that a program prints, and the digest of its file.
fn tool(project: &Project, file: PathBuf) -> Result<Value> {
    let sh = shell(project)?;
    let version = read(cmd!(sh, "{file} --version"))?;
    Ok(json!({ "version": version, "sha256": sha256_of(&file)? }))
}

fn found(project: &Project, program: &str) -> Result<PathBuf> {
    locate(project, program)?.with_context(|| format!("{program} is missing; run cargo xtask setup"))
}

/// The path of the compiler itself: the program found by name may be rustup's proxy.
fn rustc(project: &Project) -> Result<PathBuf> {
    let sh = shell(project)?;
    let sysroot = PathBuf::from(read(cmd!(sh, "rustc --print sysroot"))?);
    Ok(sysroot.join("bin/rustc"))
}

/// The commit that was built, marked if files differ from it.
pub(super) fn commit(project: &Project) -> Result<String> {
    let sh = shell(project)?;
    // Git may be missing, or the source may be without its history.
    let (Ok(commit), Ok(changes)) = (
        read(cmd!(sh, "git rev-parse HEAD")),
        read(cmd!(sh, "git status --porcelain")),
    ) else {
        return Ok("unknown".to_owned());
    };
    let mark = if changes.is_empty() { "" } else { "-dirty" };
    Ok(format!("{commit}{mark}"))
}
