//! The core of Panglu: names, addresses, error codes and playback of relayed live streams on Tencent Cloud.
//!
//! The cloud re-publishes ("relays", 旁路) a host's room to the live CDN under a name that follows from the account, the
//! room, the user and the kind of picture. This crate computes that name and every address made from it, explains error
//! codes and notifications, and contains the supervisor that decides what a player should do next.
//!
//! The crate is pure: the time and the locale are arguments, and it reads no clock, network or storage. The same code
//! runs in a server, in a browser and in a test. It is `no_std`, so the compiler proves this: without the standard
//! library there is no clock or I/O to call.
//!
//! ```
//! use panglu_core::{BizId, PlayFormat, PlaySite, RoomId, StreamCode, StreamKind, UserId, play_url};
//!
//! # fn main() -> Result<(), panglu_core::InputError> {
//! let biz = BizId::parse("8888")?;
//! let code = StreamCode::derive(&biz, RoomId::parse("293710")?, &UserId::parse("14y2l2c")?, StreamKind::Main);
//! assert_eq!(code.as_str(), "8888_81265058829fd2e50c8ec2ac78d55127");
//!
//! let flv = play_url(&code, PlayFormat::Flv, &PlaySite::vendor_default(&biz), None);
//! assert_eq!(flv.as_str(), "http://8888.liveplay.myqcloud.com/live/8888_81265058829fd2e50c8ec2ac78d55127.flv");
//! # Ok(())
//! # }
//! ```
#![forbid(unsafe_code)]
#![no_std]

extern crate alloc;

mod address;
pub mod api;
pub mod callback;
pub mod contents;
pub mod deployment;
pub mod diagnosis;
mod digest;
pub mod errors;
pub mod guide;
pub mod identify;
mod identity;
mod input;
pub mod inspect;
mod locales;
pub mod moment;
pub mod notification;
mod platform;
pub mod playback;
pub mod profiles;
mod sentences;
pub mod text;
mod texts;

pub use address::{
    AppName, Authority, PlayFormat, PlaySite, PlayUrl, PlayUrlParts, PushSite, PushUrl, Signature,
    SigningKey, TxTime, is_signed, play_url, push_url,
};
pub use identity::{
    BizId, Candidate, NamingRule, Owner, RecordId, RoomId, SdkAppId, StreamCode, StreamKind, StreamName,
    TemplateName, TrtcRoom, UserId, UserRef, candidates, reverse_lookup, stream_digest, stream_suffix,
};
pub use input::{Fault, Field, InputError};
pub use moment::Moment;
pub use platform::Platform;
pub use sentences::paragraph;
pub use text::Locale;
