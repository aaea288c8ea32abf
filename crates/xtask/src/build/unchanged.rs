//! Leaves out a build whose result is there already: the pages take a minute and a half, and most commands want them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Result;
use walkdir::WalkDir;

use crate::{
    digest::{sha256, sha256_of},
    project::Project,
    sources,
};

/// Builds a folder, unless the last build made it from the same sources, and from the same of what else it `depends_on`, and nothing
/// has changed it since.
pub(super) fn unless_there(
    project: &Project,
    folder: &str,
    depends_on: &str,
    build: impl FnOnce() -> Result<()>,
) -> Result<()> {
    // Before the build, so that a file that changes during it counts as changed.
    let Ok(sources) = sources::digest(project) else {
        return build();
    };
    let made = Made {
        folder: project.path(folder),
        record: project
            .path("target")
            .join(format!("{}.made", folder.replace('/', "-"))),
        sources: sources + depends_on,
    };
    if made.is_there() {
        println!("{folder} is as its sources are.");
        return Ok(());
    }
    build()?;
    made.write()
}

/// A folder, and what is recorded of its last build.
struct Made {
    folder: PathBuf,
    record: PathBuf,
    /// What it is made from.
    sources: String,
}

impl Made {
    fn is_there(&self) -> bool {
        let Ok(recorded) = fs::read_to_string(&self.record) else {
            return false;
        };
        self.state().is_ok_and(|state| state == recorded)
    }

    fn write(&self) -> Result<()> {
        Ok(fs::write(&self.record, self.state()?)?)
    }

    fn state(&self) -> Result<String> {
        Ok(format!("{} {}\n", self.sources, contents(&self.folder)?))
    }
}

/// One digest of the names and contents of all files in a folder.
fn contents(folder: &Path) -> Result<String> {
    let mut list = String::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_file() {
            list += &format!("{} {}\n", entry.path().display(), sha256_of(entry.path())?);
        }
    }
    Ok(sha256(list.as_bytes()))
}

#[cfg(test)]
mod tests {
    use xshell::Shell;

    use super::*;

    fn made(root: &Path, sources: &str) -> Made {
        Made {
            folder: root.join("dist"),
            record: root.join("dist.made"),
            sources: sources.to_owned(),
        }
    }

    #[test]
    fn a_build_counts_until_its_sources_or_its_files_change() {
        let root = Shell::new().unwrap().create_temp_dir().unwrap();
        let dist = root.path().join("dist");
        fs::create_dir_all(dist.join("watch")).unwrap();
        fs::write(dist.join("watch/index.html"), "<p>").unwrap();
        let now = made(root.path(), "a");
        assert!(!now.is_there(), "nothing is recorded yet");
        now.write().unwrap();
        assert!(now.is_there());
        assert!(!made(root.path(), "b").is_there(), "other sources");

        fs::write(dist.join("watch/index.html"), "<b>").unwrap();
        assert!(!now.is_there(), "another text");
        fs::write(dist.join("watch/index.html"), "<p>").unwrap();
        assert!(now.is_there());
        fs::write(dist.join("more.js"), "").unwrap();
        assert!(!now.is_there(), "a file more");
        fs::remove_dir_all(&dist).unwrap();
        assert!(!now.is_there(), "no folder");
    }
}
