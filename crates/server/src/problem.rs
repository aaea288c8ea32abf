//! Errors as the interfaces answer them: problem details (RFC 9457) with a stable code, the field, the cause and what to do.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use panglu_core::{InputError, Locale, texts};
use serde::Serialize;
use utoipa::ToSchema;

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

texts! {
    enum Cause as Problem {
        Parameter { name: &'static str, allowed: &'static str },
        TooLong { name: &'static str, most: u64 },
        Query,
        Body,
        TooLarge,
        Token,
        Foreign,
        Link,
        LinkExpired,
        Refused,
        NotFound,
        Method,
        TooMany { wait: u64 },
        Full,
        Unavailable,
    }
}

texts! {
    enum Act as ProblemAct {
        Correct,
        Body,
        TooLarge,
        Token,
        Foreign,
        Link,
        Refused,
        NotFound,
        Wait,
    }
}

/// The answer to a request that failed.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProblemDetails {
    /// Always `about:blank`; `code` says more.
    pub r#type: &'static str,
    /// The status in words.
    pub title: String,
    /// The status.
    pub status: u16,
    /// A stable code, such as `not-digits`.
    pub code: &'static str,
    /// The field that is wrong, if it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<&'static str>,
    /// What is wrong.
    pub detail: String,
    /// What to do.
    pub next: String,
}

impl Problem {
    /// A problem in a language.
    #[must_use]
    pub const fn new(fault: Fault, locale: Locale) -> Self {
        Self { fault, locale }
    }

    fn details(&self) -> (StatusCode, ProblemDetails) {
        let locale = self.locale;
        let (status, code, field, detail, act) = match &self.fault {
            Fault::Input(error) => {
                let next = error
                    .fix_text(locale)
                    .unwrap_or_else(|| Act::Correct.text(locale));
                let details = ProblemDetails {
                    r#type: "about:blank",
                    title: reason(StatusCode::BAD_REQUEST),
                    status: 400,
                    code: error.code(),
                    field: Some(error.field().name()),
                    detail: error.cause_text(locale).into_owned(),
                    next: next.into_owned(),
                };
                return (StatusCode::BAD_REQUEST, details);
            }
            &Fault::Parameter { name, allowed } => (
                StatusCode::BAD_REQUEST,
                "bad-parameter",
                Some(name),
                Cause::Parameter { name, allowed },
                Act::Correct,
            ),
            &Fault::TooLong { name, most } => (
                StatusCode::BAD_REQUEST,
                "too-long",
                Some(name),
                Cause::TooLong {
                    name,
                    most: most as u64,
                },
                Act::Correct,
            ),
            Fault::Query => (
                StatusCode::BAD_REQUEST,
                "bad-query",
                None,
                Cause::Query,
                Act::NotFound,
            ),
            Fault::Body => (StatusCode::BAD_REQUEST, "bad-body", None, Cause::Body, Act::Body),
            Fault::TooLarge => (
                StatusCode::PAYLOAD_TOO_LARGE,
                "too-large",
                None,
                Cause::TooLarge,
                Act::TooLarge,
            ),
            Fault::Token => (StatusCode::UNAUTHORIZED, "token", None, Cause::Token, Act::Token),
            Fault::Foreign => (
                StatusCode::FORBIDDEN,
                "foreign-token",
                None,
                Cause::Foreign,
                Act::Foreign,
            ),
            Fault::Link { expired: true } => (
                StatusCode::FORBIDDEN,
                "link-expired",
                None,
                Cause::LinkExpired,
                Act::Link,
            ),
            Fault::Link { expired: false } => (StatusCode::FORBIDDEN, "link", None, Cause::Link, Act::Link),
            Fault::Refused => (
                StatusCode::FORBIDDEN,
                "refused",
                None,
                Cause::Refused,
                Act::Refused,
            ),
            Fault::NotFound => (
                StatusCode::NOT_FOUND,
                "not-found",
                None,
                Cause::NotFound,
                Act::NotFound,
            ),
            Fault::Method => (
                StatusCode::METHOD_NOT_ALLOWED,
                "method",
                None,
                Cause::Method,
                Act::NotFound,
            ),
            &Fault::TooMany { wait } => (
                StatusCode::TOO_MANY_REQUESTS,
                "too-many",
                None,
                Cause::TooMany { wait },
                Act::Wait,
            ),
            Fault::Full => (
                StatusCode::SERVICE_UNAVAILABLE,
                "full",
                None,
                Cause::Full,
                Act::Wait,
            ),
            Fault::Unavailable => (
                StatusCode::SERVICE_UNAVAILABLE,
                "unavailable",
                None,
                Cause::Unavailable,
                Act::Wait,
            ),
        };
        let details = ProblemDetails {
            r#type: "about:blank",
            title: reason(status),
            status: status.as_u16(),
            code,
            field,
            detail: detail.text(locale).into_owned(),
            next: act.text(locale).into_owned(),
        };
        (status, details)
    }

    /// How many seconds to wait before the same is worth asking again.
    const fn wait(&self) -> Option<u64> {
        match self.fault {
            Fault::TooMany { wait } => Some(wait),
            Fault::Full => Some(30),
            Fault::Unavailable => Some(5),
            _ => None,
        }
    }
}

fn reason(status: StatusCode) -> String {
    status.canonical_reason().unwrap_or_default().to_owned()
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let (status, details) = self.details();
        let body = serde_json::to_vec(&details).unwrap_or_default();
        let mut response = (status, body).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        if let Some(wait) = self.wait() {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(wait));
        }
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
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
