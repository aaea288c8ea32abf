//! How a problem is answered: status, code, and the words for people.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use panglu_core::texts;
use serde::Serialize;
use utoipa::ToSchema;

use super::{Fault, Problem};

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
