//! Any name a stream can have on the CDN.

use alloc::{
    borrow::ToOwned,
    format,
    string::{String, ToString},
};
use core::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::ids::{allow_only, bounded};
use crate::{Fault, Field, InputError};

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

    /// The name of a transcoded rendition: the stream's name and the template's suffix. The suffix is part of what is
    /// signed.
    #[must_use]
    pub fn rendition(&self, template: &TemplateName) -> Self {
        Self(format!("{self}{}", template.suffix()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The name of a transcoding template.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TemplateName {
    suffix: String,
}

impl TemplateName {
    const MAX_BYTES: usize = 64;

    /// Reads a template's name: ASCII letters, digits and `- . _ ~`.
    ///
    /// # Errors
    /// [`Field::Template`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::Template, text, Self::MAX_BYTES)?;
        allow_only(Field::Template, text, is_unreserved)?;
        Ok(Self {
            suffix: format!("_{text}"),
        })
    }

    /// What a rendition's name has behind the stream's name: an underscore and the template's name.
    ///
    /// Source: vendor document on transcoding, as restated for addresses (`StreamName_template`).
    #[must_use]
    pub fn suffix(&self) -> &str {
        &self.suffix
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

/// Everything but the unreserved characters of RFC 3986 §2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A text with everything percent-encoded that is not unreserved.
pub(super) fn percent_encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Resolves `%XX`; an escape that is none stays as it is, and so does a whole text that would be no UTF-8.
pub(crate) fn percent_decoded(text: &str) -> String {
    percent_decode_str(text)
        .decode_utf8()
        .map_or_else(|_| text.to_owned(), |decoded| decoded.into_owned())
}

fn are_hex(bytes: &[u8]) -> bool {
    bytes.iter().all(u8::is_ascii_hexdigit)
}

#[cfg(test)]
mod tests {
    use super::{percent_decoded, percent_encoded};

    #[test]
    fn what_is_encoded_reads_back() {
        for text in ["", "plain-._~", "é€ 1", "100%", "a+b=c&d", "%41"] {
            assert_eq!(percent_decoded(&percent_encoded(text)), text);
        }
        assert_eq!(percent_encoded("€é ~%"), "%E2%82%AC%C3%A9%20~%25");
    }

    #[test]
    fn what_is_no_escape_stays() {
        for text in ["%", "%4", "%zz", "%4g", "100%é", "%E2%82", "%-1", "%+1"] {
            assert_eq!(percent_decoded(text), text);
        }
        assert_eq!(percent_decoded("%e2%82%Ac%"), "€%");
        assert_eq!(percent_decoded("%2541"), "%41");
    }
}
