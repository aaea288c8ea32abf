//! Tokens that this server makes and knows again: a link for an audience, and the token of a host's app.
//!
//! What a token is for stands in it, signed with HMAC-SHA256, so nothing is stored, and every server with the same key knows it. The
//! key of the live service is another one; nothing of it is in a token.

use std::fmt;

use base64ct::{Base64UrlUnpadded, Encoding};
use hmac::{Hmac, KeyInit, Mac};
use panglu_core::{RoomId, StreamKind, UserId};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

/// The beginning of everything that is signed, so that no other text with a signature of this key is a token.
const CONTEXT: &[u8] = b"panglu token 1\n";

/// How long a token may be, in bytes: several times what one with the longest name has.
const MOST: usize = 1_024;

/// The key that tokens are signed with.
#[derive(Clone)]
pub struct TokenKey(Zeroizing<String>);

/// What a token is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// To watch one stream.
    Watch {
        /// The room.
        room: RoomId,
        /// The host.
        user: UserId,
        /// Camera or screen.
        kind: StreamKind,
    },
    /// To report what a host does.
    Host {
        /// The only room, if it is for one.
        room: Option<RoomId>,
        /// The host.
        user: UserId,
    },
}

/// Why a token is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenFault {
    /// It was not made here, or is for something else.
    Unknown,
    /// It has expired.
    Expired,
}

#[derive(Serialize, Deserialize)]
struct Payload {
    /// `w` to watch, `h` for a host.
    p: char,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    r: Option<u32>,
    u: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    k: Option<String>,
    /// Until when it is valid, in Unix seconds.
    e: u64,
}

impl TokenKey {
    /// Parses a key: 32 to 256 visible characters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let usual = text.bytes().all(|byte| byte.is_ascii_graphic());
        ((32..=256).contains(&text.len()) && usual).then(|| Self(Zeroizing::new(text.to_owned())))
    }

    /// Makes a token that is valid until a time, in Unix seconds.
    #[must_use]
    pub fn mint(&self, claim: &Claim, until: u64) -> String {
        let payload = match claim {
            Claim::Watch { room, user, kind } => Payload {
                p: 'w',
                r: Some(room.get()),
                u: user.to_string(),
                k: Some(kind.to_string()),
                e: until,
            },
            Claim::Host { room, user } => Payload {
                p: 'h',
                r: room.map(RoomId::get),
                u: user.to_string(),
                k: None,
                e: until,
            },
        };
        let payload = Base64UrlUnpadded::encode_string(&serde_json::to_vec(&payload).unwrap_or_default());
        let Some(mac) = self.mac(&payload) else {
            return String::new();
        };
        let sign = Base64UrlUnpadded::encode_string(&mac.finalize().into_bytes());
        format!("{payload}.{sign}")
    }

    /// Reads a token: what it is for, and until when.
    ///
    /// # Errors
    /// If it was not made with this key, or is no longer valid.
    pub fn read(&self, token: &str, now: u64) -> Result<(Claim, u64), TokenFault> {
        let known = || {
            let (payload, sign) = token.split_once('.').filter(|_| token.len() <= MOST)?;
            let sign = Base64UrlUnpadded::decode_vec(sign).ok()?;
            // Compared in a time that does not depend on where they differ, and before anything is read.
            self.mac(payload)?.verify_slice(&sign).ok()?;
            let payload = Base64UrlUnpadded::decode_vec(payload).ok()?;
            let payload: Payload = serde_json::from_slice(&payload).ok()?;
            Some((claim(&payload)?, payload.e))
        };
        let (claim, until) = known().ok_or(TokenFault::Unknown)?;
        if until <= now {
            return Err(TokenFault::Expired);
        }
        Ok((claim, until))
    }

    fn mac(&self, payload: &str) -> Option<Hmac<Sha256>> {
        // A key of any length is taken.
        let mut mac = Hmac::<Sha256>::new_from_slice(self.0.as_bytes()).ok()?;
        mac.update(CONTEXT);
        mac.update(payload.as_bytes());
        Some(mac)
    }
}

fn claim(payload: &Payload) -> Option<Claim> {
    let user = UserId::parse(&payload.u).ok()?;
    let room = payload
        .r
        .map(|room| RoomId::from_number(room.into()))
        .transpose()
        .ok()?;
    match payload.p {
        'w' => Some(Claim::Watch {
            room: room?,
            user,
            kind: StreamKind::parse(payload.k.as_deref()?).ok()?,
        }),
        'h' => Some(Claim::Host { room, user }),
        _ => None,
    }
}

impl fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KEY: &str = "planted-token-key-0123456789abcdef";

    fn key() -> TokenKey {
        TokenKey::parse(KEY).unwrap()
    }

    fn watch() -> Claim {
        Claim::Watch {
            room: RoomId::from_number(7).unwrap(),
            user: UserId::parse("host").unwrap(),
            kind: StreamKind::Main,
        }
    }

    #[test]
    fn a_token_says_what_it_is_for_until_it_expires() {
        let host = Claim::Host {
            room: None,
            user: UserId::parse("host").unwrap(),
        };
        for claim in [watch(), host] {
            let token = key().mint(&claim, 100);
            assert_eq!(key().read(&token, 99), Ok((claim, 100)));
            assert_eq!(key().read(&token, 100), Err(TokenFault::Expired));
            assert!(!token.contains("planted") && token.len() < MOST);
        }
    }

    #[test]
    fn a_key_is_long_and_does_not_print() {
        assert!(TokenKey::parse(&KEY[..31]).is_none() && TokenKey::parse(&KEY.replace('-', " ")).is_none());
        assert_eq!(format!("{:?}", key()), "TokenKey(…)");
        let other = TokenKey::parse(&KEY.replace('p', "q")).unwrap();
        assert_eq!(
            other.read(&key().mint(&watch(), 100), 1),
            Err(TokenFault::Unknown)
        );
    }

    proptest! {
        #[test]
        fn no_changed_token_is_accepted(at in 0_usize..200, byte in any::<u8>(), text in ".{0,200}") {
            let token = key().mint(&watch(), 100);
            let mut bytes = token.clone().into_bytes();
            let at = at % bytes.len();
            bytes[at] = byte;
            if let Ok(changed) = String::from_utf8(bytes) && changed != token {
                prop_assert_eq!(key().read(&changed, 1), Err(TokenFault::Unknown));
            }
            prop_assert_eq!(key().read(&text, 1), Err(TokenFault::Unknown));
        }
    }
}
