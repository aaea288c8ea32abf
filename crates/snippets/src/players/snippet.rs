//! A snippet of code or settings.

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::fmt;

/// The language of a snippet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// HTML with JavaScript inside.
    Html,
    /// A POSIX shell.
    Shell,
    /// Windows PowerShell.
    PowerShell,
    /// C.
    C,
    /// Plain text: values for the fields of a dialogue.
    Text,
}

impl Language {
    /// The language's tag for syntax highlighters.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Shell => "sh",
            Self::PowerShell => "powershell",
            Self::C => "c",
            Self::Text => "text",
        }
    }
}

/// The shell that runs a command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shell {
    /// A POSIX shell of macOS or Linux: sh, bash or zsh.
    Posix,
    /// Windows PowerShell.
    PowerShell,
}

impl Shell {
    pub(super) const fn language(self) -> Language {
        match self {
            Self::Posix => Language::Shell,
            Self::PowerShell => Language::PowerShell,
        }
    }
}

/// A snippet ready to paste. `Debug` shows no addresses and no accounts.
#[derive(Clone, PartialEq, Eq)]
pub struct Snippet {
    /// The language of the snippet.
    pub language: Language,
    /// Where to paste the snippet.
    pub place: Cow<'static, str>,
    /// The snippet itself, ending in a line break.
    pub code: String,
    /// Notes on its use.
    pub notes: Vec<Cow<'static, str>>,
}

impl fmt::Debug for Snippet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Snippet({}, {} bytes)", self.language.tag(), self.code.len())
    }
}
