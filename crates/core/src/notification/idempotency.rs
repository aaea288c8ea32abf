//! Identifies notifications of the same event.

use alloc::{
    format,
    string::{String, ToString},
};
use core::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{Event, JsonValue, Notification};
use crate::digest::md5;

/// The key of an event; its retries and duplicates have the same key. Store the keys of handled events, and answer a
/// known one without acting again.
///
/// `t` and `sign` are not included, because a retry may have a new signature. The key contains:
///
/// | event | fields | why |
/// |---|---|---|
/// | 0, 1 | type, stream, `sequence` | a publish has one start, one end and its own sequence |
/// | 0, 1 without `sequence` | type, stream, `event_time` | a stream does not start twice in a second |
/// | 100 | type, stream, `file_id` (or `record_file_id`, `video_url`) | each format of a recording is a separate file |
/// | 200 | type, stream, `create_time`, `pic_url` (or `pic_full_url`) | screenshots are seconds apart |
/// | any other, or none of these | type, stream, a digest of all fields but `t` and `sign` | there is no better identifier |
///
/// The text is printable and unambiguous, because the values of the fields are escaped.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// Creates the key of an event in a callback of the newer service. It differs from the keys of all notifications.
    pub(crate) fn of_callback(number: i64, info: &[(String, JsonValue)]) -> Self {
        Self(format!("trtc/{number}#{}", fingerprint(info)))
    }

    /// The key's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Notification {
    /// The key of its event.
    #[must_use]
    pub fn idempotency_key(&self) -> IdempotencyKey {
        let mut key = self.event.number().to_string();
        part(&mut key, '/', self.stream().unwrap_or_default());
        match &self.event {
            Event::Started(push) | Event::Ended(push) => match (&push.sequence, push.event_time) {
                (Some(sequence), _) => part(&mut key, '/', sequence),
                (None, Some(time)) => moment(&mut key, time),
                (None, None) => part(&mut key, '#', &self.fingerprint),
            },
            Event::Recorded(file) => match first(&[&file.file_id, &file.record_file_id, &file.video_url]) {
                Some(name) => part(&mut key, '/', name),
                None => part(&mut key, '#', &self.fingerprint),
            },
            Event::Screenshot(picture) => match (
                picture.create_time,
                first(&[&picture.pic_url, &picture.pic_full_url]),
            ) {
                (Some(time), name) => {
                    moment(&mut key, time);
                    part(&mut key, '/', name.unwrap_or_default());
                }
                (None, Some(name)) => part(&mut key, '/', name),
                (None, None) => part(&mut key, '#', &self.fingerprint),
            },
            Event::PushErrors(_) | Event::RecordingErrors(_) | Event::Other(_) => {
                part(&mut key, '#', &self.fingerprint);
            }
        }
        IdempotencyKey(key)
    }
}

/// Returns a digest of everything that is not signed. The digests of the fields are added, so the order of the fields
/// does not matter; a sender may change it.
pub(super) fn fingerprint(fields: &[(String, JsonValue)]) -> String {
    let mut sum = 0_u128;
    for (name, value) in fields.iter().filter(|(name, _)| name != "t" && name != "sign") {
        // The length separates a name from its value.
        let length = (name.len() as u64).to_be_bytes();
        let digest = md5(&[&length, name.as_bytes(), value.to_string().as_bytes()]);
        sum = sum.wrapping_add(u128::from_be_bytes(digest));
    }
    format!("{sum:032x}")
}

fn first<'a>(names: &[&'a Option<String>]) -> Option<&'a str> {
    names
        .iter()
        .find_map(|name| name.as_deref().filter(|name| !name.is_empty()))
}

fn moment(key: &mut String, time: u64) {
    key.push_str(&format!("@{time}"));
}

/// Escapes everything except letters, digits and `-._`, so that different values never look the same.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');

fn part(key: &mut String, mark: char, value: &str) {
    key.push(mark);
    key.extend(utf8_percent_encode(value, ESCAPED));
}
