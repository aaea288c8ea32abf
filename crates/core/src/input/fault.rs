//! The kinds of faults in an input.

/// What is wrong with an input. Positions count characters from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The text is empty.
    Empty,
    /// A number contains a character other than an ASCII digit.
    NotDigits {
        /// The position, in characters from 1.
        position: usize,
        /// The character at that position.
        found: char,
    },
    /// The number is 0: not a room (the relay rejects it with error 40000007), and "none" in other fields.
    Zero,
    /// The number is larger than the service allows.
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
    /// The number is in milliseconds instead of seconds.
    Milliseconds,
    /// The text is too long.
    TooLong {
        /// The length of the text, in bytes of UTF-8.
        bytes: usize,
        /// The largest length allowed, in bytes of UTF-8.
        max: usize,
    },
    /// A character that is not allowed in this input; invisible characters are shown escaped.
    ForbiddenCharacter {
        /// The position, in characters from 1.
        position: usize,
        /// The character at that position.
        found: char,
    },
    /// A stream code that does not start with `BIZID_`.
    PrefixMissing,
    /// The value is not one of the allowed ones.
    NotOneOf {
        /// The allowed values.
        allowed: &'static str,
    },
    /// The field is required and missing.
    Missing,
    /// The address does not start with a scheme.
    NoScheme,
    /// The scheme is not one that streams use.
    UnknownScheme,
    /// The scheme does not belong to this format.
    WrongScheme {
        /// The allowed schemes.
        allowed: &'static str,
    },
    /// The address has two schemes in a row, as in some of the vendor's examples.
    TwoSchemes,
    /// The domain is missing or invalid.
    BadHost,
    /// The port is invalid.
    BadPort,
    /// The address has no app name or no stream name.
    NoStream,
    /// The stream name contains a character that is not allowed.
    BadName,
    /// The address ends in something other than `.flv`, `.m3u8` or nothing.
    UnknownExtension,
    /// None of the addresses can be played by this player.
    NothingToPlay {
        /// The addresses that it can play.
        wanted: &'static str,
    },
    /// The vendor documents no such call on this platform.
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
