//! Installs npm packages: the players of the page, and the dependencies of the tests and the local origin.

use std::fs;

use anyhow::{Result, bail};
use xshell::cmd;

use crate::{
    digest::sha256_of,
    process::{locate, read, run, shell},
    project::Project,
};

/// Major and minor version. Vite needs it, which builds one of the npm package's consumers.
const NODE_AT_LEAST: (u32, u32) = (20, 19);

/// Checks Node; fails with what to install if it is missing or too old.
pub(crate) fn check_node(project: &Project) -> Result<()> {
    let (major, minor) = NODE_AT_LEAST;
    if locate(project, "node")?.is_none() {
        bail!("Node is missing. Install Node {major}.{minor} or newer with npm, then run this again.");
    }
    let sh = shell(project)?;
    let version = read(cmd!(sh, "node --version"))?;
    if numbers(&version).is_none_or(|found| found < NODE_AT_LEAST) {
        bail!("Node {version} is too old. Install Node {major}.{minor} or newer, then run this again.");
    }
    Ok(())
}

/// The major and minor version in the output of `node --version`.
fn numbers(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.strip_prefix('v')?.split('.').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

/// Installs the versions in a folder's lock file, unless they are installed already.
pub(crate) fn install(project: &Project, folder: &str) -> Result<()> {
    check_node(project)?;
    let folder_path = project.path(folder);
    let wanted = sha256_of(&folder_path.join("package-lock.json"))?;
    let stamp = folder_path.join("node_modules/.installed-lock");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("Installing npm packages of {folder}/ (under a minute) …");
    let sh = shell(project)?;
    sh.change_dir(folder);
    run(cmd!(sh, "npm ci --no-audit --no-fund --loglevel=error"))?;
    fs::write(&stamp, wanted)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// An install script would run with the rights of the person who runs set-up.
    #[test]
    fn no_project_runs_scripts_of_its_packages() {
        let project = Project::find().unwrap();
        let sh = shell(&project).unwrap();
        let locks = read(cmd!(
            sh,
            "git ls-files -- package-lock.json '*/package-lock.json'"
        ))
        .unwrap();
        assert!(locks.lines().count() > 1, "{locks}");
        for lock in locks.lines() {
            let settings = Path::new(lock).with_file_name(".npmrc");
            let text = fs::read_to_string(project.root().join(&settings)).unwrap_or_default();
            let says_so = text.lines().any(|line| line == "ignore-scripts=true");
            assert!(says_so, "{} says no ignore-scripts=true", settings.display());
        }
    }

    #[test]
    fn versions_of_node_compare_by_number() {
        assert_eq!(numbers("v20.20.2"), Some((20, 20)));
        assert!(numbers("v20.9.0").is_some_and(|found| found < NODE_AT_LEAST));
        assert!(numbers("v22.0.0").is_some_and(|found| found >= NODE_AT_LEAST));
        assert_eq!(numbers("20"), None);
    }
}
