//! What a page's address says: the room, and how to play it. A key is never part of it.

use std::borrow::Cow;

use panglu_core::{
    BizId, Fault, Field, InputError, Locale, RoomId, StreamCode, StreamKind, UserId,
    playback::{Delivery, Engine, Plan},
};
use serde::Serialize;

use crate::locales;

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

/// The parameters without which there is no room, and what each is called in errors.
const NEEDED: [(&str, Field); 4] = [
    ("bizid", Field::BizId),
    ("room", Field::RoomId),
    ("user", Field::UserId),
    ("kind", Field::Kind),
];

/// The parameters as they were read from an address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Link {
    /// What the address says. What it says in two ways is left empty, because nothing tells which is meant.
    pub(crate) query: RoomQuery,
    /// The needed parameters that it says in two ways.
    pub(crate) repeated: Vec<&'static str>,
}

/// Why a link names no room.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum LinkFault {
    /// A parameter stands there more than once, with different values.
    Repeated(&'static str),
    /// A parameter is unusable or missing.
    Input(InputError),
}

impl LinkFault {
    /// The cause and the next act.
    pub(crate) fn text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Repeated(name) => locales::PageLinkRepeated { name }.text(locale),
            Self::Input(error) => error.text(locale).into(),
        }
    }
}

impl Link {
    /// Reads what stands behind the `?` of an address. The same value twice is one value; parameters of others are theirs.
    pub(crate) fn parse(text: &str) -> Self {
        // Any text can be read as pairs of texts.
        let pairs: Vec<(String, String)> =
            serde_urlencoded::from_str(text.trim_start_matches('?')).unwrap_or_default();
        let mut query = RoomQuery::default();
        let mut torn = Vec::new();
        for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
            match query.parameter(name) {
                Some(place) if place.is_empty() => place.clone_from(value),
                Some(place) if place != value => torn.push(name.as_str()),
                _ => {}
            }
        }
        for name in &torn {
            if let Some(place) = query.parameter(name) {
                place.clear();
            }
        }
        let needed = NEEDED.into_iter().map(|(name, _)| name);
        Self {
            repeated: needed.filter(|name| torn.contains(name)).collect(),
            query,
        }
    }

    /// The room, or everything that is wrong with the link.
    pub(crate) fn room(&self) -> Result<Room, Vec<LinkFault>> {
        let found = self.query.room();
        if let (Ok(room), []) = (&found, self.repeated.as_slice()) {
            return Ok(room.clone());
        }
        let is_repeated = |field: Field| {
            let mut named = NEEDED.iter().filter(|(_, needed)| *needed == field);
            named.any(|(name, _)| self.repeated.contains(name))
        };
        let repeated = self.repeated.iter().copied().map(LinkFault::Repeated);
        // What was left empty because it is said in two ways is not missing.
        let unusable = found.err().unwrap_or_default().into_iter();
        let unusable = unusable.filter(|error| !is_repeated(error.field()));
        Err(repeated.chain(unusable.map(LinkFault::Input)).collect())
    }
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
            delivery: if self.format == "hls" {
                Delivery::Hls
            } else {
                Delivery::Flv
            },
            engine: if self.player == "plain" {
                Engine::Plain
            } else {
                Engine::TcPlayer
            },
        }
    }

    /// The same room to be played another way.
    pub(crate) fn with_plan(mut self, plan: Plan) -> Self {
        self.format = if plan.delivery == Delivery::Hls {
            "hls".to_owned()
        } else {
            String::new()
        };
        self.player = if plan.engine == Engine::Plain {
            "plain".to_owned()
        } else {
            String::new()
        };
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
    fn a_parameter_said_in_two_ways_is_named_and_neither_is_taken() {
        let link = Link::parse("?bizid=8888&room=1&user=14y2l2c&room=293710&utm=a&utm=b");
        assert_eq!(link.room(), Err(vec![LinkFault::Repeated("room")]));
        assert_eq!(link.query.bizid, "8888", "the rest is kept");
        assert_eq!(link.query.room, "", "which of the two is meant is not guessed");
        let told = LinkFault::Repeated("room").text(Locale::En);
        assert!(told.contains("room") && !told.contains("BIZID"), "{told}");

        let link = Link::parse("room=0&room=1&user=a&user=b");
        let empty = InputError::new(Field::BizId, Fault::Empty);
        assert_eq!(
            link.room().unwrap_err(),
            [
                LinkFault::Repeated("room"),
                LinkFault::Repeated("user"),
                LinkFault::Input(empty)
            ]
        );
    }

    #[test]
    fn the_same_said_twice_is_said_once_and_comforts_in_two_ways_are_the_usual() {
        let link = Link::parse("bizid=8888&room=293710&user=14y2l2c&room=293710&user=&format=hls&format=flv");
        assert_eq!(link.query, seeds_example());
        assert_eq!(link.room(), Ok(seeds_example().room().unwrap()));
    }

    #[test]
    fn a_link_is_read_as_it_was_written() {
        let query = RoomQuery {
            user: "h\u{f6}st a&b=+%".to_owned(),
            kind: "aux".to_owned(),
            ..seeds_example()
        };
        assert_eq!(Link::parse(&query.to_text()).query, query);
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
