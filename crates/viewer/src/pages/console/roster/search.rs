//! What is searched for in a roster: rooms, users, stream codes and their beginnings.

use panglu_core::StreamKind;

/// The digests of a room's stream codes: the camera's and the shared screen's. A room without them has zeros.
pub(super) type Digests = [u128; 2];

/// A text to search for. A row must have every word of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Search {
    words: Vec<Word>,
}

#[derive(Debug, PartialEq, Eq)]
struct Word {
    text: String,
    digest: Option<Prefix>,
}

/// The beginning of a digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Prefix {
    bits: u128,
    mask: u128,
}

/// Fewer hexadecimal digits than these are in most digests.
const LEAST_DIGITS: usize = 4;

/// The number of hexadecimal digits of a digest.
const ALL_DIGITS: usize = 32;

impl Search {
    pub(super) fn new(query: &str) -> Self {
        let words = query.split_whitespace().map(|word| Word {
            text: word.to_lowercase(),
            digest: Prefix::of(word),
        });
        Self {
            words: words.collect(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a row has the words, by its names in lower case and its digests.
    pub(super) fn matches(&self, names: &str, digests: &Digests) -> bool {
        self.words.iter().all(|word| {
            names.contains(&word.text)
                || word
                    .digest
                    .is_some_and(|prefix| digests.iter().any(|digest| prefix.begins(*digest)))
        })
    }

    /// Whether the search is for a whole stream code.
    pub(super) fn is_for_code(&self) -> bool {
        self.code().is_some()
    }

    /// Which of a room's pictures has the stream code that is searched for.
    pub(super) fn kind(&self, digests: &Digests) -> Option<StreamKind> {
        let code = self.code()?;
        let mut kinds = StreamKind::ALL.into_iter().zip(digests);
        kinds
            .find(|(_, digest)| code.begins(**digest))
            .map(|(kind, _)| kind)
    }

    fn code(&self) -> Option<Prefix> {
        match self.words.as_slice() {
            [word] => word.digest.filter(|prefix| prefix.mask == u128::MAX),
            _ => None,
        }
    }
}

impl Prefix {
    /// The digits of a code, behind the account's number if that is there.
    fn of(word: &str) -> Option<Self> {
        let digits = match word.split_once('_') {
            Some((account, digits)) if account.bytes().all(|byte| byte.is_ascii_digit()) => digits,
            _ => word,
        };
        let is_prefix = (LEAST_DIGITS..=ALL_DIGITS).contains(&digits.len())
            // A sign would be read as one of a number.
            && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let bits = u128::from_str_radix(digits, 16).ok().filter(|_| is_prefix)?;
        let unknown = 4 * (ALL_DIGITS - digits.len());
        Some(Self {
            bits: bits << unknown,
            mask: u128::MAX << unknown,
        })
    }

    fn begins(self, digest: u128) -> bool {
        digest != 0 && (digest ^ self.bits) & self.mask == 0
    }
}
