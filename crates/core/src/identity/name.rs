//! Stream names: any name that a stream may have on the CDN.

use alloc::{
    borrow::ToOwned,
    format,
    string::{String, ToString},
};
use core::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::ids::{allow_only, bounded};
use crate::{Fault, Field, InputError};

/// The name of a stream, as used in an address and in a signature: a stream code, a name of the newer rule, or a name
/// that an account or a client has chosen.
///
/// It contains only RFC 3986 unreserved characters and percent-encoded bytes, so it needs no escaping in a path.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StreamName(String);

impl StreamName {
    /// Long enough for every name in the vendor's documents, and short enough for an address.
    pub const MAX_BYTES: usize = 256;

    /// Parses a name.
    ///
    /// # Errors
    /// [`Field::Code`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::Code, text, Self::MAX_BYTES)?;
        let bytes = text.as_bytes();
        for (index, character) in text.chars().enumerate() {
            // Everything before a forbidden character is ASCII, so byte and character positions are equal.
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

    /// Takes a name whose parts are already checked.
    pub(super) const fn from_checked(text: String) -> Self {
        Self(text)
    }

    /// The name of a transcoded rendition: the stream name and the suffix of the template. A signature covers the
    /// suffix.
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

    /// Parses a template name: ASCII letters, digits and `- . _ ~`.
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

    /// The suffix of a rendition's name: an underscore and the template name.
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

/// Whether a character is unreserved in RFC 3986 §2.3, so that it is never escaped in a path.
pub(crate) const fn is_unreserved(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '.' | '_' | '~')
}

/// All characters except the unreserved ones of RFC 3986 §2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Percent-encodes all characters that are not unreserved.
pub(crate) fn percent_encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Decodes `%XX`. Invalid escapes are kept as they are, and so is the whole text if the result is not UTF-8.
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
