//! Any name a stream can have on the CDN.

use alloc::{borrow::ToOwned, string::String};
use core::fmt;

use super::ids::bounded;
use crate::{Fault, Field, InputError, text::joined};

/// The name of a stream as it stands in an address and as it is signed: a stream code, a name made by the newer rule, or
/// whatever an account or a client chose.
///
/// It holds RFC 3986 unreserved characters and percent-encoded bytes only, so it is put into a path as it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StreamName(String);

impl StreamName {
    /// Long enough for every name in the vendor's documents, short enough for an address.
    pub const MAX_BYTES: usize = 256;

    /// Reads a name.
    ///
    /// # Errors
    /// [`Field::Code`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::Code, text, Self::MAX_BYTES)?;
        let bytes = text.as_bytes();
        for (index, character) in text.chars().enumerate() {
            // Everything before a forbidden character is ASCII, so characters and bytes count alike.
            let escaped = character == '%' && bytes.get(index + 1..index + 3).is_some_and(are_hex);
            if !escaped && !is_unreserved(character) {
                let fault = Fault::ForbiddenCharacter {
                    position: index + 1,
                    found: character,
                };
                return Err(InputError::new(Field::Code, fault));
            }
        }
        Ok(Self(text.to_owned()))
    }

    /// A name whose parts were checked by their own parsers.
    pub(super) const fn from_checked(text: String) -> Self {
        Self(text)
    }

    /// The name of a transcoded rendition: the stream's name, an underscore and the template's name. The suffix is part
    /// of what is signed.
    ///
    /// # Errors
    /// [`Field::Template`] with `empty`, `too-long` or `forbidden-character`.
    pub fn rendition(&self, template: &str) -> Result<Self, InputError> {
        const MAX_BYTES: usize = 64;
        bounded(Field::Template, template, MAX_BYTES)?;
        super::allow_only(Field::Template, template, is_unreserved)?;
        Ok(Self(joined(&[self.as_str(), "_", template])))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<Self> for StreamName {
    fn as_ref(&self) -> &Self {
        self
    }
}

impl fmt::Display for StreamName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The unreserved characters of RFC 3986 §2.3: none of them is ever escaped in a path.
pub(crate) const fn is_unreserved(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '.' | '_' | '~')
}

fn are_hex(bytes: &[u8]) -> bool {
    bytes.iter().all(u8::is_ascii_hexdigit)
}
