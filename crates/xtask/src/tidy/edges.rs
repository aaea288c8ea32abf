//! Which crate may use which.

use std::collections::BTreeSet;

use anyhow::Result;
use cargo_metadata::{DependencyKind, Metadata};

use super::Rule;
use crate::project::Project;

/// Every allowed edge between our crates (see crates/ARCHITECTURE.md). `panglu-tests` may use all.
const ALLOWED: [(&str, &str); 11] = [
    ("panglu-live", "panglu-core"),
    ("panglu-snippets", "panglu-core"),
    ("panglu-wasm", "panglu-core"),
    ("panglu-wasm", "panglu-live"),
    ("panglu-player", "panglu-core"),
    ("panglu-viewer", "panglu-core"),
    ("panglu-viewer", "panglu-player"),
    ("panglu-viewer", "panglu-live"),
    ("panglu-viewer", "panglu-snippets"),
    ("panglu-server", "panglu-core"),
    ("panglu-server", "panglu-live"),
];

/// The crates that compute from what they are given and reach nothing outside.
const PURE: [&str; 3] = ["panglu-core", "panglu-live", "panglu-snippets"];

/// What a pure crate may depend on beside the core, and what for. How large a library is does not matter; that it is pure does: it computes
/// from what it is given, and knows no clock, network, storage or browser.
const PURE_MAY_USE: [(&str, &str); 10] = [
    ("arrayvec", "short texts that are copied, not allocated"),
    ("base16ct", "digests as text"),
    ("itoa", "numbers as text where a roster is hashed"),
    (
        "jiff",
        "calendar dates and distances, of times that are arguments",
    ),
    ("md-5", "the digest that names and signatures are made of"),
    ("pastey", "names that a macro joins"),
    ("percent-encoding", "escapes in addresses"),
    ("subtle", "comparing digests in constant time"),
    ("thiserror", "errors"),
    ("zeroize", "wiping keys"),
];

/// The crates that reach the outside: whatever reads a clock, a network, a storage or a browser does so through the standard
/// library or through one of these. The pure crates are `no_std`; none of what they depend on, however far down, is
/// one of them.
const OUTSIDE: [&str; 8] = [
    "getrandom",
    "js-sys",
    "libc",
    "rustix",
    "wasm-bindgen",
    "web-sys",
    "windows-link",
    "windows-sys",
];

pub(super) fn allowed_edges(project: &Project) -> Result<Rule> {
    let metadata = project.metadata()?;
    let members = metadata.workspace_packages();
    let is_ours = |name: &str| members.iter().any(|member| member.name.as_str() == name);
    let mut broken = Vec::new();
    for member in &members {
        let name = member.name.as_str();
        for dependency in &member.dependencies {
            let target = dependency.name.as_str();
            // Texts become Rust while a crate is built; nothing of this is in what is built.
            let builds_texts = target == "panglu-locales" && dependency.kind != DependencyKind::Normal;
            let allowed = builds_texts || name == "panglu-tests" || ALLOWED.contains(&(name, target));
            if is_ours(target) && !allowed {
                broken.push(format!("{name} may not use {target}"));
            }
            let foreign = dependency.kind == DependencyKind::Normal && !is_ours(target);
            if PURE.contains(&name) && foreign && !PURE_MAY_USE.iter().any(|(pure, _)| *pure == target) {
                broken.push(format!(
                    "{name} is pure and may not use {target}; if that is pure too, allow it in tidy/edges.rs and say what it is for"
                ));
            }
        }
    }
    for pure in PURE {
        broken.extend(
            everything_below(&metadata, pure)
                .into_iter()
                .filter(|below| OUTSIDE.contains(&below.as_str()))
                .map(|outside| format!("{pure} is pure and reaches {outside}, and through it the outside")),
        );
    }
    Ok(Rule {
        name: "crates use each other only along the allowed edges",
        broken,
    })
}

/// The names of everything that a package of ours is built with, on any platform.
fn everything_below(metadata: &Metadata, package: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let Some(resolve) = &metadata.resolve else {
        return names;
    };
    let mut open: Vec<_> = metadata
        .packages
        .iter()
        .filter(|candidate| candidate.name.as_str() == package)
        .map(|found| &found.id)
        .collect();
    while let Some(id) = open.pop() {
        let below = resolve
            .nodes
            .iter()
            .filter(|node| node.id == *id)
            .flat_map(|node| &node.deps)
            .filter(|dependency| {
                let kinds = &dependency.dep_kinds;
                kinds.iter().any(|kind| kind.kind == DependencyKind::Normal)
            });
        for dependency in below {
            if names.insert(metadata[&dependency.pkg].name.to_string()) {
                open.push(&dependency.pkg);
            }
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::{OUTSIDE, PURE, PURE_MAY_USE, everything_below};
    use crate::project::Project;

    #[test]
    fn what_lies_below_is_found_however_deep() {
        let metadata = Project::find().unwrap().metadata().unwrap();
        let below_core = everything_below(&metadata, "panglu-core");
        for (name, _) in PURE_MAY_USE {
            assert!(below_core.contains(name), "{name} is allowed and not used");
        }
        assert!(
            below_core.contains("digest"),
            "md-5 is made of it: {below_core:?}"
        );
        let below_viewer = everything_below(&metadata, "panglu-viewer");
        assert!(
            below_viewer.contains("md-5") && below_viewer.contains("js-sys"),
            "{below_viewer:?}"
        );
        for pure in PURE {
            let below = everything_below(&metadata, pure);
            assert!(!below.is_empty(), "{pure} is no crate");
            assert!(
                OUTSIDE.iter().all(|krate| !below.contains(*krate)),
                "{pure}: {below:?}"
            );
        }
    }
}
