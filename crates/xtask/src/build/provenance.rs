//! What the npm package says about its wasm: which source and which tools make these very bytes.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use serde_json::json;
use sha2::{Digest, Sha256};
use xshell::cmd;

use crate::{
    process::{read, shell},
    project::Project,
};

/// Writes `provenance.json` beside the wasm that it is about.
pub(super) fn write(project: &Project, package: &Path) -> Result<()> {
    let wasm = fs::read(package.join("panglu.wasm")).context("panglu.wasm")?;
    let lock = fs::read(project.path("Cargo.lock")).context("Cargo.lock")?;
    let sh = shell(project)?;
    let version = |program: &str| read(cmd!(sh, "{program} --version"));
    let provenance = json!({
        "wasm": { "file": "panglu.wasm", "bytes": wasm.len(), "sha256": digest(&wasm) },
        "source": { "commit": commit(project)?, "cargoLockSha256": digest(&lock) },
        "tools": {
            "rustc": version("rustc")?,
            "wasm-bindgen": version("wasm-bindgen")?,
            "wasm-opt": version("wasm-opt")?,
        },
        "build": "cargo xtask build",
    });
    fs::write(package.join("provenance.json"), format!("{provenance:#}\n"))?;
    Ok(())
}

fn digest(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
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
