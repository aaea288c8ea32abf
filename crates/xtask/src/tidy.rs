//! Checks the rules of the project that a compiler cannot check.

mod cycles;
mod edges;
mod files;
mod modules;
mod paths;
mod texts;

use anyhow::Result;

use crate::project::Project;

/// One rule: its name, and what violates it.
pub(crate) struct Rule {
    name: &'static str,
    broken: Vec<String>,
}

/// Checks every rule and prints the violations; returns one result for each rule.
pub(crate) fn check(project: &Project) -> Result<Vec<bool>> {
    let rules = [
        edges::allowed_edges(project)?,
        cycles::no_cycles(project)?,
        files::short_files(project)?,
        files::nothing_foreign(project)?,
        files::nothing_left_open(project)?,
        paths::every_named_file_exists(project)?,
        texts::texts_are_in_language_files(project)?,
        texts::every_public_text_is_shown(project)?,
        texts::printed_texts_are_current(project)?,
    ];
    for rule in &rules {
        println!(
            "{} {}",
            if rule.broken.is_empty() {
                "ok     "
            } else {
                "BROKEN "
            },
            rule.name
        );
        for line in &rule.broken {
            println!("         {line}");
        }
    }
    Ok(rules.iter().map(|rule| rule.broken.is_empty()).collect())
}

/// Checks every rule; returns true if none is violated.
pub(crate) fn run(project: &Project) -> Result<bool> {
    Ok(!check(project)?.contains(&false))
}
