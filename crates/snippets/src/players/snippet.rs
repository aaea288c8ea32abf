//! A snippet to paste.

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::fmt;

/// What a snippet is written in.
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
    /// Values for the fields of a dialogue.
    Text,
}

impl Language {
    /// The tag by which highlighters know it.
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

/// A command line's interpreter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shell {
    /// sh, bash, zsh: macOS and Linux.
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

/// A snippet ready to paste. `Debug` shows neither addresses nor accounts.
#[derive(Clone, PartialEq, Eq)]
pub struct Snippet {
    /// What it is written in.
    pub language: Language,
    /// Where to paste it.
    pub place: Cow<'static, str>,
    /// The snippet itself, ending in a line break.
    pub code: String,
    /// What to know about it.
    pub notes: Vec<Cow<'static, str>>,
}

impl fmt::Debug for Snippet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Snippet({}, {} bytes)", self.language.tag(), self.code.len())
    }
}
