//! A mistake in the configuration: which setting, where it was found, what is wrong and what to do.

use std::fmt;

use panglu_core::{InputError, Locale, text::Cow, texts};

use crate::locales;

/// One mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The key of the setting.
    pub field: String,
    /// Where it was found: a file, the environment or the flags. `None` if it was found nowhere.
    pub origin: Option<String>,
    cause: Cause,
}

/// All mistakes of a configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistakes(pub Vec<Mistake>);

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cause {
    /// Core refuses the value.
    Input(InputError),
    /// The setting is unknown; perhaps this one was meant.
    Unknown { similar: Option<&'static str> },
    /// The setting has no value.
    Missing,
    /// Not a number of the range.
    NotInRange { min: u64, max: u64 },
    /// Not one of the words.
    NotOneOf { allowed: &'static str },
    /// Not of the form that an example shows.
    NotLike { example: &'static str },
    /// A table or a list where a text is expected.
    NotAText,
    /// A secret in the configuration file or in a flag.
    SecretInTheOpen { variable: String, key: String },
    /// A file that cannot be read.
    UnreadableFile { why: String },
    /// The file is not TOML.
    NotToml { line: usize, why: String },
}

texts! {
    enum Words as ConfigCause {
        Unknown,
        Missing,
        NotInRange { min: u64, max: u64 },
        NotOneOf { allowed: &'static str },
        NotLike { example: &'static str },
        NotAText,
        SecretInTheOpen,
        UnreadableFile { why: String },
        NotToml { line: u64, why: String },
    }
}

texts! {
    enum Act as ConfigAct {
        Unknown,
        Similar { name: &'static str },
        Missing,
        Correct,
        SecretInTheOpen { variable: String, key: String },
        UnreadableFile,
        NotToml,
    }
}

impl Mistake {
    pub(super) fn new(field: impl Into<String>, origin: Option<String>, cause: Cause) -> Self {
        Self {
            field: field.into(),
            origin,
            cause,
        }
    }

    /// A stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match &self.cause {
            Cause::Input(error) => error.code(),
            Cause::Unknown { .. } => "unknown",
            Cause::Missing => "missing",
            Cause::NotInRange { .. } => "out-of-range",
            Cause::NotOneOf { .. } => "not-one-of",
            Cause::NotLike { .. } => "malformed",
            Cause::NotAText => "not-a-text",
            Cause::SecretInTheOpen { .. } => "secret-in-the-open",
            Cause::UnreadableFile { .. } => "unreadable-file",
            Cause::NotToml { .. } => "not-toml",
        }
    }

    /// What is wrong.
    #[must_use]
    pub fn cause(&self, locale: Locale) -> Cow<'static, str> {
        match self.cause.clone() {
            Cause::Input(error) => return error.cause_text(locale),
            Cause::Unknown { .. } => Words::Unknown,
            Cause::Missing => Words::Missing,
            Cause::NotInRange { min, max } => Words::NotInRange { min, max },
            Cause::NotOneOf { allowed } => Words::NotOneOf { allowed },
            Cause::NotLike { example } => Words::NotLike { example },
            Cause::NotAText => Words::NotAText,
            Cause::SecretInTheOpen { .. } => Words::SecretInTheOpen,
            Cause::UnreadableFile { why } => Words::UnreadableFile { why },
            Cause::NotToml { line, why } => Words::NotToml {
                line: line as u64,
                why,
            },
        }
        .text(locale)
    }

    /// What to do.
    #[must_use]
    pub fn act(&self, locale: Locale) -> Cow<'static, str> {
        match self.cause.clone() {
            Cause::Input(error) => {
                return error
                    .fix_text(locale)
                    .unwrap_or_else(|| Act::Correct.text(locale));
            }
            Cause::Unknown { similar: Some(name) } => Act::Similar { name },
            Cause::Unknown { similar: None } => Act::Unknown,
            Cause::Missing => Act::Missing,
            Cause::NotInRange { .. } | Cause::NotOneOf { .. } | Cause::NotLike { .. } | Cause::NotAText => {
                Act::Correct
            }
            Cause::SecretInTheOpen { variable, key } => Act::SecretInTheOpen { variable, key },
            Cause::UnreadableFile { .. } => Act::UnreadableFile,
            Cause::NotToml { .. } => Act::NotToml,
        }
        .text(locale)
    }

    /// Setting, place, cause and act in one line.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Cow<'static, str> {
        let (field, cause, act) = (
            self.field.clone(),
            self.cause(locale).into_owned(),
            self.act(locale).into_owned(),
        );
        match self.origin.clone() {
            Some(origin) => locales::ConfigMistakeAt {
                field,
                origin,
                cause,
                act,
            }
            .text(locale),
            None => locales::ConfigMistake { field, cause, act }.text(locale),
        }
    }
}

impl Mistakes {
    /// One line for each.
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        let lines: Vec<_> = self.0.iter().map(|mistake| mistake.text(locale)).collect();
        lines.join("\n")
    }
}

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(Locale::En))
    }
}

impl std::error::Error for Mistakes {}
