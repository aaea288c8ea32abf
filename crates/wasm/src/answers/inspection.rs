//! `inspectUrl`.

use alloc::{
    borrow::{Cow, ToOwned},
    string::{String, ToString},
    vec::Vec,
};

use panglu_core::{
    Locale,
    inspect::{self, Circumstances, Direction, Inspection, Keys, MendedUrl, SignatureVerdict, inspect},
};
use serde::Serialize;

use super::words::{PlayFormat, StreamEra, UrlAdviceCode, UrlDirection, UrlFault, UrlSignatureVerdict};
use crate::{options::InspectOptions, refusal::Refusal};

/// What an address is. A text that is none is an answer, not an error.
#[derive(Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(tsify::Tsify),
    tsify(rename = "Inspection")
)]
#[serde(untagged)]
pub(crate) enum InspectionAnswer {
    Invalid(InvalidUrl),
    Inspected(InspectedUrl),
}

/// A text that is not the address of a stream.
#[derive(Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify))]
pub(crate) struct InvalidUrl {
    #[cfg_attr(not(target_arch = "wasm32"), tsify(type = "\"invalid\""))]
    kind: &'static str,
    /// Why it is none.
    code: UrlFault,
    /// The cause and what to do.
    text: Cow<'static, str>,
}

/// The address of a stream.
#[derive(Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify))]
pub(crate) struct InspectedUrl {
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
    /// The address with every unambiguous fault mended, if there was any.
    #[serde(skip_serializing_if = "Option::is_none")]
    mended: Option<String>,
}

/// What the signature of an address is worth at a moment.
#[derive(Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub(crate) struct UrlSignature {
    verdict: UrlSignatureVerdict,
    /// The verdict in words.
    text: Cow<'static, str>,
    /// When it expires, in Unix seconds, where that is still to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<u64>,
}

/// Something to mind about an address.
#[derive(Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify))]
pub(crate) struct UrlAdvice {
    code: UrlAdviceCode,
    /// The cause and what to do.
    text: Cow<'static, str>,
    /// The address as it should read, where that can be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    mended: Option<String>,
}

impl InspectionAnswer {
    pub(crate) fn new(url: &str, options: &InspectOptions<'_>) -> Result<Self, Refusal> {
        let [own, mut push, mut play] = options.keys()?;
        // Whose key `key` is follows from the address itself, so it is looked at once without any.
        let direction = inspect(url, &Circumstances::default()).map(|seen| seen.direction);
        if direction == Ok(Direction::Push) {
            push.extend(own);
        } else {
            play.extend(own);
        }
        let circumstances = Circumstances {
            keys: Keys {
                push: &push,
                play: &play,
            },
            now: options.now.unwrap_or_default(),
            play_validity: 0,
        };
        let locale = options.locale();
        Ok(match inspect(url, &circumstances) {
            Ok(seen) => Self::Inspected(inspected(&seen, locale)),
            Err(fault) => Self::Invalid(InvalidUrl {
                kind: "invalid",
                code: UrlFault::from(&fault),
                text: fault.text(locale),
            }),
        })
    }
}

fn inspected(seen: &Inspection, locale: Locale) -> InspectedUrl {
    InspectedUrl {
        kind: UrlDirection::from(&seen.direction),
        format: PlayFormat::from(&seen.format),
        era: StreamEra::from(&seen.era),
        domain: seen.parts.host.clone(),
        port: seen.parts.port,
        app: seen.parts.app.clone(),
        name: seen.parts.name.to_string(),
        signature: UrlSignature {
            verdict: UrlSignatureVerdict::from(&seen.signature),
            text: seen.signature.text(locale),
            expires_at: match seen.signature {
                SignatureVerdict::NotYetExpired { until } | SignatureVerdict::Valid { until, .. } => {
                    Some(until)
                }
                _ => None,
            },
        },
        advice: seen.advice.iter().map(|one| advice(one, locale)).collect(),
        mended: seen.mended.as_ref().map(text),
    }
}

fn advice(advice: &inspect::AddressAdvice, locale: Locale) -> UrlAdvice {
    UrlAdvice {
        code: UrlAdviceCode::from(&advice.kind),
        text: advice.kind.text(locale),
        mended: advice.mended.as_ref().map(text),
    }
}

fn text(url: &MendedUrl) -> String {
    url.as_str().to_owned()
}
