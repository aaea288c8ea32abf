//! The rules of the house that a compiler does not know.

mod cycles;
mod edges;
mod files;
mod modules;
mod paths;
mod texts;

use anyhow::Result;

use crate::project::Project;

/// One rule: its name, and what breaks it now.
pub(crate) struct Rule {
    name: &'static str,
    broken: Vec<String>,
}

/// Checks every rule and says what breaks it; one outcome for each rule.
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

/// Checks every rule; true if none is broken.
pub(crate) fn run(project: &Project) -> Result<bool> {
    Ok(!check(project)?.contains(&false))
}
