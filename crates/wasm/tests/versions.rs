//! The version of the package is the same in the four files that contain it.
#![cfg(not(target_arch = "wasm32"))]

use std::{fs, io, path::Path};

fn read(name: &str) -> io::Result<String> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("npm").join(name))
}

#[test]
fn the_manifests_have_the_version_of_the_workspace() {
    for name in ["package.json", "package-lock.json"] {
        let manifest: serde_json::Value = serde_json::from_str(&read(name).unwrap()).unwrap();
        assert_eq!(manifest["version"], env!("CARGO_PKG_VERSION"), "npm/{name}");
    }
}

#[test]
fn the_newest_changes_are_those_of_this_version() {
    let changelog = read("CHANGELOG.md").unwrap();
    let newest = changelog
        .lines()
        .find_map(|line| line.strip_prefix("## ["))
        .unwrap();
    let (version, date) = newest.split_once("] - ").unwrap();
    assert_eq!(version, env!("CARGO_PKG_VERSION"), "npm/CHANGELOG.md");
    let digits: Vec<usize> = date
        .split('-')
        .map(|part| part.parse::<u32>().map_or(0, |_| part.len()))
        .collect();
    assert_eq!(digits, [4, 2, 2], "a day, as in 2026-11-21");
}
