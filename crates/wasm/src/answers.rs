//! The functions of `panglu` that `panglu/addresses` does not have.

mod explanation;
mod identification;
mod inspection;
mod options;
mod stream_errors;
pub mod string_unions;
mod verdict;

pub use explanation::{Explanation, Meaning, Retry, explain};
pub use identification::{
    Attempt, FoundError, Identified, PasteWarning, Reading, RefusedRow, RoomReference, SeenId, Subject,
    identify,
};
pub use inspection::{InspectedUrl, Inspection, InvalidUrl, UrlAdvice, UrlSignature, inspect_url};
pub use options::{ExplainOptions, IdentifyOptions, InspectOptions, VerifyOptions};
pub use stream_errors::{StreamError, StreamErrorMoment};
pub use verdict::{
    NotificationAdvice, NotificationAdviceCode, NotificationEvent, NotificationVerdict, verify_notification,
};

/// All of it in TypeScript.
pub const TYPES: [&[&str]; 6] = [
    &[options::OPTIONS],
    inspection::TYPES,
    explanation::TYPES,
    identification::TYPES,
    verdict::TYPES,
    string_unions::TYPES,
];
