//! What is wrong with a body.

use alloc::string::String;

use crate::texts;

texts! {
    /// Why a body is no notification. Lines and columns count from 1, a column counts characters.
    ///
    /// [`JsonFault::text`] gives the sentence; it names the place and what to do there.
    pub enum JsonFault {
        /// Nothing was posted.
        Empty => {
            en: "The body is empty. Read the raw POST body before anything else consumes it.",
            zh: "请求体为空。请在其他代码读取之前取得原始的 POST 请求体。",
        },
        /// More than the limit.
        TooLarge { bytes: usize, max: usize } => {
            en: "The body has {bytes} bytes; a notification never has more than {max}. Do not read it any further.",
            zh: "请求体有 {bytes} 字节，而通知不会超过 {max} 字节。请停止读取。",
        },
        /// The bytes are no UTF-8.
        NotUtf8 { line: usize, column: usize } => {
            en: "Line {line}, column {column}: the bytes are not UTF-8. Pass the body on as it came, without converting it.",
            zh: "第 {line} 行第 {column} 列不是 UTF-8 编码。请原样传递请求体，不要转换编码。",
        },
        /// Two bytes for each character.
        Utf16 => {
            en: "The body is UTF-16. Save or send it as UTF-8.",
            zh: "请求体是 UTF-16 编码。请改用 UTF-8 保存或发送。",
        },
        /// `name=value` or multipart instead of JSON.
        FormEncoded => {
            en: "This is a web form, not JSON. Notifications are JSON: read the raw body instead of form fields ($_POST in PHP, getParameter in Java).",
            zh: "这是表单数据，不是 JSON。通知是 JSON 格式：请读取原始请求体，不要用读取表单字段的函数（如 PHP 的 $_POST、Java 的 getParameter）。",
        },
        /// Good JSON, but a list or a single value.
        NotAnObject => {
            en: "This is JSON, but not an object. A notification starts with { and ends with }.",
            zh: "内容是 JSON，但不是对象。通知应以 { 开头、以 } 结尾。",
        },
        /// Good JSON without an `event_type`.
        NoEventType => {
            en: "There is no event_type with a whole number, so this is not a notification of the live service.",
            zh: "没有取值为整数的 event_type 字段，因此不是云直播的事件通知。",
        },
        /// A comma is missing where a line ends.
        MissingComma { line: usize, column: usize } => {
            en: "A comma is missing at the end of line {line} (column {column}).",
            zh: "第 {line} 行末尾（第 {column} 列）缺少逗号。",
        },
        /// A comma is missing between two things on one line.
        MissingCommaInside { line: usize, column: usize } => {
            en: "A comma is missing in line {line}, at column {column}.",
            zh: "第 {line} 行第 {column} 列缺少逗号。",
        },
        /// A name without its colon.
        MissingColon { line: usize, column: usize } => {
            en: "A colon is missing in line {line}, at column {column}, between a name and its value.",
            zh: "第 {line} 行第 {column} 列的字段名与值之间缺少冒号。",
        },
        /// Nothing where a value should be.
        MissingValue { line: usize, column: usize } => {
            en: "A value is missing in line {line}, before column {column}.",
            zh: "第 {line} 行第 {column} 列之前缺少值。",
        },
        /// A comma with nothing after it.
        TrailingComma { line: usize, column: usize } => {
            en: "The comma in line {line}, column {column}, is one too many: nothing follows it.",
            zh: "第 {line} 行第 {column} 列的逗号多余，其后没有内容。",
        },
        /// A text whose closing quote is missing; the place is its opening quote.
        UnfinishedText { line: usize, column: usize } => {
            en: "The text that begins in line {line}, column {column}, has no closing quote; it was probably cut off. Copy it again from the source.",
            zh: "第 {line} 行第 {column} 列开始的文本没有右引号，可能被截断了。请重新复制原文。",
        },
        /// The body stops in the middle.
        UnfinishedBody { line: usize, column: usize } => {
            en: "The body stops in line {line}, column {column}, before it is complete. Read as many bytes as Content-Length says.",
            zh: "请求体在第 {line} 行第 {column} 列中断，内容不完整。请按 Content-Length 读满全部字节。",
        },
        /// Something after the closing bracket.
        TextAfterEnd { line: usize, column: usize } => {
            en: "Something follows the end of the notification in line {line}, column {column}. Post one notification at a time.",
            zh: "第 {line} 行第 {column} 列在通知结束之后还有内容。每次只应有一条通知。",
        },
        /// A tab or another control character inside a text.
        ControlCharacter { line: usize, column: usize } => {
            en: "Line {line}, column {column}: a control character stands inside a text. Write it as an escape such as \\t.",
            zh: "第 {line} 行第 {column} 列的文本中有控制字符。请写成 \\t 这样的转义形式。",
        },
        /// A backslash followed by something it does not escape.
        BadEscape { line: usize, column: usize } => {
            en: "Line {line}, column {column}: a backslash is followed by something JSON does not know. Write a backslash as \\\\.",
            zh: "第 {line} 行第 {column} 列的反斜杠之后不是有效的转义。反斜杠本身请写成 \\\\。",
        },
        /// Half of a pair of `\u` escapes.
        LoneSurrogate { line: usize, column: usize } => {
            en: "Line {line}, column {column}: half of a character is missing (a lone surrogate). Do not cut texts between two \\u escapes.",
            zh: "第 {line} 行第 {column} 列缺少半个字符（孤立的代理项）。请勿在两个 \\u 转义之间截断文本。",
        },
        /// A number with a leading zero or without digits.
        BadNumber { line: usize, column: usize } => {
            en: "Line {line}, column {column}: this is not a number of JSON. Remove leading zeros, or put it in quotes.",
            zh: "第 {line} 行第 {column} 列不是合法的 JSON 数字。请去掉前导零，或加上引号。",
        },
        /// `NaN`, `undefined`, `None` and the like.
        UnknownWord { line: usize, column: usize, word: String } => {
            en: "Line {line}, column {column}: JSON has no word “{word}”. Use null, true, false or a text in quotes.",
            zh: "第 {line} 行第 {column} 列：JSON 中没有“{word}”。请使用 null、true、false 或带引号的文本。",
        },
        /// Single quotes around a text.
        SingleQuote { line: usize, column: usize } => {
            en: "Line {line}, column {column}: JSON needs double quotes.",
            zh: "第 {line} 行第 {column} 列：JSON 必须使用双引号。",
        },
        /// A comment.
        Comment { line: usize, column: usize } => {
            en: "Line {line}, column {column}: JSON has no comments. Remove it.",
            zh: "第 {line} 行第 {column} 列：JSON 不支持注释，请删除。",
        },
        /// More brackets inside each other than allowed.
        TooDeep { line: usize, column: usize, max: usize } => {
            en: "Line {line}, column {column}: more than {max} brackets inside each other. No notification looks like that.",
            zh: "第 {line} 行第 {column} 列：括号嵌套超过 {max} 层。通知不会是这种形式。",
        },
        /// A field of ours twice.
        DuplicateField { line: usize, column: usize, field: &'static str } => {
            en: "Line {line}, column {column}: “{field}” appears a second time, and readers disagree about which one counts. Reject it.",
            zh: "第 {line} 行第 {column} 列：“{field}”重复出现，不同程序会取到不同的值。请拒绝这条通知。",
        },
        /// Anything else that cannot stand where it does.
        Unexpected { line: usize, column: usize, found: String } => {
            en: "Line {line}, column {column}: “{found}” cannot stand here. A quote inside a text must be written as \\\".",
            zh: "第 {line} 行第 {column} 列不应出现“{found}”。文本中的引号须写成 \\\"。",
        },
    }
}

impl JsonFault {
    /// The stable code of this kind of fault. Both kinds of missing comma have the same.
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
            Self::UnknownWord { .. } => "unknown-word",
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
            | Self::SingleQuote { line, column }
            | Self::Comment { line, column }
            | Self::TooDeep { line, column, .. }
            | Self::DuplicateField { line, column, .. }
            | Self::Unexpected { line, column, .. } => Some((*line, *column)),
        }
    }
}
