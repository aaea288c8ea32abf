//! The texts of input errors: what is wrong with a field.

use alloc::string::String;

use crate::texts;

texts! {
    pub(super) enum Cause as Fault {
        Empty,
        NotDigits { position: usize, found: String },
        RoomZero,
        Zero,
        TooLarge { max: u64 },
        OutOfRange { min: i64, max: u64 },
        Milliseconds,
        TooLong { bytes: usize, max: usize },
        Forbidden { position: usize, found: String },
        PrefixMissing,
        NotOneOf { allowed: &'static str },
        Missing,
        NameMissing,
        NoScheme,
        UnknownScheme,
        WrongScheme { allowed: &'static str },
        TwoSchemes,
        BadHost,
        BadPort,
        NoStream,
        BadName,
        UnknownExtension,
        NothingToPlay { wanted: &'static str },
        NoSuchCall,
        ScreenOnPhone,
    }
}
