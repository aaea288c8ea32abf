//! The types of the package as TypeScript sees them, printed from the structures that are read and written. Native only.

mod functions;

use std::{
    borrow::ToOwned,
    format,
    string::{String, ToString},
    vec::Vec,
};

use tsify::Tsify;

use crate::{
    answers::declared::{
        BodyFault, Explanation, Identified, InputFault, InspectedUrl, Inspection, InvalidUrl, Meaning,
        MeaningFit, NotificationAdvice, NotificationAdviceCode, NotificationEvent, NotificationRemark,
        NotificationSignatureVerdict, NotificationVerdict, PlayFormat, PlayUrls, PushUrl, Reading, Retry,
        RoomReference, Source, StreamEra, StreamKind, Subject, UrlAdvice, UrlAdviceCode, UrlDirection,
        UrlFault, UrlSignature, UrlSignatureVerdict, Who,
    },
    options::{
        CodeOptions, ExplainOptions, IdentifyOptions, InspectOptions, PlaySiteOptions, PushSiteOptions,
        RoomStream, StreamOptions, VerifyOptions,
    },
};

/// Everything that `panglu` exports, as one file of declarations.
#[must_use]
pub fn declarations() -> String {
    let mut file =
        String::from("// Printed from crates/wasm by `cargo xtask types`; a test compares the two.\n");
    // An option that is given as undefined is as good as left out, also under exactOptionalPropertyTypes.
    let options = OPTIONS.iter().map(|declaration| {
        declaration
            .lines()
            .map(|line| match line.strip_suffix(';') {
                Some(field) if field.contains("?: ") => format!("{field} | undefined;"),
                _ => line.to_owned(),
            })
            .collect::<Vec<_>>()
            .join("\n")
    });
    let others = ANSWERS.iter().chain(WORDS).map(ToString::to_string);
    for declaration in [functions::FUNCTIONS.to_owned()]
        .into_iter()
        .chain(options)
        .chain(others)
    {
        file.push('\n');
        file.push_str(declaration.trim());
        file.push('\n');
    }
    file
}

/// What is given.
const OPTIONS: &[&str] = &[
    StreamOptions::DECL,
    RoomStream::DECL,
    CodeOptions::DECL,
    PlaySiteOptions::DECL,
    PushSiteOptions::DECL,
    InspectOptions::DECL,
    ExplainOptions::DECL,
    IdentifyOptions::DECL,
    VerifyOptions::DECL,
];

/// What is answered.
const ANSWERS: &[&str] = &[
    PlayUrls::DECL,
    PushUrl::DECL,
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
    NotificationAdvice::DECL,
    NotificationAdviceCode::DECL,
];

/// The words both are made of.
const WORDS: &[&str] = &[
    StreamKind::DECL,
    PlayFormat::DECL,
    InputFault::DECL,
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
