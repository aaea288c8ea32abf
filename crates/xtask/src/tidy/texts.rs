//! Texts that people read. A key or placeholder that is wrong does not compile, and neither does a text that no code
//! names, so what is left to check is that texts are not written past the language files, and that a text which a public
//! type names is shown by somebody.

use std::fs;

use anyhow::Result;

use super::{Rule, files::committed};
use crate::project::Project;

/// Chinese in the source is a text that has no English.
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

/// A variant of a public enum of texts is used as far as the compiler can tell, so it is looked for by name.
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

/// Every Rust file that goes into what we ship, with its name.
fn sources(project: &Project) -> Result<Vec<(String, String)>> {
    let mut sources = Vec::new();
    for path in committed(project)? {
        let ours =
            path.starts_with("crates/") && path.contains("/src/") && !path.starts_with("crates/xtask/");
        // A file that was just removed is still listed.
        if let (true, Ok(text)) = (
            ours && path.ends_with(".rs"),
            fs::read_to_string(project.path(&path)),
        ) {
            sources.push((path, text));
        }
    }
    Ok(sources)
}

/// Lines with Chinese that stand neither in a comment nor in a list of words that are looked for in what people paste
/// (`…_WORDS`).
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

/// Whether a path such as `Kind::Variant` stands in the source, and not only the beginning of a longer one.
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
