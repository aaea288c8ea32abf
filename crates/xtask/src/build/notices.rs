//! The licences of what is compiled into the wasm that is shipped, which ask to be passed on.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

use anyhow::{Context, Result, ensure};
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package, PackageId, camino::Utf8PathBuf};
use spdx::{Expression, ParseMode};

use crate::project::Project;

/// What is shipped with notices of its own.
#[derive(Clone, Copy)]
pub(super) enum Artefact {
    NpmPackage,
    Pages,
}

impl Artefact {
    /// The crates that its wasm is built from.
    const fn crates(self) -> [&'static str; 2] {
        match self {
            Self::NpmPackage => ["panglu-wasm", "panglu-element"],
            Self::Pages => ["panglu-viewer", "panglu-element"],
        }
    }

    const fn introduction(self) -> &'static str {
        match self {
            Self::NpmPackage => "The WebAssembly of this package holds",
            Self::Pages => {
                "The players in `vendor` and the library of the workers come with their licences in `vendor/licenses`. The WebAssembly of these pages holds"
            }
        }
    }
}

/// Writes `NOTICES.md` into the folder that is shipped.
pub(super) fn write(project: &Project, artefact: Artefact, folder: &Path) -> Result<()> {
    let file = folder.join("NOTICES.md");
    fs::write(&file, of(project, artefact)?).with_context(|| format!("cannot write {}", file.display()))
}

/// The crates, and then each text once with the crates whose licence it is.
fn of(project: &Project, artefact: Artefact) -> Result<String> {
    let metadata = MetadataCommand::new()
        .current_dir(project.root())
        .other_options(["--locked", "--filter-platform", "wasm32-unknown-unknown"].map(str::to_owned))
        .exec()
        .context("cargo metadata")?;
    let mut text = format!(
        "# Notices\n\n{} code of the Rust standard library (MIT OR Apache-2.0, \
         <https://github.com/rust-lang/rust>) and of these crates:\n\n",
        artefact.introduction()
    );
    let mut licences: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in third_parties(&metadata, &artefact.crates())? {
        let name = format!("{} {}", package.name, package.version);
        let licence = package.license.as_deref().unwrap_or("its own licence");
        let repository = package.repository.as_deref().unwrap_or_default();
        writeln!(text, "- {name}: {licence} <{repository}>")?;
        let mut texts = licence_files(package)?;
        if texts.is_empty() {
            texts.push(
                text_of(licence, &package.authors)
                    .with_context(|| format!("{name} comes without a licence file"))?,
            );
        }
        for licence in texts {
            licences
                .entry(licence.trim().to_owned())
                .or_default()
                .push(name.clone());
        }
    }
    for (licence, names) in licences {
        write!(text, "\n## {}\n\n```text\n{licence}\n```\n", names.join(", "))?;
    }
    Ok(text)
}

/// For a crate that comes without a licence file: the text as SPDX has it. That of Apache-2.0 names nobody; in that of MIT
/// stand the authors that the crate's manifest names.
fn text_of(licence: &str, authors: &[String]) -> Result<String> {
    let offered = Expression::parse_mode(licence, ParseMode::LAX).with_context(|| licence.to_owned())?;
    let known = |name| spdx::license_id(name).with_context(|| format!("SPDX does not know {name}"));
    let is_enough = |id| offered.evaluate(|requirement| requirement.license.id() == Some(id));
    let (nameless, named) = (known("Apache-2.0")?, known("MIT")?);
    if is_enough(nameless) {
        return Ok(nameless.text().to_owned());
    }
    ensure!(
        is_enough(named) && !authors.is_empty(),
        "the text of {licence} needs the names of the authors"
    );
    let holders = authors.join(", ");
    let text = named.text().replace("<year> <copyright holders>", &holders);
    ensure!(
        text.contains(&holders),
        "the text of MIT has no place for names any more"
    );
    Ok(text)
}

/// Everything that a crate of ours depends on by what is compiled in: neither what builds it nor what tests it, and no macros.
fn third_parties<'a>(metadata: &'a Metadata, starts: &[&str]) -> Result<Vec<&'a Package>> {
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
    let mut waiting = Vec::new();
    for start in starts {
        let package = metadata
            .packages
            .iter()
            .find(|package| package.name.as_str() == *start)
            .with_context(|| format!("{start} is not in this workspace"))?;
        waiting.push(&package.id);
    }
    let mut seen = BTreeSet::new();
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The texts below the heads that name this crate.
    fn licences_of<'a>(notices: &'a str, name: &str) -> Vec<&'a str> {
        let sections = notices.split("\n## ").skip(1);
        let named = sections.filter_map(|section| section.split_once('\n'));
        named
            .filter(|(head, _)| head.split(", ").any(|one| one.split(' ').next() == Some(name)))
            .map(|(_, text)| text)
            .collect()
    }

    #[test]
    fn every_crate_is_named_with_the_text_of_its_licence() {
        let project = Project::find().unwrap();
        for (artefact, name, words) in [
            // With a licence file of its own, and without one.
            (Artefact::NpmPackage, "md-5", "The RustCrypto Project Developers"),
            (Artefact::Pages, "md-5", "The RustCrypto Project Developers"),
            (Artefact::Pages, "yew", "Version 2.0, January 2004"),
            // Only in the element.
            (Artefact::Pages, "qrcodegen", "Project Nayuki"),
            (Artefact::NpmPackage, "qrcodegen", "Project Nayuki"),
        ] {
            let notices = of(&project, artefact).unwrap();
            let texts = licences_of(&notices, name);
            assert!(texts.iter().any(|text| text.contains(words)), "{name}: {texts:?}");
            let listed = notices.lines().filter(|line| line.starts_with("- "));
            for line in listed {
                let crate_name = line.trim_start_matches("- ").split(' ').next().unwrap();
                assert!(!licences_of(&notices, crate_name).is_empty(), "{crate_name}");
            }
        }
    }

    #[test]
    fn what_is_not_compiled_in_is_not_named() {
        let project = Project::find().unwrap();
        let npm = of(&project, Artefact::NpmPackage).unwrap();
        // The page's framework, a macro, a library of the tests, and our own.
        for name in ["yew", "thiserror-impl", "proptest", "panglu-core"] {
            assert!(!npm.contains(&format!("- {name} ")), "{name}");
        }
    }

    #[test]
    fn a_text_from_elsewhere_names_nobody_or_the_authors_of_the_crate() {
        let authors = ["Ada <ada@example.com>".to_owned()];
        for licence in ["Apache-2.0", "MIT OR Apache-2.0", "MIT/Apache-2.0"] {
            let text = text_of(licence, &[]).unwrap();
            assert!(text.contains("Version 2.0, January 2004"), "{licence}: {text}");
        }
        let text = text_of("MIT", &authors).unwrap();
        assert!(text.contains("Copyright (c) Ada <ada@example.com>"), "{text}");
        for (licence, authors) in [("MIT", &[][..]), ("MIT AND Apache-2.0", &authors)] {
            let error = text_of(licence, authors).unwrap_err().to_string();
            assert_eq!(
                error,
                format!("the text of {licence} needs the names of the authors")
            );
        }
    }
}
