//! A reply that does not answer.

use alloc::vec::Vec;

use super::ApiError;
use crate::notification::JsonFault;

/// A reply that does not answer the question. None of these says that a stream is off.
///
/// `Display` is the stable code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum ReplyError {
    /// It is no JSON; every fault with line and column.
    Body(Vec<JsonFault>),
    /// It is JSON, but not of the form that the vendor documents: this field is missing, or is something else.
    Incomplete {
        /// The field.
        field: &'static str,
    },
    /// The interface answered with an error.
    Api(ApiError),
}

impl ReplyError {
    /// The stable code: that of the first fault, `incomplete`, or `api-error`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Body(faults) => faults.first().map_or("empty", JsonFault::code),
            Self::Incomplete { .. } => "incomplete",
            Self::Api(_) => "api-error",
        }
    }
}
