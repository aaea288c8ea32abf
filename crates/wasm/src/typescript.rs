//! The types of the package as TypeScript sees them, printed from the structures that are read and written. Native only.

mod functions;

use functions::{ANSWER_FUNCTIONS, FUNCTIONS, TYPES};
use panglu_core::Locale;
use tsify::Tsify;

use crate::{
    addresses::{self, Candidate, Owner, PlayUrls, PushUrl},
    answers::{
        self, Explanation, Identified, InspectedUrl, Inspection, InvalidUrl, Meaning, NotificationAdvice,
        NotificationAdviceCode, NotificationEvent, NotificationVerdict, Reading, Retry, RoomReference,
        StreamError, StreamErrorMoment, Subject, UrlAdvice, UrlSignature,
        string_unions::{
            BodyFault, InputFault, MeaningFit, NotificationRemark, NotificationSignatureVerdict, PlayFormat,
            Source, StreamEra, UrlAdviceCode, UrlDirection, UrlFault, UrlSignatureVerdict, Who,
        },
    },
    string_unions::{NamingRule, StreamKind},
};

/// Everything that `panglu/addresses` exports, as one file of declarations.
#[must_use]
pub fn addresses() -> String {
    file(&[&[FUNCTIONS, TYPES, addresses::OPTIONS], ADDRESSES])
}

/// Everything that `panglu` exports, as one file of declarations.
#[must_use]
pub fn panglu() -> String {
    file(&[
        &[FUNCTIONS, ANSWER_FUNCTIONS, TYPES, addresses::OPTIONS],
        ADDRESSES,
        ANSWERS,
    ])
}

fn file(declarations: &[&[&str]]) -> String {
    let mut file =
        String::from("// Printed from crates/wasm by `cargo xtask types`; a test compares the two.\n");
    for declaration in declarations.concat().into_iter().chain([&*messages()]) {
        file.push('\n');
        file.push_str(declaration.trim());
        file.push('\n');
    }
    file
}

/// A text in each language, as an error has it.
fn messages() -> String {
    let fields = Locale::ALL.map(|locale| format!("    readonly \"{}\": string;\n", locale.tag()));
    format!(
        "/** One text in each language, by its BCP 47 tag. */\nexport interface Messages {{\n{}}}",
        fields.concat()
    )
}

/// What the functions about addresses give.
const ADDRESSES: &[&str] = &[
    PlayUrls::DECL,
    PushUrl::DECL,
    Candidate::DECL,
    Owner::DECL,
    StreamKind::DECL,
    NamingRule::DECL,
    InputFault::DECL,
];

/// What the other functions take and give.
const ANSWERS: &[&str] = &[
    answers::OPTIONS,
    Inspection::DECL,
    InvalidUrl::DECL,
    InspectedUrl::DECL,
    UrlSignature::DECL,
    UrlAdvice::DECL,
    Explanation::DECL,
    Meaning::DECL,
    Retry::DECL,
    Identified::DECL,
    Reading::DECL,
    Subject::DECL,
    RoomReference::DECL,
    NotificationVerdict::DECL,
    NotificationEvent::DECL,
    StreamError::DECL,
    StreamErrorMoment::DECL,
    NotificationAdvice::DECL,
    NotificationAdviceCode::DECL,
    PlayFormat::DECL,
    UrlDirection::DECL,
    StreamEra::DECL,
    UrlFault::DECL,
    UrlSignatureVerdict::DECL,
    UrlAdviceCode::DECL,
    Source::DECL,
    MeaningFit::DECL,
    Who::DECL,
    NotificationSignatureVerdict::DECL,
    BodyFault::DECL,
    NotificationRemark::DECL,
];
