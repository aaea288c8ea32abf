//! Prints files from Rust and the language files: the declarations and texts of the npm package, and the texts of a
//! page that cannot start. The files are committed, so that changes are visible in a review.

use std::fs;

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

/// Scripts that show a sentence if the wasm cannot be loaded: the sentence, and where it is written.
const WITHOUT_WASM: [(&str, &str, &str); 2] = [
    ("crates/viewer/locales", "page-cannot-start", "www/loader.mjs"),
    (
        "crates/element/locales",
        "player-cannot-start",
        "crates/element/js/texts.ts",
    ),
];

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
    let mut printed = vec![(format!("{NPM_SOURCES}/{TEXTS}"), module)];
    for (locales, key, file) in WITHOUT_WASM {
        let script = fs::read_to_string(project.path(file)).context(file)?;
        let mut texts = Texts::read(&project.path(locales))?;
        let sentences = texts.take(key).with_context(|| format!("{locales}: {key}"))?;
        let script = with_sentences(&script, &sentences).context(file)?;
        printed.push((file.to_owned(), script));
    }
    Ok(printed)
}

/// Replaces the texts in a script, between the lines that enclose them.
fn with_sentences(loader: &str, sentences: &[String]) -> Option<String> {
    let (start, end) = ("const CANNOT_START = [\n", "];\n");
    let from = loader.find(start)? + start.len();
    let to = from + loader[from..].find(end)?;
    let lines = sentences
        .iter()
        .map(|sentence| format!("  `{}`,\n", sentence.replace('`', "\\`")));
    Some([&loader[..from], &lines.collect::<String>(), &loader[to..]].concat())
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
    fn the_sentences_of_the_loader_are_put_in_their_place() {
        let loader = "a\nconst CANNOT_START = [\n  `old`,\n];\nb\n";
        let new = with_sentences(loader, &["one".to_owned(), "two".to_owned()]);
        assert_eq!(
            new.as_deref(),
            Some("a\nconst CANNOT_START = [\n  `one`,\n  `two`,\n];\nb\n")
        );
        assert_eq!(with_sentences("nothing", &[]), None);
    }

    #[test]
    fn printed_files_are_told_from_those_written_by_hand() {
        assert!(is_printed("crates/wasm/npm/src/types.d.ts"));
        assert!(is_printed("crates/wasm/npm/src/texts.ts"));
        assert!(!is_printed("crates/wasm/npm/src/slim-types.d.ts"));
        assert!(!is_printed("tests/npm/src/types.d.ts"));
    }
}
