//! The wasm target and the two command-line tools that cargo does not bring.

use std::{env, fs, path::Path};

use anyhow::{Context, Result};
use xshell::{Cmd, cmd};

use crate::{
    process::{read, run, shell},
    project::Project,
};

/// The newest trunk that builds with the toolchain this project asks for; 0.22 wants a newer rustc.
const TRUNK_VERSION: &str = "0.21.14";

/// A tool that is published both as a crate and as ready binaries.
struct Tool<'a> {
    package: &'a str,
    version: &'a str,
    /// Its programs; the first answers `--version`.
    programs: &'a [&'a str],
    /// An archive with the programs for this machine, where the authors publish one.
    archive: Option<String>,
    /// What building it takes, as measured on two cores.
    minutes: &'a str,
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

/// wasm-bindgen's tool must be of the very version that the crate has in Cargo.lock.
pub(crate) fn wasm_bindgen(project: &Project) -> Result<()> {
    let version = project.locked_version("wasm-bindgen")?;
    let machine = match env::consts::ARCH {
        "x86_64" => Some("x86_64-unknown-linux-musl"),
        "aarch64" => Some("aarch64-unknown-linux-gnu"),
        _ => None,
    };
    let archive = machine.map(|machine| {
        format!(
            "https://github.com/wasm-bindgen/wasm-bindgen/releases/download/{version}/wasm-bindgen-{version}-{machine}.tar.gz"
        )
    });
    install(
        project,
        &Tool {
            package: "wasm-bindgen-cli",
            version: &version,
            programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
            archive,
            minutes: "1 to 3 minutes",
        },
    )
}

pub(crate) fn trunk(project: &Project) -> Result<()> {
    let archive = matches!(env::consts::ARCH, "x86_64" | "aarch64").then(|| {
        format!(
            "https://github.com/trunk-rs/trunk/releases/download/v{TRUNK_VERSION}/trunk-{}-unknown-linux-gnu.tar.gz",
            env::consts::ARCH
        )
    });
    install(
        project,
        &Tool {
            package: "trunk",
            version: TRUNK_VERSION,
            programs: &["trunk"],
            archive,
            minutes: "3 to 6 minutes",
        },
    )
}

/// Runs the fuzz targets.
pub(crate) fn fuzz(project: &Project) -> Result<()> {
    let tool = Tool {
        package: "cargo-fuzz",
        version: "0.13.2",
        programs: &["cargo-fuzz"],
        archive: None,
        minutes: "under a minute",
    };
    install(project, &tool)
}

fn install(project: &Project, tool: &Tool<'_>) -> Result<()> {
    if answers(project, tool)? {
        return Ok(());
    }
    let bin = project.tools().join("bin");
    fs::create_dir_all(&bin)?;
    if let Some(archive) = tool.archive.as_deref().filter(|_| env::consts::OS == "linux") {
        println!(
            "Fetching {} {} as its authors built it …",
            tool.package, tool.version
        );
        if fetch(project, archive, tool.programs, &bin).is_ok() && answers(project, tool)? {
            return Ok(());
        }
        println!("  not to be had here.");
    }
    println!(
        "Building {} {} from source ({}) …",
        tool.package, tool.version, tool.minutes
    );
    let building = project.tools().join("building");
    let (sh, root) = (shell(project)?, project.tools());
    let Tool { package, version, .. } = tool;
    let install = cmd!(
        sh,
        "cargo install --locked --force --quiet --root {root} --version {version} {package}"
    );
    run(light_profile(install).env("CARGO_TARGET_DIR", &building))?;
    // The objects are of no further use and weigh hundreds of megabytes.
    fs::remove_dir_all(&building).or_else(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Ok(()),
        _ => Err(error),
    })?;
    anyhow::ensure!(
        answers(project, tool)?,
        "{} was built but does not answer",
        tool.package
    );
    Ok(())
}

/// These tools are run for seconds and built once: compile them quickly.
fn light_profile(command: Cmd<'_>) -> Cmd<'_> {
    command
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
}

/// Whether the right version is found first, be it ours or one that was there already.
fn answers(project: &Project, tool: &Tool<'_>) -> Result<bool> {
    let sh = shell(project)?;
    for program in tool.programs {
        let answer = read(cmd!(sh, "{program} --version")).ok();
        if answer
            .and_then(|answer| answer.split_whitespace().nth(1).map(str::to_owned))
            .as_deref()
            != Some(tool.version)
        {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Unpacks the programs of a published archive. Fails at once where the network does not lead there.
fn fetch(project: &Project, archive: &str, programs: &[&str], bin: &Path) -> Result<()> {
    let folder = project.tools().join("fetched");
    fs::create_dir_all(&folder)?;
    let file = folder.join("archive.tar.gz");
    let sh = shell(project)?;
    let curl = cmd!(
        sh,
        "curl --proto =https --fail --location --silent --connect-timeout 5 --max-time 300"
    );
    let fetched = run(curl.arg("--output").arg(&file).arg(archive))
        .and_then(|()| run(cmd!(sh, "tar -xzf {file} -C {folder}")))
        .and_then(|()| take(&folder, programs, bin));
    fs::remove_dir_all(&folder)?;
    fetched
}

/// Archives hold their programs at the top or in one folder.
fn take(folder: &Path, programs: &[&str], bin: &Path) -> Result<()> {
    let mut places = vec![folder.to_owned()];
    for entry in fs::read_dir(folder)? {
        places.push(entry?.path());
    }
    for program in programs {
        let found = places
            .iter()
            .map(|place| place.join(program))
            .find(|file| file.is_file());
        fs::copy(
            found.with_context(|| format!("{program} is not in the archive"))?,
            bin.join(program),
        )?;
    }
    Ok(())
}
