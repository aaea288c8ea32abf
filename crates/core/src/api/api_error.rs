//! The errors of API 3.0.

use alloc::string::String;

/// An error of API 3.0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiError {
    /// `Code`, such as `AuthFailure.SignatureExpire`.
    pub code: String,
    /// `Message`: the cloud's own words.
    pub message: Option<String>,
    /// `RequestId`: what to give to the vendor's support.
    pub request_id: Option<String>,
}

/// What kind of error it is, and so who must act.
///
/// Source: vendor list of common error codes (1008/57564, 2025-10-30) and the errors of 267/37303 (read 2026-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ApiErrorKind {
    /// The clocks differ by more than five minutes.
    Clock,
    /// The key or the signature is not accepted.
    Credentials,
    /// The key may not ask this.
    Permission,
    /// Asked too often.
    Limit,
    /// The live service of the account is switched off, blocked, in arrears or at its quota.
    Account,
    /// A parameter is wrong or missing.
    Request,
    /// There is no live stream.
    NoLiveStream,
    /// The cloud failed.
    Cloud,
    /// A code that no list names.
    Other,
}

impl ApiError {
    /// What kind of error it is. A code has a general part and, behind a dot, one of its own.
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

impl ApiErrorKind {
    /// The stable word.
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

    /// Whether the same request may succeed later, without anybody changing anything.
    #[must_use]
    pub const fn passes_by_itself(self) -> bool {
        matches!(self, Self::Limit | Self::Cloud)
    }
}
