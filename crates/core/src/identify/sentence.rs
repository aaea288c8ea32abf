//! Reads rooms and ids in sentences and chat, with words around them.

use alloc::{vec, vec::Vec};
use core::ops::Range;

use super::{
    labelled::Labelled,
    labels::Label,
    loose::{LooseId, loose_ids},
    named_value::{NamedValue, named_value},
    reference::{Found, RoomReference, kind_mentioned},
    seen::SeenId,
};
use crate::{InputError, StreamName};

/// What a text says about rooms.
#[derive(Default)]
pub(super) struct Sentence {
    /// The rooms, in order, and how sure each is.
    pub(super) rooms: Vec<(u8, RoomReference)>,
    /// A stream that the text names as one.
    pub(super) stream: Option<StreamName>,
    /// Every id.
    pub(super) seen: Vec<SeenId>,
    /// Why something is unusable that a word calls an id.
    pub(super) unusable: Vec<InputError>,
    /// Where ids are that a word names, so that none of them is taken for an error code.
    pub(super) taken: Vec<Range<usize>>,
}

/// A room that is being put together.
#[derive(Default)]
struct Draft<'a> {
    found: Found<'a>,
    /// Whether a word and its value merely stand side by side.
    loose: bool,
    /// Whether a part is the only id that is left in the text.
    inferred: bool,
    /// Whether no word names any part.
    nameless: bool,
}

impl Draft<'_> {
    const fn confidence(&self, has_user: bool) -> u8 {
        match (self.nameless, self.inferred, self.loose, has_user) {
            (true, ..) => 40,
            (_, true, ..) => 62,
            (_, _, false, true) => 95,
            (_, _, true, true) => 88,
            (_, _, false, false) => 80,
            (_, _, true, false) => 72,
        }
    }
}

/// Reads a text in which addresses, bodies and secrets are overwritten.
pub(super) fn read(text: &str, labelled: &[Labelled]) -> Sentence {
    let mut sentence = Sentence::default();
    let mut drafts: Vec<Draft<'_>> = vec![Draft::default()];
    let mut earlier = 0;
    for one in labelled {
        let value = named_value(text, one, earlier);
        earlier = one.value.end.max(one.word.end);
        match value {
            NamedValue::None => {}
            NamedValue::Unusable(reason) => {
                sentence.unusable.push(reason);
                sentence.taken.push(one.value.clone());
            }
            NamedValue::Id {
                label,
                range,
                is_loose,
                seen,
            } => {
                let value = text.get(range.clone()).unwrap_or_default();
                sentence.taken.push(range);
                sentence.seen.extend(seen.map(|kind| SeenId::new(kind, value)));
                if label == Label::Stream && sentence.stream.is_none() {
                    sentence.stream = StreamName::parse(value).ok();
                }
                put(&mut drafts, label, value, is_loose);
            }
        }
    }
    // The account is said once for all rooms.
    let (biz, app) = (
        drafts.iter().find_map(|draft| draft.found.biz),
        drafts.iter().find_map(|draft| draft.found.app),
    );
    for draft in &mut drafts {
        draft.found.biz = draft.found.biz.or(biz);
        draft.found.app = draft.found.app.or(app);
    }
    let loose = loose_ids(text, labelled, &sentence.taken);
    if let [draft] = drafts.as_mut_slice() {
        infer(draft, &loose);
    }
    // With several rooms nobody knows whose screen it is.
    let mentioned = kind_mentioned(text).filter(|_| drafts.len() == 1);
    for draft in &drafts {
        if let Ok(mut room) = draft.found.finish(!draft.inferred && !draft.nameless) {
            room.kind = room.kind.or(mentioned);
            sentence.rooms.push((draft.confidence(room.user.is_some()), room));
        }
    }
    sentence.seen.extend(loose.iter().map(LooseId::seen));
    sentence
}

/// Adds a part to the last room, or begins another one if that has this part already.
fn put<'a>(drafts: &mut Vec<Draft<'a>>, label: Label, value: &'a str, is_loose: bool) {
    let Some(last) = drafts.last_mut() else { return };
    let differs = |known: Option<&str>| known.is_some_and(|known| known != value);
    let is_next = match label {
        Label::Room | Label::TextRoom => differs(last.found.room),
        // A second user without a room is somebody else in the same room.
        Label::User => differs(last.found.user) && last.found.room.is_some(),
        _ => false,
    };
    let mut next = Draft::default();
    let draft = if is_next { &mut next } else { last };
    if draft.found.put(label, value) {
        draft.loose |= is_loose;
    }
    if is_next {
        drafts.push(next);
    }
}

/// Completes a room with the only number or the only id that the text contains besides.
fn infer<'a>(draft: &mut Draft<'a>, loose: &[LooseId<'a>]) {
    let only = |is_number: bool| {
        let mut fitting = loose.iter().filter(|id| id.is_number == is_number);
        fitting
            .next()
            .filter(|_| fitting.next().is_none())
            .map(|id| id.text)
    };
    let found = &mut draft.found;
    match (found.room, found.user) {
        (Some(_), None) => {
            found.user = only(false);
            draft.inferred = found.user.is_some();
        }
        (None, Some(_)) => {
            found.room = only(true);
            draft.inferred = found.room.is_some();
        }
        (None, None) => {
            if let (Some(room), Some(user)) = (only(true), only(false)) {
                (found.room, found.user) = (Some(room), Some(user));
                draft.nameless = true;
            }
        }
        (Some(_), Some(_)) => {}
    }
}
