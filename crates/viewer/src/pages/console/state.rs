//! The console's state: the pasted text, the selected reading of it, the room, and the keys.

use std::rc::Rc;

use panglu_core::identify::{
    Attempt, Identified, Reading, RoomReference, SeenId, Subject, Warning, identify,
};
use yew::{Callback, Reducible, UseReducerHandle};

use crate::{
    link::{Link, RoomQuery, Tab},
    secret::Secret,
};

/// The console's state. Keys exist only here and in their input fields. The state is dropped with the page and never
/// stored.
#[derive(Clone, PartialEq, Default)]
pub(crate) struct ConsoleState {
    /// The text in the input box.
    pub(crate) pasted: String,
    /// All readings of the text, the most certain first. Empty if there is no text.
    pub(crate) readings: Vec<Reading>,
    /// The failed attempts to read a text that nothing recognised.
    pub(crate) attempts: Vec<Attempt>,
    /// What people must know about the text, such as that it contains a key.
    pub(crate) warnings: Vec<Warning>,
    /// The ids in the text.
    pub(crate) seen: Vec<SeenId>,
    /// The index of the selected reading.
    pub(crate) chosen: usize,
    /// The selected room, typed or pasted.
    pub(crate) room: RoomQuery,
    /// The parameters with two different values in the page's address, until the room is changed.
    pub(crate) repeated: Vec<&'static str>,
    /// How long the play domain accepts an address after its `txTime`, in seconds, as typed.
    pub(crate) play_validity: String,
    /// The keys to check signatures and notifications with.
    pub(crate) keys: Keys,
}

/// The keys as typed.
#[derive(Clone, PartialEq, Eq, Default)]
pub(crate) struct Keys {
    pub(crate) push: Secret,
    pub(crate) play: Secret,
    pub(crate) notification: Secret,
}

/// Selects one of the keys.
#[derive(Clone, Copy)]
pub(crate) enum KeyKind {
    Push,
    Play,
    Notification,
}

/// An action of the operator.
pub(crate) enum Action {
    Paste(String),
    Choose(usize),
    /// Selects one of several pasted rooms.
    Open(RoomReference),
    Edit(RoomQuery),
    /// Opens a tab of the room.
    OpenTab(Tab),
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

    /// The subject of the selected reading. `None` if nothing is pasted; then the room is shown.
    pub(crate) fn subject(&self) -> Option<&Subject> {
        self.readings.get(self.chosen).map(|reading| &reading.subject)
    }

    /// Forgets the readings of the previous text.
    fn forget_readings(&mut self) {
        self.readings.clear();
        self.attempts.clear();
        self.warnings.clear();
        self.seen.clear();
    }

    /// Makes a pasted room the selected one. A bare number may be the beginning of a code that is still being typed, so
    /// the operator must choose it.
    fn take_room(&mut self, chosen: bool) {
        if let Some(Subject::Room(room)) = self.subject().cloned()
            && (chosen || room.user.is_some())
        {
            self.room = merged(&self.room, &room);
            self.repeated.clear();
        }
    }
}

/// A callback that changes one of the keys. It contains only the dispatcher and not the state, so it contains no key.
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
                state.forget_readings();
                if !text.trim().is_empty() {
                    let Identified {
                        best,
                        alternatives,
                        warnings,
                        seen,
                        attempts,
                    } = identify(&text);
                    state.readings = std::iter::once(best).chain(alternatives).collect();
                    (state.attempts, state.warnings, state.seen) = (attempts, warnings, seen);
                }
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
                state.forget_readings();
                state.pasted = String::new();
            }
            Action::Edit(room) => {
                state.room = room;
                state.repeated.clear();
            }
            Action::OpenTab(tab) => state.room = state.room.with_tab(tab),
            Action::SetPlayValidity(seconds) => state.play_validity = seconds,
            Action::SetKey(KeyKind::Push, key) => state.keys.push = key,
            Action::SetKey(KeyKind::Play, key) => state.keys.play = key,
            Action::SetKey(KeyKind::Notification, key) => state.keys.notification = key,
        }
        Rc::new(state)
    }
}

/// The pasted room. If it has no BIZID, the previous one is kept, because the account rarely changes.
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
