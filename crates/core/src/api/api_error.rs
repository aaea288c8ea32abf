//! The errors of API 3.0.

use alloc::{borrow::Cow, string::String};

use crate::{Locale, locales, paragraph, text::quoted, texts};

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

impl ApiError {
    /// The cause, the next act, the cloud's code and what support needs. The cloud's own words are in [`Self::message`].
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
    /// The cause and the next act.
    #[must_use]
    pub fn text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Clock => KindText::Clock,
            Self::Credentials => KindText::Credentials,
            Self::Permission => KindText::Permission,
            Self::Limit => KindText::Limit,
            Self::Account => KindText::Account,
            Self::Request => KindText::Request,
            Self::NoLiveStream => KindText::NoLiveStream,
            Self::Cloud => KindText::Cloud,
            Self::Other => KindText::Other,
        }
        .text(locale)
    }

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

texts! {
    enum KindText as ApiError {
        Clock,
        Credentials,
        Permission,
        Limit,
        Account,
        Request,
        NoLiveStream,
        Cloud,
        Other,
    }
}
