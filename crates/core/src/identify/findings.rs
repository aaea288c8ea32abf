//! What the recognisers have found in a text so far.

use alloc::{format, vec::Vec};
use core::cmp::Reverse;

use super::{
    Identified, Reading,
    attempt::attempts,
    reference::RoomReference,
    secret_kind::SecretKind,
    secrets::holds_secret,
    seen::{self, SeenId, SeenKind},
    subject::Subject,
    table::Roster,
    warning::Warning,
};
use crate::Locale;

/// More readings than these are no choice.
const MOST: usize = 12;

/// What was found so far.
#[derive(Default)]
pub(super) struct Findings {
    readings: Vec<Reading>,
    warnings: Vec<Warning>,
    seen: Vec<SeenId>,
    /// The secrets, in the order of the text.
    secrets: Vec<SecretKind>,
}

impl Findings {
    pub(super) fn add(&mut self, confidence: u8, subject: Subject) {
        // Whatever a recogniser made of it, what has the form of a credential is not repeated.
        if holds_secret(&subject.values(Locale::En)) {
            return;
        }
        match self.readings.iter_mut().find(|known| known.subject == subject) {
            Some(known) => known.confidence = known.confidence.max(confidence),
            None => self.readings.push(Reading { subject, confidence }),
        }
    }

    pub(super) fn add_room(&mut self, confidence: u8, room: RoomReference) {
        self.see(SeenKind::Room, &format!("{}", room.room));
        if let Some(user) = &room.user {
            self.see(SeenKind::User, user.as_str());
        }
        if let Some(biz) = &room.biz {
            self.see(SeenKind::Biz, biz.as_str());
        }
        if let Some(app) = &room.app {
            self.see(SeenKind::App, &format!("{app}"));
        }
        let says_as_much = |known: &&mut Reading| match &known.subject {
            Subject::Room(known) => known.says_all_of(&room),
            _ => false,
        };
        match self.readings.iter_mut().find(says_as_much) {
            Some(known) => known.confidence = known.confidence.max(confidence),
            None => self.add(confidence, Subject::Room(room)),
        }
    }

    pub(super) fn add_rooms(&mut self, confidence: u8, rooms: Vec<RoomReference>) {
        match <[RoomReference; 1]>::try_from(rooms) {
            Ok([room]) => self.add_room(confidence.min(room.confidence()), room),
            Err(rooms) if !rooms.is_empty() => {
                let roster = Roster {
                    rooms,
                    refused: Vec::new(),
                    has_heading: true,
                };
                self.add(confidence, Subject::Rooms(roster));
            }
            Err(_) => {}
        }
    }

    pub(super) fn see(&mut self, kind: SeenKind, value: &str) {
        self.see_all([SeenId::new(kind, value)]);
    }

    pub(super) fn see_all(&mut self, ids: impl IntoIterator<Item = SeenId>) {
        seen::add(
            &mut self.seen,
            ids.into_iter().filter(|id| !holds_secret(&id.value)),
        );
    }

    /// Lists a code as it is written. One in hexadecimal is not in the text.
    pub(super) fn see_code(&mut self, text: &str, code: i64) {
        let written = format!("{code}");
        if text.contains(&written) {
            self.see(SeenKind::Code, &written);
        }
    }

    pub(super) fn warn(&mut self, warning: Warning) {
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }

    pub(super) fn warn_of(&mut self, kind: Option<SecretKind>) {
        let Some(kind) = kind else { return };
        if !self.secrets.contains(&kind) {
            self.secrets.push(kind);
        }
        self.warn(Warning::Secret(kind));
    }

    /// The result. A text with a secret and nothing that is likely is that secret.
    pub(super) fn finish(mut self, text: &str) -> Identified {
        const LIKELY: u8 = 50;
        let surest = self.readings.iter().map(|reading| reading.confidence).max();
        if let Some(kind) = self.secrets.first().copied()
            && surest.unwrap_or_default() < LIKELY
        {
            let confidence = if kind == SecretKind::PossibleKey { 60 } else { 90 };
            self.add(confidence, Subject::Secret(kind));
        }
        // The sort is stable: readings of equal confidence keep their order.
        self.readings.sort_by_key(|reading| Reverse(reading.confidence));
        self.readings.truncate(MOST);
        let mut readings = self.readings.into_iter();
        let best = readings.next();
        let attempts = if best.is_none() {
            attempts(text)
        } else {
            Vec::new()
        };
        Identified {
            best: best.unwrap_or(Reading {
                subject: Subject::Unknown,
                confidence: 0,
            }),
            alternatives: readings.collect(),
            warnings: self.warnings,
            seen: self.seen,
            attempts,
        }
    }
}
