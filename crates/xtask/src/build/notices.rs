//! Collects the licences of the crates in the npm package's wasm, which must be passed on.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
};

use anyhow::{Context, Result, ensure};
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package, PackageId, camino::Utf8PathBuf};

use crate::project::Project;

/// Returns the list of crates, then each licence text once with the crates that use it.
pub(super) fn of_npm_package(project: &Project) -> Result<String> {
    let metadata = MetadataCommand::new()
        .current_dir(project.root())
        .other_options(["--locked", "--filter-platform", "wasm32-unknown-unknown"].map(str::to_owned))
        .exec()
        .context("cargo metadata")?;
    let mut text = String::from(
        "# Notices\n\nThe WebAssembly of this package holds code of the Rust standard library (MIT OR Apache-2.0, \
         <https://github.com/rust-lang/rust>) and of these crates:\n\n",
    );
    let mut licences: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in third_parties(&metadata)? {
        let name = format!("{} {}", package.name, package.version);
        let licence = package.license.as_deref().unwrap_or("its own licence");
        let repository = package.repository.as_deref().unwrap_or_default();
        writeln!(text, "- {name}: {licence} <{repository}>")?;
        let files = licence_files(package)?;
        ensure!(!files.is_empty(), "{name} comes without a licence file");
        for file in files {
            licences
                .entry(file.trim().to_owned())
                .or_default()
                .push(name.clone());
        }
    }
    for (licence, names) in licences {
        write!(text, "\n## {}\n\n```text\n{licence}\n```\n", names.join(", "))?;
    }
    Ok(text)
}

/// The crates that are compiled into the wasm: no build or test dependencies and no macros.
fn third_parties(metadata: &Metadata) -> Result<Vec<&Package>> {
    let nodes: BTreeMap<&PackageId, _> = metadata
        .resolve
        .iter()
        .flat_map(|resolve| &resolve.nodes)
        .map(|node| (&node.id, node))
        .collect();
    let packages: BTreeMap<&PackageId, &Package> = metadata
        .packages
        .iter()
        .map(|package| (&package.id, package))
        .collect();
    let start = metadata
        .packages
        .iter()
        .find(|package| package.name.as_str() == "panglu-wasm")
        .context("panglu-wasm is not in this workspace")?;
    let (mut seen, mut waiting) = (BTreeSet::new(), vec![&start.id]);
    while let Some(id) = waiting.pop() {
        let package = packages.get(id).context("cargo metadata is not whole")?;
        let is_macro = package.targets.iter().any(|target| target.is_proc_macro());
        if is_macro || !seen.insert(id) {
            continue;
        }
        let dependencies = nodes.get(id).map_or(&[][..], |node| &node.deps);
        waiting.extend(
            dependencies
                .iter()
                .filter(|dependency| {
                    dependency
                        .dep_kinds
                        .iter()
                        .any(|kind| kind.kind == DependencyKind::Normal)
                })
                .map(|dependency| &dependency.pkg),
        );
    }
    let mut found: Vec<_> = seen
        .into_iter()
        .filter_map(|id| packages.get(id).copied())
        .filter(|package| package.source.is_some())
        .collect();
    found.sort_by_key(|package| (&package.name, &package.version));
    Ok(found)
}

/// The licence files of a crate: MIT if it offers several, otherwise all.
fn licence_files(package: &Package) -> Result<Vec<String>> {
    let folder = package
        .manifest_path
        .parent()
        .context("a manifest lies in a folder")?;
    let mut files = Vec::new();
    for entry in folder.read_dir_utf8()? {
        let path = entry?.into_path();
        let name = path.file_name().unwrap_or_default().to_uppercase();
        if path.is_file()
            && ["LICEN", "COPYING", "NOTICE"]
                .iter()
                .any(|start| name.starts_with(start))
        {
            files.push(path);
        }
    }
    let is_mit = |path: &Utf8PathBuf| {
        path.file_name()
            .is_some_and(|name| name.to_uppercase().contains("MIT"))
    };
    if files.iter().any(is_mit) {
        files.retain(is_mit);
    }
    files.sort();
    files
        .into_iter()
        .map(|file| fs::read_to_string(&file).with_context(|| file.to_string()))
        .collect()
}
