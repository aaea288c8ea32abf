//! Where the backend is asked: its addresses, as `panglu-server` has them.

use alloc::{format, string::String};

use crate::{RoomId, StreamKind, UserId, identity::percent_encoded};

/// The backend that a page may ask. Its address is relative to the file of the settings, or complete; it ends in a slash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backend(String);

impl Backend {
    /// A backend at an address that was checked.
    pub(super) fn at(address: String) -> Self {
        Self(address)
    }

    /// Where the addresses of a room are: those it is played from, signed for a short time.
    #[must_use]
    pub fn play(&self, room: RoomId, user: &UserId, kind: StreamKind) -> String {
        self.of_room(room, user, kind, "play")
    }

    /// The same, by a link whose token the backend has made: it may want one.
    #[must_use]
    pub fn play_by_link(&self, room: RoomId, user: &UserId, kind: StreamKind, token: &str) -> String {
        let play = self.play(room, user, kind);
        format!("{play}&token={}", percent_encoded(token))
    }

    /// Where a viewer's player reports what it sees of a room's stream.
    #[must_use]
    pub fn seen(&self, room: RoomId, user: &UserId, kind: StreamKind) -> String {
        self.of_room(room, user, kind, "seen")
    }

    fn of_room(&self, room: RoomId, user: &UserId, kind: StreamKind, what: &str) -> String {
        let user = percent_encoded(user.as_str());
        format!("{}api/rooms/{room}/users/{user}/{what}?kind={kind}", self.0)
    }

    /// Who is live.
    #[must_use]
    pub fn live(&self) -> String {
        format!("{}api/live", self.0)
    }

    /// Who is live, and every change of that.
    #[must_use]
    pub fn live_events(&self) -> String {
        format!("{}api/live/events", self.0)
    }

    /// What the cloud has sent.
    #[must_use]
    pub fn deliveries(&self) -> String {
        format!("{}api/deliveries", self.0)
    }
}

#[cfg(test)]
mod tests {
    use alloc::borrow::ToOwned;

    use super::*;

    #[test]
    fn a_room_is_asked_for_below_the_backend() {
        let backend = Backend::at("./".to_owned());
        let (room, user) = (
            RoomId::parse("293710").unwrap(),
            UserId::parse("14y2l2c").unwrap(),
        );
        assert_eq!(
            backend.play(room, &user, StreamKind::Main),
            "./api/rooms/293710/users/14y2l2c/play?kind=main"
        );
        assert_eq!(
            backend.play(room, &user, StreamKind::Aux),
            "./api/rooms/293710/users/14y2l2c/play?kind=aux"
        );
        assert_eq!(
            backend.seen(room, &user, StreamKind::Aux),
            "./api/rooms/293710/users/14y2l2c/seen?kind=aux"
        );
        let odd = UserId::parse("a/b?c é").unwrap();
        assert_eq!(
            backend.play(room, &odd, StreamKind::Main),
            "./api/rooms/293710/users/a%2Fb%3Fc%20%C3%A9/play?kind=main"
        );
        assert_eq!(
            backend.play_by_link(room, &user, StreamKind::Main, "a.b"),
            "./api/rooms/293710/users/14y2l2c/play?kind=main&token=a.b"
        );
        assert_eq!(
            backend.play_by_link(room, &user, StreamKind::Aux, "a&b"),
            "./api/rooms/293710/users/14y2l2c/play?kind=aux&token=a%26b"
        );
        let away = Backend::at("https://live.example.com/".to_owned());
        assert_eq!(away.live_events(), "https://live.example.com/api/live/events");
    }
}
