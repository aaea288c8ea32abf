//! The guide: both languages say the same, and every name in it exists.

use std::{collections::BTreeSet, fs};

use panglu_server::config::{Config, FIELDS, Layers, TEMPLATE};
use tempfile::TempDir;

use crate::{
    GUIDES, default_of,
    figures::is_figure,
    markdown::{Page, names},
    read,
};

/// Settings of nginx and words of the interfaces that look like settings of ours.
const FOREIGN: [&str; 1] = ["worker_connections"];

fn pages() -> [Page; 2] {
    GUIDES.map(|(file, _)| Page::parse(&read(file)))
}

#[test]
fn both_languages_have_the_same_headings_code_and_names() {
    let [english, chinese] = pages();
    assert_eq!(english.headings, chinese.headings);
    assert!(english.headings.len() > 20);
    assert_eq!(english.blocks, chinese.blocks);
    let set = |page: &Page| page.words.iter().cloned().collect::<BTreeSet<_>>();
    let (english, chinese) = (set(&english), set(&chinese));
    let different: Vec<_> = english.symmetric_difference(&chinese).collect();
    assert!(different.is_empty(), "in one language only: {different:?}");
}

/// Keys in the file, and names of secrets.
fn settings() -> BTreeSet<String> {
    let fields = FIELDS.iter();
    fields
        .flat_map(|field| [field.name.to_owned(), field.key()])
        .collect()
}

#[test]
fn every_setting_in_the_guide_exists() {
    let known = settings();
    for page in pages() {
        for word in &page.words {
            let is_name = word.contains('_') && word.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'_'));
            let is_known =
                !is_name || known.contains(word) || is_figure(word) || FOREIGN.contains(&word.as_str());
            assert!(is_known, "there is no setting {word}");
        }
    }
}

#[test]
fn every_variable_that_is_named_exists() {
    let known: BTreeSet<String> = settings()
        .into_iter()
        .map(|name| format!("PANGLU_{}", name.to_ascii_uppercase()))
        .collect();
    let deployed = [
        "deploy/panglu-server.service",
        "deploy/keys.conf",
        "deploy/Containerfile",
    ];
    for file in GUIDES.iter().map(|(file, _)| *file).chain(deployed) {
        let text = read(file);
        for name in names(&text).filter(|name| name.starts_with("PANGLU_") && *name != "PANGLU_") {
            assert!(known.contains(name), "{file}: {name}");
        }
    }
}

#[test]
fn a_number_behind_a_setting_is_its_default() {
    let mut numbers = 0;
    for page in pages() {
        for (before, after) in page.prose.split('`').zip(page.prose.split('`').skip(1)) {
            let number = after
                .trim_start()
                .strip_prefix(['(', '\u{ff08}'])
                .map(|rest| rest.chars().take_while(char::is_ascii_digit).collect::<String>());
            let (Some(number), Some(default)) = (number, default_of(before)) else {
                continue;
            };
            if !number.is_empty() {
                assert_eq!(number, default, "{before}");
                numbers += 1;
            }
        }
    }
    assert!(numbers >= 12, "{numbers}");
}

#[test]
fn the_configuration_in_the_guide_is_valid() {
    let [english, _] = pages();
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("panglu.toml");
    let examples = english.blocks.iter().filter(|(language, _)| language == "toml");
    for (_, text) in examples.clone() {
        fs::write(&file, text).unwrap();
        let layers = Layers {
            file: Some(file.clone()),
            ..Layers::default()
        };
        let read = Config::read(&layers);
        assert!(read.is_ok(), "{}", read.unwrap_err());
    }
    assert_eq!(examples.count(), 1);
}

#[test]
fn every_setting_that_init_writes_is_explained_above_it() {
    let mut explained = 0;
    for block in TEMPLATE.split("\n\n") {
        let keys = block
            .lines()
            .filter(|line| line.trim_start_matches('#').contains(" = ") && !line.starts_with("# "));
        let keys = keys.count();
        assert!(keys == 0 || block.starts_with("# "), "nothing explains:\n{block}");
        explained += keys;
    }
    assert_eq!(explained, FIELDS.len());
}

/// The longest part of a text that is the same for all values.
fn fixed(text: &str) -> &str {
    let parts = text
        .split('{')
        .map(|part| part.rsplit('}').next().unwrap_or(part).trim());
    parts.max_by_key(|part| part.len()).unwrap_or_default()
}

#[test]
fn every_mistake_of_the_configuration_is_explained_in_its_words() {
    for (file, texts) in GUIDES {
        let page = Page::parse(&read(file));
        let texts = read(texts);
        let causes = texts
            .lines()
            .filter(|line| line.starts_with("config-cause-"))
            .filter_map(|line| line.split_once(" = "));
        for (key, text) in causes.clone() {
            assert!(page.prose.contains(fixed(text)), "{file} does not explain {key}");
        }
        assert_eq!(causes.count(), 9);
    }
    let run = read("src/run.rs");
    for (_, error) in [
        ("Listen", "cannot listen on"),
        ("Store", "cannot open the database"),
        ("Nats", "cannot use NATS"),
        ("Pages", "cannot read the pages"),
    ] {
        let explained = pages()
            .iter()
            .all(|page| page.words.iter().any(|word| word == error));
        assert!(run.contains(error) && explained, "{error}");
    }
    let migration = "the database cannot be brought to the form of this version";
    assert!(read("src/store/error.rs").contains(migration));
}
