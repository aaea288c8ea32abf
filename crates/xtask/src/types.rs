//! The TypeScript of the npm package, which the crate prints from what it reads and writes.

use std::{fs, process::Stdio};

use anyhow::{Context, Result, ensure};

use crate::{build::NPM_SOURCES, process::command, project::Project};

/// Writes the declarations anew. They are committed, so that a change of the package's face is seen where it is reviewed.
pub(crate) fn write(project: &Project) -> Result<()> {
    let mut cargo = command(project, "cargo")?;
    cargo.args([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "panglu-wasm",
        "--example",
        "typescript",
    ]);
    let printed = cargo
        .stderr(Stdio::inherit())
        .output()
        .context("cannot start cargo")?;
    // A file that is half written, or empty, would be worse than an old one.
    ensure!(
        printed.status.success(),
        "the declarations could not be printed: {}",
        printed.status
    );
    let file = project.path(NPM_SOURCES).join("src/types.d.ts");
    fs::write(&file, printed.stdout).with_context(|| file.display().to_string())
}
