//! Runs other programs with `xshell`. This module adds errors that contain the program's output, and showing a long run
//! while reading it.

use std::{
    env,
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};
use xshell::{Cmd, Shell};

use crate::project::Project;

/// A shell in the root of the checkout that finds the project's own tools first.
pub(crate) fn shell(project: &Project) -> Result<Shell> {
    let shell = Shell::new()?;
    shell.change_dir(project.root());
    shell.set_var("PATH", project.search_path()?);
    Ok(shell)
}

/// The path of a program, if it is installed.
pub(crate) fn locate(project: &Project, program: &str) -> Result<Option<PathBuf>> {
    let path = project.search_path()?;
    let mut files = env::split_paths(&path).map(|folder| folder.join(program));
    Ok(files.find(|file| file.is_file()))
}

/// Runs a program with its output on the screen; fails if the program does.
pub(crate) fn run(command: Cmd<'_>) -> Result<()> {
    Ok(command.quiet().run()?)
}

/// Runs a program and returns its output, without the final line break. If it fails, the error contains its error
/// output.
pub(crate) fn read(command: Cmd<'_>) -> Result<String> {
    let command = command.ignore_status();
    let output = command.output()?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        bail!("`{command}` failed, {}\n{}", output.status, words.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}

/// Runs a program with its output on the screen, and returns whether it succeeded.
pub(crate) fn succeeds(command: Cmd<'_>) -> Result<bool> {
    let name = command.to_string();
    let status = Command::from(command).stdin(Stdio::null()).status();
    Ok(status
        .with_context(|| format!("cannot start `{name}`"))?
        .success())
}

/// Runs a program, prints its output while it runs, and returns the lines and whether it succeeded.
pub(crate) fn listen(command: Cmd<'_>) -> Result<(Vec<String>, bool)> {
    let name = command.to_string();
    let mut child = Command::from(command)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start `{name}`"))?;
    let stdout = child.stdout.take().context("stdout was asked for")?;
    let mut lines = Vec::new();
    for line in BufReader::new(stdout).split(b'\n') {
        let line = String::from_utf8_lossy(&line?).into_owned();
        println!("{line}");
        lines.push(line);
    }
    Ok((lines, child.wait()?.success()))
}

#[cfg(test)]
mod tests {
    use xshell::cmd;

    use super::*;

    #[test]
    fn a_failure_has_the_command_and_its_own_words() {
        let shell = Shell::new().unwrap();
        let script = "echo answer; echo the reason >&2; exit 3";
        let error = read(cmd!(shell, "sh -c {script}")).unwrap_err().to_string();
        assert!(error.starts_with("`sh -c "), "{error}");
        assert!(error.ends_with("exit status: 3\nthe reason"), "{error}");
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let shell = Shell::new().unwrap();
        let error = read(cmd!(shell, "no-such-program --version")).unwrap_err();
        assert_eq!(error.to_string(), "command not found: `no-such-program`");
        let error = listen(cmd!(shell, "no-such-program")).unwrap_err();
        assert_eq!(error.to_string(), "cannot start `no-such-program`");
    }

    #[test]
    fn what_is_shown_is_read_as_well() {
        let shell = Shell::new().unwrap();
        let script = "echo one; echo two; exit 1";
        let (lines, succeeded) = listen(cmd!(shell, "sh -c {script}")).unwrap();
        assert_eq!(lines, ["one", "two"]);
        assert!(!succeeded);
    }
}
