//! Stream codes: the names of relayed rooms on the CDN in stream-code mode.

use alloc::{format, string::String};
use core::fmt;

use super::name::StreamName;
use crate::{BizId, Fault, Field, InputError, RoomId, StreamKind, UserId, UserRef, digest::md5};

/// A stream code (直播码): the BIZID, an underscore, and a name that is unique within the account.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StreamCode {
    name: StreamName,
    biz_bytes: usize,
}

impl StreamCode {
    /// Derives the stream code of a room: `BIZID_MD5(room_user_kind)`, the digest in lower case.
    ///
    /// Source: vendor document on relayed streaming in stream-code mode, 2018-06-15.
    #[must_use]
    pub fn derive(biz: &BizId, room: RoomId, user: &UserId, kind: StreamKind) -> Self {
        Self::from_checked(
            biz,
            Self::prefix(biz) + &stream_suffix(room, user.borrowed(), kind),
        )
    }

    /// The same with the digest in upper case, as one newer vendor page prints it. Use it only to look a stream up; all
    /// published examples are in lower case.
    #[must_use]
    pub fn derive_upper(biz: &BizId, room: RoomId, user: &UserId, kind: StreamKind) -> Self {
        let digest = stream_digest(room, user.borrowed(), kind);
        Self::from_checked(biz, Self::prefix(biz) + &base16ct::upper::encode_string(&digest))
    }

    /// The prefix of all codes of an account. To name many rooms, get it once and then add each room's
    /// [`stream_suffix`].
    #[must_use]
    pub fn prefix(biz: &BizId) -> String {
        format!("{biz}_")
    }

    fn from_checked(biz: &BizId, name: String) -> Self {
        Self {
            name: StreamName::from_checked(name),
            biz_bytes: biz.as_str().len(),
        }
    }

    /// Parses a whole code, derived or chosen by the account: the BIZID, an underscore, then the characters of a
    /// [`StreamName`].
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

    /// The account the stream belongs to: what a code that was pasted needs for its addresses on the vendor's domains.
    ///
    /// ```
    /// use panglu_core::{PlayFormat, PlaySite, StreamCode, play_url};
    ///
    /// # fn main() -> Result<(), panglu_core::InputError> {
    /// // The vendor's example of a code that an account chose itself.
    /// let code = StreamCode::parse("8888_test_12345_test")?;
    /// let url = play_url(&code, PlayFormat::Flv, &PlaySite::vendor_default(&code.biz()), None);
    /// assert_eq!(url.as_str(), "http://8888.liveplay.myqcloud.com/live/8888_test_12345_test.flv");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn biz(&self) -> BizId {
        BizId::from_checked(self.biz_digits())
    }

    /// The digits before the underscore: the BIZID of the account.
    #[must_use]
    pub fn biz_digits(&self) -> &str {
        self.as_str().get(..self.biz_bytes).unwrap_or_default()
    }

    /// Whether the part after the BIZID is a digest, as in derived codes, and not a chosen name.
    #[must_use]
    pub fn is_derived(&self) -> bool {
        self.suffix().len() == 32 && self.suffix().bytes().all(|byte| byte.is_ascii_hexdigit())
    }

    /// The part after the underscore.
    #[must_use]
    pub fn suffix(&self) -> &str {
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

/// The part of a room's stream code after [`StreamCode::prefix`]: `MD5(room_user_kind)` in lower-case hex.
///
/// ```
/// use panglu_core::{RoomId, StreamKind, UserRef, stream_suffix};
///
/// # fn main() -> Result<(), panglu_core::InputError> {
/// let suffix = stream_suffix(RoomId::parse("293710")?, UserRef::parse("14y2l2c")?, StreamKind::Main);
/// assert_eq!(suffix, "81265058829fd2e50c8ec2ac78d55127");
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn stream_suffix(room: RoomId, user: UserRef<'_>, kind: StreamKind) -> String {
    base16ct::lower::encode_string(&stream_digest(room, user, kind))
}

/// `MD5(room_user_kind)`, as bytes. It does not allocate, so that a large roster can be searched quickly.
///
/// ```
/// use panglu_core::{RoomId, StreamKind, UserRef, stream_digest};
///
/// # fn main() -> Result<(), panglu_core::InputError> {
/// let digest = stream_digest(RoomId::parse("293710")?, UserRef::parse("14y2l2c")?, StreamKind::Main);
/// assert_eq!(digest[..4], [0x81, 0x26, 0x50, 0x58]);
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn stream_digest(room: RoomId, user: UserRef<'_>, kind: StreamKind) -> [u8; 16] {
    md5(&[
        itoa::Buffer::new().format(room.get()).as_bytes(),
        b"_",
        user.as_str().as_bytes(),
        b"_",
        kind.as_str().as_bytes(),
    ])
}
