//! Records the programs that set-up installed in `.tools/bin`. A program is used only if it exists, has the required
//! version and is exactly the file that set-up installed. A program from elsewhere is never used instead.

use std::{collections::BTreeMap, fs, path::PathBuf};

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};
use xshell::cmd;

use crate::{
    digest::sha256_of,
    process::{read, shell},
    project::Project,
};

/// One installed program.
#[derive(Serialize, Deserialize)]
struct Program {
    version: String,
    sha256: String,
}

/// The installed programs, by name. The file is stored next to their folder.
#[derive(Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Installed(BTreeMap<String, Program>);

impl Installed {
    /// Reads the record; it is empty if the file is missing or unreadable.
    pub(super) fn read(project: &Project) -> Self {
        let note = fs::read_to_string(note(project)).ok();
        note.and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default()
    }

    /// Whether all these programs are still as they were installed.
    pub(super) fn has(&self, project: &Project, programs: &[&str], version: &str) -> bool {
        programs.iter().all(|name| {
            self.0.get(*name).is_some_and(|program| {
                program.version == version
                    && sha256_of(&file(project, name)).is_ok_and(|found| found == program.sha256)
            })
        })
    }

    /// Records programs that were just installed, after each has printed its version.
    pub(super) fn add(&mut self, project: &Project, programs: &[&str], version: &str) -> Result<()> {
        let sh = shell(project)?;
        for name in programs {
            let file = file(project, name);
            let answer = read(cmd!(sh, "{file} --version"))?;
            ensure!(
                answer.split_whitespace().nth(1) == Some(version),
                "{name} says that it is `{answer}` instead of {version}"
            );
            let program = Program {
                version: version.to_owned(),
                sha256: sha256_of(&file)?,
            };
            self.0.insert((*name).to_owned(), program);
        }
        let text = format!("{:#}\n", serde_json::to_value(&*self)?);
        fs::write(note(project), text).context("cannot note what was installed")
    }
}

fn file(project: &Project, program: &str) -> PathBuf {
    project.tools().join("bin").join(program)
}

fn note(project: &Project) -> PathBuf {
    project.tools().join("installed.json")
}

#[cfg(test)]
mod tests {
    use xshell::Shell;

    use super::*;

    /// Creates a program of version 1.0 where set-up installs programs.
    fn leave(project: &Project, words: &str) {
        let sh = Shell::new().unwrap();
        sh.create_dir(project.tools().join("bin")).unwrap();
        let file = file(project, "tool");
        // A child process writes the file, because a file that this process has open for writing cannot be run.
        let script = "printf '#!/bin/sh\necho tool 1.0 # %s' \"$1\" > \"$0\" && chmod +x \"$0\"";
        read(cmd!(sh, "sh -c {script} {file} {words}")).unwrap();
    }

    #[test]
    fn only_what_was_installed_and_is_unchanged_is_used() {
        let folder = Shell::new().unwrap().create_temp_dir().unwrap();
        let project = Project::at(folder.path());
        let has = |version| Installed::read(&project).has(&project, &["tool"], version);

        leave(&project, "copied from elsewhere");
        assert!(!has("1.0"), "nobody noted it");

        Installed::read(&project).add(&project, &["tool"], "1.0").unwrap();
        assert!(has("1.0"));
        assert!(!has("1.1"), "another version is wanted");

        leave(&project, "put in its place");
        assert!(!has("1.0"), "it is another file");
    }

    #[test]
    fn a_program_of_another_version_is_not_noted() {
        let folder = Shell::new().unwrap().create_temp_dir().unwrap();
        let project = Project::at(folder.path());
        leave(&project, "");
        let error = Installed::read(&project)
            .add(&project, &["tool"], "1.1")
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "tool says that it is `tool 1.0` instead of 1.1"
        );
        assert!(!Installed::read(&project).has(&project, &["tool"], "1.0"));
    }

    #[test]
    fn a_note_that_nobody_can_read_notes_nothing() {
        let folder = Shell::new().unwrap().create_temp_dir().unwrap();
        let project = Project::at(folder.path());
        leave(&project, "");
        Installed::read(&project).add(&project, &["tool"], "1.0").unwrap();
        fs::write(note(&project), "{ \"tool\": ").unwrap();
        assert!(!Installed::read(&project).has(&project, &["tool"], "1.0"));
    }
}
