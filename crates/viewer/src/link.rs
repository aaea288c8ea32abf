//! The parameters in a page's address: the room, and how to play it. They never contain a key.

mod ask;
mod reading;
mod tab;

use gloo::utils::{document, window};
use panglu_core::{
    BizId, Fault, InputError, RoomId, StreamCode, StreamKind, UserId,
    playback::{Delivery, Engine, Plan},
};
use serde::Serialize;

pub(crate) use ask::Ask;
pub(crate) use reading::{Link, LinkFault};
pub(crate) use tab::Tab;

/// The parameters as text, as in an address or in the console's form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(crate) struct RoomQuery {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) bizid: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) room: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) user: String,
    /// `main` or `aux`; empty means `main`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) kind: String,
    /// `flv` or `hls`; any other value means `flv`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) format: String,
    /// `tcplayer` or `plain`; any other value means `tcplayer`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) player: String,
    /// What a backend has put into the audience's link; it may want one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) token: String,
    /// The open tab of the console; any unknown value means the first.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) tab: String,
}

/// A room whose parameters are all valid.
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
    /// The field for a parameter; `None` for an unknown name.
    fn parameter(&mut self, name: &str) -> Option<&mut String> {
        Some(match name {
            "bizid" => &mut self.bizid,
            "room" => &mut self.room,
            "user" => &mut self.user,
            "kind" => &mut self.kind,
            "format" => &mut self.format,
            "player" => &mut self.player,
            "token" => &mut self.token,
            "tab" => &mut self.tab,
            _ => return None,
        })
    }

    /// The room, or all errors in the parameters. Spaces around a value are ignored.
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

    /// The kind of stream; the camera if the parameter is empty.
    pub(crate) fn kind(&self) -> Result<StreamKind, InputError> {
        match self.kind.trim() {
            "" => Ok(StreamKind::default()),
            kind => StreamKind::parse(kind),
        }
    }

    /// How to play the stream. Both parameters are optional, so an unknown value means the default.
    pub(crate) fn plan(&self) -> Plan {
        Plan {
            delivery: Delivery::named(&self.format).unwrap_or_default(),
            engine: Engine::named(&self.player).unwrap_or_default(),
        }
    }

    /// The same room with another way of playing it.
    pub(crate) fn with_plan(mut self, plan: Plan) -> Self {
        let usual = Plan::default();
        let unless_usual = |name: &str, usual: bool| if usual { String::new() } else { name.to_owned() };
        self.format = unless_usual(plan.delivery.name(), plan.delivery == usual.delivery);
        self.player = unless_usual(plan.engine.name(), plan.engine == usual.engine);
        self
    }

    /// The shortest equivalent parameters: default values are omitted.
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
        .with_tab(self.tab())
    }

    /// The parameters as the query of an address, without the `?`.
    pub(crate) fn to_text(&self) -> String {
        // A flat structure of texts can always be serialized.
        serde_urlencoded::to_string(self).unwrap_or_default()
    }

    /// The complete link for the audience.
    pub(crate) fn watch_link(&self) -> String {
        page("watch", &self.clone().with_tab(Tab::default()))
    }

    /// The complete link to the console with this room. What lets an audience watch is not handed on there.
    pub(crate) fn console_link(&self) -> String {
        let room = Self {
            token: String::new(),
            ..self.clone()
        };
        page("", &room)
    }
}

/// A page of this site, which stands in the same folder as the other one.
fn page(name: &str, query: &RoomQuery) -> String {
    let here = window().location().href().unwrap_or_default();
    let base = document().base_uri().ok().flatten().unwrap_or(here);
    let folder = base
        .rfind('/')
        .and_then(|end| base.get(..=end))
        .unwrap_or_default();
    format!("{folder}{name}?{}", query.to_text())
}

/// Whether the error only means that nothing is typed yet. Forms do not show such an error.
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
