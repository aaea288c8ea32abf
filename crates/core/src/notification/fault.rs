//! The faults of a body.

use alloc::string::String;

use crate::texts;

texts! {
    /// A reason why a body is not a notification. Lines and columns count from 1; columns count characters.
    ///
    /// [`JsonFault::text`] returns the sentence; it contains the position and what to do there.
    pub enum JsonFault {
        /// The body is empty.
        Empty,
        /// The body is larger than the limit.
        TooLarge { bytes: usize, max: usize },
        /// The bytes are not UTF-8.
        NotUtf8 { line: usize, column: usize },
        /// The bytes are UTF-16, with two bytes for each character.
        Utf16,
        /// `name=value` or multipart instead of JSON.
        FormEncoded,
        /// Valid JSON, but an array or a single value.
        NotAnObject,
        /// Valid JSON without an `event_type`.
        NoEventType,
        /// A comma is missing at the end of a line.
        MissingComma { line: usize, column: usize },
        /// A comma is missing between two items on one line.
        MissingCommaInside { line: usize, column: usize },
        /// A colon is missing after a name.
        MissingColon { line: usize, column: usize },
        /// A value is missing.
        MissingValue { line: usize, column: usize },
        /// A comma without an item after it.
        TrailingComma { line: usize, column: usize },
        /// A string without a closing quote; the position is its opening quote.
        UnfinishedText { line: usize, column: usize },
        /// The body ends in the middle.
        UnfinishedBody { line: usize, column: usize },
        /// Something after the closing bracket.
        TextAfterEnd { line: usize, column: usize },
        /// A tab or another control character in a string.
        ControlCharacter { line: usize, column: usize },
        /// A backslash before a character that cannot be escaped.
        BadEscape { line: usize, column: usize },
        /// Half of a pair of `\u` escapes.
        LoneSurrogate { line: usize, column: usize },
        /// A number with a leading zero or without digits.
        BadNumber { line: usize, column: usize },
        /// `NaN`, `undefined`, `None` and similar: words of other languages.
        UnknownWord { line: usize, column: usize, word: &'static str },
        /// Any other word without quotes. The text does not repeat it, because it may be a key.
        UnquotedText { line: usize, column: usize },
        /// Single quotes around a string.
        SingleQuote { line: usize, column: usize },
        /// A comment.
        Comment { line: usize, column: usize },
        /// More nested brackets than allowed.
        TooDeep { line: usize, column: usize, max: usize },
        /// A known field occurs twice.
        DuplicateField { line: usize, column: usize, field: &'static str },
        /// Any other character in a wrong position.
        Unexpected { line: usize, column: usize, found: String },
    }
}

impl JsonFault {
    /// The stable code of this kind of fault. Both kinds of missing commas have the same code, and so do both kinds of
    /// words.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge { .. } => "too-large",
            Self::NotUtf8 { .. } => "not-utf8",
            Self::Utf16 => "utf16",
            Self::FormEncoded => "form-encoded",
            Self::NotAnObject => "not-an-object",
            Self::NoEventType => "no-event-type",
            Self::MissingComma { .. } | Self::MissingCommaInside { .. } => "missing-comma",
            Self::MissingColon { .. } => "missing-colon",
            Self::MissingValue { .. } => "missing-value",
            Self::TrailingComma { .. } => "trailing-comma",
            Self::UnfinishedText { .. } => "unfinished-text",
            Self::UnfinishedBody { .. } => "unfinished-body",
            Self::TextAfterEnd { .. } => "text-after-end",
            Self::ControlCharacter { .. } => "control-character",
            Self::BadEscape { .. } => "bad-escape",
            Self::LoneSurrogate { .. } => "lone-surrogate",
            Self::BadNumber { .. } => "bad-number",
            Self::UnknownWord { .. } | Self::UnquotedText { .. } => "unknown-word",
            Self::SingleQuote { .. } => "single-quote",
            Self::Comment { .. } => "comment",
            Self::TooDeep { .. } => "too-deep",
            Self::DuplicateField { .. } => "duplicate-field",
            Self::Unexpected { .. } => "unexpected",
        }
    }

    /// The line and the column, both from 1, if the fault has a position.
    #[must_use]
    pub const fn place(&self) -> Option<(usize, usize)> {
        match self {
            Self::Empty
            | Self::TooLarge { .. }
            | Self::Utf16
            | Self::FormEncoded
            | Self::NotAnObject
            | Self::NoEventType => None,
            Self::NotUtf8 { line, column }
            | Self::MissingComma { line, column }
            | Self::MissingCommaInside { line, column }
            | Self::MissingColon { line, column }
            | Self::MissingValue { line, column }
            | Self::TrailingComma { line, column }
            | Self::UnfinishedText { line, column }
            | Self::UnfinishedBody { line, column }
            | Self::TextAfterEnd { line, column }
            | Self::ControlCharacter { line, column }
            | Self::BadEscape { line, column }
            | Self::LoneSurrogate { line, column }
            | Self::BadNumber { line, column }
            | Self::UnknownWord { line, column, .. }
            | Self::UnquotedText { line, column }
            | Self::SingleQuote { line, column }
            | Self::Comment { line, column }
            | Self::TooDeep { line, column, .. }
            | Self::DuplicateField { line, column, .. }
            | Self::Unexpected { line, column, .. } => Some((*line, *column)),
        }
    }
}
