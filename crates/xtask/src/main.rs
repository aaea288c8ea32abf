//! The commands of the project. `cargo xtask demo` and `cargo xtask test` are enough to begin with; each first installs
//! what is missing.

mod bench;
mod build;
mod demo;
mod digest;
mod fuzz;
mod process;
mod project;
mod screenshots;
mod setup;
mod sources;
mod test;
mod tidy;
mod types;

use std::process::ExitCode;

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
    /// Install everything that is missing: the wasm target, tools, npm packages, ffmpeg, three browsers.
    Setup,
    /// Put the third-party players into www/vendor. trunk calls it before every build.
    Players,
    /// Build <panglu-player> into www/element. trunk calls it before every build.
    Element,
    /// Split the console's wasm into chunks. trunk calls it after every build.
    Console,
    /// Build the pages into dist, the npm package into target/npm, and the server with its pages.
    Build,
    /// Run the whole system on this machine and print the links, until Ctrl-C: live streams, the backend, the pages.
    Demo {
        /// The port of the pages; another one is used if it is taken, and any free one for 0.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Run three backends that share their events in NATS JetStream, on three servers of it.
        #[arg(long)]
        cluster: bool,
    },
    /// Run every check and test, or only the named parts.
    Test {
        /// Parts to run; all of them when none is named.
        #[arg(value_enum)]
        parts: Vec<test::Part>,
    },
    /// Take screenshots of the pages at phone, laptop and wide sizes, light and dark.
    Look,
    /// Measure against a peer in the same run: everything, or the named subject.
    Bench {
        #[command(subcommand)]
        subject: Option<bench::Subject>,
    },
    /// Fuzz the parsers of pasted and received text and of streams, each target for some time.
    Fuzz {
        /// Seconds for each target.
        #[arg(long, default_value_t = 600)]
        seconds: u32,
        /// Targets; all of them when none is named.
        targets: Vec<String>,
    },
    /// Print the npm package's TypeScript declarations and texts from their Rust sources.
    Types,
    /// Check the rules of the project: crate edges, file sizes, texts, files that must not be committed.
    Tidy,
}

fn main() -> ExitCode {
    match run(&Cli::parse().command) {
        Ok(true) => ExitCode::SUCCESS,
        // The failure has been printed already.
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs a command; returns false if it found something wrong, after printing it.
fn run(command: &Command) -> Result<bool> {
    let project = Project::find()?;
    match command {
        Command::Setup => setup::everything(&project).map(|()| true),
        Command::Players => setup::players(&project).map(|()| true),
        Command::Element => build::element(&project).map(|()| true),
        Command::Console => build::console(&project).map(|()| true),
        Command::Build => build::everything(&project).map(|()| true),
        Command::Demo { port, cluster } => demo::run(&project, *port, *cluster).map(|()| true),
        Command::Test { parts } => test::run(&project, parts),
        Command::Bench { subject } => bench::measure(&project, subject.as_ref()),
        Command::Look => screenshots::take(&project).map(|()| true),
        Command::Fuzz { seconds, targets } => fuzz::run(&project, targets, *seconds).map(|()| true),
        Command::Types => types::write(&project).map(|()| true),
        Command::Tidy => tidy::run(&project),
    }
}
