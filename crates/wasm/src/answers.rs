//! What the API answers: each structure is written as JSON and printed as TypeScript.

mod addresses;
mod explanation;
mod identification;
mod inspection;
mod verdict;
mod words;

pub(crate) use addresses::{PlayPlan, PlayUrls, PushUrl};
pub(crate) use explanation::ExplanationAnswer;
pub(crate) use identification::IdentifiedAnswer;
pub(crate) use inspection::InspectionAnswer;
pub(crate) use verdict::VerdictAnswer;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod declared {
    //! Everything that is printed as TypeScript.
    pub(crate) use super::{
        addresses::{PlayUrls, PushUrl},
        explanation::{ExplanationAnswer, Meaning, Retry},
        identification::{IdentifiedAnswer, Reading, RoomReference, Subject},
        inspection::{InspectedUrl, InspectionAnswer, InvalidUrl, UrlAdvice, UrlSignature},
        verdict::{NotificationAdvice, NotificationAdviceCode, NotificationEvent, VerdictAnswer},
        words::*,
    };
}
