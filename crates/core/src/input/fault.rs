//! What can be wrong with an input.

/// What is wrong with one input. Positions count characters from 1, as a person would.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was given.
    Empty,
    /// Something other than an ASCII digit stands in a number.
    NotDigits {
        /// Where, counted in characters from 1.
        position: usize,
        /// What stands there.
        found: char,
    },
    /// The number 0: no room (the relay refuses it with error 40000007), and elsewhere the word for "none".
    Zero,
    /// The number is above the largest one the service has.
    TooLarge {
        /// The largest value allowed.
        max: u64,
    },
    /// The number is outside its range.
    OutOfRange {
        /// The smallest value allowed.
        min: i64,
        /// The largest value allowed.
        max: u64,
    },
    /// A number of milliseconds where seconds are wanted.
    Milliseconds,
    /// The text is longer than the limit.
    TooLong {
        /// The length given, in bytes of UTF-8.
        bytes: usize,
        /// The largest length allowed, in bytes of UTF-8.
        max: usize,
    },
    /// A character that cannot be part of this input, shown escaped when it is invisible.
    ForbiddenCharacter {
        /// Where, counted in characters from 1.
        position: usize,
        /// What stands there.
        found: char,
    },
    /// A stream code that does not start with `BIZID_`.
    PrefixMissing,
    /// A word that is not one of the allowed ones.
    NotOneOf {
        /// The words that would do.
        allowed: &'static str,
    },
    /// It was left out and is required here.
    Missing,
    /// The address does not start with a scheme.
    NoScheme,
    /// Its scheme is none a stream is delivered by.
    UnknownScheme,
    /// Its scheme is not the one of this format.
    WrongScheme {
        /// The schemes that would do.
        allowed: &'static str,
    },
    /// It has two schemes in a row, as in the vendor's own examples.
    TwoSchemes,
    /// Its domain is missing or no domain.
    BadHost,
    /// Its port is no port.
    BadPort,
    /// It has no app name or no stream name.
    NoStream,
    /// The stream's name holds a character that no name can.
    BadName,
    /// It ends in something other than `.flv`, `.m3u8` or nothing.
    UnknownExtension,
    /// None of the addresses is one that this player can play.
    NothingToPlay {
        /// The addresses that would do.
        wanted: &'static str,
    },
    /// The vendor documents no such call for the platform.
    NoSuchCall,
    /// A phone cannot share its screen.
    ScreenOnPhone,
}

impl Fault {
    /// The stable code of this kind of fault.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotDigits { .. } => "not-digits",
            Self::Zero => "zero",
            Self::TooLarge { .. } => "too-large",
            Self::OutOfRange { .. } => "out-of-range",
            Self::Milliseconds => "milliseconds",
            Self::TooLong { .. } => "too-long",
            Self::ForbiddenCharacter { .. } => "forbidden-character",
            Self::PrefixMissing => "prefix-missing",
            Self::NotOneOf { .. } => "not-one-of",
            Self::Missing => "missing",
            Self::NoScheme => "no-scheme",
            Self::UnknownScheme => "unknown-scheme",
            Self::WrongScheme { .. } => "wrong-scheme",
            Self::TwoSchemes => "two-schemes",
            Self::BadHost => "bad-host",
            Self::BadPort => "bad-port",
            Self::NoStream => "no-stream",
            Self::BadName => "bad-name",
            Self::UnknownExtension => "unknown-extension",
            Self::NothingToPlay { .. } => "nothing-to-play",
            Self::NoSuchCall => "no-such-call",
            Self::ScreenOnPhone => "screen-on-phone",
        }
    }
}
