//! Runs every check and test. Each part has its own runner, and one line at the end sums them up.

mod node;
mod npm;
mod parts;
mod report;

use std::time::Instant;

use anyhow::Result;
use clap::ValueEnum;
use report::Report;

use crate::{project::Project, setup};

/// A part of the tests.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// The rules of the project.
    Tidy,
    /// Formatting and linting of Rust, JavaScript, TypeScript and CSS, and the rules for dependencies.
    Lint,
    /// Rust tests on this machine, including doc examples.
    Native,
    /// Short runs of the fuzz targets.
    Fuzz,
    /// The shared vectors in Chromium.
    Browser,
    /// The packed npm package in every kind of consumer: Node, TypeScript, bundlers, pages, workers.
    Npm,
    /// The local live source.
    Origin,
    /// Real pages playing real streams in Chromium.
    E2e,
    /// `<panglu-player>` in pages of strangers, in Chromium, and its import where there is no DOM.
    Element,
    /// The fault proxy, and the pages under a short set of faults.
    Faults,
    /// The watch page in Chromium, Firefox and WebKit.
    Engines,
    /// The commands in the README, exactly as written there.
    Readme,
}

/// Runs the named parts, or all; returns true if nothing failed. A failure does not stop later parts. The last line
/// printed is the sum.
pub(crate) fn run(project: &Project, parts: &[Part]) -> Result<bool> {
    setup::for_test(project)?;
    let parts = if parts.is_empty() {
        Part::value_variants()
    } else {
        parts
    };
    let mut report = Report::default();
    for part in parts {
        let name = part
            .to_possible_value()
            .map(|value| value.get_name().to_owned())
            .unwrap_or_default();
        println!("\n── {name} ──");
        let start = Instant::now();
        let counted = parts::run(project, *part).unwrap_or_else(|error| {
            eprintln!("{name}: {error:#}");
            report::Count::one_failure()
        });
        report.add(name, counted, start.elapsed());
    }
    println!("\n{report}");
    Ok(!report.has_failed())
}
