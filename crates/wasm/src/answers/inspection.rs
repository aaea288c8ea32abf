//! `inspectUrl`.

use alloc::{
    borrow::{Cow, ToOwned},
    string::String,
    vec::Vec,
};

use panglu_core::{
    Locale,
    inspect::{self, Circumstances, Direction, Keys, MendedUrl, SignatureVerdict, inspect},
};

use super::words::{PlayFormat, StreamEra, UrlAdviceCode, UrlDirection, UrlFault, UrlSignatureVerdict};
use crate::{
    json::{Json, object},
    options::InspectOptions,
    refusal::Refused,
};

/// What an address is. A text that is none is an answer, not an error.
#[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify), serde(untagged))]
pub(crate) enum Inspection {
    Invalid(InvalidUrl),
    Inspected(InspectedUrl),
}

impl Json for Inspection {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Invalid(invalid) => invalid.write(out),
            Self::Inspected(inspected) => inspected.write(out),
        }
    }
}

object! {
    /// A text that is not the address of a stream.
    InvalidUrl {
        "kind" kind: &'static str as "\"invalid\"",
        /// Why it is none.
        "code" code: UrlFault,
        /// The cause and what to do.
        "text" text: Cow<'static, str>,
    }
}

object! {
    /// The address of a stream.
    InspectedUrl {
        /// Whether it publishes or plays.
        "kind" kind: UrlDirection,
        /// How the stream is delivered.
        "format" format: PlayFormat,
        /// By which rule the stream is named.
        "era" era: StreamEra,
        /// The domain or IP address.
        "domain" domain: String,
        /// The port, where one is given.
        "port"? port: u16,
        /// The path in front of the stream's name.
        "app" app: String,
        /// The stream's name, with a rendition's suffix.
        "name" name: String,
        /// What its signature is worth.
        "signature" signature: UrlSignature,
        /// What to mind, the gravest first.
        "advice" advice: Vec<UrlAdvice>,
        /// The address with every unambiguous fault mended, if there was any.
        "mended"? mended: String,
    }
}

object! {
    /// What the signature of an address is worth at a moment.
    UrlSignature {
        "verdict" verdict: UrlSignatureVerdict,
        /// The verdict in words.
        "text" text: Cow<'static, str>,
        /// When it expires, in Unix seconds, where that is still to come.
        "expiresAt"? expires_at: u64,
    }
}

object! {
    /// Something to mind about an address.
    UrlAdvice {
        "code" code: UrlAdviceCode,
        /// The cause and what to do.
        "text" text: Cow<'static, str>,
        /// The address as it should read, where that can be told.
        "mended"? mended: String,
    }
}

impl Inspection {
    pub(crate) fn new(url: &str, options: &InspectOptions<'_>) -> Result<Self, Refused> {
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
