//! The errors in the language files of a crate.

use std::{fmt, io};

/// Why no Rust was generated.
#[derive(thiserror::Error)]
pub enum Error {
    /// A file or folder cannot be read or written.
    #[error("{path}: {cause}")]
    Unreadable {
        /// The file or folder.
        path: String,
        /// The cause.
        cause: io::Error,
    },
    /// The files have faults, or do not match each other.
    #[error("{}", lines(.0))]
    Faults(Vec<Fault>),
    /// The crate that declares the languages has no `language-name` in every file.
    #[error("locales: every language needs `language-name`, its name in the language itself")]
    NoLanguageName,
}

/// Prints the same as `Display`, because a build script that returns an error prints its `Debug` output.
impl fmt::Debug for Error {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{self}")
    }
}

/// A fault in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The tag of the language, which is the name of the file.
    pub tag: String,
    /// The key of the message, if known.
    pub key: Option<String>,
    /// What is wrong, as the end of a sentence that begins with the key.
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
