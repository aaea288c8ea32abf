//! Which stream is meant.

use panglu_core::{BizId, Fault, Field, InputError, RoomId, StreamCode, StreamKind as Kind, UserId};

use super::options;
use crate::{exchange::Fields, refusal::Refused};

options! {
    /// A room's stream, within an account.
    RoomStream {
        /// The room that the host's app joined, 1 to 4294967294.
        room_id: &'a str as "number | string",
        /// The host's user name, exactly as the app signs in with it.
        user_id: &'a str;
        /// Which of the host's pictures; the camera if left out.
        kind: &'a str as "StreamKind",
    }
}

/// A room's stream.
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(tsify::Tsify),
    serde(rename_all = "camelCase")
)]
pub(crate) struct StreamOptions<'a> {
    /// The live account's number (BIZID), shown at the top of the live console.
    #[cfg_attr(not(target_arch = "wasm32"), tsify(type = "number | string"))]
    pub(crate) biz_id: &'a str,
    #[cfg_attr(not(target_arch = "wasm32"), serde(flatten))]
    pub(crate) room: RoomStream<'a>,
}

/// A stream by its whole code, derived or chosen by the account.
#[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify))]
pub(crate) struct CodeOptions<'a> {
    /// The stream code, such as `8888_test_12345_test`. It takes the place of room and user.
    pub(crate) code: &'a str,
    /// The account, where it is to be checked that the code is its own.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        tsify(optional, type = "number | string"),
        serde(rename = "bizId")
    )]
    pub(crate) biz_id: Option<&'a str>,
}

/// A stream in either way.
pub(crate) enum Stream<'a> {
    Room(StreamOptions<'a>),
    Code(CodeOptions<'a>),
}

impl<'a> Stream<'a> {
    /// Reads BIZID, room, user, kind and code. A code that is given goes before all others.
    pub(crate) fn read(fields: &mut Fields<'a>) -> Result<Self, Refused> {
        let biz_id = fields.text()?;
        let room = RoomStream::read(fields)?;
        Ok(match fields.text()? {
            Some(code) => Self::Code(CodeOptions { code, biz_id }),
            None => Self::Room(StreamOptions {
                biz_id: biz_id.unwrap_or_default(),
                room,
            }),
        })
    }

    pub(crate) fn code(&self) -> Result<StreamCode, InputError> {
        match self {
            Self::Code(CodeOptions { code, biz_id }) => {
                let code = StreamCode::parse(code)?;
                match biz_id {
                    Some(biz) if BizId::parse(biz)?.as_str() != code.biz_digits() => {
                        Err(InputError::new(Field::Code, Fault::PrefixMissing))
                    }
                    _ => Ok(code),
                }
            }
            Self::Room(StreamOptions { biz_id, room }) => {
                let biz = BizId::parse(biz_id)?;
                let number = RoomId::parse(room.room_id)?;
                let user = UserId::parse(room.user_id)?;
                let kind = room.kind.map_or(Ok(Kind::Main), Kind::parse)?;
                Ok(StreamCode::derive(&biz, number, &user, kind))
            }
        }
    }
}
