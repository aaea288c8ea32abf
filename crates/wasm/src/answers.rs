//! What the API answers: each structure is written as JSON and printed as TypeScript.

mod addresses;
mod explanation;
mod identification;
mod inspection;
mod verdict;
mod words;

pub(crate) use addresses::{PlayPlan, PushUrl};
pub(crate) use explanation::Explanation;
pub(crate) use identification::Identified;
pub(crate) use inspection::Inspection;
pub(crate) use verdict::NotificationVerdict;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod declared {
    //! Everything that is printed as TypeScript.
    pub(crate) use super::{
        addresses::{PlayUrls, PushUrl},
        explanation::{Explanation, Meaning, Retry},
        identification::{Identified, Reading, RoomReference, Subject},
        inspection::{InspectedUrl, Inspection, InvalidUrl, UrlAdvice, UrlSignature},
        verdict::{NotificationAdvice, NotificationAdviceCode, NotificationEvent, NotificationVerdict},
        words::*,
    };
}
