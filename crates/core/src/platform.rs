//! The platform of a host's app.

use crate::StreamKind;

/// The platform of a host's app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Platform {
    /// Android, in Java.
    Android,
    /// iOS, in Objective-C.
    Ios,
    /// Windows, in C++.
    Pc,
}

impl Platform {
    /// Every platform.
    pub const ALL: [Self; 3] = [Self::Android, Self::Ios, Self::Pc];

    /// The platform of that stable name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|platform| platform.name() == name)
    }

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Android => "android",
            Self::Ios => "ios",
            Self::Pc => "pc",
        }
    }

    /// What everybody calls it, in every language.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Android => "Android",
            Self::Ios => "iOS",
            Self::Pc => "PC",
        }
    }

    /// The programming language of its SDK, as a highlighter names it.
    #[must_use]
    pub const fn language(self) -> &'static str {
        match self {
            Self::Android => "java",
            Self::Ios => "objectivec",
            Self::Pc => "cpp",
        }
    }

    /// Whether a host on this platform can send this kind of picture: a PC both, a phone only its camera.
    ///
    /// Source: vendor document on relayed streaming in stream-code mode, 2018-06-15.
    #[must_use]
    pub const fn shares(self, kind: StreamKind) -> bool {
        matches!((self, kind), (Self::Pc, _) | (_, StreamKind::Main))
    }
}
