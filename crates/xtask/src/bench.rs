//! Benchmarks against a peer in the same run. They print their results and never fail, except for the sizes of the npm
//! package, which have budgets.

mod npm;

use anyhow::Result;
use clap::{Subcommand, ValueEnum};
use xshell::cmd;

use crate::{
    build,
    process::{run, shell},
    project::Project,
    setup,
};

/// What to measure.
#[derive(Subcommand)]
pub(crate) enum Subject {
    /// The npm package's size, start-up and speed, compared with its peers and with crates/wasm/npm/budgets.json.
    Npm {
        /// Measure only this part.
        #[arg(long, value_enum)]
        only: Option<NpmPart>,
    },
    /// The first frame of a cold watch link and what is downloaded for it, beside pages of other players, on an idle machine
    /// and on two slower ones. `PANGLU_ROUNDS` is the number of rounds, nine by default.
    Watch,
}

/// A part of the npm package's measurements that can be run alone.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum NpmPart {
    /// The size of the download.
    Sizes,
}

/// Measures one subject, or everything; returns false if a size exceeds its budget.
pub(crate) fn measure(project: &Project, subject: Option<&Subject>) -> Result<bool> {
    match subject {
        Some(Subject::Watch) => watch(project).map(|()| true),
        Some(Subject::Npm { only: None }) => npm::everything(project),
        Some(Subject::Npm {
            only: Some(NpmPart::Sizes),
        }) => {
            setup::for_build(project)?;
            build::npm_package(project)?;
            npm_sizes(project)
        }
        None => {
            watch(project)?;
            npm::everything(project)
        }
    }
}

/// Measures the download size of the npm package in its last build; returns false if a budget is exceeded, after
/// printing it.
pub(crate) fn npm_sizes(project: &Project) -> Result<bool> {
    npm::sizes(project)
}

fn watch(project: &Project) -> Result<()> {
    setup::for_watch_bench(project)?;
    build::pages(project)?;
    let sh = shell(project)?;
    setup::browser_environment(project, &sh)?;
    let out = project.path("target/bench");
    run(cmd!(sh, "node tests/bench/watch.mjs").env("PANGLU_BENCH", &out))?;
    println!("The table is also in {}.", out.join("watch.md").display());
    Ok(())
}
