//! Checks the texts for people. A wrong key or placeholder does not compile, and neither does an unused text. What
//! remains is to check that no text is outside the language files, and that every text of a public type is used.

use std::fs;

use anyhow::Result;

use super::Rule;
use crate::{project::Project, types};

/// Chinese in the source is a text without English.
pub(super) fn texts_are_in_language_files(project: &Project) -> Result<Rule> {
    let mut broken = Vec::new();
    for (name, source) in sources(project)? {
        broken.extend(strays(&source).map(|(line, text)| format!("{name}:{line}: {text}")));
    }
    Ok(Rule {
        name: "every text that people read is in a language file",
        broken,
    })
}

/// The compiler treats every variant of a public enum as used, so this searches for each by name.
pub(super) fn every_public_text_is_shown(project: &Project) -> Result<Rule> {
    let sources = sources(project)?;
    let mut broken = Vec::new();
    for (file, source) in &sources {
        for (kind, variant) in public_texts(source) {
            let name = format!("{kind}::{variant}");
            let own = format!("Self::{variant}");
            let shown = sources
                .iter()
                .any(|(other, text)| names(text, &name) || (other == file && names(text, &own)));
            if !shown {
                broken.push(format!("{file}: nothing makes {name}"));
            }
        }
    }
    Ok(Rule {
        name: "every text of a public type is shown",
        broken,
    })
}

/// The texts printed for scripts are committed, and must match the language files.
pub(super) fn printed_texts_are_current(project: &Project) -> Result<Rule> {
    let mut broken = Vec::new();
    for (file, printed) in types::texts(project)? {
        if fs::read_to_string(project.path(&file))? != printed {
            broken.push(format!("{file} is old: run `cargo xtask types`"));
        }
    }
    Ok(Rule {
        name: "the texts of scripts are those of the language files",
        broken,
    })
}

/// Every Rust file of the released crates, with its name.
fn sources(project: &Project) -> Result<Vec<(String, String)>> {
    let mut sources = Vec::new();
    for path in crate::sources::all(project)? {
        let ours =
            path.starts_with("crates/") && path.contains("/src/") && !path.starts_with("crates/xtask/");
        // Git still lists a file that was just deleted.
        if let (true, Ok(text)) = (
            ours && path.ends_with(".rs"),
            fs::read_to_string(project.path(&path)),
        ) {
            sources.push((path, text));
        }
    }
    Ok(sources)
}

/// Lines with Chinese outside of comments and of lists of words to recognise in pasted text (`…_WORDS`).
fn strays(source: &str) -> impl Iterator<Item = (usize, String)> {
    let mut in_words = false;
    let mut strays = Vec::new();
    for (number, line) in source.lines().enumerate() {
        let trimmed = line.trim();
        in_words |= trimmed.contains("_WORDS: [");
        let code = line.split("//").next().unwrap_or_default();
        if !in_words
            && code
                .chars()
                .any(|character| ('\u{4e00}'..='\u{9fff}').contains(&character))
        {
            strays.push((number + 1, trimmed.to_owned()));
        }
        in_words &= !trimmed.ends_with("];");
    }
    strays.into_iter()
}

/// The variants of every public enum of texts.
fn public_texts(source: &str) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let (mut in_block, mut kind) = (false, None::<String>);
    for line in source.lines() {
        if line.starts_with("texts! {") {
            in_block = true;
        } else if line == "}" {
            (in_block, kind) = (false, None);
        } else if let Some(rest) = line.trim().strip_prefix("pub enum ").filter(|_| in_block) {
            kind = rest.split([' ', '{']).next().map(str::to_owned);
        } else if let Some(kind) = kind
            .as_ref()
            .filter(|_| line.starts_with("        ") && !line.starts_with("         "))
        {
            let variant = line.trim().split([' ', ',']).next().unwrap_or_default();
            if variant.starts_with(|first: char| first.is_ascii_uppercase()) {
                texts.push((kind.clone(), variant.to_owned()));
            }
        }
    }
    texts
}

/// Whether the source contains exactly the path, such as `Kind::Variant`, and not a longer one.
fn names(source: &str, path: &str) -> bool {
    source.match_indices(path).any(|(at, _)| {
        let after = source[at + path.len()..].chars().next();
        !after.is_some_and(|next| next.is_alphanumeric() || next == '_')
    })
}

#[cfg(test)]
mod tests {
    use super::{names, public_texts, strays};

    #[test]
    fn a_text_past_the_language_files_is_found() {
        let source = [
            "/// 旁路 in a comment",
            "const ROOM_WORDS: [&str; 1] = [",
            "    \"\u{623f}\u{95f4}\",",
            "];",
            "let title = \"\u{76f4}\u{64ad}\";",
        ]
        .join("\n");
        let found: Vec<_> = strays(&source).map(|(line, _)| line).collect();
        assert_eq!(found, [5]);
    }

    #[test]
    fn the_variants_of_public_texts_are_found() {
        let source = "texts! {\n    /// Doc.\n    pub enum Lobby as Room {\n        /// Doc.\n        Welcome,\n        Waiting { people: u32 },\n    }\n}\n";
        let found = public_texts(source);
        let found: Vec<_> = found
            .iter()
            .map(|(kind, variant)| format!("{kind}::{variant}"))
            .collect();
        assert_eq!(found, ["Lobby::Welcome", "Lobby::Waiting"]);
        assert!(
            public_texts(&source.replace("pub ", "")).is_empty(),
            "the compiler sees private ones"
        );
        assert!(names("Lobby::Welcome.text()", "Lobby::Welcome"));
        assert!(!names("Lobby::WelcomeBack", "Lobby::Welcome"));
    }
}
