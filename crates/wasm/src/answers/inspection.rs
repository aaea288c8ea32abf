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
    string_unions::{PlayFormat, StreamEra, UrlAdviceCode, UrlDirection, UrlFault, UrlSignatureVerdict},
};
use crate::error::Failure;

/// What an address is. A text that is none is an answer, not an error.
#[derive(Serialize, Tsify)]
#[serde(untagged)]
pub enum Inspection {
    /// It is none.
    Invalid(InvalidUrl),
    /// It is one.
    Inspected(InspectedUrl),
}

/// A text that is not the address of a stream.
#[derive(Serialize, Tsify)]
pub struct InvalidUrl {
    #[tsify(type = "\"invalid\"")]
    kind: &'static str,
    /// Why it is none.
    code: UrlFault,
    /// The cause and what to do.
    text: String,
}

/// The address of a stream.
#[derive(Serialize, Tsify)]
pub struct InspectedUrl {
    /// Whether it publishes or plays.
    kind: UrlDirection,
    /// How the stream is delivered.
    format: PlayFormat,
    /// By which rule the stream is named.
    era: StreamEra,
    /// The domain or IP address.
    domain: String,
    /// The port, where one is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    port: Option<u16>,
    /// The path in front of the stream's name.
    app: String,
    /// The stream's name, with a rendition's suffix.
    name: String,
    /// What its signature is worth.
    signature: UrlSignature,
    /// What to mind, the gravest first.
    advice: Vec<UrlAdvice>,
    /// The address with every unambiguous fault corrected, if there was any.
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion: Option<String>,
}

/// What the signature of an address is worth at a moment.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UrlSignature {
    verdict: UrlSignatureVerdict,
    /// The verdict in words.
    text: String,
    /// When it expires, in Unix seconds, where that is still to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<f64>,
}

/// Something to mind about an address.
#[derive(Serialize, Tsify)]
pub struct UrlAdvice {
    code: UrlAdviceCode,
    /// The cause and what to do.
    text: String,
    /// The address as it should read, where that can be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion: Option<String>,
}

/// What an address is, what its signature is worth and how it should read.
///
/// # Errors
/// A key that cannot be one.
#[wasm_bindgen]
pub fn inspect_url(url: &str, options: &InspectOptions) -> Result<Ts<Inspection>, JsValue> {
    let inspection = || -> Result<_, Failure> { Ok(Inspection::new(url, options)?.into_ts()?) };
    Ok(inspection()?)
}

impl Inspection {
    fn new(url: &str, options: &InspectOptions) -> Result<Self, Failure> {
        let [own, push, play] = options.keys()?;
        let (mut push, mut play) = (Vec::from_iter(push), Vec::from_iter(play));
        // Whose key `key` is follows from the address itself, so it is looked at once without any.
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
        era: StreamEra::from(&seen.era),
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
