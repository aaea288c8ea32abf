//! The name under which the CDN knows a relayed room, in stream-code mode.

use std::fmt;

use md5::{Digest, Md5};

use super::name::StreamName;
use crate::{BizId, Fault, Field, InputError, RoomId, StreamKind, UserId};

/// A stream code (直播码): the BIZID, an underscore, and a name that is unique within the account.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StreamCode {
    name: StreamName,
    biz_bytes: usize,
}

impl StreamCode {
    /// The code that the relay gives a room's stream: `BIZID_MD5(room_user_kind)`, the digest in lower case.
    ///
    /// Source: vendor document on relayed streaming in stream-code mode, 2018-06-15.
    #[must_use]
    pub fn derive(biz: &BizId, room: RoomId, user: &UserId, kind: StreamKind) -> Self {
        let digest = hex::encode(digest(room, user, kind));
        Self {
            name: StreamName::from_checked(format!("{biz}_{digest}")),
            biz_bytes: biz.as_str().len(),
        }
    }

    /// The same with the digest in upper case, as one newer vendor page prints it. Only for looking a stream up; every
    /// published example is in lower case.
    #[must_use]
    pub fn derive_upper(biz: &BizId, room: RoomId, user: &UserId, kind: StreamKind) -> Self {
        let digest = hex::encode_upper(digest(room, user, kind));
        Self {
            name: StreamName::from_checked(format!("{biz}_{digest}")),
            biz_bytes: biz.as_str().len(),
        }
    }

    /// Reads a whole code, derived or chosen freely by the account: the BIZID, an underscore, then what a
    /// [`StreamName`] may hold.
    ///
    /// # Errors
    /// [`Field::Code`] with `empty`, `too-long`, `prefix-missing` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        let name = StreamName::parse(text)?;
        let prefix_missing = || InputError::new(Field::Code, Fault::PrefixMissing);
        let (biz, rest) = text.split_once('_').ok_or_else(prefix_missing)?;
        if rest.is_empty() {
            return Err(InputError::new(Field::Code, Fault::Empty));
        }
        BizId::parse(biz).map_err(|_| prefix_missing())?;
        Ok(Self {
            name,
            biz_bytes: biz.len(),
        })
    }

    /// The whole code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.name.as_str()
    }

    /// The digits in front: the account the stream belongs to.
    #[must_use]
    pub fn biz_digits(&self) -> &str {
        self.as_str().get(..self.biz_bytes).unwrap_or_default()
    }

    /// Whether the part behind the BIZID is a digest, as derived codes have, and not a name somebody chose.
    #[must_use]
    pub fn is_derived(&self) -> bool {
        self.own_part().len() == 32 && self.own_part().bytes().all(|byte| byte.is_ascii_hexdigit())
    }

    /// The part behind the underscore.
    #[must_use]
    pub fn own_part(&self) -> &str {
        self.as_str().get(self.biz_bytes + 1..).unwrap_or_default()
    }
}

impl AsRef<StreamName> for StreamCode {
    fn as_ref(&self) -> &StreamName {
        &self.name
    }
}

impl fmt::Display for StreamCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name.fmt(f)
    }
}

/// `MD5(room_user_kind)`.
pub(super) fn digest(room: RoomId, user: &UserId, kind: StreamKind) -> [u8; 16] {
    let (digits, start) = decimal(room.get());
    let mut digest = Md5::new();
    digest.update(digits.get(start..).unwrap_or_default());
    digest.update(b"_");
    digest.update(user.as_str().as_bytes());
    digest.update(b"_");
    digest.update(kind.as_str().as_bytes());
    digest.finalize().into()
}

/// The decimal digits of a number at the end of a buffer, and where they start: a lookup hashes hundreds of thousands
/// of rooms, and most of its time would go into allocating their texts.
fn decimal(mut number: u32) -> ([u8; 10], usize) {
    let mut digits = [b'0'; 10];
    let mut start = digits.len();
    for (index, digit) in digits.iter_mut().enumerate().rev() {
        *digit = b'0' + (number % 10) as u8;
        number /= 10;
        start = index;
        if number == 0 {
            break;
        }
    }
    (digits, start)
}
