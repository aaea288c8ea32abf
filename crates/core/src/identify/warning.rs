//! What people must know about what they pasted.

use alloc::string::String;

use super::secret_kind::SecretKind;
use crate::{InputError, Locale, texts};

/// Something that people must know about what they pasted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// The text contains a secret. It is not repeated anywhere.
    Secret(SecretKind),
    /// What the text calls a room or an account cannot be one.
    Unusable(InputError),
    /// An address was completed or corrected.
    AddressMended,
    /// Full-width letters or digits were read as plain ones. In a user name they would make another stream.
    WideCharacters,
    /// The digest of a stream code is in upper case. Streams are published in lower case, so both are worth a try.
    UpperCaseDigest,
    /// Rows of a table do not name a room.
    RowsRefused {
        /// The number of rows.
        count: usize,
    },
    /// Only the beginning of the text was examined.
    Cut {
        /// How many bytes were examined.
        bytes: usize,
    },
}

impl Warning {
    /// A stable code, such as `user-sig` for a secret of that kind.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Secret(kind) => kind.name(),
            Self::Unusable(_) => "unusable-id",
            Self::AddressMended => "address-mended",
            Self::WideCharacters => "wide-characters",
            Self::UpperCaseDigest => "upper-case-digest",
            Self::RowsRefused { .. } => "rows-refused",
            Self::Cut { .. } => "cut",
        }
    }

    /// The warning in words, with what to do. It never repeats a secret.
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        match self {
            Self::Secret(kind) => return kind.text(locale).into_owned(),
            Self::Unusable(error) => return error.text(locale),
            Self::AddressMended => Words::AddressMended,
            Self::WideCharacters => Words::WideCharacters,
            Self::UpperCaseDigest => Words::UpperCaseDigest,
            Self::RowsRefused { count } => Words::RowsRefused { count: *count },
            Self::Cut { bytes } => Words::Cut {
                kilobytes: *bytes / 1_024,
            },
        }
        .text(locale)
        .into_owned()
    }
}

texts! {
    enum Words as IdentifyWarning {
        AddressMended,
        WideCharacters,
        UpperCaseDigest,
        RowsRefused { count: usize },
        Cut { kilobytes: usize },
    }
}
