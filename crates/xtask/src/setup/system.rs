//! Checks for programs of the operating system.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::{
    process::{locate, read, run, shell},
    project::Project,
};

/// A program with its possible names, and its Debian package.
pub(crate) struct Program {
    names: &'static [&'static str],
    package: &'static str,
}

pub(crate) const FFMPEG: Program = Program {
    names: &["ffmpeg"],
    package: "ffmpeg",
};
pub(crate) const CHROMIUM: Program = Program {
    names: &[
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
    ],
    package: "chromium",
};
pub(crate) const CHROMEDRIVER: Program = Program {
    names: &["chromedriver"],
    package: "chromium-driver",
};

/// Installs missing programs with apt if possible; otherwise fails with what to install.
pub(crate) fn need(project: &Project, programs: &[Program]) -> Result<()> {
    let mut missing = Vec::new();
    for program in programs {
        if found(project, program)?.is_none() {
            missing.push(program.package);
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    let sh = shell(project)?;
    let root = read(cmd!(sh, "id -u"))? == "0";
    if !root || locate(project, "apt-get")?.is_none() {
        bail!("Missing: {list}. Install them (on Debian: sudo apt-get install {list}), then run this again.");
    }
    println!("Installing {list} with apt-get (1 to 3 minutes) …");
    run(cmd!(sh, "apt-get update --quiet=2"))?;
    let install = cmd!(
        sh,
        "apt-get install --quiet=2 --yes --no-install-recommends {missing...}"
    );
    run(install.env("DEBIAN_FRONTEND", "noninteractive"))
}

/// The browser that the tests run.
pub(crate) fn browser(project: &Project) -> Result<PathBuf> {
    found(project, &CHROMIUM)?.context("Chromium is missing; run cargo xtask setup")
}

fn found(project: &Project, program: &Program) -> Result<Option<PathBuf>> {
    for name in program.names {
        if let Some(path) = locate(project, name)? {
            return Ok(Some(path));
        }
    }
    Ok(None)
}
