//! The paths of the project, and the versions in its lock file.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use cargo_metadata::{Metadata, MetadataCommand};

/// The checkout.
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    pub(crate) fn find() -> Result<Self> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR").context("start me with `cargo xtask`")?;
        let root = Path::new(&manifest)
            .ancestors()
            .nth(2)
            .context("xtask lies in crates/xtask")?;
        Ok(Self {
            root: root.to_owned(),
        })
    }

    /// A checkout made by a test.
    #[cfg(test)]
    pub(crate) fn at(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The folder for tools: inside the checkout and ignored by git, so that deleting it removes them.
    pub(crate) fn tools(&self) -> PathBuf {
        self.path(".tools")
    }

    /// The search path for programs: the project's own tools first.
    pub(crate) fn search_path(&self) -> Result<OsString> {
        let own = [self.tools().join("bin"), self.path("www/node_modules/.bin")];
        let inherited = env::var_os("PATH").unwrap_or_default();
        env::join_paths(own.into_iter().chain(env::split_paths(&inherited)))
            .context("a folder in PATH has a colon")
    }

    pub(crate) fn metadata(&self) -> Result<Metadata> {
        let mut command = MetadataCommand::new();
        command.current_dir(&self.root);
        command.exec().context("cargo metadata")
    }

    /// The version of a package in Cargo.lock.
    pub(crate) fn locked_version(&self, package: &str) -> Result<String> {
        let metadata = self.metadata()?;
        let found = metadata
            .packages
            .iter()
            .find(|candidate| candidate.name.as_str() == package);
        Ok(found
            .with_context(|| format!("{package} is not in Cargo.lock"))?
            .version
            .to_string())
    }
}
