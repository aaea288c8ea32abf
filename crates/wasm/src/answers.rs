//! The functions that `panglu` has beyond `panglu/addresses`.

mod explanation;
mod identification;
mod inspection;
mod options;
mod stream_errors;
pub mod string_unions;
mod verdict;

pub use explanation::{Explanation, Meaning, Retry, explain};
pub use identification::{Identified, Reading, RoomReference, Subject, identify};
pub use inspection::{InspectedUrl, Inspection, InvalidUrl, UrlAdvice, UrlSignature, inspect_url};
pub use options::{ExplainOptions, IdentifyOptions, InspectOptions, OPTIONS, VerifyOptions};
pub use stream_errors::{StreamError, StreamErrorMoment};
pub use verdict::{
    NotificationAdvice, NotificationAdviceCode, NotificationEvent, NotificationVerdict, verify_notification,
};
