//! Prints files from Rust and the language files: the declarations and texts of the npm package, and the texts of a
//! page that cannot start. The files are committed, so that changes are visible in a review.

use std::{fmt::Write as _, fs};

use anyhow::{Context, Result};
use panglu_locales::Texts;
use xshell::cmd;

use crate::{
    process::{read, shell},
    project::Project,
    setup::NPM_SOURCES,
};

/// The entries whose declarations are printed, and the files.
const FILES: [(&str, &str); 2] = [
    ("panglu", "src/types.d.ts"),
    ("addresses", "src/addresses-types.d.ts"),
];

/// The texts that the npm package shows before its wasm is loaded.
const TEXTS: &str = "src/texts.ts";

/// The pages' script that speaks when nothing else of them can.
const BOOT: &str = "www/watch/boot.js";

/// What the keys of its texts begin with.
const BOOT_KEYS: &str = "boot-";

/// The script of the element, and the sentence that it shows where the wasm does not arrive.
const ELEMENT: (&str, &str) = ("crates/element/js/texts.ts", "player-cannot-start");

/// Writes all printed files.
pub(crate) fn write(project: &Project) -> Result<()> {
    let sh = shell(project)?;
    for (entry, file) in FILES {
        // Nothing is written unless printing succeeds, because an incomplete file would be worse than an old one.
        let printed = read(cmd!(
            sh,
            "cargo run --quiet --locked --package panglu-wasm --example typescript {entry}"
        ))?;
        let file = project.path(NPM_SOURCES).join(file);
        fs::write(&file, format!("{printed}\n")).with_context(|| file.display().to_string())?;
    }
    for (file, text) in texts(project)? {
        fs::write(project.path(&file), text).context(file)?;
    }
    Ok(())
}

/// The files that contain texts of the language files, each with its expected content.
pub(crate) fn texts(project: &Project) -> Result<Vec<(String, String)>> {
    let package = Texts::read(&project.path("crates/wasm/locales"))?;
    let module = format!(
        "// Printed from crates/wasm/locales by `cargo xtask types`; a rule of tidy compares the two.\n\n{}",
        package.typescript()?
    );
    let boot = fs::read_to_string(project.path(BOOT)).context(BOOT)?;
    let viewer = Texts::read(&project.path("crates/viewer/locales"))?;
    let boot = with_texts(&boot, &boot_texts(viewer)?).context(BOOT)?;
    let (file, key) = ELEMENT;
    let script = fs::read_to_string(project.path(file)).context(file)?;
    let sentences = Texts::read(&project.path("crates/element/locales"))?
        .take(key)
        .context(key)?;
    let script = with_sentences(&script, &sentences).context(file)?;
    Ok(vec![
        (format!("{NPM_SOURCES}/{TEXTS}"), module),
        (BOOT.to_owned(), boot),
        (file.to_owned(), script),
    ])
}

/// The entries of an object in JavaScript: for each text an object with its languages.
fn boot_texts(mut texts: Texts) -> Result<String> {
    let tags: Vec<_> = texts
        .languages()
        .iter()
        .map(|language| language.tag().to_owned())
        .collect();
    let keys: Vec<_> = texts.left(BOOT_KEYS).map(str::to_owned).collect();
    let mut entries = String::new();
    for key in keys {
        let spoken = texts.take(&key).with_context(|| key.clone())?;
        let name = key.trim_start_matches(BOOT_KEYS);
        writeln!(entries, "    {name}: {{")?;
        for (tag, text) in tags.iter().zip(spoken) {
            let text = text.replace('\\', r"\\").replace('\'', r"\'");
            writeln!(entries, "      '{tag}': '{text}',")?;
        }
        writeln!(entries, "    }},")?;
    }
    Ok(entries)
}

/// Replaces the texts in the script, between the lines that enclose them.
fn with_texts(script: &str, entries: &str) -> Option<String> {
    between(script, "  var TEXTS = {\n", "  };\n", entries)
}

/// Replaces what stands between two lines.
fn between(script: &str, start: &str, end: &str, entries: &str) -> Option<String> {
    let from = script.find(start)? + start.len();
    let to = from + script[from..].find(end)?;
    Some([&script[..from], entries, &script[to..]].concat())
}

/// Replaces the texts in the element's script, which has one sentence in all languages.
fn with_sentences(script: &str, sentences: &[String]) -> Option<String> {
    let lines = sentences
        .iter()
        .map(|sentence| format!("  `{}`,\n", sentence.replace('`', "\\`")));
    between(
        script,
        "const CANNOT_START = [\n",
        "];\n",
        &lines.collect::<String>(),
    )
}

/// Whether a file of the checkout is a printed one.
pub(crate) fn is_printed(path: &str) -> bool {
    let within = path
        .strip_prefix(NPM_SOURCES)
        .and_then(|path| path.strip_prefix('/'));
    within == Some(TEXTS) || FILES.iter().any(|(_, file)| within == Some(*file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_texts_of_a_page_that_does_not_start_are_put_in_their_place() {
        let files = [("en", "boot-old = It's old"), ("zh-CN", "boot-old = 旧")];
        let entries = boot_texts(Texts::parse(&files).unwrap()).unwrap();
        let script = "a\n  var TEXTS = {\n    old: {},\n  };\nb\n";
        assert_eq!(
            with_texts(script, &entries).as_deref(),
            Some(
                "a\n  var TEXTS = {\n    old: {\n      'en': 'It\\'s old',\n      'zh-CN': '旧',\n    },\n  };\nb\n"
            )
        );
        assert_eq!(with_texts("nothing", &entries), None);
    }

    #[test]
    fn printed_files_are_told_from_those_written_by_hand() {
        assert!(is_printed("crates/wasm/npm/src/types.d.ts"));
        assert!(is_printed("crates/wasm/npm/src/texts.ts"));
        assert!(!is_printed("crates/wasm/npm/src/slim-types.d.ts"));
        assert!(!is_printed("tests/npm/src/types.d.ts"));
    }
}
