//! Benchmarks against a peer in the same run. They print their results and never fail, except for the sizes of the npm
//! package, which have budgets, and the fault cells, which have limits.

mod npm;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::{Subcommand, ValueEnum};
use xshell::{Shell, cmd};

use crate::{
    build,
    process::{run, shell, succeeds},
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
    /// The backend beside a bare handler in the same run: durable notifications and signed addresses a second, listeners, and the
    /// cost of an event on lists of a thousand to a million streams.
    Server,
    /// The pages and other players under every fault; the whole set writes tests/e2e/FAULTS.md. Fails if one of our pages
    /// is slower than its limits or says something wrong.
    Faults {
        /// Run only cells whose name contains this text, such as "stall, midway, hls"; may be repeated.
        #[arg(long)]
        only: Vec<String>,
        /// Run only this part; may be repeated.
        #[arg(long, value_enum)]
        part: Vec<FaultsPart>,
        /// Save the player's own account of each cell in this folder.
        #[arg(long)]
        reports: Option<PathBuf>,
        /// How many pages run at once.
        #[arg(long, default_value_t = 2)]
        at_once: u32,
    },
    /// Half an hour of watching with a fault every twenty seconds, as a table and a plot in tests/e2e.
    Soak {
        /// How long, in minutes.
        #[arg(long, default_value_t = 30)]
        minutes: u32,
        /// The format.
        #[arg(long, default_value = "flv")]
        delivery: String,
        /// The player.
        #[arg(long, default_value = "tcplayer")]
        engine: String,
    },
}

/// A part of the fault cells that can be run alone.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FaultsPart {
    /// Our pages.
    Own,
    /// The same fault ten times in one page.
    Rounds,
    /// Other players.
    Peers,
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
        Some(Subject::Server) => {
            setup::for_server_bench(project)?;
            let sh = shell(project)?;
            succeeds(cmd!(
                sh,
                "cargo bench --locked --profile server -p panglu-server --bench server"
            ))
        }
        Some(Subject::Npm { only: None }) => npm::everything(project),
        Some(Subject::Npm {
            only: Some(NpmPart::Sizes),
        }) => {
            setup::for_build(project)?;
            build::npm_package(project)?;
            npm_sizes(project)
        }
        Some(Subject::Faults {
            only,
            part,
            reports,
            at_once,
        }) => faults(project, only, part, reports.as_deref(), *at_once),
        Some(Subject::Soak {
            minutes,
            delivery,
            engine,
        }) => {
            let sh = with_browser(project)?;
            let minutes = minutes.to_string();
            run(cmd!(
                sh,
                "node tests/faults/soak.mjs --minutes {minutes} --delivery {delivery} --engine {engine}"
            ))?;
            Ok(true)
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

/// Runs the fault cells; returns false if one of ours is beyond its limits, after printing it. Not part of measuring
/// everything, because it takes about an hour.
fn faults(
    project: &Project,
    only: &[String],
    parts: &[FaultsPart],
    reports: Option<&Path>,
    at_once: u32,
) -> Result<bool> {
    let sh = with_browser(project)?;
    let at_once = at_once.to_string();
    let mut node = cmd!(sh, "node tests/faults/bench.mjs --at-once {at_once}");
    for text in only {
        node = node.args(["--only", text]);
    }
    for part in parts {
        let name = part.to_possible_value().context("every part has a name")?;
        node = node.args(["--part", name.get_name()]);
    }
    if let Some(folder) = reports {
        node = node.arg("--reports").arg(folder);
    }
    succeeds(node)
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

/// Builds the pages, and returns a shell that names them and the browser.
fn with_browser(project: &Project) -> Result<Shell> {
    setup::for_faults_bench(project)?;
    build::pages(project)?;
    let sh = shell(project)?;
    setup::browser_environment(project, &sh)?;
    Ok(sh)
}
