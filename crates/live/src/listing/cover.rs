//! The address of a picture.

use alloc::{borrow::ToOwned, string::String};

use panglu_core::{Fault, Field, InputError};

/// The address of a picture that is safe to use in a page: `https` or `http`, without characters that would end an HTML
/// attribute.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Cover(String);

impl Cover {
    const MAX_BYTES: usize = 2048;
    const SCHEMES: &str = "https://, http://";

    /// Parses an address: printable ASCII without quotes, angle brackets, backslashes and spaces, as in RFC 3986.
    ///
    /// # Errors
    /// [`Field::Cover`] with `empty`, `too-long`, `wrong-scheme`, `bad-host` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        let unusable = |fault| Err(InputError::new(Field::Cover, fault));
        if text.is_empty() {
            return unusable(Fault::Empty);
        }
        if text.len() > Self::MAX_BYTES {
            return unusable(Fault::TooLong {
                bytes: text.len(),
                max: Self::MAX_BYTES,
            });
        }
        let forbidden = text
            .chars()
            .enumerate()
            .find(|(_, character)| !character.is_ascii_graphic() || "\"'<>\\`{}|^".contains(*character));
        if let Some((index, found)) = forbidden {
            let position = index + 1;
            return unusable(Fault::ForbiddenCharacter { position, found });
        }
        let Some(rest) = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"))
        else {
            return unusable(Fault::WrongScheme {
                allowed: Self::SCHEMES,
            });
        };
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        // A user name before the host can make an address look like another one.
        if host.is_empty() || host.contains('@') {
            return unusable(Fault::BadHost);
        }
        Ok(Self(text.to_owned()))
    }

    /// The address as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
