//! Adding a language needs only new files: this test adds an invented language to a copy of the checkout and changes
//! nothing else.
//!
//! The language has the plural rules of Welsh, which has all six forms. Every text names the form that was selected,
//! and the test compares it with Unicode's own implementation of the rules.
#![allow(
    clippy::unwrap_used,
    reason = "a test may panic, also in the functions its cases share"
)]

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use fluent_syntax::{ast, parser, serializer};
use icu_locale_core::locale;
use icu_plurals::PluralRules;

const TAG: &str = "cy-madeup";

/// A text with a plural is checked for the numbers up to this one.
const NUMBERS: u32 = 120;

const PROGRAM: &str = r#"
use panglu_core::{Locale, errors::explain};

fn main() {
    let made_up = Locale::from_tag("cy-madeup");
    println!("{}", made_up.native_name());
    println!("{}", explain(6012, None).meanings[0].title(made_up));
    for seats in 0..=NUMBERS {
        println!("{}", panglu_core::spare_seats(seats, made_up));
    }
}
"#;

#[test]
fn a_language_is_its_files() {
    let copy = copy_of_the_checkout();
    for file in english_files(&copy) {
        let english = fs::read_to_string(&file).unwrap();
        fs::write(file.with_file_name(format!("{TAG}.ftl")), made_up(&english)).unwrap();
    }

    // The test adds a text of its own to the core, so that it does not depend on which product texts have plurals.
    let rules = PluralRules::try_new_cardinal(locale!("cy").into()).unwrap();
    append(
        &copy,
        "crates/core/locales/en.ftl",
        "spare-seats = { $seats ->\n    [one] one\n   *[other] { $seats } seats\n}\n",
    );
    append(
        &copy,
        "crates/core/locales/zh-CN.ftl",
        "spare-seats = { $seats } 个座位\n",
    );
    append(
        &copy,
        &format!("crates/core/locales/{TAG}.ftl"),
        &made_up("spare-seats = { $seats ->\n    [one] one\n   *[other] { $seats } seats\n}\n"),
    );
    append(
        &copy,
        "crates/core/src/locales.rs",
        "\n#[doc(hidden)]\npub fn spare_seats(seats: u32, locale: Locale) -> text::Cow<'static, str> {\n    SpareSeats { seats }.text(locale)\n}\n",
    );
    append(
        &copy,
        "crates/core/src/lib.rs",
        "\npub use locales::spare_seats;\n",
    );
    let program = PROGRAM.replace("NUMBERS", &NUMBERS.to_string());
    fs::create_dir_all(copy.join("crates/core/examples")).unwrap();
    fs::write(copy.join("crates/core/examples/made_up.rs"), program).unwrap();

    let said = cargo(
        &copy,
        &["run", "--package", "panglu-core", "--example", "made_up"],
    )
    .unwrap();
    let mut lines = said.lines();
    assert_eq!(lines.next(), Some("‹English›"));
    assert_eq!(lines.next(), Some("‹The push timed out›"));
    for (number, line) in (0..=NUMBERS).zip(lines.by_ref()) {
        let form = format!("{:?}", rules.category_for(number)).to_lowercase();
        assert!(line.starts_with(&format!("‹{form}: ")), "{number}: {line}");
    }
    assert_eq!(lines.next(), None);

    // The pages, and the texts that scripts show before the wasm is loaded.
    cargo(
        &copy,
        &[
            "check",
            "--package",
            "panglu-viewer",
            "--target",
            "wasm32-unknown-unknown",
        ],
    )
    .unwrap();
    cargo(&copy, &["run", "--package", "xtask", "--", "types"]).unwrap();
    let texts = fs::read_to_string(copy.join("crates/wasm/npm/src/texts.ts")).unwrap();
    assert!(texts.contains("'cy-madeup': `‹an object›`"), "{texts}");
    let boot = fs::read_to_string(copy.join("www/watch/boot.js")).unwrap();
    assert!(
        boot.contains("‹A file of this page could not be loaded."),
        "{boot}"
    );
    let types = fs::read_to_string(copy.join("crates/wasm/npm/src/types.d.ts")).unwrap();
    assert!(types.contains("readonly \"cy-madeup\": string;"), "{types}");

    // A crate without a file for the language does not compile.
    fs::remove_file(copy.join(format!("crates/snippets/locales/{TAG}.ftl"))).unwrap();
    let forgotten = cargo(&copy, &["check", "--package", "panglu-snippets"]).unwrap_err();
    assert!(forgotten.contains("must hold the same languages"), "{forgotten}");
}

/// Copies all committed files to a folder of its own.
fn copy_of_the_checkout() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("made-up-language");
    if copy.exists() {
        fs::remove_dir_all(&copy).unwrap();
    }
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()
        .unwrap();
    for file in String::from_utf8(listed.stdout).unwrap().split_terminator('\0') {
        let (from, to) = (root.join(file), copy.join(file));
        // Git still lists a file that was just deleted.
        if from.is_file() {
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(from, to).unwrap();
        }
    }
    copy
}

fn english_files(copy: &Path) -> Vec<PathBuf> {
    let crates = fs::read_dir(copy.join("crates")).unwrap();
    let files = crates.map(|folder| folder.unwrap().path().join("locales/en.ftl"));
    files.filter(|file| file.exists()).collect()
}

fn append(copy: &Path, file: &str, text: &str) {
    let path = copy.join(file);
    let old = fs::read_to_string(&path).unwrap();
    fs::write(path, format!("{old}{text}")).unwrap();
}

/// Runs cargo in the copy. Its target folder is its own: in a shared one, programs of the same name replace each other. What it
/// compiles on the way lies with that of the checkout, where the crates of others are compiled already.
fn cargo(copy: &Path, arguments: &[&str]) -> Result<String, String> {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let target = temporary.join("made-up-language-target");
    let shared = temporary.parent().unwrap();
    let (verb, rest) = arguments.split_first().unwrap();
    let output = Command::new(env!("CARGO"))
        .args([verb, "--offline", "--locked"])
        .args(rest)
        .current_dir(copy)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_BUILD_BUILD_DIR", shared)
        .env_remove("CARGO_MANIFEST_DIR")
        .output()
        .unwrap();
    let said = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    if output.status.success() {
        Ok(said(output.stdout))
    } else {
        Err(said(output.stderr))
    }
}

/// A text that differs from the English one in every word: in angle brackets, with a form for each plural category.
fn made_up(english: &str) -> String {
    let mut resource = parser::parse(english.to_owned()).unwrap();
    for entry in &mut resource.body {
        if let ast::Entry::Message(message) = entry {
            let attributes = message
                .attributes
                .iter_mut()
                .map(|attribute| &mut attribute.value);
            for pattern in message.value.iter_mut().chain(attributes) {
                translate(pattern);
            }
        }
    }
    serializer::serialize(&resource)
}

fn translate(pattern: &mut ast::Pattern<String>) {
    for element in &mut pattern.elements {
        if let ast::PatternElement::Placeable {
            expression: ast::Expression::Select { variants, .. },
        } = element
        {
            let other = variants.iter().find(|variant| variant.default).unwrap().clone();
            let forms = ["zero", "one", "two", "few", "many", "other"];
            *variants = forms
                .map(|form| {
                    let mut variant = other.clone();
                    variant.key = ast::VariantKey::Identifier {
                        name: form.to_owned(),
                    };
                    variant.default = form == "other";
                    variant.value.elements.insert(0, text(&format!("{form}: ")));
                    variant
                })
                .into();
        }
    }
    pattern.elements.insert(0, text("‹"));
    pattern.elements.push(text("›"));
}

fn text(words: &str) -> ast::PatternElement<String> {
    let value = words.to_owned();
    ast::PatternElement::TextElement { value }
}
