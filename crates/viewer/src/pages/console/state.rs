//! The console's state: what was pasted, which reading of it is looked at, the room, and the keys.

use std::rc::Rc;

use panglu_core::identify::{Reading, RoomReference, Subject, identify};
use yew::{Callback, Reducible, UseReducerHandle};

use crate::{
    link::{Link, RoomQuery},
    secret::Secret,
};

/// The console's state. Keys are in here and in their fields, and nowhere else: it is dropped with the page and never
/// written down.
#[derive(Clone, PartialEq, Default)]
pub(crate) struct ConsoleState {
    /// What stands in the box.
    pub(crate) pasted: String,
    /// Every reading of it, the surest first; empty when nothing was pasted.
    pub(crate) readings: Vec<Reading>,
    /// The reading that is looked at.
    pub(crate) chosen: usize,
    /// The room that is looked at, typed or pasted.
    pub(crate) room: RoomQuery,
    /// What the page's own address said in two ways, until the room is changed.
    pub(crate) repeated: Vec<&'static str>,
    /// How long the play domain lets an address live beyond its `txTime`, in seconds, as it was typed.
    pub(crate) play_validity: String,
    /// What signatures and notifications are checked with.
    pub(crate) keys: Keys,
}

/// Keys as they are typed.
#[derive(Clone, PartialEq, Eq, Default)]
pub(crate) struct Keys {
    pub(crate) push: Secret,
    pub(crate) play: Secret,
    pub(crate) notification: Secret,
}

/// Which of them.
#[derive(Clone, Copy)]
pub(crate) enum KeyKind {
    Push,
    Play,
    Notification,
}

/// What the operator does.
pub(crate) enum Action {
    Paste(String),
    Choose(usize),
    /// Look at one of several rooms that were pasted.
    Open(RoomReference),
    Edit(RoomQuery),
    SetKey(KeyKind, Secret),
    SetPlayValidity(String),
}

impl ConsoleState {
    pub(crate) fn opened_by(link: Link) -> Self {
        Self {
            room: link.query,
            repeated: link.repeated,
            ..Self::default()
        }
    }

    /// What is looked at: a reading of what was pasted, or nothing, which means the room.
    pub(crate) fn subject(&self) -> Option<&Subject> {
        self.readings.get(self.chosen).map(|reading| &reading.subject)
    }

    /// A room that was pasted becomes the room that is looked at. A bare number may be the beginning of a code that is
    /// still being typed, so that takes somebody's choice.
    fn take_room(&mut self, chosen: bool) {
        if let Some(Subject::Room(room)) = self.subject().cloned()
            && (chosen || room.user.is_some())
        {
            self.room = merged(&self.room, &room);
            self.repeated.clear();
        }
    }
}

/// A callback that changes one of the keys. It holds only the dispatcher, not the state, and so no key.
pub(crate) fn set_key(state: &UseReducerHandle<ConsoleState>, kind: KeyKind) -> Callback<Secret> {
    let state = state.dispatcher();
    Callback::from(move |key| state.dispatch(Action::SetKey(kind, key)))
}

impl Reducible for ConsoleState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = Self::clone(&self);
        match action {
            Action::Paste(text) => {
                state.readings = if text.trim().is_empty() {
                    Vec::new()
                } else {
                    let found = identify(&text);
                    std::iter::once(found.best).chain(found.alternatives).collect()
                };
                state.pasted = text;
                state.chosen = 0;
                state.take_room(false);
            }
            Action::Choose(reading) => {
                state.chosen = reading;
                state.take_room(true);
            }
            Action::Open(room) => {
                state.room = merged(&state.room, &room);
                state.repeated.clear();
                state.readings = Vec::new();
                state.pasted = String::new();
            }
            Action::Edit(room) => {
                state.room = room;
                state.repeated.clear();
            }
            Action::SetPlayValidity(seconds) => state.play_validity = seconds,
            Action::SetKey(KeyKind::Push, key) => state.keys.push = key,
            Action::SetKey(KeyKind::Play, key) => state.keys.play = key,
            Action::SetKey(KeyKind::Notification, key) => state.keys.notification = key,
        }
        Rc::new(state)
    }
}

/// The room that was pasted, with what it does not say kept as it was: the account hardly ever changes.
fn merged(before: &RoomQuery, pasted: &RoomReference) -> RoomQuery {
    let mut room = before.clone();
    room.room = pasted.room.to_string();
    if let Some(biz) = &pasted.biz {
        room.bizid = biz.to_string();
    }
    room.user = pasted.user.as_ref().map(ToString::to_string).unwrap_or_default();
    room.kind = pasted
        .kind
        .map(|kind| kind.as_str().to_owned())
        .unwrap_or_default();
    room
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(actions: impl IntoIterator<Item = Action>) -> Rc<ConsoleState> {
        actions
            .into_iter()
            .fold(Rc::new(ConsoleState::default()), |state, action| {
                state.reduce(action)
            })
    }

    #[test]
    fn a_pasted_room_is_looked_at_and_keeps_the_account() {
        let account = RoomQuery {
            bizid: "8888".to_owned(),
            ..RoomQuery::default()
        };
        let state = after([Action::Edit(account), Action::Paste("293710\t14y2l2c".to_owned())]);
        assert_eq!(
            (
                state.room.bizid.as_str(),
                state.room.room.as_str(),
                state.room.user.as_str()
            ),
            ("8888", "293710", "14y2l2c")
        );
    }

    #[test]
    fn another_reading_can_be_chosen() {
        let state = after([Action::Paste("1001".to_owned())]);
        assert_eq!(state.subject(), Some(&Subject::Code(1001)));
        let room = state
            .readings
            .iter()
            .position(|reading| matches!(reading.subject, Subject::Room(_)))
            .unwrap();
        let state = state.reduce(Action::Choose(room));
        assert_eq!(state.room.room, "1001");
    }

    #[test]
    fn typing_a_code_leaves_the_room_alone() {
        let room = RoomQuery {
            room: "293710".to_owned(),
            user: "14y2l2c".to_owned(),
            ..RoomQuery::default()
        };
        let typed = ["4", "40", "4000", "40000411"].map(|text| Action::Paste(text.to_owned()));
        let state = after(std::iter::once(Action::Edit(room.clone())).chain(typed));
        assert_eq!(state.subject(), Some(&Subject::Code(40_000_411)));
        assert_eq!(state.room, room);
    }

    #[test]
    fn an_emptied_box_shows_the_room_again() {
        let state = after([
            Action::Paste("40000411".to_owned()),
            Action::Paste("  ".to_owned()),
        ]);
        assert_eq!(state.subject(), None);
    }
}
