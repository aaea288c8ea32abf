//! The fields of a body on their way into types.

use alloc::{string::String, vec, vec::Vec};
use core::str::FromStr;

use super::{Advice, JsonValue};
use crate::input::whole_number;

/// Every field name that is read into a type. A second one of these in a body is a fault.
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

/// The most fields that an object inside a body may have to be read. The vendor's have two dozen; comparing the names of very many with
/// each other would take a hostile body's time.
const MAX_INSIDE: usize = 64;

/// Fields that were not taken yet, in the order of the body.
///
/// A field is taken out once it has been understood, so that what is left over is exactly what has no type: unknown
/// names, `null`, and values that are not what the documents promise.
#[derive(Default)]
pub(crate) struct Fields {
    /// What is left.
    pub(crate) rest: Vec<(String, JsonValue)>,
    /// What was noticed on the way.
    pub(crate) advice: Vec<Advice>,
}

impl Fields {
    /// Takes an object.
    pub(crate) fn object(&mut self, field: &'static str) -> Option<Self> {
        self.value(field, is_readable).map(Self::of_object)
    }

    /// Takes a list of objects. All of them can be read, or none is taken.
    pub(crate) fn objects(&mut self, field: &'static str) -> Option<Vec<Self>> {
        let list = self.value(field, |value| match value {
            JsonValue::List(items) => items.iter().all(is_readable),
            // A list of one is sent without its brackets in some editions.
            one => is_readable(one),
        })?;
        Some(match list {
            JsonValue::List(items) => items.into_iter().map(Self::of_object).collect(),
            one => vec![Self::of_object(one)],
        })
    }

    /// Takes a value of any shape that fits.
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

    /// Takes a text. A number will do, because ids are written either way.
    pub(crate) fn text(&mut self, field: &'static str) -> Option<String> {
        self.text_where(field, |_| true)
    }

    /// Takes a whole number, written as a number or as a text.
    pub(crate) fn number<T: FromStr>(&mut self, field: &'static str) -> Option<T> {
        self.number_as_written(field).map(|(number, _)| number)
    }

    /// The same, with its text.
    pub(crate) fn number_as_written<T: FromStr>(&mut self, field: &'static str) -> Option<(T, String)> {
        let text = self.text_where(field, |text| whole_number::<T>(text).is_some())?;
        Some((whole_number(&text)?, text))
    }

    /// Which of two spellings is used: the first where it is there. The other one stays, and is reported when it says
    /// something else.
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

    /// Looks at a field without taking it.
    pub(crate) fn peek(&self, field: &str) -> Option<&JsonValue> {
        self.rest
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, value)| value)
    }

    /// Takes a text or a number that fits.
    pub(crate) fn text_where(&mut self, field: &'static str, fits: fn(&str) -> bool) -> Option<String> {
        let index = self.rest.iter().position(|(name, _)| name == field)?;
        let (_, value) = self.rest.get(index)?;
        if value.as_text().is_some_and(fits) {
            return match self.rest.remove(index).1 {
                JsonValue::Text(text) | JsonValue::Number(text) => Some(text),
                _ => None,
            };
        }
        // `null` and an empty text are ways to say "not known", which is no fault.
        if !matches!(value, JsonValue::Null) && value.as_text() != Some("") {
            self.advice.push(Advice::FieldUnreadable { field });
        }
        None
    }
}

/// Whether a value is an object whose fields can be read: none appears twice, because readers disagree about which one counts, and
/// there are not more than [`MAX_INSIDE`].
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
