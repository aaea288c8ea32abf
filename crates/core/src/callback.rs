//! Callbacks of the newer service (TRTC): signed JSON, posted to a backend, about events in a room and its relay.
//!
//! They are newer than the documents of 2018 on relayed streaming, and stronger evidence than a CDN notification: the
//! signature covers the whole body, so room, user, status and time cannot be changed in transit. It does not cover the
//! sender, so anyone who has an old body can send it again; therefore [`verify_at`] also checks the time.
//!
//! A callback is an HTTP POST with its signature in the header `Sign` ([`SIGN_HEADER`]). Pass the body to this module
//! unchanged: a framework that parses the JSON and serialises it again breaks the signature. Answer within five seconds
//! with [`REPLY`](crate::notification::REPLY); otherwise the cloud retries, but only for one minute. Callbacks may
//! arrive out of order: sort them by [`Callback::happened_ms`].
//!
//! Sources: vendor documents on verifying the signature (647/54912, read 2026-11), on callbacks of rooms and media
//! (647/39558, 2024-11-06; 647/51586, read 2026-11) and on callbacks of the relay (647/54913, 2024-11-06).
//!
//! ```
//! use panglu_core::callback::{Callback, CallbackEvent, CallbackKey, CallbackVerdict, RelayStatus, verify_at};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let body = br#"{"EventGroupId":4,"EventType":401,"CallbackTs":1700000000913,"EventInfo":{"RoomId":7,"Payload":{"Status":2}}}"#;
//! let key = CallbackKey::parse("123654")?;
//! let sign = key.sign(body);
//! assert_eq!(verify_at(body, &sign, &key, 1_700_000_001), CallbackVerdict::Valid { seconds_old: 1 });
//!
//! let callback = Callback::parse(body)?;
//! let CallbackEvent::Relay(relay) = &callback.event else { panic!("401 is the relay's") };
//! assert_eq!(relay.status, Some(RelayStatus::Running));
//! # Ok(())
//! # }
//! ```

mod error;
mod event;
mod formula;
mod inspect;
mod key;
mod parse;
mod rewritten;
mod texts;
mod verdict;

pub use error::CallbackError;
pub use event::{Callback, CallbackEvent, EventGroup, Media, Member, Relay, RelayStatus, Role};
pub use formula::CallbackFormula;
pub use inspect::{CallbackInspection, inspect_at};
pub use key::CallbackKey;
pub use parse::MAX_BYTES;
pub use verdict::{
    CallbackVerdict, MAX_AGE_SECONDS, MAX_AHEAD_SECONDS, MalformedCallback, RETRIED_SECONDS, SIGN_HEADER,
    verify_at,
};
