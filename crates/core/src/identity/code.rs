//! The name under which the CDN knows a stream.

use std::fmt;

use md5::{Digest, Md5};

use super::ids::{allow_only, bounded};
use crate::{BizId, Fault, Field, InputError, RoomId, StreamKind, UserId};

/// A stream code (直播码): the name of a stream in every address, unique within the account.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StreamCode {
    text: String,
    biz_bytes: usize,
}

impl StreamCode {
    /// Long enough for every name in the vendor's documents, short enough for an address.
    pub const MAX_BYTES: usize = 256;

    /// The code that the relay gives a room's stream: `BIZID_MD5(room_user_kind)`, the digest in lower case.
    ///
    /// Source: vendor document on relayed streaming in stream-code mode, 2018-06-15.
    #[must_use]
    pub fn derive(biz: &BizId, room: RoomId, user: &UserId, kind: StreamKind) -> Self {
        let mut digest = Md5::new();
        for part in [room.to_string().as_str(), "_", user.as_str(), "_", kind.as_str()] {
            digest.update(part.as_bytes());
        }
        let digest = hex::encode(digest.finalize());
        Self {
            text: format!("{biz}_{digest}"),
            biz_bytes: biz.as_str().len(),
        }
    }

    /// Reads a whole code, derived or chosen freely by the account: the BIZID, an underscore, then ASCII letters,
    /// digits and `- . _ ~`, the characters that stand in an address as they are.
    ///
    /// # Errors
    /// [`Field::Code`] with `empty`, `too-long`, `prefix-missing` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::Code, text, Self::MAX_BYTES)?;
        let prefix_missing = || InputError::new(Field::Code, Fault::PrefixMissing);
        allow_only(Field::Code, text, is_unreserved)?;
        let (biz, name) = text.split_once('_').ok_or_else(prefix_missing)?;
        if name.is_empty() {
            return Err(InputError::new(Field::Code, Fault::Empty));
        }
        BizId::parse(biz).map_err(|_| prefix_missing())?;
        Ok(Self {
            text: text.to_owned(),
            biz_bytes: biz.len(),
        })
    }

    /// The whole code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The digits in front: the account the stream belongs to.
    #[must_use]
    pub fn biz_digits(&self) -> &str {
        self.text.get(..self.biz_bytes).unwrap_or_default()
    }
}

impl fmt::Display for StreamCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The unreserved characters of RFC 3986 §2.3: none of them is ever escaped in a path.
pub(crate) const fn is_unreserved(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '.' | '_' | '~')
}
