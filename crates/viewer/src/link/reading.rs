//! Parses a link that may have been written or changed by others.

use std::borrow::Cow;

use panglu_core::{Field, InputError, Locale};

use super::{Room, RoomQuery};
use crate::locales;

/// The parameters that a room requires, each with its field in errors.
const NEEDED: [(&str, Field); 4] = [
    ("bizid", Field::BizId),
    ("room", Field::RoomId),
    ("user", Field::UserId),
    ("kind", Field::Kind),
];

/// The parameters parsed from an address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Link {
    /// The values. A parameter with two different values is left empty, because it is unknown which one is meant.
    pub(crate) query: RoomQuery,
    /// The required parameters with two different values.
    pub(crate) repeated: Vec<&'static str>,
}

/// Why a link does not specify a room.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum LinkFault {
    /// A parameter appears more than once, with different values.
    Repeated(&'static str),
    /// A parameter is invalid or missing.
    Input(InputError),
}

impl LinkFault {
    /// The cause and what to do next.
    pub(crate) fn text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Repeated(name) => locales::PageLinkRepeated { name }.text(locale),
            Self::Input(error) => error.text(locale).into(),
        }
    }
}

impl Link {
    /// Parses the query of an address. A value that is repeated unchanged counts once; unknown parameters are ignored.
    pub(crate) fn parse(text: &str) -> Self {
        // Any text can be parsed as pairs of texts.
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

    /// The room, or all errors in the link.
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
        // A parameter that is empty because it has two values is not reported as missing.
        let unusable = found.err().unwrap_or_default().into_iter();
        let unusable = unusable.filter(|error| !is_repeated(error.field()));
        Err(repeated.chain(unusable.map(LinkFault::Input)).collect())
    }
}

#[cfg(test)]
mod tests {
    use panglu_core::Fault;

    use super::*;

    fn example() -> RoomQuery {
        RoomQuery {
            bizid: "8888".to_owned(),
            room: "293710".to_owned(),
            user: "14y2l2c".to_owned(),
            ..RoomQuery::default()
        }
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
        assert_eq!(link.query, example());
        assert_eq!(link.room(), Ok(example().room().unwrap()));
    }

    #[test]
    fn a_link_is_read_as_it_was_written() {
        let query = RoomQuery {
            user: "h\u{f6}st a&b=+%".to_owned(),
            kind: "aux".to_owned(),
            ..example()
        };
        assert_eq!(Link::parse(&query.to_text()).query, query);
    }
}
