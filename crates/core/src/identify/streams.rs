//! Recognises names of streams, and what they say.

use alloc::vec::Vec;

use super::{labelled::in_id, reference::RoomReference, table::hashed_text};
use crate::{
    RoomId, SdkAppId, StreamCode, StreamKind, StreamName, TrtcRoom, UserId, identity::percent_decoded,
};

/// A stream name, how sure it is that it is one, and the rooms that it may name.
pub(super) struct Stream {
    pub(super) name: StreamName,
    pub(super) confidence: u8,
    /// The rooms in a name of the newer rule, the likeliest first. A room or a user may have underscores, so that there are several.
    pub(super) rooms: Vec<RoomReference>,
    /// The same code with its digest in the other case, if it is in upper case: most streams are published in lower case.
    pub(super) lower: Option<StreamName>,
}

/// Reads a name. `is_alone` says whether it is the whole text or is named as a stream: a name that an account chose has no
/// form of its own, so that in a sentence it may be something else.
pub(super) fn read(text: &str, is_alone: bool) -> Option<Stream> {
    let code = StreamCode::parse(text).ok()?;
    let name: &StreamName = code.as_ref();
    let rooms = trtc_rooms(&code);
    let lower = code
        .is_derived()
        .then(|| text.to_ascii_lowercase())
        .filter(|lower| lower != text);
    let confidence = match (code.is_derived(), rooms.is_empty(), is_alone) {
        (true, ..) => 95,
        (_, false, true) => 90,
        (_, false, false) => 86,
        (_, true, true) => 60,
        (_, true, false) => 45,
    };
    Some(Stream {
        name: name.clone(),
        confidence,
        rooms,
        lower: lower.and_then(|lower| StreamName::parse(&lower).ok()),
    })
}

/// The rooms that `sdkAppId_room_user_kind` may mean. The number at the start is not a BIZID, which has fewer digits.
fn trtc_rooms(code: &StreamCode) -> Vec<RoomReference> {
    const APP_DIGITS: usize = 9;
    /// More underscores are no longer told apart by people.
    const MOST: usize = 4;
    let app = SdkAppId::parse(code.biz_digits())
        .ok()
        .filter(|_| code.biz_digits().len() >= APP_DIGITS);
    let Some(app) = app else { return Vec::new() };
    let Some((middle, kind)) = code.suffix().rsplit_once('_') else {
        return Vec::new();
    };
    let Ok(kind) = StreamKind::parse(kind) else {
        return Vec::new();
    };
    let splits = middle
        .match_indices('_')
        .take(MOST)
        .filter_map(|(at, _)| Some((middle.get(..at)?, middle.get(at + 1..)?)));
    let mut rooms: Vec<_> = splits
        .filter_map(|(room, user)| {
            let (room, user) = (percent_decoded(room), percent_decoded(user));
            Some(RoomReference {
                biz: None,
                app: Some(app),
                room: RoomId::parse(&room)
                    .map(TrtcRoom::Number)
                    .or_else(|_| TrtcRoom::parse_text(&room))
                    .ok()?,
                user: Some(UserId::parse(&user).ok()?),
                kind: Some(kind),
                named: false,
            })
        })
        .collect();
    // Rooms are far more often numbers.
    rooms.sort_by_key(|room| !matches!(room.room, TrtcRoom::Number(_)));
    rooms
}

/// The words of a text that have the form of a stream code: digits, an underscore and a name.
pub(super) fn codes(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    let is_inside = |character: char| in_id(character) || matches!(character, '%' | '~');
    for word in text.split(|character| !is_inside(character)) {
        let word = word.trim_end_matches(['.', '-', '+', '~']);
        let word = word
            .strip_suffix(".flv")
            .or_else(|| word.strip_suffix(".m3u8"))
            .unwrap_or(word);
        let is_hashed =
            hashed_text(word).is_some() && !word.starts_with('_') && word.matches('_').count() < 3;
        if word.contains('_') && !is_hashed && StreamCode::parse(word).is_ok() && !found.contains(&word) {
            found.push(word);
        }
    }
    found
}

/// The rooms in texts of the form `room_user_kind`, which is hashed.
pub(super) fn hashed(text: &str) -> Vec<RoomReference> {
    let is_between =
        |character: char| character.is_whitespace() || matches!(character, ',' | '(' | ')' | '"' | '\'');
    let room_of = |word: &str| {
        let (room, user, kind) = hashed_text(word)?;
        Some(RoomReference {
            biz: None,
            app: None,
            room: TrtcRoom::Number(RoomId::parse(room).ok()?),
            user: Some(UserId::parse(user).ok()?),
            kind: StreamKind::parse(kind).ok(),
            named: false,
        })
    };
    text.split(is_between).filter_map(room_of).collect()
}

#[cfg(test)]
mod tests {
    use alloc::{string::ToString, vec::Vec};

    use super::read;

    #[test]
    fn every_room_that_a_name_may_mean_is_given() {
        let stream = read("1400000123_293710_a_b_main", true).unwrap();
        let rooms: Vec<_> = stream
            .rooms
            .iter()
            .map(|room| (room.room.to_string(), room.user.as_ref().unwrap().to_string()))
            .collect();
        let rooms: Vec<_> = rooms
            .iter()
            .map(|(room, user)| (room.as_str(), user.as_str()))
            .collect();
        assert_eq!(rooms, [("293710", "a_b"), ("293710_a", "b")]);
        assert!(
            read("8888_293710_a_main", true).unwrap().rooms.is_empty(),
            "four digits are an account"
        );
    }

    #[test]
    fn a_digest_in_upper_case_is_offered_in_lower_case() {
        let lower = "8888_81265058829fd2e50c8ec2ac78d55127";
        let stream = read(&lower.to_ascii_uppercase(), false).unwrap();
        assert_eq!(stream.lower.unwrap().as_str(), lower);
        assert_eq!(read(lower, true).unwrap().lower, None);
    }
}
