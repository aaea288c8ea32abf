//! The keys of the server.

use std::fmt;

use panglu_core::{SigningKey, callback::CallbackKey, notification::NotificationKey};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::{mistake::Cause, reading::Reading};
use crate::{store::NatsCredentials, tokens::TokenKey};

/// The keys. Each redacts itself, so this can be printed. Nothing here is serialised.
#[derive(Debug, Default)]
pub struct Secrets {
    /// Signs play addresses.
    pub play: Option<SigningKey>,
    /// Signs push addresses.
    pub push: Option<SigningKey>,
    /// Verifies the notifications of the live CDN.
    pub notification: Option<NotificationKey>,
    /// Verifies the callbacks of TRTC.
    pub callback: Option<CallbackKey>,
    /// Signs links for audiences and tokens for hosts.
    pub token: Option<TokenKey>,
    /// Proves to NATS who we are.
    pub store: Option<NatsCredentials>,
    /// The secret segment in the addresses of notifications.
    pub path: Option<PathSecret>,
}

/// A segment of an address that only the cloud knows. Only `t` of a notification is signed, so who has seen one could send
/// another body with its signature for ten minutes; not without this.
#[derive(Clone)]
pub struct PathSecret(Zeroizing<String>);

impl PathSecret {
    const BYTES: std::ops::RangeInclusive<usize> = 16..=128;

    /// Parses a segment: 16 to 128 letters, digits, dashes and underscores.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let usual = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        (Self::BYTES.contains(&text.len()) && text.bytes().all(usual))
            .then(|| Self(Zeroizing::new(text.to_owned())))
    }

    /// Whether a text is this segment, in a time that does not depend on where they differ.
    #[must_use]
    pub fn is(&self, text: &str) -> bool {
        self.0.as_bytes().ct_eq(text.as_bytes()).into()
    }
}

impl fmt::Debug for PathSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PathSecret(…)")
    }
}

impl Secrets {
    pub(super) fn read(reading: &mut Reading<'_>) -> Self {
        let path = |text: &str| {
            PathSecret::parse(text).ok_or(Cause::NotLike {
                example: "Qx7-3fLw_9aZ20Kd8mN4",
            })
        };
        let token = |text: &str| {
            TokenKey::parse(text).ok_or(Cause::NotLike {
                example: "what `openssl rand -hex 32` prints",
            })
        };
        let credentials = |text: &str| {
            NatsCredentials::parse(text).ok_or(Cause::NotLike {
                example: "user:password",
            })
        };
        Self {
            store: reading.secret("store_credentials", credentials),
            play: reading.secret("play_key", |text| Ok(SigningKey::parse(text)?)),
            push: reading.secret("push_key", |text| Ok(SigningKey::parse(text)?)),
            notification: reading.secret("notification_key", |text| Ok(NotificationKey::parse(text)?)),
            callback: reading.secret("callback_key", |text| Ok(CallbackKey::parse(text)?)),
            token: reading.secret("token_key", token),
            path: reading.secret("notification_path", path),
        }
    }
}
