//! Checks which crates use which.

use std::collections::BTreeSet;

use anyhow::Result;
use cargo_metadata::{DependencyKind, Metadata};

use super::Rule;
use crate::project::Project;

/// Every allowed edge between the crates of this project (see crates/ARCHITECTURE.md). `panglu-tests` may use all of
/// them.
const ALLOWED: [(&str, &str); 16] = [
    ("panglu-live", "panglu-core"),
    ("panglu-snippets", "panglu-core"),
    ("panglu-wasm", "panglu-core"),
    ("panglu-wasm", "panglu-live"),
    ("panglu-probe", "panglu-core"),
    ("panglu-player", "panglu-core"),
    ("panglu-player", "panglu-probe"),
    ("panglu-element", "panglu-core"),
    ("panglu-element", "panglu-player"),
    ("panglu-viewer", "panglu-core"),
    ("panglu-viewer", "panglu-live"),
    ("panglu-viewer", "panglu-probe"),
    ("panglu-viewer", "panglu-snippets"),
    ("panglu-server", "panglu-core"),
    ("panglu-server", "panglu-live"),
    ("xtask", "panglu-locales"),
];

/// The pure crates, which have no input or output except arguments and results.
const PURE: [&str; 3] = ["panglu-core", "panglu-live", "panglu-snippets"];

/// What a pure crate may depend on beside the core, and what for. How large a library is does not matter; that it is pure does: it computes
/// from what it is given, and knows no clock, network, storage or browser.
const PURE_MAY_USE: [(&str, &str); 15] = [
    ("arrayvec", "short texts that are copied, not allocated"),
    ("base16ct", "digests as text"),
    ("base64ct", "signatures of callbacks as text"),
    ("bitter", "bits in the header of a video codec"),
    ("hmac", "the signature of callbacks and of the cloud's API"),
    ("itoa", "numbers as text where a roster is hashed"),
    (
        "jiff",
        "calendar dates and distances, of times that are arguments",
    ),
    (
        "serde",
        "settings read, events of playback written down and read again; only with the feature of that name",
    ),
    ("md-5", "the digest that names and signatures are made of"),
    ("pastey", "names that a macro joins"),
    ("percent-encoding", "escapes in addresses"),
    ("sha2", "the digest below that signature"),
    ("subtle", "comparing digests in constant time"),
    ("thiserror", "errors"),
    ("zeroize", "wiping keys"),
];

/// Crates that do input and output. A clock, a network, a storage or a browser can only be reached through the standard
/// library or one of these. The pure crates are `no_std`, and none of their direct or indirect dependencies is in this
/// list.
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

/// What depends on a crate of [`OUTSIDE`] and is known to reach nothing by it: what it depends on is not looked at.
const HARMLESS: [(&str, &str); 1] = [(
    "cpufeatures",
    "asks the system which instructions the processor has, so that sha2 can use them; on ARM through libc",
)];

pub(super) fn allowed_edges(project: &Project) -> Result<Rule> {
    let metadata = project.metadata()?;
    let members = metadata.workspace_packages();
    let is_ours = |name: &str| members.iter().any(|member| member.name.as_str() == name);
    let mut broken = Vec::new();
    for member in &members {
        let name = member.name.as_str();
        for dependency in &member.dependencies {
            let target = dependency.name.as_str();
            // A build dependency generates the texts and is not part of the result.
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

/// The names of all dependencies of a package, direct and indirect, on any platform.
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
            let name = metadata[&dependency.pkg].name.to_string();
            let harmless = HARMLESS.iter().any(|(harmless, _)| *harmless == name);
            if names.insert(name) && !harmless {
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
