//! What can be wrong with the files of a crate.

use std::{fmt, io};

/// Why no Rust was written.
#[derive(thiserror::Error)]
pub enum Error {
    /// A file or folder cannot be read or written.
    #[error("{path}: {cause}")]
    Unreadable {
        /// Which one.
        path: String,
        /// Why.
        cause: io::Error,
    },
    /// The files do not fit together.
    #[error("{}", lines(.0))]
    Faults(Vec<Fault>),
    /// The crate that declares the languages has no `language-name` in every file.
    #[error("locales: every language needs `language-name`, its name in the language itself")]
    NoLanguageName,
}

/// The sentences of `Display`: a build script that returns an error prints this.
impl fmt::Debug for Error {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{self}")
    }
}

/// One thing that is wrong in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The language's tag, which is the file's name.
    pub tag: String,
    /// The message, if it is known.
    pub key: Option<String>,
    /// What is wrong, as the end of a sentence that starts with the key.
    pub what: String,
}

impl Fault {
    pub(crate) fn new(tag: &str, key: &str, what: impl Into<String>) -> Self {
        Self {
            tag: tag.to_owned(),
            key: Some(key.to_owned()),
            what: what.into(),
        }
    }

    pub(crate) fn of_file(tag: &str, what: impl Into<String>) -> Self {
        Self {
            tag: tag.to_owned(),
            key: None,
            what: what.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "locales/{}.ftl: ", self.tag)?;
        if let Some(key) = &self.key {
            write!(to, "`{key}` ")?;
        }
        to.write_str(&self.what)
    }
}

fn lines(faults: &[Fault]) -> String {
    let lines: Vec<String> = faults.iter().map(Fault::to_string).collect();
    lines.join("\n")
}
