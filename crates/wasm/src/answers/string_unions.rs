//! Stable names used in results, which are unions of strings in TypeScript.

use panglu_core::{Fault, PlayFormat as Format, errors, identify, inspect, notification};
use serde::Serialize;

use crate::string_unions::string_union;

/// The names that answers use, in TypeScript.
pub const TYPES: &[&str] = &[
    PlayFormat::DECL,
    UrlDirection::DECL,
    UrlFault::DECL,
    UrlSignatureVerdict::DECL,
    UrlAdviceCode::DECL,
    Certainty::DECL,
    SecretKind::DECL,
    SeenKind::DECL,
    PasteWarningCode::DECL,
    Source::DECL,
    MeaningFit::DECL,
    Who::DECL,
    NotificationSignatureVerdict::DECL,
    BodyFault::DECL,
    NotificationRemark::DECL,
];

string_union! {
    /// The format of a stream.
    PlayFormat from Format, name {
        Format::Rtmp => "rtmp",
        Format::Flv => "flv",
        Format::Hls => "hls",
        Format::WebRtc => "webrtc",
    }
}

#[cfg(not(target_arch = "wasm32"))]
string_union! {
    /// What is wrong with an option.
    InputFault from Fault, code {
        Fault::Empty => "empty",
        Fault::NotDigits { .. } => "not-digits",
        Fault::Zero => "zero",
        Fault::TooLarge { .. } => "too-large",
        Fault::TooLong { .. } => "too-long",
        Fault::ForbiddenCharacter { .. } => "forbidden-character",
        Fault::PrefixMissing => "prefix-missing",
        Fault::NotOneOf { .. } => "not-one-of",
        Fault::Milliseconds => "milliseconds",
    } never {
        // Faults of an address are results of `inspectUrl`, see below.
        Fault::NoScheme
        | Fault::UnknownScheme
        | Fault::BadHost
        | Fault::BadPort
        | Fault::NoStream
        | Fault::BadName
        | Fault::UnknownExtension
        // Faults of a snippet's options; this package makes no snippets.
        | Fault::OutOfRange { .. }
        | Fault::Missing
        | Fault::WrongScheme { .. }
        | Fault::TwoSchemes
        | Fault::NothingToPlay { .. }
        | Fault::NoSuchCall
        | Fault::ScreenOnPhone
    }
}

string_union! {
    /// Whether an address is for push or play; unknown for an RTMP address of a custom domain.
    UrlDirection from inspect::Direction, name {
        inspect::Direction::Push => "push",
        inspect::Direction::Play => "play",
        inspect::Direction::Either => "either",
    }
}

string_union! {
    /// Why a text is not an address of a stream.
    UrlFault from Fault, code {
        Fault::Empty => "empty",
        Fault::TooLong { .. } => "too-long",
        Fault::NoScheme => "no-scheme",
        Fault::UnknownScheme => "unknown-scheme",
        Fault::BadHost => "bad-host",
        Fault::BadPort => "bad-port",
        Fault::NoStream => "no-stream",
        Fault::BadName => "bad-name",
        Fault::UnknownExtension => "unknown-extension",
    } never {
        // Faults of other inputs.
        Fault::NotDigits { .. }
        | Fault::Zero
        | Fault::TooLarge { .. }
        | Fault::OutOfRange { .. }
        | Fault::Milliseconds
        | Fault::ForbiddenCharacter { .. }
        | Fault::PrefixMissing
        | Fault::NotOneOf { .. }
        | Fault::Missing
        | Fault::WrongScheme { .. }
        | Fault::TwoSchemes
        | Fault::NothingToPlay { .. }
        | Fault::NoSuchCall
        | Fault::ScreenOnPhone
    }
}

string_union! {
    /// The verdict on the signature of an address.
    UrlSignatureVerdict from inspect::SignatureVerdict, code {
        inspect::SignatureVerdict::Unsigned => "unsigned",
        inspect::SignatureVerdict::Incomplete { .. } => "incomplete",
        inspect::SignatureVerdict::BadTime(inspect::TimeFault::NotHex) => "time-not-hex",
        inspect::SignatureVerdict::BadTime(inspect::TimeFault::Milliseconds) => "time-in-milliseconds",
        inspect::SignatureVerdict::BadTime(inspect::TimeFault::Decimal) => "time-in-decimal",
        inspect::SignatureVerdict::NotYetExpired { .. } => "not-yet-expired",
        inspect::SignatureVerdict::Valid { .. } => "valid",
        inspect::SignatureVerdict::Expired { .. } => "expired",
        inspect::SignatureVerdict::OtherDirection { .. } => "other-direction",
        inspect::SignatureVerdict::TimeCase => "wrong-case",
        inspect::SignatureVerdict::SuffixNotSigned => "suffix-not-signed",
        inspect::SignatureVerdict::TooMuchSigned => "too-much-signed",
        inspect::SignatureVerdict::WrongKey => "wrong-key",
    }
}

string_union! {
    /// A problem of an address.
    UrlAdviceCode from inspect::AdviceKind, code {
        inspect::AdviceKind::Wrapped => "wrapped",
        inspect::AdviceKind::HtmlEscaped => "html-escaped",
        inspect::AdviceKind::DoubledScheme => "doubled-scheme",
        inspect::AdviceKind::SecondQuestionMark => "second-question-mark",
        inspect::AdviceKind::ExtensionOnRtmp => "extension-on-rtmp",
        inspect::AdviceKind::PushAddress => "push-address",
        inspect::AdviceKind::AccountsDiffer => "accounts-differ",
        inspect::AdviceKind::Signature => "signature",
        inspect::AdviceKind::RtmpInBrowser => "rtmp-in-browser",
        inspect::AdviceKind::HttpOnHttpsPage => "http-on-https-page",
        inspect::AdviceKind::FlvOnIphone => "flv-on-iphone",
        inspect::AdviceKind::DefaultDomain => "default-domain",
        inspect::AdviceKind::HlsDiesAtExpiry => "hls-dies-at-expiry",
        inspect::AdviceKind::ChannelAddress => "channel-address",
    }
}

string_union! {
    /// The product that reports an error code.
    Source from errors::Source, name {
        errors::Source::Relay => "relay",
        errors::Source::TcPlayer => "tcplayer",
        errors::Source::TcPlayerNext => "tcplayer-next",
        errors::Source::Notification => "notification",
        errors::Source::StatusApi => "status-api",
    }
}

string_union! {
    /// Whether a meaning explains exactly this code, its range, or a code that looks similar.
    MeaningFit from errors::Fit, name {
        errors::Fit::Exact => "exact",
        errors::Fit::Family => "family",
        errors::Fit::Nearest => "nearest",
    }
}

string_union! {
    /// How sure it is what a text is.
    Certainty from identify::Certainty, name {
        identify::Certainty::Certain => "certain",
        identify::Certainty::Likely => "likely",
        identify::Certainty::Guess => "guess",
    }
}

string_union! {
    /// A kind of secret in a pasted text.
    SecretKind from identify::SecretKind, name {
        identify::SecretKind::SecretId => "secret-id",
        identify::SecretKind::SecretKey => "secret-key",
        identify::SecretKind::UserSig => "user-sig",
        identify::SecretKind::SigningKey => "signing-key",
        identify::SecretKind::PrivateKey => "private-key",
        identify::SecretKind::Password => "password",
        identify::SecretKind::PushSignature => "push-signature",
        identify::SecretKind::PlaySignature => "play-signature",
        identify::SecretKind::PossibleKey => "possible-key",
    }
}

string_union! {
    /// What an id in a pasted text is.
    SeenKind from identify::SeenKind, name {
        identify::SeenKind::Biz => "biz",
        identify::SeenKind::App => "app",
        identify::SeenKind::Room => "room",
        identify::SeenKind::User => "user",
        identify::SeenKind::Viewer => "viewer",
        identify::SeenKind::Stream => "stream",
        identify::SeenKind::Channel => "channel",
        identify::SeenKind::RecordId => "record-id",
        identify::SeenKind::Code => "code",
        identify::SeenKind::ErrorName => "error-name",
        identify::SeenKind::Number => "number",
        identify::SeenKind::Id => "id",
    }
}

string_union! {
    /// What to know about a pasted text: a kind of secret in it, or something else.
    PasteWarningCode from identify::Warning, code {
        identify::Warning::Secret(identify::SecretKind::SecretId) => "secret-id",
        identify::Warning::Secret(identify::SecretKind::SecretKey) => "secret-key",
        identify::Warning::Secret(identify::SecretKind::UserSig) => "user-sig",
        identify::Warning::Secret(identify::SecretKind::SigningKey) => "signing-key",
        identify::Warning::Secret(identify::SecretKind::PrivateKey) => "private-key",
        identify::Warning::Secret(identify::SecretKind::Password) => "password",
        identify::Warning::Secret(identify::SecretKind::PushSignature) => "push-signature",
        identify::Warning::Secret(identify::SecretKind::PlaySignature) => "play-signature",
        identify::Warning::Secret(identify::SecretKind::PossibleKey) => "possible-key",
        identify::Warning::Unusable(_) => "unusable-id",
        identify::Warning::AddressMended => "address-mended",
        identify::Warning::WideCharacters => "wide-characters",
        identify::Warning::UpperCaseDigest => "upper-case-digest",
        identify::Warning::RowsRefused { .. } => "rows-refused",
        identify::Warning::Cut { .. } => "cut",
    }
}

string_union! {
    /// Who can fix a fault.
    Who from errors::Who, name {
        errors::Who::Audience => "audience",
        errors::Who::Operator => "operator",
        errors::Who::Developer => "developer",
        errors::Who::Vendor => "vendor",
    }
}

string_union! {
    /// The verdict on the signature of a notification.
    NotificationSignatureVerdict from notification::Verdict, name {
        notification::Verdict::Valid { .. } => "valid",
        notification::Verdict::Expired { .. } => "expired",
        notification::Verdict::TooFarAhead { .. } => "too-far-ahead",
        notification::Verdict::WrongKey => "wrong-key",
        notification::Verdict::WrongFormula(_) => "wrong-formula",
        notification::Verdict::Unsigned => "unsigned",
        notification::Verdict::Malformed(_) => "malformed",
    }
}

string_union! {
    /// A fault in the JSON of a notification's body.
    BodyFault from notification::JsonFault, code {
        notification::JsonFault::Empty => "empty",
        notification::JsonFault::TooLarge { .. } => "too-large",
        notification::JsonFault::NotUtf8 { .. } => "not-utf8",
        notification::JsonFault::Utf16 => "utf16",
        notification::JsonFault::FormEncoded => "form-encoded",
        notification::JsonFault::NotAnObject => "not-an-object",
        notification::JsonFault::NoEventType => "no-event-type",
        notification::JsonFault::MissingComma { .. } | notification::JsonFault::MissingCommaInside { .. } => "missing-comma",
        notification::JsonFault::MissingColon { .. } => "missing-colon",
        notification::JsonFault::MissingValue { .. } => "missing-value",
        notification::JsonFault::TrailingComma { .. } => "trailing-comma",
        notification::JsonFault::UnfinishedText { .. } => "unfinished-text",
        notification::JsonFault::UnfinishedBody { .. } => "unfinished-body",
        notification::JsonFault::TextAfterEnd { .. } => "text-after-end",
        notification::JsonFault::ControlCharacter { .. } => "control-character",
        notification::JsonFault::BadEscape { .. } => "bad-escape",
        notification::JsonFault::LoneSurrogate { .. } => "lone-surrogate",
        notification::JsonFault::BadNumber { .. } => "bad-number",
        notification::JsonFault::UnknownWord { .. } | notification::JsonFault::UnquotedText { .. } => "unknown-word",
        notification::JsonFault::SingleQuote { .. } => "single-quote",
        notification::JsonFault::Comment { .. } => "comment",
        notification::JsonFault::TooDeep { .. } => "too-deep",
        notification::JsonFault::DuplicateField { .. } => "duplicate-field",
        notification::JsonFault::Unexpected { .. } => "unexpected",
    }
}

string_union! {
    /// A problem of a notification that can be read.
    NotificationRemark from notification::Advice, code {
        notification::Advice::ByteOrderMark => "byte-order-mark",
        notification::Advice::FieldUnreadable { .. } => "field-unreadable",
        notification::Advice::TwoSpellings { .. } => "two-spellings",
        notification::Advice::NameInOtherCase { .. } => "name-in-other-case",
        notification::Advice::NoStream => "no-stream",
        notification::Advice::StreamsDiffer => "streams-differ",
        notification::Advice::TimeInMilliseconds => "time-in-milliseconds",
        notification::Advice::UnknownEvent { .. } => "unknown-event",
    }
}
