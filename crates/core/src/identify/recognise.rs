//! Lets every recogniser examine a text.

use alloc::{vec, vec::Vec};

use super::{
    Identified,
    addresses::{self, Address},
    bodies::{self, Body},
    cells::moments,
    codes,
    findings::Findings,
    json::{self, Content},
    labelled::{Labelled, scan},
    link, log_line,
    pasted_text::PastedText,
    plain::{Plain, blanked, plain, without_markup},
    reference::RoomReference,
    secret_kind::SecretKind,
    secrets,
    seen::SeenKind,
    sentence, streams,
    subject::Subject,
    table::roster,
    warning::Warning,
};
use crate::{address::is_signed, errors::explain, inspect::Direction};

/// Identifies the beginning of a text of a whole length. What one recogniser takes is overwritten for the next ones.
pub(super) fn of(examined: &str, whole: usize) -> Identified {
    let mut findings = Findings::default();
    let Plain { text, was_wide } = plain(examined);
    let text = text.trim();
    let bodies = bodies::find(text);
    let signed = bodies.iter().filter(|body| body.is_signed());
    let searched = blanked(text, signed.map(|body| body.range.clone()), b' ');
    let addresses =
        addresses::whole(text).map_or_else(|| addresses::find(&searched), |address| vec![address]);
    read_bodies(&mut findings, &bodies);
    read_addresses(&mut findings, text, &addresses);
    let taken = bodies
        .iter()
        .map(|body| &body.range)
        .chain(addresses.iter().map(|address| &address.range));
    let rest = blanked(text, taken.cloned(), b' ');
    let rest = without_markup(&rest).unwrap_or(rest);
    let labelled = scan(&rest);
    let secrets = secrets::find(&rest, &labelled, false);
    for secret in &secrets {
        findings.warn_of(secret.kind);
    }
    let rest = blanked(&rest, secrets.into_iter().map(|secret| secret.range), b'*');
    read_words(&mut findings, &rest, &labelled, !addresses.is_empty());
    if was_wide {
        findings.warn(Warning::WideCharacters);
    }
    if examined.len() < whole {
        let bytes = examined.len();
        findings.warn(Warning::Cut { bytes });
    }
    findings.finish(text)
}

fn read_bodies(findings: &mut Findings, bodies: &[Body]) {
    let (mut notifications, mut rooms) = (Vec::new(), Vec::new());
    for body in bodies {
        let secrets = secrets::find(&body.text, &scan(&body.text), true);
        for secret in &secrets {
            findings.warn_of(secret.kind);
        }
        // The reader of JSON copies texts, so it gets none that is secret.
        let hidden = blanked(&body.text, secrets.into_iter().map(|secret| secret.range), b'*');
        match json::read(&hidden) {
            Content::Notification => notifications.push(PastedText::new(&body.text)),
            Content::Callback(room) => {
                findings.add(96, Subject::Callback(PastedText::new(&body.text)));
                if let Some(room) = room {
                    findings.add_room(70, room);
                }
            }
            Content::Rooms(found) => rooms.extend(found),
            Content::Code(code) => {
                findings.see_code(&body.text, code);
                findings.add(
                    if explain(code, None).known { 92 } else { 70 },
                    Subject::Code(code),
                );
            }
            Content::Other => {}
        }
    }
    findings.add_rooms(95, rooms);
    match <[PastedText; 1]>::try_from(notifications) {
        Ok([body]) => findings.add(97, Subject::Notification(body)),
        Err(bodies) if !bodies.is_empty() => findings.add(97, Subject::Timeline(bodies)),
        Err(_) => {}
    }
}

fn read_addresses(findings: &mut Findings, text: &str, addresses: &[Address]) {
    /// The readings of more addresses are no choice; their signatures are warned of nevertheless.
    const MOST: usize = 64;
    for (index, address) in addresses.iter().enumerate() {
        let direction = address.seen.as_ref().map(|seen| seen.direction);
        if is_signed(&address.url) {
            findings.warn_of(Some(match direction {
                Some(Direction::Play) => SecretKind::PlaySignature,
                _ => SecretKind::PushSignature,
            }));
        }
        if index >= MOST {
            continue;
        }
        for secret in secrets::find(&address.url, &scan(&address.url), true) {
            // The direction says which kind of signature it is.
            findings.warn_of(secret.kind.filter(|kind| *kind != SecretKind::PushSignature));
        }
        if let Some(room) = link::read(&address.url) {
            findings.add_room(98, room);
        } else if let Some(seen) = &address.seen {
            let confidence = if address.fills(text) { 97 } else { 93 };
            findings.add(confidence, Subject::Address(PastedText::new(&address.url)));
            findings.add(40, Subject::Stream(seen.parts.name.clone()));
            findings.see(SeenKind::Stream, seen.parts.name.as_str());
            if address.is_mended {
                findings.warn(Warning::AddressMended);
            }
        }
    }
}

/// Reads what is neither JSON nor an address.
fn read_words(findings: &mut Findings, text: &str, labelled: &[Labelled], has_addresses: bool) {
    for (index, line) in log_line::read(text).into_iter().enumerate() {
        findings.see_code(text, line.code);
        findings.add(if index == 0 { 96 } else { 90 }, Subject::LogLine(line));
    }
    let sentence = sentence::read(text, labelled);
    let numbers = blanked(text, sentence.taken.iter().cloned().chain(moments(text)), b' ');
    for (confidence, code) in codes::read(&numbers) {
        if confidence >= 50 {
            findings.see_code(text, code);
        }
        findings.add(confidence, Subject::Code(code));
    }
    let (names, seen) = codes::names(text);
    for (confidence, subject) in names {
        findings.add(confidence, subject);
    }
    findings.see_all(seen);
    read_streams(
        findings,
        text,
        sentence.stream.as_ref().map(crate::StreamName::as_str),
    );
    read_table(findings, text, has_addresses);
    for reason in sentence.unusable {
        findings.warn(Warning::Unusable(reason));
    }
    let sure = sentence
        .rooms
        .iter()
        .map(|(sure, _)| *sure)
        .min()
        .unwrap_or_default();
    match <[(u8, RoomReference); 1]>::try_from(sentence.rooms) {
        Ok([(sure, room)]) => findings.add_room(sure, room),
        Err(rooms) => findings.add_rooms(sure, rooms.into_iter().map(|(_, room)| room).collect()),
    }
    findings.see_all(sentence.seen);
}

fn read_streams(findings: &mut Findings, text: &str, named: Option<&str>) {
    for code in streams::codes(text) {
        // A stream key of OBS goes on with parameters.
        let behind = text.strip_prefix(code);
        let is_named = named == Some(code);
        let is_alone = is_named || behind.is_some_and(|behind| behind.is_empty() || behind.starts_with('?'));
        let Some(stream) = streams::read(code, is_alone) else {
            continue;
        };
        findings.see(SeenKind::Stream, code);
        let confidence = if is_named {
            stream.confidence.max(90)
        } else {
            stream.confidence
        };
        findings.add(confidence, Subject::Stream(stream.name));
        for room in stream.rooms {
            findings.add_room(60, room);
        }
        if let Some(lower) = stream.lower {
            findings.add(50, Subject::Stream(lower));
            findings.warn(Warning::UpperCaseDigest);
        }
    }
    for room in streams::hashed(text) {
        findings.add_room(75, room);
    }
}

fn read_table(findings: &mut Findings, text: &str, has_addresses: bool) {
    let roster = roster(text);
    match roster.rooms.as_slice() {
        [] => {}
        [room] => findings.add_room(room.confidence(), room.clone()),
        _ => {
            let count = roster.refused.len();
            if count > 0 {
                findings.warn(Warning::RowsRefused { count });
            }
            let confidence = match (roster.has_heading, has_addresses) {
                (true, _) => 97,
                (false, true) => 94,
                (false, false) => 85,
            };
            findings.add(confidence, Subject::Rooms(roster));
        }
    }
}
