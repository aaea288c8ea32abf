//! npm packages: the players of the page, and what the tests and the local origin run on.

use std::fs;

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use crate::{
    process::{command, output_of, run},
    project::Project,
};

const NODE_AT_LEAST: u32 = 20;

/// Fails with what to install if Node is missing or too old.
pub(crate) fn check_node(project: &Project) -> Result<()> {
    let Some(version) = output_of(command(project, "node")?.arg("--version")) else {
        bail!("Node is missing. Install Node {NODE_AT_LEAST} or newer with npm, then run this again.");
    };
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < NODE_AT_LEAST) {
        bail!("Node {version} is too old. Install Node {NODE_AT_LEAST} or newer, then run this again.");
    }
    Ok(())
}

/// Installs exactly what a folder's lock file says, unless that is what is there.
pub(crate) fn install(project: &Project, folder: &str) -> Result<()> {
    check_node(project)?;
    let folder_path = project.path(folder);
    let lock = fs::read(folder_path.join("package-lock.json"))
        .with_context(|| format!("{folder}/package-lock.json"))?;
    let wanted = hex::encode(Sha256::digest(&lock));
    let stamp = folder_path.join("node_modules/.installed-lock");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("Installing npm packages of {folder}/ (under a minute) …");
    let mut npm = command(project, "npm")?;
    run(npm
        .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(&folder_path))?;
    fs::write(&stamp, wanted)?;
    Ok(())
}
