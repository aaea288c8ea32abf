//! The files that the project is made of.

use std::fs;

use anyhow::Result;
use xshell::cmd;

use crate::{
    digest::sha256,
    process::{read, shell},
    project::Project,
};

/// The paths of all files that are committed or would be.
pub(crate) fn all(project: &Project) -> Result<Vec<String>> {
    let sh = shell(project)?;
    let listed = read(cmd!(sh, "git ls-files --cached --others --exclude-standard"))?;
    Ok(listed.lines().map(str::to_owned).collect())
}

/// One digest of all files that something is built from: another one if any of them changes, comes or goes.
///
/// # Errors
/// Git is missing, or the sources are without their history.
pub(crate) fn digest(project: &Project) -> Result<String> {
    let mut list = String::new();
    for path in all(project)?.iter().filter(|path| !path.starts_with("tests/")) {
        // A file that was deleted is still listed until that is committed.
        let bytes = fs::read(project.path(path)).unwrap_or_default();
        list += &format!("{path} {}\n", sha256(&bytes));
    }
    Ok(sha256(list.as_bytes()))
}
