//! Operators and their tokens.
//!
//! A token is 32 random bytes, so nobody finds it by trying, and its plain SHA-256 is enough at rest: a slow hash protects short
//! passwords, and would let anybody keep the server busy.

use std::fmt;

use sha2::{Digest, Sha256};
use subtle::{Choice, ConstantTimeEq};
use zeroize::Zeroizing;

/// The digest of a token, as it is in the configuration: `sha256:` and 64 hex digits.
#[derive(Clone, PartialEq, Eq)]
pub struct TokenDigest([u8; 32]);

const PREFIX: &str = "sha256:";

impl TokenDigest {
    /// The digest of a token.
    #[must_use]
    pub fn of(token: &str) -> Self {
        Self(Sha256::digest(token.as_bytes()).into())
    }

    /// Parses the form in the configuration.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut digest = [0; 32];
        let read = base16ct::mixed::decode(text.strip_prefix(PREFIX)?, &mut digest).ok()?;
        (read.len() == digest.len()).then_some(Self(digest))
    }
}

impl fmt::Display for TokenDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}{}", base16ct::lower::encode_string(&self.0))
    }
}

impl fmt::Debug for TokenDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenDigest(…)")
    }
}

/// Makes a new token, in hex.
///
/// # Errors
/// If the system has no random numbers.
pub fn new_token() -> Result<Zeroizing<String>, getrandom::Error> {
    let mut bytes = Zeroizing::new([0; 32]);
    getrandom::fill(bytes.as_mut_slice())?;
    Ok(Zeroizing::new(base16ct::lower::encode_string(bytes.as_slice())))
}

/// Whether a token is one of an operator's. Several may be valid at a time, so that one can be replaced without a gap. All are
/// compared, each in constant time.
#[must_use]
pub fn is_operator(tokens: &[TokenDigest], token: &str) -> bool {
    let given = TokenDigest::of(token);
    let known = tokens
        .iter()
        .fold(Choice::from(0), |known, token| known | token.0.ct_eq(&given.0));
    known.into()
}

#[cfg(test)]
mod tests {
    use super::{TokenDigest, is_operator, new_token};

    #[test]
    fn a_token_is_known_by_its_digest_and_by_nothing_else() {
        let (old, new) = (new_token().unwrap(), new_token().unwrap());
        assert_eq!(old.len(), 64);
        assert_ne!(old, new);
        let tokens = [TokenDigest::of(&old), TokenDigest::of(&new)];
        assert!(
            is_operator(&tokens, &old) && is_operator(&tokens, &new),
            "both during a rotation"
        );
        assert!(!is_operator(&tokens[1..], &old), "removed");
        assert!(!is_operator(&[], ""), "without tokens there are no operators");
        assert!(
            !is_operator(&tokens, &tokens[0].to_string()),
            "the digest is no token"
        );
    }

    #[test]
    fn a_digest_is_written_as_it_is_read_and_not_printed() {
        let digest = TokenDigest::of("token");
        assert_eq!(TokenDigest::parse(&digest.to_string()), Some(digest.clone()));
        assert_eq!(format!("{digest:?}"), "TokenDigest(…)");
        for wrong in ["", "sha256:", "sha256:00", "token", &digest.to_string()[7..]] {
            assert_eq!(TokenDigest::parse(wrong), None, "{wrong}");
        }
    }
}
