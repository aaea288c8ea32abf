//! The fields of a body on their way into types.

use alloc::{string::String, vec::Vec};
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
    /// The fields of an object inside a body; `None` where a name appears twice, because readers disagree about which one
    /// counts.
    pub(crate) fn inside(object: &JsonValue) -> Option<Self> {
        let JsonValue::Object(fields) = object else {
            return None;
        };
        let mut names: Vec<_> = fields.iter().map(|(name, _)| name).collect();
        names.sort_unstable();
        let doubled = names
            .windows(2)
            .any(|pair| matches!(pair, [one, next] if one == next));
        (!doubled).then(|| Self {
            rest: fields.clone(),
            advice: Vec::new(),
        })
    }

    /// Takes a value of any shape, if it can be read.
    pub(crate) fn read<T>(
        &mut self,
        field: &'static str,
        read: impl FnOnce(&JsonValue) -> Option<T>,
    ) -> Option<T> {
        let index = self.rest.iter().position(|(name, _)| name == field)?;
        let (_, value) = self.rest.get(index)?;
        let found = read(value);
        if found.is_some() {
            self.rest.remove(index);
        } else if !matches!(value, JsonValue::Null) {
            self.advice.push(Advice::FieldUnreadable { field });
        }
        found
    }

    /// Takes a list of objects. All of them can be read, or none is taken.
    pub(crate) fn objects<T>(&mut self, field: &'static str, read: fn(&mut Self) -> T) -> Option<Vec<T>> {
        self.read(field, |value| {
            let one = core::slice::from_ref(value);
            let items = match value {
                JsonValue::List(items) => items.as_slice(),
                // A list of one is sent without its brackets in some editions.
                _ => one,
            };
            items
                .iter()
                .map(|item| Self::inside(item).map(|mut fields| read(&mut fields)))
                .collect()
        })
    }

    /// Takes a text. A number will do, because ids are written either way.
    pub(crate) fn text(&mut self, field: &'static str) -> Option<String> {
        self.take(field, |_| true)
    }

    /// Takes a whole number, written as a number or as a text.
    pub(crate) fn number<T: FromStr>(&mut self, field: &'static str) -> Option<T> {
        self.number_as_written(field).map(|(number, _)| number)
    }

    /// The same, with its text.
    pub(crate) fn number_as_written<T: FromStr>(&mut self, field: &'static str) -> Option<(T, String)> {
        let text = self.take(field, |text| whole_number::<T>(text).is_some())?;
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

    fn peek(&self, field: &str) -> Option<&JsonValue> {
        self.rest
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, value)| value)
    }

    fn take(&mut self, field: &'static str, fits: fn(&str) -> bool) -> Option<String> {
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
