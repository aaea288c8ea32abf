//! What a page's address says: the room, and how to play it. A key is never part of it.

mod reading;

use panglu_core::{
    BizId, Fault, InputError, RoomId, StreamCode, StreamKind, UserId,
    playback::{Delivery, Engine, Plan},
};
use serde::Serialize;

pub(crate) use reading::{Link, LinkFault};

/// The parameters as text, as they stand in an address or in the console's form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(crate) struct RoomQuery {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) bizid: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) room: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) user: String,
    /// `main` unless it says `aux`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) kind: String,
    /// `flv` unless it says `hls`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) format: String,
    /// `tcplayer` unless it says `plain`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) player: String,
}

/// A room whose parameters are all good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Room {
    pub(crate) biz: BizId,
    pub(crate) room: RoomId,
    pub(crate) user: UserId,
    pub(crate) kind: StreamKind,
}

impl Room {
    /// The name of the room's stream.
    pub(crate) fn code(&self) -> StreamCode {
        StreamCode::derive(&self.biz, self.room, &self.user, self.kind)
    }
}

impl RoomQuery {
    /// The place of a parameter that an address may have.
    fn parameter(&mut self, name: &str) -> Option<&mut String> {
        Some(match name {
            "bizid" => &mut self.bizid,
            "room" => &mut self.room,
            "user" => &mut self.user,
            "kind" => &mut self.kind,
            "format" => &mut self.format,
            "player" => &mut self.player,
            _ => return None,
        })
    }

    /// The room, or everything that is wrong with the parameters. Spaces around a pasted value are not part of it.
    pub(crate) fn room(&self) -> Result<Room, Vec<InputError>> {
        let biz = BizId::parse(self.bizid.trim());
        let room = RoomId::parse(self.room.trim());
        let user = UserId::parse(self.user.trim());
        let kind = self.kind();
        match (biz, room, user, kind) {
            (Ok(biz), Ok(room), Ok(user), Ok(kind)) => Ok(Room {
                biz,
                room,
                user,
                kind,
            }),
            (biz, room, user, kind) => Err([biz.err(), room.err(), user.err(), kind.err()]
                .into_iter()
                .flatten()
                .collect()),
        }
    }

    /// The kind of picture; the camera when nothing is said.
    pub(crate) fn kind(&self) -> Result<StreamKind, InputError> {
        match self.kind.trim() {
            "" => Ok(StreamKind::default()),
            kind => StreamKind::parse(kind),
        }
    }

    /// How to play. These two are comforts, so anything unknown means the usual.
    pub(crate) fn plan(&self) -> Plan {
        Plan {
            delivery: Delivery::named(&self.format).unwrap_or_default(),
            engine: Engine::named(&self.player).unwrap_or_default(),
        }
    }

    /// The same room to be played another way.
    pub(crate) fn with_plan(mut self, plan: Plan) -> Self {
        let usual = Plan::default();
        let unless_usual = |name: &str, usual: bool| if usual { String::new() } else { name.to_owned() };
        self.format = unless_usual(plan.delivery.name(), plan.delivery == usual.delivery);
        self.player = unless_usual(plan.engine.name(), plan.engine == usual.engine);
        self
    }

    /// The shortest parameters that mean the same: what is usual is left out.
    pub(crate) fn tidy(&self) -> Self {
        let trimmed = |text: &str| text.trim().to_owned();
        let kind = match self.kind() {
            Ok(StreamKind::Main) => String::new(),
            _ => trimmed(&self.kind),
        };
        Self {
            bizid: trimmed(&self.bizid),
            room: trimmed(&self.room),
            user: trimmed(&self.user),
            kind,
            ..self.clone()
        }
        .with_plan(self.plan())
    }

    /// The parameters as they stand behind the `?` of an address.
    pub(crate) fn to_text(&self) -> String {
        // A flat structure of texts can always be written.
        serde_urlencoded::to_string(self).unwrap_or_default()
    }
}

/// Whether an error is only that nothing was typed yet, which a form does not complain about.
pub(crate) fn is_just_empty(error: &InputError) -> bool {
    *error.fault() == Fault::Empty
}

#[cfg(test)]
mod tests {
    use panglu_core::Field;

    use super::*;

    fn seeds_example() -> RoomQuery {
        RoomQuery {
            bizid: "8888".to_owned(),
            room: "293710".to_owned(),
            user: "14y2l2c".to_owned(),
            ..RoomQuery::default()
        }
    }

    #[test]
    fn a_link_without_extras_is_the_camera_in_tcplayer_over_flv() {
        let query = seeds_example();
        assert_eq!(
            query.room().unwrap().code().as_str(),
            "8888_81265058829fd2e50c8ec2ac78d55127"
        );
        assert_eq!(
            query.plan(),
            Plan {
                delivery: Delivery::Flv,
                engine: Engine::TcPlayer
            }
        );
    }

    #[test]
    fn pasted_spaces_do_not_make_another_room() {
        let pasted = RoomQuery {
            room: " 293710\t".to_owned(),
            user: "14y2l2c ".to_owned(),
            ..seeds_example()
        };
        assert_eq!(pasted.room(), seeds_example().room());
        assert_eq!(pasted.tidy(), seeds_example());
    }

    #[test]
    fn everything_wrong_is_named_at_once() {
        let query = RoomQuery {
            room: "0".to_owned(),
            kind: "film".to_owned(),
            ..RoomQuery::default()
        };
        let errors = query.room().unwrap_err();
        let named: Vec<_> = errors.iter().map(|error| (error.field(), error.code())).collect();
        assert_eq!(
            named,
            [
                (Field::BizId, "empty"),
                (Field::RoomId, "zero"),
                (Field::UserId, "empty"),
                (Field::Kind, "not-one-of")
            ]
        );
    }

    #[test]
    fn a_tidy_link_keeps_what_is_unusual() {
        let plan = Plan {
            delivery: Delivery::Hls,
            engine: Engine::Plain,
        };
        let query = RoomQuery {
            kind: "aux".to_owned(),
            ..seeds_example()
        }
        .with_plan(plan);
        assert_eq!(query.tidy(), query);
        assert_eq!(query.plan(), plan);
        assert_eq!(
            RoomQuery {
                kind: "main".to_owned(),
                ..seeds_example()
            }
            .tidy(),
            seeds_example()
        );
    }
}
