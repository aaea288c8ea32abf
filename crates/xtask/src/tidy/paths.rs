//! Checks the paths in the documentation.

use std::fs;

use anyhow::{Context, Result};

use super::Rule;
use crate::project::Project;

/// The page that lists the files to change.
const PAGE: &str = "CONTRIBUTING.md";

pub(super) fn every_named_file_exists(project: &Project) -> Result<Rule> {
    let text = fs::read_to_string(project.path(PAGE)).context(PAGE)?;
    Ok(Rule {
        name: "every file that CONTRIBUTING.md names exists",
        broken: named(&text)
            .filter(|path| !project.path(path).exists())
            .map(|path| format!("{path} is named, and is not there"))
            .collect(),
    })
}

/// Paths in backticks that start at the root of the checkout and lead into a committed folder.
fn named(text: &str) -> impl Iterator<Item = &str> {
    let quoted = text.lines().flat_map(|line| line.split('`').skip(1).step_by(2));
    quoted.filter(|words| words.contains('/') && !words.starts_with('.') && !words.contains(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_told_from_other_words_between_backticks() {
        let text =
            "Put `Row` into `data/errors/` or `src/row.rs`; `node --test a/b.mjs` shows `.tools/bin`.\n`x/y`";
        assert_eq!(
            named(text).collect::<Vec<_>>(),
            ["data/errors/", "src/row.rs", "x/y"]
        );
    }
}
