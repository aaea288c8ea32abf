//! Measurements against a peer in the same run. They print what they saw and fail nobody, but for the npm package's sizes,
//! which have budgets.

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

/// What is measured.
#[derive(Subcommand)]
pub(crate) enum Subject {
    /// The first frame of a cold watch link against a bare mpegts.js page.
    FirstFrame,
    /// The npm package's size, start and speed against its peers and against crates/wasm/npm/budgets.json.
    Npm {
        /// Measure this part alone.
        #[arg(long, value_enum)]
        only: Option<NpmPart>,
    },
}

/// A part of the npm package's figures that can be measured alone.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum NpmPart {
    /// What a page downloads.
    Sizes,
}

/// Measures one subject, or everything; false if a size passed its budget.
pub(crate) fn measure(project: &Project, subject: Option<&Subject>) -> Result<bool> {
    match subject {
        Some(Subject::FirstFrame) => first_frame(project).map(|()| true),
        Some(Subject::Npm { only: None }) => npm::everything(project),
        Some(Subject::Npm {
            only: Some(NpmPart::Sizes),
        }) => {
            setup::for_build(project)?;
            build::npm_package(project)?;
            npm_sizes(project)
        }
        None => {
            first_frame(project)?;
            npm::everything(project)
        }
    }
}

/// What a page downloads of the npm package as it was built last; false if a budget was exceeded, which has then been
/// said.
pub(crate) fn npm_sizes(project: &Project) -> Result<bool> {
    npm::sizes(project)
}

fn first_frame(project: &Project) -> Result<()> {
    setup::for_test(project)?;
    build::pages(project)?;
    let sh = shell(project)?;
    setup::browser_environment(project, &sh)?;
    run(cmd!(sh, "node tests/bench/first-frame.mjs"))
}
