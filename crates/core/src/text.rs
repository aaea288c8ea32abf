//! Texts that people read, in every language at once.
//!
//! A text is declared with all its translations side by side, so a missing one does not compile, a
//! placeholder without a value does not compile, and a private text nobody shows is a compiler warning.

pub(crate) mod wording;

use alloc::{
    format,
    string::{String, ToString},
};

/// A language the product speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Locale {
    /// Simplified Chinese, 简体中文.
    ZhCn,
    /// English, also what a reader of any other language gets.
    #[default]
    En,
}

impl Locale {
    /// Every language, in the order a switch should list them.
    pub const ALL: [Self; 2] = [Self::ZhCn, Self::En];

    /// The best language for a BCP 47 tag such as `zh-TW` or `en-GB`; English for one we do not speak.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("zh") {
            Self::ZhCn
        } else {
            Self::En
        }
    }

    /// The BCP 47 tag, as `<html lang>` wants it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::ZhCn => "zh-CN",
            Self::En => "en",
        }
    }

    /// The language's name in the language itself.
    #[must_use]
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::ZhCn => "简体中文",
            Self::En => "English",
        }
    }
}

/// A character as a sentence shows it: spaces and control characters are spelled out, because the eye cannot see them.
pub(crate) fn visible(character: char) -> String {
    if character.is_control() || character.is_whitespace() || character == '\u{feff}' {
        format!("U+{:04X}", u32::from(character))
    } else {
        character.to_string()
    }
}

/// Declares an enum of texts, each with its wording in every [`Locale`].
///
/// Values are fields of the variant and appear in the wording as `{name}`.
///
/// ```
/// use panglu_core::{Locale, texts};
///
/// texts! {
///     /// What a lobby says.
///     pub enum Lobby {
///         /// Shown to everyone.
///         Welcome => { en: "Welcome", zh: "欢迎" },
///         /// Shown when others wait too.
///         Waiting { people: u32 } => { en: "{people} waiting", zh: "{people} 人等待中" },
///     }
/// }
/// assert_eq!(Lobby::Waiting { people: 3 }.text(Locale::ZhCn), "3 人等待中");
/// ```
#[macro_export]
macro_rules! texts {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $( $(#[$note:meta])* $variant:ident $({ $($value:ident : $kind:ty),+ $(,)? })?
            => { en: $en:literal, zh: $zh:literal $(,)? } ),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        $vis enum $name {
            $( $(#[$note])* $variant $({
                $( #[doc = concat!("The value shown as `", stringify!($value), "`.")] $value: $kind ),+
            })? ),+
        }

        impl $name {
            /// The wording in one language.
            #[must_use]
            $vis fn text(&self, locale: $crate::Locale) -> $crate::__wording::Cow<'static, str> {
                $( const _: () = assert!(
                    $crate::__wording::is_sound($en, &[$( $( stringify!($value) ),+ )?])
                        && $crate::__wording::is_sound($zh, &[$( $( stringify!($value) ),+ )?]),
                    concat!("a wording of ", stringify!($variant), " does not fit its values or has a line break")
                ); )+
                match self {
                    $( Self::$variant $({ $($value),+ })? => $crate::__wording::filled(
                        match locale { $crate::Locale::En => $en, $crate::Locale::ZhCn => $zh },
                        &[$( $( (stringify!($value), $value) ),+ )?],
                    ) ),+
                }
            }
        }
    };
}
