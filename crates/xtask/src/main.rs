//! The project's own commands. `cargo xtask demo` and `cargo xtask test` are all a newcomer needs: each first installs
//! whatever is missing.

mod build;
mod demo;
mod process;
mod project;
mod setup;
mod test;
mod tidy;

use anyhow::Result;
use clap::{Parser, Subcommand};
use project::Project;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Builds, shows and tests Panglu.")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install everything that is missing: the wasm target, tools, npm packages, ffmpeg, Chromium.
    Setup,
    /// Lay out the third-party players in www/vendor. trunk calls it before every build.
    Players,
    /// Build the pages into dist and the npm package into target/npm.
    Build,
    /// Publish two live streams on this machine, serve the pages and print the links. Ctrl-C ends it.
    Demo {
        /// The pages' port; another one is taken if it is in use.
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Run every check and test, or only the named parts.
    Test {
        /// Parts to run; all of them when none is named.
        #[arg(value_enum)]
        parts: Vec<test::Part>,
    },
    /// Check the rules of the house: crate edges, file sizes, texts, what must not be committed.
    Tidy,
}

fn main() -> Result<()> {
    let project = Project::find()?;
    match Cli::parse().command {
        Command::Setup => setup::everything(&project),
        Command::Players => setup::players(&project),
        Command::Build => build::everything(&project),
        Command::Demo { port } => demo::run(&project, port),
        Command::Test { parts } => test::run(&project, &parts),
        Command::Tidy => tidy::run(&project),
    }
}
