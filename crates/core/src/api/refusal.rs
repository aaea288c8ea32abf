//! Why the interface refused.

use alloc::string::String;

/// An error of API 3.0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// `Code`, such as `AuthFailure.SignatureExpire`.
    pub code: String,
    /// `Message`: the cloud's own words.
    pub message: Option<String>,
    /// `RequestId`: what to give to the vendor's support.
    pub request_id: Option<String>,
}

/// What kind of refusal it is, and so who must act.
///
/// Source: vendor list of common error codes (1008/57564, 2025-10-30) and the errors of 267/37303 (read 2026-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RefusalKind {
    /// The clocks differ by more than five minutes.
    Clock,
    /// The key or the signature is not accepted.
    Credentials,
    /// The key may not ask this.
    Permission,
    /// Asked too often, or for too much.
    Limit,
    /// The live service of the account is switched off, blocked or in arrears.
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

impl Refusal {
    /// What kind of refusal it is. A code has a general part and, behind a dot, one of its own.
    #[must_use]
    pub fn kind(&self) -> RefusalKind {
        let (general, own) = self.code.split_once('.').unwrap_or((&self.code, ""));
        match (general, own) {
            ("AuthFailure", "SignatureExpire") => RefusalKind::Clock,
            ("AuthFailure", "UnauthorizedOperation") | ("UnauthorizedOperation", _) => {
                RefusalKind::Permission
            }
            ("AuthFailure", _) => RefusalKind::Credentials,
            ("RequestLimitExceeded" | "LimitExceeded" | "RequestSizeLimitExceeded", _) => RefusalKind::Limit,
            (
                "ResourceNotFound",
                "ForbidService" | "FreezeService" | "StopService" | "UserDisableService",
            ) => RefusalKind::Account,
            ("FailedOperation", "HasNotLivingStream") => RefusalKind::NoLiveStream,
            ("FailedOperation" | "InternalError" | "ResourceUnavailable" | "ServiceUnavailable", _) => {
                RefusalKind::Cloud
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
            ) => RefusalKind::Request,
            _ => RefusalKind::Other,
        }
    }
}

impl RefusalKind {
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
