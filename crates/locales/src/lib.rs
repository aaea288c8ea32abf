//! Generates checked Rust from the Fluent files of a crate during its build.
//!
//! A crate keeps its texts in `locales/`, one file per language, named by its BCP 47 tag: `locales/en.ftl`,
//! `locales/zh-CN.ftl`. Its build script reads them and writes a Rust file:
//!
//! ```no_run
//! panglu_locales::Texts::of_this_crate()?.write_rust()?;
//! # Ok::<(), panglu_locales::Error>(())
//! ```
//!
//! Every message becomes a struct whose fields are its placeholders. So a wrong key or placeholder does not compile,
//! and an unused message is dead code, which the generated file forbids. All other faults are errors here: a key that
//! is missing in a language or exists only there, placeholders that differ between languages, a plural that lacks a
//! form of its language, and an unsupported construct of Fluent.
//!
//! Supported are texts, placeables with variables and literals, terms and messages (resolved during the build), and one
//! selection by the plural category or the exact value of a number. A message may refer to one that is declared later
//! in the same file.

mod emit;
mod error;
mod language;
mod pattern;
mod plural;
mod read;
mod typescript;
mod typography;

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

pub use error::{Error, Fault};
pub use language::Language;
pub use pattern::{Form, Part, Pattern};
pub use plural::Category;

/// The language that all others are compared with. Readers of an unknown language get it too.
pub const REFERENCE: &str = "en";

/// The key of a text: a message, or an attribute of one (`message.attribute`).
pub type Key = String;

/// All texts of a crate, in every language.
#[derive(Debug)]
pub struct Texts {
    languages: Vec<Language>,
    /// Keys that other data uses, such as the rows of a catalogue. No struct is generated for them.
    taken: Vec<Key>,
}

impl Texts {
    /// Reads `locales/` of the crate that is being built, and makes cargo run the build script again when it changes.
    ///
    /// # Errors
    /// If the folder cannot be read or the files have faults.
    #[expect(
        clippy::print_stdout,
        reason = "a build script speaks to cargo on its standard output"
    )]
    pub fn of_this_crate() -> Result<Self, Error> {
        let folder = Path::new("locales");
        println!("cargo::rerun-if-changed={}", folder.display());
        Self::read(folder)
    }

    /// Reads every `.ftl` file in a folder.
    ///
    /// # Errors
    /// If the folder cannot be read or the files have faults.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let unreadable = |path: &Path, cause| Error::Unreadable {
            path: path.display().to_string(),
            cause,
        };
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(folder).map_err(|cause| unreadable(folder, cause))? {
            let path = entry.map_err(|cause| unreadable(folder, cause))?.path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                let text = fs::read_to_string(&path).map_err(|cause| unreadable(&path, cause))?;
                let tag = path
                    .file_stem()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                files.insert(tag, text);
            }
        }
        let files: Vec<_> = files
            .iter()
            .map(|(tag, text)| (tag.as_str(), text.as_str()))
            .collect();
        Self::parse(&files)
    }

    /// Parses files, given as pairs of tag and content.
    ///
    /// # Errors
    /// All faults in the files, each with its file and key.
    pub fn parse(files: &[(&str, &str)]) -> Result<Self, Error> {
        let mut faults = Vec::new();
        let mut languages = Vec::new();
        for (tag, text) in files {
            match Language::read(tag, text) {
                Ok(language) => languages.push(language),
                Err(of_file) => faults.extend(of_file),
            }
        }
        if faults.is_empty() {
            faults = language::differences(&languages);
        }
        if faults.is_empty() {
            Ok(Self {
                languages,
                taken: Vec::new(),
            })
        } else {
            Err(Error::Faults(faults))
        }
    }

    /// The languages, sorted by tag.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// Takes a text without placeholders, in every language in their order, for tables made from other data. No struct
    /// is generated for it.
    pub fn take(&mut self, key: &str) -> Option<Vec<String>> {
        let texts: Option<Vec<String>> = self
            .languages
            .iter()
            .map(|language| language.get(key)?.plain())
            .collect();
        if texts.is_some() {
            self.taken.push(key.to_owned());
        }
        texts
    }

    /// The keys that start with a prefix and were not taken.
    pub fn left<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        let keys = self.languages.first().into_iter().flat_map(Language::keys);
        keys.filter(move |key| key.starts_with(prefix) && !self.taken.iter().any(|taken| taken == key))
    }

    /// Generates the structs of all texts that were not taken.
    #[must_use]
    pub fn rust(&self) -> String {
        emit::messages(&self.languages, &self.taken)
    }

    /// Generates a TypeScript module of all texts that were not taken.
    ///
    /// # Errors
    /// If a text has a plural.
    pub fn typescript(&self) -> Result<String, Error> {
        typescript::module(&self.languages, &self.taken)
    }

    /// Generates the enum of the languages, for the one crate that declares it.
    ///
    /// # Errors
    /// If a language has no `language-name`.
    pub fn rust_languages(&mut self) -> Result<String, Error> {
        let names = self.take("language-name").ok_or(Error::NoLanguageName)?;
        Ok(emit::languages(&self.languages, &names))
    }

    /// Writes the structs to `locales.rs` in the output folder of the build.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn write_rust(&self) -> Result<(), Error> {
        write("locales.rs", &self.rust())
    }

    /// Writes the enum of the languages to `languages.rs` in the output folder of the build.
    ///
    /// # Errors
    /// If a language has no `language-name`, or the file cannot be written.
    pub fn write_rust_languages(&mut self) -> Result<(), Error> {
        write("languages.rs", &self.rust_languages()?)
    }
}

fn write(name: &str, source: &str) -> Result<(), Error> {
    let folder = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    let path = folder.join(name);
    fs::write(&path, source).map_err(|cause| Error::Unreadable {
        path: path.display().to_string(),
        cause,
    })
}
