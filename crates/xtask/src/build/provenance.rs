//! What the npm package says about its wasm: which source and which tools make these very bytes.

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

/// Writes `provenance.json` beside the wasm files that it is about.
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

/// What a program calls itself, and the digest of its file.
fn tool(project: &Project, file: PathBuf) -> Result<Value> {
    let sh = shell(project)?;
    let version = read(cmd!(sh, "{file} --version"))?;
    Ok(json!({ "version": version, "sha256": sha256_of(&file)? }))
}

fn found(project: &Project, program: &str) -> Result<PathBuf> {
    locate(project, program)?.with_context(|| format!("{program} is missing; run cargo xtask setup"))
}

/// The compiler itself: what is found by its name may be rustup, which only passes calls on.
fn rustc(project: &Project) -> Result<PathBuf> {
    let sh = shell(project)?;
    let sysroot = PathBuf::from(read(cmd!(sh, "rustc --print sysroot"))?);
    Ok(sysroot.join("bin/rustc"))
}

/// The commit that was built, marked where files differ from it.
fn commit(project: &Project) -> Result<String> {
    let sh = shell(project)?;
    // Git may be missing, or the source may have come without its history.
    let (Ok(commit), Ok(changes)) = (
        read(cmd!(sh, "git rev-parse HEAD")),
        read(cmd!(sh, "git status --porcelain")),
    ) else {
        return Ok("unknown".to_owned());
    };
    let mark = if changes.is_empty() { "" } else { "-dirty" };
    Ok(format!("{commit}{mark}"))
}
