//! The errors of API 3.0.

use alloc::{borrow::Cow, string::String};

use crate::{Locale, locales, paragraph, text::quoted};

/// An error of API 3.0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiError {
    /// `Code`, such as `AuthFailure.SignatureExpire`.
    pub code: String,
    /// `Message`: the message of the cloud.
    pub message: Option<String>,
    /// `RequestId`: the vendor's support needs it.
    pub request_id: Option<String>,
}

/// The kind of an API 3.0 error; it determines who must act.
///
/// Source: vendor list of common error codes (1008/57564, 2025-10-30) and the errors of 267/37303 (read 2026-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ApiErrorKind {
    /// The clocks differ by more than five minutes.
    Clock,
    /// The key or the signature is not accepted.
    Credentials,
    /// The key has no permission for this request.
    Permission,
    /// Too many requests in a short time.
    Limit,
    /// The live service of the account is disabled, blocked, in arrears or has reached its quota.
    Account,
    /// A parameter is wrong or missing.
    Request,
    /// There is no live stream.
    NoLiveStream,
    /// An internal error of the cloud.
    Cloud,
    /// An undocumented code.
    Other,
}

impl ApiError {
    /// The kind of this error. A code has a general part and, after a dot, a specific one.
    #[must_use]
    pub fn kind(&self) -> ApiErrorKind {
        let (general, own) = self.code.split_once('.').unwrap_or((&self.code, ""));
        match (general, own) {
            ("AuthFailure", "SignatureExpire") => ApiErrorKind::Clock,
            ("AuthFailure", "UnauthorizedOperation") | ("UnauthorizedOperation", _) => {
                ApiErrorKind::Permission
            }
            ("AuthFailure", _) => ApiErrorKind::Credentials,
            ("RequestLimitExceeded", _) => ApiErrorKind::Limit,
            ("LimitExceeded", _)
            | (
                "ResourceNotFound",
                "ForbidService" | "FreezeService" | "StopService" | "UserDisableService",
            ) => ApiErrorKind::Account,
            ("FailedOperation", "HasNotLivingStream") => ApiErrorKind::NoLiveStream,
            ("FailedOperation" | "InternalError" | "ResourceUnavailable" | "ServiceUnavailable", _) => {
                ApiErrorKind::Cloud
            }
            (
                "InvalidParameter"
                | "InvalidParameterValue"
                | "MissingParameter"
                | "UnknownParameter"
                | "UnsupportedOperation"
                | "InvalidAction"
                | "NoSuchVersion"
                | "InvalidRequest"
                | "ActionOffline",
                _,
            ) => ApiErrorKind::Request,
            _ => ApiErrorKind::Other,
        }
    }
}

impl ApiError {
    /// The cause, what to do next, the code and what the vendor's support needs. The message of the cloud is in
    /// [`Self::message`].
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        let code = quoted(&self.code);
        let details = match &self.request_id {
            Some(request) => locales::ApiErrorCodeAndRequest {
                code,
                request: quoted(request),
            }
            .text(locale),
            None => locales::ApiErrorCode { code }.text(locale),
        };
        paragraph(&[self.kind().text(locale), details], locale)
    }
}

impl ApiErrorKind {
    /// The cause and what to do next.
    #[must_use]
    pub fn text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Clock => locales::ApiErrorClock,
            Self::Credentials => locales::ApiErrorCredentials,
            Self::Permission => locales::ApiErrorPermission,
            Self::Limit => locales::ApiErrorLimit,
            Self::Account => locales::ApiErrorAccount,
            Self::Request => locales::ApiErrorRequest,
            Self::NoLiveStream => locales::ApiErrorNoLiveStream,
            Self::Cloud => locales::ApiErrorCloud,
            Self::Other => locales::ApiErrorOther,
        }
        .text(locale)
    }

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Clock => "clock",
            Self::Credentials => "credentials",
            Self::Permission => "permission",
            Self::Limit => "limit",
            Self::Account => "account",
            Self::Request => "request",
            Self::NoLiveStream => "no-live-stream",
            Self::Cloud => "cloud",
            Self::Other => "other",
        }
    }

    /// Whether the same request may succeed later without any change.
    #[must_use]
    pub const fn passes_by_itself(self) -> bool {
        matches!(self, Self::Limit | Self::Cloud)
    }
}
