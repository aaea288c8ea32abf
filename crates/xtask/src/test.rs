//! Every check and test, each part by its own runner, with one closing line over all of them.

mod node;
mod npm;
mod parts;
mod report;

use anyhow::Result;
use clap::ValueEnum;
use report::Report;

use crate::{project::Project, setup};

/// A part of the tests.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// The rules of the house.
    Tidy,
    /// Layout and mistakes of Rust, JavaScript, TypeScript and CSS, and what libraries may be.
    Lint,
    /// Rust tests on this machine, doc examples included.
    Native,
    /// What strangers paste, fuzzed shortly.
    Fuzz,
    /// The shared vectors in Chromium.
    Browser,
    /// The packed npm package in every kind of consumer: Node, TypeScript, bundlers, pages, workers.
    Npm,
    /// The local live source.
    Origin,
    /// Real pages playing real streams in Chromium.
    E2e,
    /// The README's own command lines, as they stand there.
    Readme,
}

/// Runs the named parts, or all; true if nothing failed. Later parts run even if earlier ones fail. The sum is the last
/// line that is printed.
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
        let counted = parts::run(project, *part).unwrap_or_else(|error| {
            eprintln!("{name}: {error:#}");
            report::Count::one_failure()
        });
        report.add(name, counted);
    }
    println!("\n{report}");
    Ok(!report.has_failed())
}
