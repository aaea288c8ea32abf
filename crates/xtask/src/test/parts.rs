//! The runner of each part.

use anyhow::Result;
use xshell::{Cmd, Shell, cmd};

use super::{
    Part,
    node::{Files, node_tests},
    npm,
    report::Count,
};
use crate::{
    build, fuzz,
    process::{listen, shell, succeeds},
    project::Project,
    setup, tidy,
};

const WASM: &str = "wasm32-unknown-unknown";

/// Runs one part and counts its tests.
pub(super) fn run(project: &Project, part: Part) -> Result<Count> {
    let sh = shell(project)?;
    match part {
        Part::Tidy => {
            let outcomes = tidy::check(project)?;
            Ok(outcomes
                .into_iter()
                .fold(Count::default(), |sum, good| sum.plus(Count::of_check(good))))
        }
        Part::Lint => lint(project, &sh),
        Part::Native => cargo_tests(cmd!(sh, "cargo test --locked --workspace --no-fail-fast")),
        Part::Fuzz => fuzz_shortly(project),
        Part::Browser => browser(&sh),
        Part::Npm => npm::run(project),
        Part::Origin => {
            build::server::alone(project)?;
            node_tests(project, "origin", Files::InPairs, &sh)
        }
        Part::E2e => {
            build::pages(project)?;
            build::server::with_pages(project)?;
            setup::browser_environment(project, &sh)?;
            node_tests(project, "e2e", Files::InPairs, &sh)
        }
        Part::Element => {
            build::pages(project)?;
            build::npm_package(project)?;
            setup::browser_environment(project, &sh)?;
            sh.set_var("PANGLU_PACKAGE", project.path(build::NPM_PACKAGE));
            node_tests(project, "element", Files::InPairs, &sh)
        }
        Part::Faults => {
            build::pages(project)?;
            setup::browser_environment(project, &sh)?;
            let proxy = node_tests(project, "faults/proxy", Files::InPairs, &sh)?;
            Ok(proxy.plus(node_tests(project, "faults", Files::OneByOne, &sh)?))
        }
        Part::Engines => {
            setup::for_engines(project)?;
            build::pages(project)?;
            setup::browser_environment(project, &sh)?;
            setup::engines_environment(project, &sh)?;
            node_tests(project, "engines", Files::OneByOne, &sh)
        }
        Part::Readme => {
            setup::browser_environment(project, &sh)?;
            node_tests(project, "readme", Files::OneByOne, &sh)
        }
    }
}

fn lint(project: &Project, sh: &Shell) -> Result<Count> {
    setup::for_lint(project)?;
    let biome = project.path(setup::LINT).join("node_modules/.bin/biome");
    let [locales, core] =
        ["locales", "core"].map(|name| format!("patch.crates-io.panglu-{name}.path='crates/{name}'"));
    let checks = [
        cmd!(sh, "cargo fmt --all --check"),
        cmd!(
            sh,
            "cargo clippy --locked --workspace --all-targets -- -D warnings"
        ),
        cmd!(
            sh,
            "cargo clippy --locked --target {WASM} -p panglu-probe -p panglu-player -p panglu-element -p panglu-viewer -- -D warnings"
        ),
        // Separately, because a build together with crates that use std would find a second runtime.
        cmd!(
            sh,
            "cargo clippy --locked --target {WASM} -p panglu-wasm -- -D warnings"
        ),
        cmd!(sh, "cargo doc --locked --no-deps --package panglu-core --package panglu-live --package panglu-snippets").env("RUSTDOCFLAGS", "-D warnings"),
        // What publishing does before it uploads: each crate builds from its archive alone. Work in progress is tested too. The
        // crates it uses are taken from here: cargo would unpack their archives once and keep them while their version stays.
        cmd!(
            sh,
            "cargo package --offline --locked --allow-dirty
                --config {locales} --config {core}
                --package panglu-locales --package panglu-core --package panglu-live --package panglu-snippets"
        ),
        // Offline, so without advisories. A row of deny.toml that nothing needs any more is a failure as well.
        cmd!(
            sh,
            "cargo-deny --offline --locked check -D unmatched-skip -D unmatched-skip-root -D unnecessary-skip licenses bans sources"
        ),
        cmd!(sh, "{biome} ci --error-on-warnings"),
    ];
    let mut count = Count::default();
    for check in checks {
        count = count.plus(Count::of_check(succeeds(check)?));
    }
    Ok(count)
}

fn cargo_tests(cargo: Cmd<'_>) -> Result<Count> {
    let (lines, succeeded) = listen(cargo)?;
    Ok(Count::from_cargo(&lines, succeeded))
}

/// Runs each target with a fixed number of inputs, the same everywhere; `cargo xtask fuzz` runs longer.
fn fuzz_shortly(project: &Project) -> Result<Count> {
    let mut count = Count::default();
    for target in fuzz::TARGETS {
        let outcome = fuzz::one(project, target, fuzz::Length::Inputs(30_000));
        if let Err(error) = &outcome {
            eprintln!("{error:#}");
        }
        count = count.plus(Count::of_check(outcome.is_ok()));
    }
    Ok(count)
}

/// Runs the vectors in a real browser; `tests/webdriver.json` has its start options.
fn browser(sh: &Shell) -> Result<Count> {
    let cargo = cmd!(
        sh,
        "cargo test --locked --target {WASM} --package panglu-tests --tests"
    );
    cargo_tests(cargo.env("CHROMEDRIVER", "chromedriver"))
}
