//! The console's state: the pasted text, the selected reading of it, the room, and the keys.

mod recogniser;

use std::rc::Rc;

use panglu_core::{
    BizId, SigningKey,
    identify::{Attempt, Identified, Reading, RoomReference, SeenId, Subject, Warning},
};
pub(crate) use recogniser::Recogniser;
use yew::{Callback, Reducible, UseReducerHandle};

use super::roster_source::RosterSource;
use crate::{
    link::{Ask, Link, RoomQuery, Tab},
    secret::Secret,
};

/// The console's state. Keys exist only here and in their input fields. The state is dropped with the page and never
/// stored.
#[derive(Clone, PartialEq, Default)]
pub(crate) struct ConsoleState {
    /// How texts are recognised. It arrives after the page has opened.
    pub(crate) recogniser: Option<Recogniser>,
    /// What is shown as soon as it can be recognised.
    awaited: Option<Ask>,
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
    /// The selected subject as a text to hand on. It takes a recognition of its own, so it is made once.
    ask: Option<Ask>,
    /// A list of rooms that is too large for the input box, or a file.
    pub(crate) roster: Option<RosterSource>,
    /// Whether a room was opened from that list.
    pub(crate) is_roster_left: bool,
    /// The selected room, typed or pasted.
    pub(crate) room: RoomQuery,
    /// The parameters with two different values in the page's address, until the room is changed.
    pub(crate) repeated: Vec<&'static str>,
    /// How long the play domain accepts an address after its `txTime`, in seconds, as typed.
    pub(crate) play_validity: String,
    /// The keys to check signatures and notifications with.
    pub(crate) keys: Keys,
    /// What was looked at before, the latest at the end.
    pub(crate) before: Vec<Before>,
}

/// What was looked at before something else replaced it. It holds no key, as nothing that is kept does.
#[derive(Clone, PartialEq)]
pub(crate) struct Before {
    ask: Option<Ask>,
    room: RoomQuery,
    /// Whether it was the list of rooms.
    is_roster: bool,
}

/// The most steps that can be undone.
const MOST_STEPS: usize = 30;

/// The keys as typed.
#[derive(Clone, PartialEq, Eq, Default)]
pub(crate) struct Keys {
    pub(crate) push: Secret,
    pub(crate) play: Secret,
    pub(crate) notification: Secret,
}

impl Keys {
    /// The keys for push and for play addresses; empty where nothing usable is typed.
    pub(crate) fn signing(&self) -> (Vec<SigningKey>, Vec<SigningKey>) {
        let parsed = |key: &Secret| SigningKey::parse(key.expose().trim()).into_iter().collect();
        (parsed(&self.push), parsed(&self.play))
    }
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
    /// Texts can be recognised from now on.
    Recognise(Recogniser),
    Paste(String),
    /// Shows what a link or the history names.
    Ask(Ask),
    /// Goes back to what was looked at before.
    Undo,
    Choose(usize),
    /// Reads a list of rooms that is too large for the input box, or a file.
    ReadRoster(RosterSource),
    /// Shows that list again.
    BackToRoster,
    /// Selects one of several pasted rooms.
    Open(RoomReference),
    Edit(RoomQuery),
    /// Opens a tab of the room.
    OpenTab(Tab),
    SetKey(KeyKind, Secret),
    SetPlayValidity(String),
    /// Wipes every key.
    ForgetKeys,
    /// Another account is chosen, or this site's settings. The room and the user stay.
    FollowAccount {
        biz: Option<BizId>,
        play_validity: Option<u64>,
        /// Whether the page has just been opened; then what its link says stands.
        opens: bool,
    },
}

impl ConsoleState {
    pub(crate) fn opened_by(link: Link, ask: Option<&Ask>) -> Self {
        let mut state = Self {
            room: link.query,
            repeated: link.repeated,
            ..Self::default()
        };
        if let Some(ask) = ask {
            state.show(ask);
            state.make_ask();
        }
        state
    }

    /// The subject as a text to hand on. `None` for a room, which is in the link by itself, and for what cannot be handed on.
    pub(crate) const fn ask(&self) -> Option<&Ask> {
        self.ask.as_ref()
    }

    fn make_ask(&mut self) {
        let subject = self.subject().filter(|subject| !is_whole_room(subject));
        self.ask = subject
            .zip(self.recogniser)
            .and_then(|(subject, recogniser)| (recogniser.ask)(subject));
    }

    /// Whether there is nothing to look at yet.
    pub(crate) fn is_untouched(&self) -> bool {
        // The account alone is nothing to look at.
        let room = RoomQuery {
            bizid: String::new(),
            ..self.room.clone()
        };
        self.pasted.is_empty() && self.roster.is_none() && room == RoomQuery::default()
    }

    /// How long the play domain accepts an address after its `txTime`, in seconds. `None` if nothing usable is typed.
    pub(crate) fn validity(&self) -> Option<u64> {
        let typed = self.play_validity.trim();
        // Only digits are accepted; `parse` would also accept a plus sign.
        typed.parse().ok().filter(|_| !typed.starts_with('+'))
    }

    /// Whether the room of the page's address is all that is looked at.
    pub(crate) fn is_in_link(&self) -> bool {
        self.subject().is_none_or(is_whole_room)
    }

    /// Whether something is pasted that cannot be recognised yet.
    pub(crate) fn is_awaiting(&self) -> bool {
        self.recogniser.is_none() && !self.pasted.trim().is_empty()
    }

    /// Identifies a text and selects its best reading.
    fn read(&mut self, text: String) {
        self.forget_readings();
        (self.roster, self.is_roster_left) = (None, false);
        self.awaited = None;
        if let Some(recogniser) = self.recogniser.filter(|_| !text.trim().is_empty()) {
            let Identified {
                best,
                alternatives,
                warnings,
                seen,
                attempts,
            } = (recogniser.identify)(&text);
            self.readings = std::iter::once(best).chain(alternatives).collect();
            (self.attempts, self.warnings, self.seen) = (attempts, warnings, seen);
        }
        self.pasted = text;
        self.chosen = 0;
    }

    /// Shows the list of rooms again.
    fn back_to_roster(&mut self) {
        self.forget_readings();
        self.pasted = String::new();
        self.is_roster_left = false;
    }

    /// Shows what an ask names.
    fn show(&mut self, ask: &Ask) {
        self.read(ask.text.clone());
        self.awaited = self.recogniser.is_none().then(|| ask.clone());
        let mut readings = self.readings.iter();
        self.chosen = readings
            .position(|reading| reading.subject.kind() == ask.kind)
            .unwrap_or_default();
        self.take_room(true);
    }

    /// Keeps what is looked at, because something else replaces it.
    fn keep(&mut self) {
        let before = Before {
            ask: self.ask.clone(),
            room: self.room.clone(),
            is_roster: self.roster.is_some() && !self.is_roster_left,
        };
        if self.before.last() != Some(&before) {
            self.before.push(before);
        }
        if self.before.len() > MOST_STEPS {
            self.before.remove(0);
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
            Action::Recognise(recogniser) => {
                let is_awaiting = state.is_awaiting();
                state.recogniser = Some(recogniser);
                match state.awaited.take() {
                    Some(ask) => state.show(&ask),
                    None if is_awaiting => {
                        let text = state.pasted.clone();
                        state.read(text);
                        state.take_room(false);
                    }
                    None => {}
                }
            }
            Action::Paste(text) => {
                // A text that grows or shrinks is being typed: each letter is no step of its own.
                let is_emptied = state.pasted.is_empty() || text.is_empty();
                if is_emptied || !(text.starts_with(&state.pasted) || state.pasted.starts_with(&text)) {
                    state.keep();
                }
                state.read(text);
                state.take_room(false);
            }
            Action::Ask(ask) => {
                state.keep();
                state.show(&ask);
            }
            Action::Undo => {
                if let Some(Before { ask, room, is_roster }) = state.before.pop() {
                    match ask {
                        Some(ask) => state.show(&ask),
                        None if is_roster && state.roster.is_some() => state.back_to_roster(),
                        None => state.read(String::new()),
                    }
                    state.room = room;
                }
            }
            Action::Choose(reading) => {
                state.chosen = reading;
                state.take_room(true);
            }
            Action::ReadRoster(source) => {
                state.keep();
                state.read(String::new());
                (state.roster, state.is_roster_left) = (Some(source), false);
            }
            Action::BackToRoster => state.back_to_roster(),
            Action::Open(room) => {
                state.keep();
                state.is_roster_left = state.roster.is_some();
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
            Action::ForgetKeys => state.keys = Keys::default(),
            Action::FollowAccount {
                biz,
                play_validity,
                opens,
            } => {
                if let Some(biz) = biz.filter(|_| !opens || state.room.bizid.trim().is_empty()) {
                    state.room.bizid = biz.to_string();
                    state.repeated.retain(|name| *name != "bizid");
                }
                state.play_validity = play_validity
                    .map(|seconds| seconds.to_string())
                    .unwrap_or_default();
                // A key is one account's. It must not sign for the domain of another.
                state.keys = Keys::default();
            }
            Action::SetKey(KeyKind::Push, key) => state.keys.push = key,
            Action::SetKey(KeyKind::Play, key) => state.keys.play = key,
            Action::SetKey(KeyKind::Notification, key) => state.keys.notification = key,
        }
        if (state.chosen, &state.readings) != (self.chosen, &self.readings) {
            state.make_ask();
        }
        Rc::new(state)
    }
}

/// Whether a subject is a room that the page's address names.
fn is_whole_room(subject: &Subject) -> bool {
    matches!(subject, Subject::Room(room) if room.user.is_some() && room.room.number().is_some())
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
mod tests;
