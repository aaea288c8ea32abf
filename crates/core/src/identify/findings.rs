//! Puts together what the recognisers find in a text.

use alloc::{vec, vec::Vec};
use core::{cmp::Reverse, ops::Range};

use super::{
    Identified, Reading,
    addresses::{self, Address},
    attempt::attempts,
    bodies::{self, Body},
    cells::is_moment,
    codes,
    json::{self, Content},
    labelled::{Labelled, scan},
    link, log_line,
    pasted_text::PastedText,
    plain::{Plain, blanked, plain, without_markup},
    reference::RoomReference,
    secrets::{self, SecretKind},
    seen::{self, SeenId, SeenKind},
    sentence, streams,
    subject::Subject,
    table::{Roster, roster},
    warning::{self, Warning},
};
use crate::{Locale, address::is_signed, inspect::Direction};

/// More readings than these are no choice.
const MOST: usize = 12;

/// What was found so far.
#[derive(Default)]
struct Findings {
    readings: Vec<Reading>,
    warnings: Vec<Warning>,
    seen: Vec<SeenId>,
    /// The secrets, the surest kind first.
    secrets: Vec<SecretKind>,
}

/// Identifies the beginning of a text of a whole length.
pub(super) fn of(examined: &str, whole: usize) -> Identified {
    let mut findings = Findings::default();
    let Plain { text, was_wide } = plain(examined);
    let text = text.trim();
    let bodies = bodies::find(text);
    let searched = blanked(
        text,
        bodies
            .iter()
            .filter(|body| body.is_signed())
            .map(|body| body.range.clone()),
        b' ',
    );
    let addresses =
        addresses::whole(text).map_or_else(|| addresses::find(&searched), |address| vec![address]);
    let rest = blanked(text, bodies.iter().map(|body| body.range.clone()), b' ');
    findings.read_bodies(&bodies);
    findings.read_addresses(text, &addresses);
    let rest = blanked(&rest, addresses.iter().map(|address| address.range.clone()), b' ');
    let rest = without_markup(&rest).unwrap_or(rest);
    let labelled = scan(&rest);
    let secrets = secrets::find(&rest, &labelled, false);
    for secret in &secrets {
        findings.warn_of(secret.kind);
    }
    let rest = blanked(&rest, secrets.into_iter().map(|secret| secret.range), b'*');
    findings.read_words(&rest, &labelled, !addresses.is_empty());
    if was_wide {
        findings.warnings.push(Warning::WideCharacters);
    }
    if examined.len() < whole {
        findings.warnings.push(Warning::Cut {
            bytes: examined.len(),
        });
    }
    findings.finish(text)
}

impl Findings {
    fn add(&mut self, confidence: u8, subject: Subject) {
        // Whatever a recogniser made of it, what has the form of a credential is not repeated.
        if secrets::holds_secret(&subject.values(Locale::En)) {
            return;
        }
        match self.readings.iter_mut().find(|known| known.subject == subject) {
            Some(known) => known.confidence = known.confidence.max(confidence),
            None => self.readings.push(Reading { subject, confidence }),
        }
    }

    fn see(&mut self, kind: SeenKind, value: &str) {
        if secrets::holds_secret(value) {
            return;
        }
        seen::add(&mut self.seen, [SeenId::new(kind, value)]);
    }

    /// Lists a code as it is written. One in hexadecimal is not in the text.
    fn see_code(&mut self, text: &str, code: i64) {
        let written = alloc::format!("{code}");
        if text.contains(&written) {
            self.see(SeenKind::Code, &written);
        }
    }

    fn warn_of(&mut self, kind: Option<SecretKind>) {
        let Some(kind) = kind else { return };
        if !self.secrets.contains(&kind) {
            self.secrets.push(kind);
        }
        warning::add(&mut self.warnings, Warning::Secret(kind));
    }

    fn read_bodies(&mut self, bodies: &[Body]) {
        let mut notifications = Vec::new();
        let mut rooms = Vec::new();
        for body in bodies {
            let secrets = secrets::find(&body.text, &scan(&body.text), true);
            for secret in &secrets {
                self.warn_of(secret.kind);
            }
            // The reader of JSON copies texts, so it gets none that is secret.
            let hidden = blanked(&body.text, secrets.into_iter().map(|secret| secret.range), b'*');
            match json::read(&hidden) {
                Content::Notification => notifications.push(PastedText::new(&body.text)),
                Content::Callback(room) => {
                    self.add(96, Subject::Callback(PastedText::new(&body.text)));
                    if let Some(room) = room {
                        self.add_room(70, room);
                    }
                }
                Content::Rooms(found) => rooms.extend(found),
                Content::Code(code) => {
                    let is_known = crate::errors::explain(code, None).known;
                    self.add(if is_known { 92 } else { 70 }, Subject::Code(code));
                }
                Content::Other => {}
            }
        }
        self.add_rooms(95, rooms);
        match <[PastedText; 1]>::try_from(notifications) {
            Ok([body]) => self.add(97, Subject::Notification(body)),
            Err(bodies) if !bodies.is_empty() => self.add(97, Subject::Timeline(bodies)),
            Err(_) => {}
        }
    }

    fn read_addresses(&mut self, text: &str, addresses: &[Address]) {
        for address in addresses {
            let is_whole = text
                .trim_matches(['"', '\'', '<', '>', '“', '”', '(', ')', ',', '.', ';', '。', ' '])
                .len()
                <= address.range.len();
            for secret in secrets::find(&address.url, &scan(&address.url), true) {
                // The direction says which kind of signature it is.
                self.warn_of(secret.kind.filter(|kind| *kind != SecretKind::PushSignature));
            }
            let direction = address.seen.as_ref().map(|seen| seen.direction);
            if is_signed(&address.url) {
                self.warn_of(Some(match direction {
                    Some(Direction::Play) => SecretKind::PlaySignature,
                    _ => SecretKind::PushSignature,
                }));
            }
            if let Some(room) = link::read(&address.url) {
                self.add_room(98, room);
            } else if let Some(seen) = &address.seen {
                self.add(
                    if is_whole { 97 } else { 93 },
                    Subject::Address(PastedText::new(&address.url)),
                );
                self.add(40, Subject::Stream(seen.parts.name.clone()));
                self.see(SeenKind::Stream, seen.parts.name.as_str());
                if address.is_mended {
                    warning::add(&mut self.warnings, Warning::AddressMended);
                }
            }
        }
    }

    /// Reads what is neither JSON nor an address.
    fn read_words(&mut self, text: &str, labelled: &[Labelled], has_addresses: bool) {
        for (index, line) in log_line::read(text).into_iter().enumerate() {
            self.see_code(text, line.code);
            self.add(if index == 0 { 96 } else { 90 }, Subject::LogLine(line));
        }
        let sentence = sentence::read(text, labelled);
        let taken = blanked(text, sentence.taken.iter().cloned().chain(moments(text)), b' ');
        for (confidence, code) in codes::read(&taken) {
            if confidence >= 50 {
                self.see_code(text, code);
            }
            self.add(confidence, Subject::Code(code));
        }
        let (names, seen) = codes::names(text);
        for (confidence, subject) in names {
            self.add(confidence, subject);
        }
        seen::add(&mut self.seen, seen);
        self.read_streams(text, sentence.stream.as_ref().map(crate::StreamName::as_str));
        self.read_table(text, has_addresses);
        for reason in sentence.unusable {
            warning::add(&mut self.warnings, Warning::Unusable(reason));
        }
        let sure = sentence
            .rooms
            .iter()
            .map(|(sure, _)| *sure)
            .min()
            .unwrap_or_default();
        match <[(u8, RoomReference); 1]>::try_from(sentence.rooms) {
            Ok([(sure, room)]) => self.add_room(sure, room),
            Err(rooms) => self.add_rooms(sure, rooms.into_iter().map(|(_, room)| room).collect()),
        }
        seen::add(&mut self.seen, sentence.seen);
    }

    fn read_streams(&mut self, text: &str, named: Option<&str>) {
        for code in streams::codes(text) {
            // A stream key of OBS goes on with parameters.
            let behind = text.strip_prefix(code);
            let is_alone = named == Some(code)
                || behind.is_some_and(|behind| behind.is_empty() || behind.starts_with('?'));
            let Some(stream) = streams::read(code, is_alone) else {
                continue;
            };
            self.see(SeenKind::Stream, code);
            let confidence = if named == Some(code) {
                stream.confidence.max(90)
            } else {
                stream.confidence
            };
            self.add(confidence, Subject::Stream(stream.name));
            for room in stream.rooms {
                self.add_room(60, room);
            }
            if let Some(lower) = stream.lower {
                self.add(50, Subject::Stream(lower));
                warning::add(&mut self.warnings, Warning::UpperCaseDigest);
            }
        }
        for word in text
            .split(|character: char| character.is_whitespace() || matches!(character, ',' | '(' | ')' | '"'))
        {
            if let Some(room) = streams::hashed(word) {
                self.add_room(75, room);
            }
        }
    }

    fn read_table(&mut self, text: &str, has_addresses: bool) {
        let roster = roster(text);
        if !roster.refused.is_empty() && roster.rooms.len() > 1 {
            let count = roster.refused.len();
            warning::add(&mut self.warnings, Warning::RowsRefused { count });
        }
        match roster.rooms.as_slice() {
            [] => {}
            [room] => self.add_room(room.confidence(), room.clone()),
            _ => {
                let confidence = match (roster.has_heading, has_addresses) {
                    (true, _) => 97,
                    (false, true) => 94,
                    (false, false) => 85,
                };
                self.add(confidence, Subject::Rooms(roster));
            }
        }
    }

    fn add_room(&mut self, confidence: u8, room: RoomReference) {
        self.see(SeenKind::Room, &alloc::format!("{}", room.room));
        if let Some(user) = &room.user {
            self.see(SeenKind::User, user.as_str());
        }
        // One that says less than another adds nothing, and the one in which words name the parts is the better of two equal ones.
        let says_as_much = |known: &Reading| match &known.subject {
            Subject::Room(known) => {
                let adds = |part: bool, known: bool| part && !known;
                known.room == room.room
                    && (room.user.is_none() || known.user == room.user)
                    && !adds(room.biz.is_some(), known.biz.is_some())
                    && !adds(room.app.is_some(), known.app.is_some())
                    && !adds(room.kind.is_some(), known.kind.is_some())
            }
            _ => false,
        };
        match self.readings.iter_mut().find(|known| says_as_much(known)) {
            Some(known) => known.confidence = known.confidence.max(confidence),
            None => self.add(confidence, Subject::Room(room)),
        }
    }

    fn add_rooms(&mut self, confidence: u8, rooms: Vec<RoomReference>) {
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

    fn finish(mut self, text: &str) -> Identified {
        let surest = self
            .readings
            .iter()
            .map(|reading| reading.confidence)
            .max()
            .unwrap_or_default();
        if let Some(kind) = self.secrets.first().copied()
            && surest < 50
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

/// Where dates and times are, whose numbers are no codes.
fn moments(text: &str) -> Vec<Range<usize>> {
    let is_between =
        |character: char| character.is_whitespace() || matches!(character, '[' | ']' | '(' | ')' | '|');
    let mut found = Vec::new();
    let mut at = 0;
    for word in text.split(is_between) {
        let length = word.trim_end_matches([',', ':']).len();
        if word.get(..length).is_some_and(is_moment) {
            found.push(at..at + length);
        }
        at += word.len();
        at += text
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(0, char::len_utf8);
    }
    found
}
