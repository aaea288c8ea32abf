//! Reads and writes a file of profiles. Others may have written it, so nothing of it is taken without being checked.

use alloc::{borrow::ToOwned, string::String, string::ToString, vec, vec::Vec};

use super::{
    Draft, FileFault, LeftOut, MAX_BYTES, MOST, Problem, Profile, ProfileFault, ProfileField,
    draft::{holds_secret, is_misleading},
};
use crate::notification::{JsonValue, read_json};

/// What a file of profiles says it is.
const KIND: (&str, &str) = ("panglu", "profiles");

/// The version that is written and read.
const VERSION: (&str, &str) = ("version", "1");

/// The field with the profiles.
const LIST: &str = "profiles";

/// Words that name a key, a credential or a signature.
const SECRET_WORDS: [&str; 16] = [
    "key",
    "secret",
    "token",
    "passw",
    "passphrase",
    "pwd",
    "sig",
    "credential",
    "cookie",
    "private",
    "bearer",
    "密钥",
    "秘钥",
    "密码",
    "口令",
    "签名",
];

/// A file as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProfileFile {
    /// Every profile of the file, in order.
    pub entries: Vec<Entry>,
    /// Fields beside the profiles that were left out.
    pub left_out: Vec<LeftOut>,
}

/// One profile of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the file, from 1.
    pub place: usize,
    /// Its name, as far as it can be shown.
    pub name: String,
    /// The profile, or everything that is wrong with it.
    pub profile: Result<Profile, Vec<ProfileFault>>,
    /// What was left out of it.
    pub left_out: Vec<LeftOut>,
}

impl ProfileFile {
    /// Reads a file.
    ///
    /// # Errors
    /// If it is no file of profiles at all. What is wrong with one profile is in its entry.
    pub fn read(text: &str) -> Result<Self, FileFault> {
        if text.len() > MAX_BYTES {
            let kilobytes = MAX_BYTES / 1024;
            return Err(FileFault::TooLarge { kilobytes });
        }
        // Some editors put the mark of UTF-8 in front.
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.is_empty() {
            return Err(FileFault::Empty);
        }
        let value = read_json(text).map_err(FileFault::Json)?;
        let JsonValue::Object(fields) = value else {
            return Err(FileFault::NotProfiles);
        };
        let says = |(name, expected): (&str, &str)| {
            let mut values = fields.iter().filter(|(field, _)| field == name);
            values.all(|(_, value)| value.as_text() == Some(expected))
        };
        if !fields.iter().any(|(name, _)| name == KIND.0) || !says(KIND) {
            return Err(FileFault::NotProfiles);
        }
        if !says(VERSION) {
            return Err(FileFault::Newer);
        }
        let (mut items, mut left_out) = (Vec::new(), Vec::new());
        for (name, value) in fields {
            match (name.as_str(), value) {
                (LIST, JsonValue::List(list)) => items.extend(list),
                (LIST, _) => return Err(FileFault::NotProfiles),
                (name, _) if name == KIND.0 || name == VERSION.0 => {}
                (name, value) => leave_out(&mut left_out, name, &value),
            }
        }
        if items.is_empty() {
            return Err(FileFault::Empty);
        }
        if items.len() > MOST {
            return Err(FileFault::TooMany { max: MOST });
        }
        let mut entries: Vec<Entry> = Vec::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            let mut entry = entry(index + 1, item);
            let is_taken = |profile: &Profile| {
                let mut others = entries.iter().filter_map(|other| other.profile.as_ref().ok());
                others.any(|other| other.is_named(profile.name()))
            };
            if entry.profile.as_ref().is_ok_and(is_taken) {
                entry.profile = Err(vec![ProfileFault {
                    field: ProfileField::Name,
                    problem: Problem::Taken,
                }]);
            }
            entries.push(entry);
        }
        Ok(Self { entries, left_out })
    }

    /// The profiles that can be used.
    pub fn profiles(&self) -> impl Iterator<Item = &Profile> {
        self.entries
            .iter()
            .filter_map(|entry| entry.profile.as_ref().ok())
    }
}

/// Reads one profile. A value that is `null` counts as absent.
fn entry(place: usize, value: JsonValue) -> Entry {
    let (mut draft, mut faults, mut left_out) = (Draft::default(), Vec::new(), Vec::new());
    let fields = match value {
        JsonValue::Object(fields) => fields,
        _ => Vec::new(),
    };
    let mut seen = Vec::new();
    for (name, value) in fields {
        let Some(field) = ProfileField::named(&name) else {
            leave_out(&mut left_out, &name, &value);
            continue;
        };
        let problem = match text_of(field, value) {
            Ok(_) if seen.contains(&field) => Problem::Repeated,
            Ok(text) => {
                draft.set(field, text);
                seen.push(field);
                continue;
            }
            Err(problem) => problem,
        };
        faults.push(ProfileFault { field, problem });
    }
    let name = shown(draft.get(ProfileField::Name));
    let checked = draft.check();
    let profile = if faults.is_empty() {
        checked
    } else {
        let others = checked.err().unwrap_or_default();
        let named: Vec<ProfileField> = faults.iter().map(|fault| fault.field).collect();
        faults.extend(others.into_iter().filter(|fault| !named.contains(&fault.field)));
        Err(faults)
    };
    Entry {
        place,
        name,
        profile,
        left_out,
    }
}

fn text_of(field: ProfileField, value: JsonValue) -> Result<String, Problem> {
    match (field, value) {
        (_, JsonValue::Null) | (ProfileField::Https, JsonValue::Bool(false)) => Ok(String::new()),
        (ProfileField::Https, JsonValue::Bool(true)) => Ok("true".to_owned()),
        (ProfileField::Https, _) => Err(Problem::NotYesOrNo),
        (_, JsonValue::Text(text) | JsonValue::Number(text)) => Ok(text),
        _ => Err(Problem::NotText),
    }
}

/// Leaves out a field that has no meaning here. Of very many, the first are named and the others are counted.
fn leave_out(left_out: &mut Vec<LeftOut>, name: &str, value: &JsonValue) {
    const MOST_NAMED: usize = 20;
    if let Some(LeftOut::Others(count)) = left_out.last_mut() {
        *count += 1;
        return;
    }
    left_out.push(if left_out.len() >= MOST_NAMED {
        LeftOut::Others(1)
    } else if is_key(name, value) {
        LeftOut::Secret(shown(name))
    } else {
        LeftOut::Unknown(shown(name))
    });
}

/// Whether a field is a key by its name, or holds one at any depth. The depth is bounded by the reader of JSON.
fn is_key(name: &str, value: &JsonValue) -> bool {
    let lower = name.to_lowercase();
    let is_named = SECRET_WORDS.iter().any(|word| lower.contains(word)) || holds_secret(name);
    is_named
        || match value {
            JsonValue::Text(text) => holds_secret(text),
            JsonValue::List(items) => items.iter().any(|item| is_key("", item)),
            JsonValue::Object(fields) => fields.iter().any(|(name, value)| is_key(name, value)),
            JsonValue::Null | JsonValue::Bool(_) | JsonValue::Number(_) => false,
        }
}

/// A text of the file, as far as it can be shown: short, without characters that mislead, and never a key.
fn shown(text: &str) -> String {
    const MOST_CHARACTERS: usize = 40;
    if holds_secret(text) {
        return "***".to_owned();
    }
    let mut shown: String = text
        .chars()
        .take(MOST_CHARACTERS)
        .map(|character| {
            if is_misleading(character) {
                '\u{fffd}'
            } else {
                character
            }
        })
        .collect();
    if text.chars().count() > MOST_CHARACTERS {
        shown.push('…');
    }
    shown
}

/// Writes profiles as a file.
#[must_use]
pub fn write(profiles: &[Profile]) -> String {
    let text = |text: &str| JsonValue::Text(text.to_owned());
    let fields = vec![
        (KIND.0.to_owned(), text(KIND.1)),
        (VERSION.0.to_owned(), JsonValue::Number(VERSION.1.to_owned())),
        (
            LIST.to_owned(),
            JsonValue::List(profiles.iter().map(object).collect()),
        ),
    ];
    JsonValue::Object(fields).to_string()
}

fn object(profile: &Profile) -> JsonValue {
    let draft = profile.draft();
    let written = ProfileField::ALL.into_iter().filter_map(|field| {
        let text = draft.get(field);
        let value = match field {
            _ if text.is_empty() => return None,
            ProfileField::Https => JsonValue::Bool(true),
            ProfileField::SdkAppId => JsonValue::Number(profile.app_id?.to_string()),
            ProfileField::PlayValidity => JsonValue::Number(profile.play_validity?.to_string()),
            ProfileField::PushValidity => JsonValue::Number(profile.push_validity?.to_string()),
            _ => JsonValue::Text(text.to_owned()),
        };
        Some((field.name().to_owned(), value))
    });
    JsonValue::Object(written.collect())
}
