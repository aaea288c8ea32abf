//! Tests the npm package as its users get it: packed, checked, and installed in one consumer of every kind.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use xshell::cmd;

use super::{
    node::{Files, node_tests},
    report::Count,
};
use crate::{
    bench, build,
    process::{self, shell},
    project::Project,
    setup,
};

/// The folder of the packed archive, and of the consumers that `tests/npm` installs it in.
const SANDBOX: &str = "target/npm";

/// Builds and packs the package, checks its size budgets, then runs the tests of `tests/npm` on the archive.
pub(super) fn run(project: &Project) -> Result<Count> {
    build::npm_package(project)?;
    let sandbox = project.path(SANDBOX);
    remove_archives(&sandbox)?;
    let sh = shell(project)?;
    sh.change_dir(&sandbox);
    let package = project.path(build::NPM_PACKAGE);
    process::run(cmd!(sh, "npm pack --loglevel=error {package}"))?;
    let within_budget = bench::npm_sizes(project)?;
    let sh = shell(project)?;
    setup::browser_environment(project, &sh)?;
    let count = node_tests(project, "npm", Files::OneByOne, &sh)?;
    Ok(count.plus(Count::of_check(within_budget)))
}

/// Removes older archives, which could otherwise be tested instead of the new one.
fn remove_archives(sandbox: &Path) -> Result<()> {
    for entry in fs::read_dir(sandbox).with_context(|| sandbox.display().to_string())? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "tgz") {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
