//! The npm package as its customers get it: packed, checked, and installed in one consumer of every kind.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};

use super::{parts::node_tests, report::Count};
use crate::{
    bench, build,
    process::{command, run_and_listen},
    project::Project,
    setup,
};

/// Where the archive is laid, and below it the consumers that `tests/npm` installs it in.
const LABORATORY: &str = "target/npm";

/// Builds and packs the package, weighs it against its budgets, then runs the tests of `tests/npm` on the archive.
pub(super) fn run(project: &Project) -> Result<Count> {
    build::npm_package(project)?;
    let laboratory = project.path(LABORATORY);
    remove_archives(&laboratory)?;
    let mut pack = command(project, "npm")?;
    pack.args(["pack", "--silent"])
        .arg(project.path(build::NPM_PACKAGE))
        .current_dir(&laboratory);
    let (_, packed) = run_and_listen(&mut pack)?;
    ensure!(packed, "npm could not pack the package");
    let within_budget = bench::npm_sizes(project)?;
    let mut node = command(project, "node")?;
    setup::browser_environment(project, &mut node)?;
    let count = node_tests(project, "npm", &mut node)?;
    Ok(count.plus(Count::of_check(within_budget)))
}

/// An archive of an earlier version would be as good a find as the new one.
fn remove_archives(laboratory: &Path) -> Result<()> {
    for entry in fs::read_dir(laboratory).with_context(|| laboratory.display().to_string())? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "tgz") {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
