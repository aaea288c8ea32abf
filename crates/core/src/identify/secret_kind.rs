//! The kinds of secrets that people paste, and what to tell them.

use alloc::borrow::Cow;

use crate::{Locale, texts};

/// A kind of secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SecretKind {
    /// The id of a pair of API keys (`AKID…`).
    SecretId,
    /// The key that belongs to a SecretId.
    SecretKey,
    /// The credential of a user of the SDK.
    UserSig,
    /// A key for signing addresses, notifications or callbacks.
    SigningKey,
    /// The private key of a certificate or of UserSig.
    PrivateKey,
    /// A password or an access token.
    Password,
    /// The signature of a push address: whoever has it can publish in the host's place until it expires.
    PushSignature,
    /// The signature of a play address: whoever has it can watch until it expires.
    PlaySignature,
    /// Nothing says what it is, but it has the form of a key, such as 32 hexadecimal digits.
    PossibleKey,
}

impl SecretKind {
    /// A stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SecretId => "secret-id",
            Self::SecretKey => "secret-key",
            Self::UserSig => "user-sig",
            Self::SigningKey => "signing-key",
            Self::PrivateKey => "private-key",
            Self::Password => "password",
            Self::PushSignature => "push-signature",
            Self::PlaySignature => "play-signature",
            Self::PossibleKey => "possible-key",
        }
    }

    /// What it is, and what to do about it.
    #[must_use]
    pub fn text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::SecretId => Words::SecretId,
            Self::SecretKey => Words::SecretKey,
            Self::UserSig => Words::UserSig,
            Self::SigningKey => Words::SigningKey,
            Self::PrivateKey => Words::PrivateKey,
            Self::Password => Words::Password,
            Self::PushSignature => Words::PushSignature,
            Self::PlaySignature => Words::PlaySignature,
            Self::PossibleKey => Words::PossibleKey,
        }
        .text(locale)
    }
}

texts! {
    enum Words as IdentifySecret {
        SecretId,
        SecretKey,
        UserSig,
        SigningKey,
        PrivateKey,
        Password,
        PushSignature,
        PlaySignature,
        PossibleKey,
    }
}
