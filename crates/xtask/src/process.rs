//! Running other programs.

use std::{
    ffi::OsStr,
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::project::Project;

/// A command that starts in the checkout's root and finds our tools first.
pub(crate) fn command(project: &Project, program: impl AsRef<OsStr>) -> Result<Command> {
    let program = program.as_ref();
    let path = project.search_path()?;
    // A program is looked for in our own PATH, not in the one it will get.
    let resolved = find(program, &path).unwrap_or_else(|| program.into());
    let mut command = Command::new(resolved);
    command.current_dir(project.root()).env("PATH", path);
    Ok(command)
}

fn find(program: &OsStr, path: &OsStr) -> Option<PathBuf> {
    std::env::split_paths(path)
        .map(|folder| folder.join(program))
        .find(|candidate| candidate.is_file())
}

/// Where a program is, if it is there.
pub(crate) fn locate(project: &Project, program: &str) -> Result<Option<PathBuf>> {
    Ok(find(OsStr::new(program), &project.search_path()?))
}

/// Runs a command to its end and fails if it does.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let name = describe(command);
    let status = command.status().with_context(|| format!("cannot start {name}"))?;
    if !status.success() {
        bail!("{name} failed: {status}");
    }
    Ok(())
}

/// What a command prints, if it succeeds.
pub(crate) fn output_of(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a command, shows what it prints as it prints it, and returns the lines with whether it succeeded.
pub(crate) fn run_and_listen(command: &mut Command) -> Result<(Vec<String>, bool)> {
    let name = describe(command);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {name}"))?;
    let stdout = child.stdout.take().context("stdout was asked for")?;
    let mut lines = Vec::new();
    for line in BufReader::new(stdout).split(b'\n') {
        let line = String::from_utf8_lossy(&line?).into_owned();
        println!("{line}");
        lines.push(line);
    }
    Ok((lines, child.wait()?.success()))
}

fn describe(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    let program = program.rsplit('/').next().unwrap_or_default().to_owned();
    let arguments = command.get_args().take(3).map(OsStr::to_string_lossy);
    std::iter::once(program.into())
        .chain(arguments)
        .collect::<Vec<_>>()
        .join(" ")
}
