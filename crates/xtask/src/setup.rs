//! Installs what is missing. Every step checks first, so a second run does nothing and prints nothing.

mod archives;
mod cargo_tools;
mod installed;
mod npm;
mod players;
mod system;

use anyhow::Result;
use xshell::Shell;

use crate::project::Project;

/// The folder of the npm package's sources.
pub(crate) const NPM_SOURCES: &str = "crates/wasm/npm";

/// The folder of the linters for JavaScript, TypeScript and CSS.
pub(crate) const LINT: &str = "tests/lint";

/// Installs what building the pages needs.
pub(crate) fn for_build(project: &Project) -> Result<()> {
    npm::check_node(project)?;
    cargo_tools::wasm_target(project)?;
    cargo_tools::wasm_bindgen(project)?;
    cargo_tools::trunk(project)?;
    npm::install(project, NPM_SOURCES)?;
    players(project)
}

/// Installs what the demo needs.
pub(crate) fn for_demo(project: &Project) -> Result<()> {
    for_build(project)?;
    npm::install(project, "tests")?;
    system::need(project, &[system::FFMPEG])
}

/// Installs what the demo of several backends needs.
pub(crate) fn for_cluster(project: &Project) -> Result<()> {
    system::need(project, &[system::NATS])
}

/// Installs what the tests need.
pub(crate) fn for_test(project: &Project) -> Result<()> {
    let programs = [
        system::FFMPEG,
        system::CHROMIUM,
        system::CHROMEDRIVER,
        system::NATS,
    ];
    system::need(project, &programs)?;
    for_demo(project)?;
    // Not needed for the demo, so it does not install three bundlers and two compilers.
    npm::install(project, "tests/npm")
}

/// Installs the browsers beside Chromium, and what drives them.
pub(crate) fn for_engines(project: &Project) -> Result<()> {
    let browsers = [system::FIREFOX, system::WEBKIT, system::DISPLAY];
    let packages: Vec<_> = browsers.into_iter().chain(system::WEBKIT_MEDIA).collect();
    system::need(project, &packages)?;
    npm::install(project, "tests/engines")
}

/// Installs the peers that the npm package is measured against.
pub(crate) fn for_npm_bench(project: &Project) -> Result<()> {
    for_build(project)?;
    npm::install(project, "tests/bench")
}

/// Installs the players that the audience's page is measured against.
pub(crate) fn for_watch_bench(project: &Project) -> Result<()> {
    for_test(project)?;
    npm::install(project, "tests/bench")
}

/// Installs what the backend is measured with.
pub(crate) fn for_server_bench(project: &Project) -> Result<()> {
    system::need(project, &[system::NATS])
}

/// Installs the players that ours is compared with under faults.
pub(crate) fn for_faults_bench(project: &Project) -> Result<()> {
    for_test(project)?;
    npm::install(project, "tests/faults")
}

/// Installs what fuzzing needs.
pub(crate) fn cargo_fuzz(project: &Project) -> Result<()> {
    cargo_tools::fuzz(project)
}

/// Installs what linting and checking dependencies needs.
pub(crate) fn for_lint(project: &Project) -> Result<()> {
    cargo_tools::deny(project)?;
    npm::install(project, LINT)
}

/// Installs everything.
pub(crate) fn everything(project: &Project) -> Result<()> {
    for_test(project)?;
    for_engines(project)?;
    for_npm_bench(project)?;
    for_faults_bench(project)?;
    cargo_fuzz(project)?;
    for_lint(project)?;
    println!("Everything is installed. Next: cargo xtask demo, or cargo xtask test.");
    Ok(())
}

/// Installs the third-party players into www/vendor.
pub(crate) fn players(project: &Project) -> Result<()> {
    npm::install(project, "www")?;
    players::lay_out(project)
}

/// Sets the environment variables that name the browser, the pages and the clips.
pub(crate) fn browser_environment(project: &Project, sh: &Shell) -> Result<()> {
    sh.set_var("PANGLU_BROWSER", system::program(project, &system::CHROMIUM)?);
    sh.set_var("PANGLU_PAGES", project.path("dist"));
    sh.set_var("PANGLU_CLIPS", project.tools().join("clips"));
    Ok(())
}

/// Sets the environment variables that name the browsers beside Chromium.
pub(crate) fn engines_environment(project: &Project, sh: &Shell) -> Result<()> {
    sh.set_var("PANGLU_FIREFOX", system::program(project, &system::FIREFOX)?);
    sh.set_var("PANGLU_WEBKIT", system::program(project, &system::WEBKIT)?);
    Ok(())
}
