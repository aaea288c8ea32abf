//! `inspectUrl`.

use panglu_core::{
    Locale,
    inspect::{self, Direction, InspectContext, Keys, SignatureVerdict, SuggestedUrl, inspect},
};
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use super::{
    options::InspectOptions,
    string_unions::{PlayFormat, UrlAdviceCode, UrlDirection, UrlFault, UrlSignatureVerdict},
};
use crate::{error::Failure, string_unions::NamingRule};

/// The inspection of an address. For a text that is not an address this is a result, not an error.
#[derive(Serialize, Tsify)]
#[serde(untagged)]
pub enum Inspection {
    /// The text is not an address of a stream.
    Invalid(InvalidUrl),
    /// The text is an address of a stream.
    Inspected(InspectedUrl),
}

/// A text that is not an address of a stream.
#[derive(Serialize, Tsify)]
pub struct InvalidUrl {
    #[tsify(type = "\"invalid\"")]
    kind: &'static str,
    /// What is wrong with it.
    code: UrlFault,
    /// The cause and what to do.
    text: String,
}

/// The address of a stream.
#[derive(Serialize, Tsify)]
pub struct InspectedUrl {
    /// Whether it is a push or a play address.
    kind: UrlDirection,
    /// The format of the stream.
    format: PlayFormat,
    /// The rule that the stream is named by.
    rule: NamingRule,
    /// The domain or IP address.
    domain: String,
    /// The port, if the address has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    port: Option<u16>,
    /// The path before the stream name.
    app: String,
    /// The stream name, with the suffix of a rendition.
    name: String,
    /// The verdict on its signature.
    signature: UrlSignature,
    /// Problems of the address, the most serious first.
    advice: Vec<UrlAdvice>,
    /// The address with all unambiguous faults corrected, if there were any.
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion: Option<String>,
}

/// The verdict on the signature of an address at a given time.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UrlSignature {
    verdict: UrlSignatureVerdict,
    /// The verdict as a text.
    text: String,
    /// When the signature expires, in Unix seconds, if it has not expired yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<f64>,
}

/// A problem of an address.
#[derive(Serialize, Tsify)]
pub struct UrlAdvice {
    code: UrlAdviceCode,
    /// The cause and what to do.
    text: String,
    /// The corrected address, if it can be determined.
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion: Option<String>,
}

/// The function and what it answers, in TypeScript.
pub(super) const TYPES: &[&str] = &[
    r#"
/**
 * What an address is, what its signature is worth, what is wrong with it and how it should read.
 *
 * @throws {PangluError} for a key that cannot be one. A text that is no address is an answer.
 */
export declare function inspectUrl(url: string, options?: InspectOptions): Inspection;
"#,
    Inspection::DECL,
    InvalidUrl::DECL,
    InspectedUrl::DECL,
    UrlSignature::DECL,
    UrlAdvice::DECL,
];

/// What an address is, what its signature is worth and how it should read.
///
/// # Errors
/// If a key is invalid.
#[wasm_bindgen]
pub fn inspect_url(url: &str, options: &InspectOptions) -> Result<Ts<Inspection>, JsValue> {
    let inspection = || -> Result<_, Failure> { Ok(Inspection::new(url, options)?.into_ts()?) };
    Ok(inspection()?)
}

impl Inspection {
    fn new(url: &str, options: &InspectOptions) -> Result<Self, Failure> {
        let [own, push, play] = options.keys()?;
        let (mut push, mut play) = (Vec::from_iter(push), Vec::from_iter(play));
        // Whether `key` is the push or the play key depends on the address, so the address is inspected without a key
        // first.
        let direction = inspect(url, &InspectContext::default()).map(|seen| seen.direction);
        if direction == Ok(Direction::Push) {
            push.extend(own);
        } else {
            play.extend(own);
        }
        let (now, play_validity) = options.times();
        let context = InspectContext {
            keys: Keys {
                push: &push,
                play: &play,
            },
            now,
            play_validity,
        };
        let locale = options.language();
        Ok(match inspect(url, &context) {
            Ok(seen) => Self::Inspected(inspected(&seen, locale)),
            Err(error) => Self::Invalid(InvalidUrl {
                kind: "invalid",
                code: UrlFault::from(error.fault()),
                text: error.advice(locale),
            }),
        })
    }
}

fn inspected(seen: &inspect::Inspection, locale: Locale) -> InspectedUrl {
    InspectedUrl {
        kind: UrlDirection::from(&seen.direction),
        format: PlayFormat::from(&seen.format),
        rule: NamingRule::from(&seen.rule),
        domain: seen.parts.host.clone(),
        port: seen.parts.port,
        app: seen.parts.app.clone(),
        name: seen.parts.name.as_str().to_owned(),
        signature: UrlSignature {
            verdict: UrlSignatureVerdict::from(&seen.signature),
            text: seen.signature.text(locale).into(),
            expires_at: match seen.signature {
                SignatureVerdict::NotYetExpired { until, .. } | SignatureVerdict::Valid { until, .. } => {
                    Some(until as f64)
                }
                _ => None,
            },
        },
        advice: seen.advice.iter().map(|one| advice(one, locale)).collect(),
        suggestion: seen.suggestion.as_ref().map(text),
    }
}

fn advice(advice: &inspect::AddressAdvice, locale: Locale) -> UrlAdvice {
    UrlAdvice {
        code: UrlAdviceCode::from(&advice.kind),
        text: advice.kind.text(locale).into(),
        suggestion: advice.suggestion.as_ref().map(text),
    }
}

fn text(url: &SuggestedUrl) -> String {
    url.as_str().to_owned()
}
