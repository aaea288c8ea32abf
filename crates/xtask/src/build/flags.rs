//! The rustc flags that make the npm package's wasm identical on every machine.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use cargo_metadata::{Metadata, camino::Utf8Path};
use xshell::cmd;

use crate::{
    process::{read, shell},
    project::Project,
};

/// The flags, with an extra one, in the format of `CARGO_ENCODED_RUSTFLAGS`. They replace the flags configured on the machine, which would
/// change the wasm.
pub(super) fn rustc_flags(project: &Project, metadata: &Metadata, extra: Option<&str>) -> Result<String> {
    let flags = renamed_folders(project, metadata)?
        .into_iter()
        .map(|(folder, name)| format!("--remap-path-prefix={folder}={name}"));
    let extra = extra.map(ToOwned::to_owned);
    Ok(flags.chain(extra).collect::<Vec<_>>().join("\x1f"))
}

/// The folders whose names appear in panic locations in the wasm, and their replacements. If several match, rustc uses
/// the last one.
fn renamed_folders(project: &Project, metadata: &Metadata) -> Result<Vec<(String, String)>> {
    let sh = shell(project)?;
    let sysroot = read(cmd!(sh, "rustc --print sysroot"))?;
    let version = read(cmd!(sh, "rustc --version --verbose"))?;
    let commit = version
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "))
        .context("rustc does not say which commit it is")?;
    let fetched: BTreeSet<&str> = metadata
        .packages
        .iter()
        .filter(|package| package.source.is_some())
        .filter_map(|package| package.manifest_path.ancestors().nth(2).map(Utf8Path::as_str))
        .collect();
    let checkout = project.root().display().to_string();
    let mut renamed = vec![
        (checkout, ".".to_owned()),
        (metadata.target_directory.to_string(), "target".to_owned()),
        // The name that the precompiled standard library uses for its source folder.
        (
            format!("{sysroot}/lib/rustlib/src/rust"),
            format!("/rustc/{commit}"),
        ),
    ];
    renamed.extend(
        fetched
            .into_iter()
            .map(|folder| (folder.to_owned(), "cargo".to_owned())),
    );
    Ok(renamed)
}
