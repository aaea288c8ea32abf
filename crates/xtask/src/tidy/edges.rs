//! Which crate may use which.

use anyhow::Result;

use super::Rule;
use crate::project::Project;

/// Every allowed edge between our crates (see crates/ARCHITECTURE.md). `panglu-tests` may use all.
const ALLOWED: [(&str, &str); 5] = [
    ("panglu-wasm", "panglu-core"),
    ("panglu-player", "panglu-core"),
    ("panglu-viewer", "panglu-core"),
    ("panglu-viewer", "panglu-player"),
    ("panglu-server", "panglu-core"),
];

/// What the core may depend on: nothing that knows a clock, a network, a storage or a browser.
const CORE_MAY_USE: [&str; 2] = ["md-5", "thiserror"];

pub(super) fn allowed_edges(project: &Project) -> Result<Rule> {
    let metadata = project.metadata()?;
    let members = metadata.workspace_packages();
    let is_ours = |name: &str| members.iter().any(|member| member.name.as_str() == name);
    let mut broken = Vec::new();
    for member in &members {
        let name = member.name.as_str();
        for dependency in &member.dependencies {
            let target = dependency.name.as_str();
            if is_ours(target) && name != "panglu-tests" && !ALLOWED.contains(&(name, target)) {
                broken.push(format!("{name} may not use {target}"));
            }
            let normal = dependency.kind == cargo_metadata::DependencyKind::Normal;
            if name == "panglu-core" && normal && !CORE_MAY_USE.contains(&target) {
                broken.push(format!(
                    "the pure core may not use {target}; if it is pure, allow it here and say why"
                ));
            }
        }
    }
    Ok(Rule {
        name: "crates use each other only along the allowed edges",
        broken,
    })
}
