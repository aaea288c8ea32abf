//! The functions that `panglu` has beyond `panglu/addresses`.

mod explanation;
mod identification;
mod inspection;
mod options;
pub mod string_unions;
mod verdict;

pub use explanation::{Explanation, Meaning, Retry, explain};
pub use identification::{Attempt, Identified, Reading, RoomReference, Subject, identify};
pub use inspection::{InspectedUrl, Inspection, InvalidUrl, UrlAdvice, UrlSignature, inspect_url};
pub use options::{ExplainOptions, IdentifyOptions, InspectOptions, OPTIONS, VerifyOptions};
pub use verdict::{
    NotificationAdvice, NotificationAdviceCode, NotificationEvent, NotificationVerdict, verify_notification,
};
