//! Checks that there is no cycle between the modules of a crate.
//!
//! Sibling modules, at any depth, use each other in one direction only. So each can be read, tested and extracted
//! together with only what it uses. A module and its submodules count as one and may use each other.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use cargo_metadata::TargetKind;

use super::{Rule, modules::Modules};
use crate::project::Project;

pub(super) fn no_cycles(project: &Project) -> Result<Rule> {
    let metadata = project.metadata()?;
    let mut broken = Vec::new();
    for member in metadata.workspace_packages() {
        for target in &member.targets {
            let kinds = [
                TargetKind::Lib,
                TargetKind::CDyLib,
                TargetKind::Bin,
                TargetKind::CustomBuild,
            ];
            if !target.kind.iter().any(|kind| kinds.contains(kind)) {
                continue;
            }
            let modules = Modules::of_crate(target.src_path.as_std_path())
                .with_context(|| format!("the modules of {}", member.name))?;
            broken.extend(
                cycles(&modules)
                    .into_iter()
                    .map(|cycle| format!("{}: {cycle}", member.name)),
            );
        }
    }
    Ok(Rule {
        name: "no cycle between the modules of a crate",
        broken,
    })
}

/// For sibling modules: which uses which, and through which of their submodules.
type Neighbours = BTreeMap<usize, BTreeMap<usize, (usize, usize)>>;

/// One cycle for each module whose submodules have any, as a list of which uses which.
fn cycles(modules: &Modules) -> Vec<String> {
    // For each module, its submodules.
    let mut below: BTreeMap<usize, Neighbours> = BTreeMap::new();
    for (user, used) in modules.uses() {
        let (of_user, of_used) = (modules.chain(user), modules.chain(used));
        let together = of_user
            .iter()
            .zip(&of_used)
            .take_while(|(one, other)| one == other)
            .count();
        // A module and its ancestor are not siblings.
        if let (Some(one), Some(other)) = (of_user.get(together), of_used.get(together)) {
            let neighbours = below.entry(of_user[together - 1]).or_default();
            neighbours
                .entry(*one)
                .or_default()
                .entry(*other)
                .or_insert((user, used));
        }
    }
    below
        .values()
        .filter_map(|neighbours| {
            let cycle = neighbours
                .keys()
                .find_map(|start| shortest_cycle(neighbours, *start))?;
            let steps = cycle.windows(2).map(|step| {
                let (user, used) = neighbours[&step[0]][&step[1]];
                format!("{} uses {}", modules.path(user), modules.path(used))
            });
            Some(steps.collect::<Vec<_>>().join(", "))
        })
        .collect()
}

/// The shortest path from a module over its siblings back to itself.
fn shortest_cycle(neighbours: &Neighbours, start: usize) -> Option<Vec<usize>> {
    let mut seen = BTreeSet::new();
    let mut ways = vec![vec![start]];
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            let reached = way.last().and_then(|last| neighbours.get(last));
            for next in reached.into_iter().flat_map(BTreeMap::keys) {
                let mut further = way.clone();
                further.push(*next);
                if *next == start {
                    return Some(further);
                }
                if seen.insert(*next) {
                    longer.push(further);
                }
            }
        }
        ways = longer;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Modules, cycles};

    /// The cycles of a crate, with its files given by their path below its root.
    fn found(files: &[(&str, &str)]) -> Vec<String> {
        let read = |path: &str| {
            let file = files.iter().find(|(known, _)| *known == path);
            Ok(file.expect("every module has a file").1.to_owned())
        };
        cycles(&Modules::read(&read).unwrap())
    }

    #[test]
    fn modules_that_use_each_other_in_one_direction_are_no_cycle() {
        let files = [
            ("", "mod above; mod below; pub use below::{Low, deep::Deep};"),
            (
                "above",
                "use crate::{Deep, Low}; fn high(low: Low) -> Deep { low.deep() }",
            ),
            ("below", "pub mod deep; use deep::Deep; pub struct Low;"),
            ("below/deep", "use super::Low; use std::fmt; pub struct Deep;"),
        ];
        assert_eq!(
            found(&files),
            [""; 0],
            "a module and the ones inside it are one thing"
        );
    }

    #[test]
    fn a_cycle_is_told_by_its_steps() {
        let files = [
            ("", "mod one; mod two; mod three;"),
            ("one", "use crate::two::Two;"),
            ("two", "pub struct Two(crate::three::Three);"),
            (
                "three",
                "pub struct Three; fn back() -> u8 { super::one::NUMBER }",
            ),
        ];
        assert_eq!(found(&files), ["one uses two, two uses three, three uses one"]);
    }

    #[test]
    fn a_name_is_followed_to_where_it_is_declared() {
        let files = [
            (
                "",
                "mod one; mod two; pub use two::{self as second, inner::Two as Other};",
            ),
            ("one", "use crate::Other; pub struct One;"),
            ("two", "pub mod inner; use crate::one::{self, One};"),
            ("two/inner", "pub struct Two;"),
        ];
        assert_eq!(found(&files), ["one uses two::inner, two uses one"]);
    }

    #[test]
    fn cycles_deep_inside_and_in_macros_are_found() {
        let files = [
            ("", "mod outer;"),
            ("outer", "mod left; mod right { pub use super::left::LEFT; }"),
            ("outer/left", "shout! { always(super::right::RIGHT) }"),
        ];
        assert_eq!(
            found(&files),
            ["outer::left uses outer::right, outer::right uses outer::left"]
        );
    }

    #[test]
    fn tests_and_other_crates_may_use_what_they_like() {
        let files = [
            ("", "mod one; mod two;"),
            (
                "one",
                "use two::Two; #[cfg(test)] mod tests { use crate::two::Two; }",
            ),
            ("two", "use crate::one::One; #[cfg(test)] mod tests;"),
        ];
        assert_eq!(found(&files), [""; 0], "`two::Two` is another crate's");
    }
}
