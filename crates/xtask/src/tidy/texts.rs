//! Texts that people read. A missing translation does not compile and a private text nobody shows is a compiler
//! warning, so what is left to check is that texts are not written past the catalogue.

use std::fs;

use anyhow::Result;

use super::Rule;
use crate::project::Project;

/// Chinese in the source outside a catalogue is a text that has no English, or the other way round.
pub(super) fn every_text_is_used(project: &Project) -> Result<Rule> {
    let mut broken = Vec::new();
    for folder in [
        "crates/core/src",
        "crates/live/src",
        "crates/snippets/src",
        "crates/player/src",
        "crates/viewer/src",
    ] {
        let mut folders = vec![project.path(folder)];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let text = fs::read_to_string(&path)?;
                let name = path
                    .strip_prefix(project.root())
                    .unwrap_or(&path)
                    .display()
                    .to_string();
                broken.extend(hard_coded_texts(&text).map(|(line, text)| format!("{name}:{line}: {text}")));
            }
        }
    }
    Ok(Rule {
        name: "every Chinese text stands in a catalogue beside its English",
        broken,
    })
}

/// Lines with Chinese that stand neither in a comment, nor in a catalogue, nor beside their English, nor in a list of
/// words that are looked for in what people paste (`…_WORDS`).
fn hard_coded_texts(source: &str) -> impl Iterator<Item = (usize, String)> {
    let (mut in_catalogue, mut in_words, mut after_english) = (false, false, false);
    let mut hard_coded_texts = Vec::new();
    for (number, line) in source.lines().enumerate() {
        if line.starts_with("texts! {") {
            in_catalogue = true;
        } else if line == "}" {
            in_catalogue = false;
        }
        let trimmed = line.trim();
        in_words |= trimmed.contains("_WORDS: [");
        let beside_english = after_english && trimmed.starts_with("zh:");
        after_english = trimmed.starts_with("en:");
        let excepted =
            line.contains("Self::ZhCn => \"简体中文\"") || line.contains("Locale::ZhCn => format!");
        let allowed = in_catalogue || in_words || beside_english || excepted;
        let code = line.split("//").next().unwrap_or_default();
        if !allowed
            && code
                .chars()
                .any(|character| ('\u{4e00}'..='\u{9fff}').contains(&character))
        {
            hard_coded_texts.push((number + 1, trimmed.to_owned()));
        }
        in_words &= !trimmed.ends_with("];");
    }
    hard_coded_texts.into_iter()
}

#[cfg(test)]
mod tests {
    use super::hard_coded_texts;

    #[test]
    fn a_text_past_the_catalogue_is_found() {
        let source = [
            "/// 旁路 in a comment",
            "texts! {",
            "    A => { en: \"Live\", zh: \"直播\" },",
            "}",
            "const ROOM_WORDS: [&str; 1] = [",
            "    \"房间\",",
            "];",
            "    en: \"Live\",",
            "    zh: \"直播\",",
            "    zh: \"直播\",",
            "let title = \"直播\";",
        ]
        .join("\n");
        let found: Vec<_> = hard_coded_texts(&source).map(|(line, _)| line).collect();
        assert_eq!(
            found,
            [10, 11],
            "one without its English, one past every catalogue"
        );
    }
}
