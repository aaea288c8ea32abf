//! `inspectUrl`.

use panglu_core::{
    InputError, Locale, SigningKey,
    inspect::{Circumstances, Keys, SignatureVerdict, inspect},
};
use serde::{Deserialize, Serialize};

use super::{AdviceAnswer, LocaleOption};

/// The options of `inspectUrl`.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct InspectOptions {
    /// The key of the address's own domain, whichever direction it has.
    key: Option<String>,
    push_key: Option<String>,
    play_key: Option<String>,
    now: Option<f64>,
    #[serde(flatten)]
    locale: LocaleOption,
}

/// What an address is.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(crate) enum InspectionAnswer {
    Push(Seen),
    Play(Seen),
    Either(Seen),
    Invalid { code: &'static str, text: String },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Seen {
    format: &'static str,
    era: &'static str,
    domain: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    port: Option<u16>,
    app: String,
    name: String,
    signature: Signature,
    advice: Vec<AdviceAnswer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mended: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Signature {
    verdict: &'static str,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<f64>,
}

impl InspectOptions {
    pub(crate) fn answer(&self, url: &str, clock: f64) -> Result<InspectionAnswer, InputError> {
        let locale = self.locale.get();
        let parse = |key: &Option<String>| key.as_deref().map(SigningKey::parse).transpose();
        let (any, push, play) = (parse(&self.key)?, parse(&self.push_key)?, parse(&self.play_key)?);
        let now = self.now.unwrap_or(clock) as u64;
        let keys = |role: &[&Option<SigningKey>]| -> Vec<SigningKey> {
            role.iter().copied().flatten().cloned().collect()
        };
        // Whose key `key` is follows from the address itself, so it is looked at once without any.
        let is_push =
            inspect(url, &Circumstances::default()).is_ok_and(|seen| seen.direction.name() == "push");
        let (push, play) = if is_push {
            (keys(&[&any, &push]), keys(&[&play]))
        } else {
            (keys(&[&push]), keys(&[&any, &play]))
        };
        let circumstances = Circumstances {
            keys: Keys {
                push: &push,
                play: &play,
            },
            now,
            play_validity: 0,
        };
        Ok(answer(url, &circumstances, locale))
    }
}

fn answer(url: &str, circumstances: &Circumstances<'_>, locale: Locale) -> InspectionAnswer {
    let seen = match inspect(url, circumstances) {
        Ok(seen) => seen,
        Err(fault) => {
            return InspectionAnswer::Invalid {
                code: fault.code(),
                text: fault.text(locale).into_owned(),
            };
        }
    };
    let expires_at = match seen.signature {
        SignatureVerdict::NotYetExpired { until } | SignatureVerdict::Valid { until, .. } => {
            Some(until as f64)
        }
        _ => None,
    };
    let text = |url: &panglu_core::inspect::MendedUrl| url.as_str().to_owned();
    let wrap = match seen.direction.name() {
        "push" => InspectionAnswer::Push,
        "play" => InspectionAnswer::Play,
        _ => InspectionAnswer::Either,
    };
    wrap(Seen {
        format: seen.format.name(),
        era: seen.era.name(),
        domain: seen.parts.host.clone(),
        port: seen.parts.port,
        app: seen.parts.app.clone(),
        name: seen.parts.name.to_string(),
        signature: Signature {
            verdict: seen.signature.code(),
            text: seen.signature.text(locale).into_owned(),
            expires_at,
        },
        advice: seen
            .advice
            .iter()
            .map(|advice| AdviceAnswer {
                code: advice.kind.code(),
                text: advice.kind.text(locale).into_owned(),
                mended: advice.mended.as_ref().map(text),
            })
            .collect(),
        mended: seen.mended.as_ref().map(text),
    })
}
