//! One delivery of the log.

use panglu_core::Locale;
use serde::Deserialize;
use std::borrow::Cow;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::known::Known;
use crate::{
    language::use_locale,
    locales,
    secret::Secret,
    services::{
        backend::{self, Trouble},
        clock,
    },
};

/// A delivery as the backend tells it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Delivery {
    pub(super) id: u64,
    received: u64,
    source: String,
    from: String,
    verdict: String,
    reason: String,
    effect: String,
    #[serde(default)]
    change: Option<String>,
    #[serde(default)]
    stream: Option<String>,
    #[serde(default)]
    replay_of: Option<u64>,
    body: String,
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) backend: Known,
    pub(super) delivery: Delivery,
    pub(super) token: Secret,
    pub(super) on_replayed: Callback<()>,
}

/// A delivery with its body, and the button that delivers it once more.
#[component]
pub(super) fn DeliveryRow(props: &Props) -> Html {
    let locale = use_locale();
    let replayed = use_state_eq(|| None::<Result<Delivery, Trouble>>);
    let one = &props.delivery;
    let replay = {
        let Known(backend) = &props.backend;
        let url = format!("{}/{}/replay", backend.deliveries(), one.id);
        let (token, replayed, on_replayed) =
            (props.token.clone(), replayed.clone(), props.on_replayed.clone());
        Callback::from(move |_: MouseEvent| {
            let (url, token, replayed, on_replayed) =
                (url.clone(), token.clone(), replayed.clone(), on_replayed.clone());
            spawn_local(async move {
                let answer = backend::post::<Delivery>(&url, locale, &token).await;
                let is_done = answer.is_ok();
                replayed.set(Some(answer));
                if is_done {
                    on_replayed.emit(());
                }
            });
        })
    };
    let tone = match one.effect.as_str() {
        "event" => "good",
        "refused" => "bad",
        _ => "plain",
    };
    html! {
        <li data-delivery={one.id.to_string()} data-effect={one.effect.clone()} data-verdict={one.verdict.clone()}>
            <div class="board-head">
                <strong>{ format!("#{}", one.id) }</strong>
                <span class={classes!("pill", tone)}>{ effect_text(&one.effect, locale) }</span>
                <code>{ one.verdict.clone() }</code>
                <small>{ locales::LogReceived {
                    source: one.source.to_uppercase(), from: one.from.clone(), when: clock::moment(one.received, locale),
                }.text(locale) }</small>
            </div>
            if let Some(stream) = &one.stream { <p><code>{ stream.clone() }</code></p> }
            if let Some(change) = &one.change { <p>{ locales::LogChange { change: change.clone() }.text(locale) }</p> }
            if let Some(of) = one.replay_of { <p class="note">{ locales::LogReplayOf { id: of.to_string() }.text(locale) }</p> }
            if one.effect == "refused" { <p class="note error" lang="en">{ one.reason.clone() }</p> }
            <details>
                <summary>{ locales::LogBody.text(locale) }</summary>
                <pre class="scroll" tabindex="0">{ one.body.clone() }</pre>
            </details>
            <div class="acts">
                <button type="button" class="copy" data-replay="" onclick={replay}>{ locales::LogReplay.text(locale) }</button>
                <span role="status">{ match &*replayed {
                    None => String::new(),
                    Some(Err(trouble)) => trouble.text(locale).into_owned(),
                    Some(Ok(new)) => locales::LogReplayed {
                        id: new.id.to_string(), effect: effect_text(&new.effect, locale),
                    }.text(locale).into_owned(),
                } }</span>
            </div>
        </li>
    }
}

fn effect_text(name: &str, locale: Locale) -> Cow<'static, str> {
    match name {
        "event" => locales::LogEffectEvent.text(locale),
        "duplicate" => locales::LogEffectDuplicate.text(locale),
        "refused" => locales::LogEffectRefused.text(locale),
        other => other.to_owned().into(),
    }
}
