//! Converts the fields of a body to types.

use alloc::{string::String, vec, vec::Vec};
use core::str::FromStr;

use super::{Advice, JsonValue};
use crate::input::whole_number;

/// The names of all known fields. It is a fault if a body contains one of them twice.
pub(crate) const KNOWN: [&str; 49] = [
    "t",
    "sign",
    "event_type",
    "stream_id",
    "channel_id",
    "app",
    "App",
    "appname",
    "appid",
    "stream_param",
    "event_time",
    "sequence",
    "node",
    "user_ip",
    "errcode",
    "errorcode",
    "sub_errcode",
    "errmsg",
    "push_duration",
    "set_id",
    "width",
    "height",
    "file_id",
    "record_file_id",
    "file_format",
    "task_id",
    "start_time",
    "end_time",
    "start_time_usec",
    "end_time_usec",
    "duration",
    "file_size",
    "video_url",
    "media_start_time",
    "record_bps",
    "callback_ext",
    "create_time",
    "pic_url",
    "pic_full_url",
    "data_time",
    "domain",
    "path",
    "report_interval",
    "timeout",
    "abnormal_event",
    "session_id",
    "timestamp",
    "exception_level",
    "exception",
];

/// The maximum number of fields in an object inside a body. The vendor's objects have about two dozen. Comparing the
/// names of very many fields would take too long for a hostile body.
const MAX_INSIDE: usize = 64;

/// The remaining fields of an object, in the order of the body.
///
/// A field is removed when its value has been converted, so the rest are the fields without a type: unknown names,
/// `null`, and values that the documents do not allow.
#[derive(Default)]
pub(crate) struct Fields {
    /// The remaining fields.
    pub(crate) rest: Vec<(String, JsonValue)>,
    /// Remarks from the conversion.
    pub(crate) advice: Vec<Advice>,
}

impl Fields {
    /// Takes an object.
    pub(crate) fn object(&mut self, field: &'static str) -> Option<Self> {
        self.value(field, is_readable).map(Self::of_object)
    }

    /// Takes an array of objects, if all of them are readable.
    pub(crate) fn objects(&mut self, field: &'static str) -> Option<Vec<Self>> {
        let list = self.value(field, |value| match value {
            JsonValue::List(items) => items.iter().all(is_readable),
            // In some editions, an array with one object is sent without its brackets.
            one => is_readable(one),
        })?;
        Some(match list {
            JsonValue::List(items) => items.into_iter().map(Self::of_object).collect(),
            one => vec![Self::of_object(one)],
        })
    }

    /// Takes a value that `fits` accepts.
    fn value(&mut self, field: &'static str, fits: fn(&JsonValue) -> bool) -> Option<JsonValue> {
        let index = self.rest.iter().position(|(name, _)| name == field)?;
        let (_, value) = self.rest.get(index)?;
        if fits(value) {
            return Some(self.rest.remove(index).1);
        }
        if !matches!(value, JsonValue::Null) {
            self.advice.push(Advice::FieldUnreadable { field });
        }
        None
    }

    fn of_object(object: JsonValue) -> Self {
        Self {
            rest: match object {
                JsonValue::Object(fields) => fields,
                _ => Vec::new(),
            },
            advice: Vec::new(),
        }
    }

    /// Takes a string. A number is also accepted, because ids are sent in both forms.
    pub(crate) fn text(&mut self, field: &'static str) -> Option<String> {
        self.text_where(field, |_| true)
    }

    /// Takes an integer, written as a number or as a string.
    pub(crate) fn number<T: FromStr>(&mut self, field: &'static str) -> Option<T> {
        self.number_as_written(field).map(|(number, _)| number)
    }

    /// The same, with its original text.
    pub(crate) fn number_as_written<T: FromStr>(&mut self, field: &'static str) -> Option<(T, String)> {
        let text = self.text_where(field, |text| whole_number::<T>(text).is_some())?;
        Some((whole_number(&text)?, text))
    }

    /// Returns the spelling in use: the first one if it is present. The other field remains, and a remark is added if
    /// its value differs.
    pub(crate) fn spelling(&mut self, first: &'static str, second: &'static str) -> &'static str {
        match (self.peek(first), self.peek(second)) {
            (None, _) => second,
            (Some(one), Some(other)) if one != other => {
                self.advice.push(Advice::TwoSpellings { first, second });
                first
            }
            _ => first,
        }
    }

    /// Returns a field without removing it.
    pub(crate) fn peek(&self, field: &str) -> Option<&JsonValue> {
        self.rest
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, value)| value)
    }

    /// Takes a string or a number that `fits` accepts.
    pub(crate) fn text_where(&mut self, field: &'static str, fits: fn(&str) -> bool) -> Option<String> {
        let index = self.rest.iter().position(|(name, _)| name == field)?;
        let (_, value) = self.rest.get(index)?;
        if value.as_text().is_some_and(fits) {
            return match self.rest.remove(index).1 {
                JsonValue::Text(text) | JsonValue::Number(text) => Some(text),
                _ => None,
            };
        }
        // `null` and an empty string mean "not known", which is not a fault.
        if !matches!(value, JsonValue::Null) && value.as_text() != Some("") {
            self.advice.push(Advice::FieldUnreadable { field });
        }
        None
    }
}

/// Whether a value is an object with at most [`MAX_INSIDE`] fields and without duplicate names. Parsers disagree about
/// which value of a duplicate counts.
fn is_readable(value: &JsonValue) -> bool {
    let JsonValue::Object(fields) = value else {
        return false;
    };
    if fields.len() > MAX_INSIDE {
        return false;
    }
    let mut rest = fields.as_slice();
    while let [(name, _), others @ ..] = rest {
        if others.iter().any(|(other, _)| other == name) {
            return false;
        }
        rest = others;
    }
    true
}
