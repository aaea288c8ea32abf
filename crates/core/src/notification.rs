//! Notifications (callbacks) of the cloud: JSON, posted to a backend, about the events of a stream.
//!
//! [`Notification::parse`] parses a body tolerantly and reports its faults precisely, [`verify_at`] verifies its
//! signature, and an [`IdempotencyKey`] identifies duplicates.
//!
//! The signature covers only `t`. A valid one proves that someone with the key made it for that time. It proves nothing
//! about the event, the stream or an address in the same body ([`Verdict::does_not_prove`]).
//!
//! Sources: vendor documents on relayed streaming in stream-code mode (2018-06-15, 2018), on receiving event
//! notifications (2024-10-24), and on stream, recording and screenshot notifications (2024-09-02 to 2025-12-03). Two
//! kinds of event are newer than the documents of 2018 ([`Event::is_newer`]); the sources for them are in their module.
//!
//! ```
//! use panglu_core::Locale;
//! use panglu_core::notification::{Event, Notification, NotificationKey, Verdict, verify_at};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let body = br#"{ "event_type": 1, "stream_id": "8888_room", "sequence": "7",
//!                  "t": 1700000600, "sign": "55dd023b1189c14df5daa08b8fff8f44" }"#;
//! let notification = Notification::parse(body)?;
//! assert!(matches!(&notification.event, Event::Started(push) if push.sequence.as_deref() == Some("7")));
//!
//! let key = NotificationKey::parse("callback-key")?;
//! let verdict = verify_at(&notification, &key, 1_700_000_000);
//! assert_eq!(verdict, Verdict::Valid { seconds_left: 600, until: 1_700_000_600 });
//! println!("{}", verdict.does_not_prove(Locale::En));
//! # Ok(())
//! # }
//! ```

mod abnormal;
mod advice;
mod body;
mod body_error;
mod event;
mod expected;
mod fault;
mod fields;
mod formula;
mod idempotency;
mod inspect;
mod key;
mod parse;
mod reply;
mod scan;
mod stream_param;
mod value;
mod verdict;

pub use abnormal::{
    ErrorMoment, PushError, PushErrorKind, PushErrors, RecordingError, RecordingErrorKind, RecordingErrors,
};
pub use advice::Advice;
pub(crate) use body::{Body, read_body};
pub use body_error::BodyError;
pub use event::{Event, Expiry, Notification, Push, Recording, Screenshot, Sign};
pub(crate) use expected::Expected;
pub use fault::JsonFault;
pub(crate) use fields::Fields;
pub use formula::Formula;
pub use idempotency::IdempotencyKey;
pub use inspect::{BodyInspection, inspect_at};
pub use key::NotificationKey;
pub use parse::MAX_BYTES;
pub use reply::{REPLY, Reply};
pub use scan::MAX_DEPTH;
pub(crate) use scan::read_json;
pub use stream_param::StreamParam;
pub use value::JsonValue;
pub use verdict::{LIFETIME_SECONDS, MAX_AHEAD_SECONDS, Malformed, Verdict, verify_at};
