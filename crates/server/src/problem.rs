//! Errors as the interfaces answer them: problem details (RFC 9457) with a stable code, the field, the cause and what to do.

mod answer;

pub use answer::ProblemDetails;
use panglu_core::{InputError, Locale};

use crate::store::StoreError;

/// What went wrong. The text is made in the language of the request when it is answered.
#[derive(Debug, Clone)]
pub struct Problem {
    fault: Fault,
    locale: Locale,
}

/// The kinds of problems.
#[derive(Debug, Clone)]
pub enum Fault {
    /// Core refuses a value.
    Input(InputError),
    /// A parameter of the query or a field of the body that core does not know.
    Parameter {
        /// Its name.
        name: &'static str,
        /// What it may be.
        allowed: &'static str,
    },
    /// A text is too long.
    TooLong {
        /// The field.
        name: &'static str,
        /// How many characters it may have.
        most: usize,
    },
    /// The query or the path cannot be read.
    Query,
    /// The body is not the JSON that is expected.
    Body,
    /// The body is longer than allowed.
    TooLarge,
    /// No operator's token, or a wrong one.
    Token,
    /// The token of a host, for another host or room.
    Foreign,
    /// No link to watch by, or one that is not valid.
    Link {
        /// Whether it was valid once.
        expired: bool,
    },
    /// A token, a sender or a signature that is not accepted; the caller is not told why.
    Refused,
    /// Nothing at this address.
    NotFound,
    /// Another method at this address.
    Method,
    /// Too many requests, with the seconds to wait.
    TooMany {
        /// Seconds.
        wait: u64,
    },
    /// As many listeners as there may be.
    Full,
    /// The store failed, or the list is not yet made from it.
    Unavailable,
}

impl Problem {
    /// A problem in a language.
    #[must_use]
    pub const fn new(fault: Fault, locale: Locale) -> Self {
        Self { fault, locale }
    }
}

impl From<InputError> for Fault {
    fn from(error: InputError) -> Self {
        Self::Input(error)
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        // What failed is for the operator. The caller can only come again.
        tracing::error!(%error, "the store failed");
        Self::Unavailable
    }
}
