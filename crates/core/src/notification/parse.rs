//! Parses the body of a notification.

use alloc::{boxed::Box, string::String, vec::Vec};

use super::{
    Advice, BodyError, Event, Expiry, JsonFault, JsonValue, Notification, Push, Recording, Screenshot, Sign,
    StreamParam,
    abnormal::{push_errors, recording_errors},
    body::{Body, read_body},
    expected::Expected,
    fields::{Fields, KNOWN},
    idempotency::fingerprint,
};
use crate::input::SURELY_MILLISECONDS;

/// The maximum size of a body, in bytes. Real ones have less than two thousand; a push address in one adds a few
/// thousand at most.
pub const MAX_BYTES: usize = 64 * 1024;

/// Names may repeat below the outermost object: there, the code that uses a field checks for duplicates.
const EXPECTED: Expected = Expected {
    max_bytes: MAX_BYTES,
    names: &KNOWN,
    levels: 1,
};

impl Notification {
    /// Parses a body: JSON in UTF-8, at most [`MAX_BYTES`] long and [`MAX_DEPTH`](super::MAX_DEPTH) deep.
    ///
    /// Numbers may be written as strings and strings as numbers. Unknown fields and unknown events are kept.
    ///
    /// # Errors
    /// A [`BodyError`] with every fault and its position. It contains the body with missing and extra commas corrected,
    /// so that samples from documents can be parsed.
    pub fn parse(body: &[u8]) -> Result<Self, BodyError> {
        let Body {
            fields,
            mut faults,
            suggestion,
            ambiguous,
            marked,
        } = read_body(body, EXPECTED).map_err(|faults| BodyError {
            faults,
            suggestion: None,
            readable: None,
        })?;
        let notification = Self::from_fields(fields, marked);
        if notification.is_none() {
            faults.push(JsonFault::NoEventType);
        }
        match notification {
            Some(notification) if faults.is_empty() => Ok(notification),
            notification => Err(BodyError {
                faults,
                suggestion,
                readable: notification.filter(|_| !ambiguous).map(Box::new),
            }),
        }
    }

    fn from_fields(rest: Vec<(String, JsonValue)>, marked: bool) -> Option<Self> {
        let fingerprint = fingerprint(&rest);
        let mut fields = Fields {
            rest,
            advice: Vec::new(),
        };
        if marked {
            fields.advice.push(Advice::ByteOrderMark);
        }
        let number = fields.number("event_type")?;
        let event = match number {
            0 => Event::Ended(push(&mut fields)),
            1 => Event::Started(push(&mut fields)),
            100 => Event::Recorded(recording(&mut fields)),
            200 => Event::Screenshot(screenshot(&mut fields)),
            321 => Event::PushErrors(push_errors(&mut fields)),
            341 => Event::RecordingErrors(recording_errors(&mut fields)),
            _ => {
                fields.advice.push(Advice::UnknownEvent { number });
                Event::Other(number)
            }
        };
        let app = fields.spelling("app", "App");
        let mut notification = Self {
            expires: fields
                .number_as_written("t")
                .map(|(unix, text)| Expiry { text, unix }),
            sign: fields.text("sign").map(Sign),
            stream_id: fields.text("stream_id"),
            channel_id: fields.text("channel_id"),
            app: fields.text(app),
            app_name: fields.text("appname"),
            app_id: fields.number("appid"),
            stream_param: fields.text("stream_param").map(|raw| StreamParam::parse(&raw)),
            event,
            extra: fields.rest,
            advice: fields.advice,
            fingerprint,
        };
        notification.notice();
        Some(notification)
    }

    fn notice(&mut self) {
        for (name, _) in &self.extra {
            // A known field with an invalid value also remains; its name is correct.
            let is_same = |known: &&str| known.eq_ignore_ascii_case(name);
            if !KNOWN.contains(&name.as_str())
                && let Some(known) = KNOWN.into_iter().find(is_same)
            {
                self.advice.push(Advice::NameInOtherCase { known });
            }
        }
        if self.stream().is_none() {
            self.advice.push(Advice::NoStream);
        }
        if matches!((&self.stream_id, &self.channel_id), (Some(one), Some(other)) if one != other) {
            self.advice.push(Advice::StreamsDiffer);
        }
        if self
            .expires
            .as_ref()
            .is_some_and(|expiry| expiry.unix >= SURELY_MILLISECONDS)
        {
            self.advice.push(Advice::TimeInMilliseconds);
        }
    }
}

fn push(fields: &mut Fields) -> Push {
    let errcode = fields.spelling("errcode", "errorcode");
    Push {
        event_time: fields.number("event_time"),
        sequence: fields.text("sequence").filter(|text| !text.is_empty()),
        node: fields.text("node"),
        user_ip: fields.text("user_ip"),
        error_code: fields.number(errcode),
        sub_error_code: fields.number("sub_errcode"),
        error_message: fields.text("errmsg"),
        push_duration_ms: fields.number("push_duration"),
        set_id: fields.number("set_id"),
        width: fields.number("width"),
        height: fields.number("height"),
    }
}

fn recording(fields: &mut Fields) -> Recording {
    Recording {
        file_id: fields.text("file_id"),
        record_file_id: fields.text("record_file_id"),
        file_format: fields.text("file_format"),
        task_id: fields.text("task_id"),
        start_time: fields.number("start_time"),
        end_time: fields.number("end_time"),
        start_time_usec: fields.number("start_time_usec"),
        end_time_usec: fields.number("end_time_usec"),
        duration: fields.number("duration"),
        file_size: fields.number("file_size"),
        video_url: fields.text("video_url"),
        media_start_time: fields.number("media_start_time"),
        record_bps: fields.number("record_bps"),
        callback_ext: fields.text("callback_ext"),
    }
}

fn screenshot(fields: &mut Fields) -> Screenshot {
    Screenshot {
        create_time: fields.number("create_time"),
        file_size: fields.number("file_size"),
        width: fields.number("width"),
        height: fields.number("height"),
        pic_url: fields.text("pic_url"),
        pic_full_url: fields.text("pic_full_url"),
        task_id: fields.text("task_id"),
    }
}
