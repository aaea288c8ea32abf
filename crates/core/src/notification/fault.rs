//! What is wrong with a body.

use alloc::string::String;

use crate::texts;

texts! {
    /// Why a body is no notification. Lines and columns count from 1, a column counts characters.
    ///
    /// [`JsonFault::text`] gives the sentence; it names the place and what to do there.
    pub enum JsonFault {
        /// Nothing was posted.
        Empty,
        /// More than the limit.
        TooLarge { bytes: usize, max: usize },
        /// The bytes are no UTF-8.
        NotUtf8 { line: usize, column: usize },
        /// Two bytes for each character.
        Utf16,
        /// `name=value` or multipart instead of JSON.
        FormEncoded,
        /// Good JSON, but a list or a single value.
        NotAnObject,
        /// Good JSON without an `event_type`.
        NoEventType,
        /// A comma is missing where a line ends.
        MissingComma { line: usize, column: usize },
        /// A comma is missing between two things on one line.
        MissingCommaInside { line: usize, column: usize },
        /// A name without its colon.
        MissingColon { line: usize, column: usize },
        /// Nothing where a value should be.
        MissingValue { line: usize, column: usize },
        /// A comma with nothing after it.
        TrailingComma { line: usize, column: usize },
        /// A text whose closing quote is missing; the place is its opening quote.
        UnfinishedText { line: usize, column: usize },
        /// The body stops in the middle.
        UnfinishedBody { line: usize, column: usize },
        /// Something after the closing bracket.
        TextAfterEnd { line: usize, column: usize },
        /// A tab or another control character inside a text.
        ControlCharacter { line: usize, column: usize },
        /// A backslash followed by something it does not escape.
        BadEscape { line: usize, column: usize },
        /// Half of a pair of `\u` escapes.
        LoneSurrogate { line: usize, column: usize },
        /// A number with a leading zero or without digits.
        BadNumber { line: usize, column: usize },
        /// `NaN`, `undefined`, `None` and the like: words of other languages.
        UnknownWord { line: usize, column: usize, word: &'static str },
        /// Any other word without quotes. It is not repeated, because it may be a key.
        UnquotedText { line: usize, column: usize },
        /// Single quotes around a text.
        SingleQuote { line: usize, column: usize },
        /// A comment.
        Comment { line: usize, column: usize },
        /// More brackets inside each other than allowed.
        TooDeep { line: usize, column: usize, max: usize },
        /// A field of ours twice.
        DuplicateField { line: usize, column: usize, field: &'static str },
        /// Anything else that cannot stand where it does.
        Unexpected { line: usize, column: usize, found: String },
    }
}

impl JsonFault {
    /// The stable code of this kind of fault. Both kinds of missing comma have the same, and so have both kinds of
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

    /// The line and the column, both from 1, where there is such a place.
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
