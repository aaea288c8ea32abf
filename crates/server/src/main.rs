//! The command line of the backend.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::main()
}
