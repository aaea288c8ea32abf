//! Installs the wasm target and the command-line tools that are not part of cargo.

use std::{fs, io, path::Path};

use anyhow::Result;
use xshell::{Cmd, cmd};

use super::{archives::Archive, installed::Installed};
use crate::{
    process::{read, run, shell},
    project::Project,
};

/// The newest trunk that builds with this project's toolchain; 0.22 needs a newer rustc.
const TRUNK_VERSION: &str = "0.21.14";

/// A tool that is published as a crate.
struct Tool<'a> {
    package: &'a str,
    version: &'a str,
    programs: &'a [&'a str],
    /// How many minutes the build takes, measured on two cores.
    minutes: &'a str,
    /// How far the compiler optimises it, 0 to 3: not at all, unless it would then take longer than its compilation.
    opt_level: u8,
}

pub(crate) fn wasm_target(project: &Project) -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let sh = shell(project)?;
    let sysroot = read(cmd!(sh, "rustc --print sysroot"))?;
    if Path::new(&sysroot)
        .join("lib/rustlib")
        .join(TARGET)
        .join("lib")
        .is_dir()
    {
        return Ok(());
    }
    println!("Installing the {TARGET} target (under a minute) …");
    run(cmd!(sh, "rustup target add {TARGET}"))
}

/// Installs wasm-bindgen's tool in the version of the crate in Cargo.lock, because the two must match.
pub(crate) fn wasm_bindgen(project: &Project) -> Result<()> {
    let tool = Tool {
        package: "wasm-bindgen-cli",
        version: &project.locked_version("wasm-bindgen")?,
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        minutes: "1 to 3 minutes",
        // It rewrites megabytes of wasm in each build.
        opt_level: 1,
    };
    install(project, &tool)
}

pub(crate) fn trunk(project: &Project) -> Result<()> {
    let tool = Tool {
        package: "trunk",
        version: TRUNK_VERSION,
        programs: &["trunk"],
        minutes: "3 to 6 minutes",
        opt_level: 0,
    };
    install(project, &tool)
}

/// Installs cargo-fuzz, which runs the fuzz targets.
pub(crate) fn fuzz(project: &Project) -> Result<()> {
    let tool = Tool {
        package: "cargo-fuzz",
        version: "0.13.2",
        programs: &["cargo-fuzz"],
        minutes: "under a minute",
        opt_level: 0,
    };
    install(project, &tool)
}

/// Installs cargo-deny, which checks the dependencies against `deny.toml`.
pub(crate) fn deny(project: &Project) -> Result<()> {
    let tool = Tool {
        package: "cargo-deny",
        version: "0.20.2",
        programs: &["cargo-deny"],
        minutes: "2 to 6 minutes",
        opt_level: 0,
    };
    install(project, &tool)
}

fn install(project: &Project, tool: &Tool<'_>) -> Result<()> {
    let Tool {
        package,
        version,
        programs,
        minutes,
        ..
    } = tool;
    let mut installed = Installed::read(project);
    if installed.has(project, programs, version) {
        return Ok(());
    }
    let bin = project.tools().join("bin");
    fs::create_dir_all(&bin)?;
    if let Some(archive) = Archive::of(package, version) {
        println!("Fetching {package} {version} as its authors built it …");
        let fetched = archive
            .install(project, programs, &bin)
            .and_then(|()| installed.add(project, programs, version));
        match fetched {
            Ok(()) => return Ok(()),
            Err(error) => println!("  not to be had here: {error:#}"),
        }
    }
    println!("Building {package} {version} from source ({minutes}) …");
    build(project, tool)?;
    installed.add(project, programs, version)
}

fn build(project: &Project, tool: &Tool<'_>) -> Result<()> {
    let (sh, root) = (shell(project)?, project.tools());
    let Tool {
        package,
        version,
        opt_level,
        ..
    } = tool;
    let building = root.join("building");
    let install = cmd!(
        sh,
        "cargo install --locked --force --quiet --root {root} --version {version} {package}"
    );
    let install = light_profile(install).env("CARGO_PROFILE_RELEASE_OPT_LEVEL", opt_level.to_string());
    run(install.env("CARGO_TARGET_DIR", &building))?;
    // The object files are not needed any more and take hundreds of megabytes.
    fs::remove_dir_all(&building).or_else(|error| match error.kind() {
        io::ErrorKind::NotFound => Ok(()),
        _ => Err(error.into()),
    })
}

/// These tools run for seconds and are built once, so they are compiled quickly.
fn light_profile(command: Cmd<'_>) -> Cmd<'_> {
    command
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
}
