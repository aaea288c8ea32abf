//! The log of what was delivered: search, the raw body, and once more. It needs an operator's token.

use serde::{Deserialize, Serialize};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{
    delivery::{Delivery, DeliveryRow},
    known::Known,
};
use crate::{
    components::{SecretField, Segmented, TextField},
    language::use_locale,
    locales,
    secret::Secret,
    services::backend::{self, Trouble},
};

/// The effects to choose from; the empty one is any.
const EFFECTS: [&str; 4] = ["", "event", "duplicate", "refused"];

/// The verdicts to choose from, by their names in the log; the empty one is any.
const VERDICTS: [&str; 6] = ["", "valid", "expired", "wrong-key", "unsigned", "malformed"];

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) backend: Known,
    pub(super) token: Secret,
    pub(super) on_token: Callback<Secret>,
}

/// What is searched for.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
struct Wanted {
    #[serde(skip_serializing_if = "String::is_empty")]
    stream: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    effect: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    verdict: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<u64>,
}

#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
struct Page {
    deliveries: Vec<Delivery>,
    #[serde(default)]
    next: Option<u64>,
}

/// Shows the log once a token is typed and the log is asked for: every wrong token counts, so no letter is tried by itself.
#[component]
pub(super) fn DeliveryLog(props: &Props) -> Html {
    let locale = use_locale();
    let wanted = use_state_eq(Wanted::default);
    let found = use_state_eq(|| None::<Result<Page, Trouble>>);
    {
        // Whoever forgets the token does not leave the log open.
        let found = found.clone();
        use_effect_with(props.token == Secret::default(), move |is_gone| {
            if *is_gone {
                found.set(None);
            }
        });
    }
    let search = {
        let (Known(backend), token, found) = (props.backend.clone(), props.token.clone(), found.clone());
        Callback::from(move |wanted: Wanted| {
            let query = serde_urlencoded::to_string(&wanted).unwrap_or_default();
            let url = format!("{}?{query}", backend.deliveries());
            let (token, found) = (token.clone(), found.clone());
            spawn_local(async move {
                let answer = backend::get::<Page>(&url, locale, Some(&token)).await;
                found.set(Some(answer));
            });
        })
    };
    let change = {
        let (wanted, search, is_open) = (wanted.clone(), search.clone(), found.is_some());
        move |next: Wanted| {
            wanted.set(next.clone());
            if is_open {
                search.emit(next);
            }
        }
    };
    let on_stream = {
        let (wanted, change) = (wanted.clone(), change.clone());
        Callback::from(move |stream: String| {
            change(Wanted {
                stream: stream.trim().to_owned(),
                before: None,
                ..(*wanted).clone()
            })
        })
    };
    let on_effect = {
        let (wanted, change) = (wanted.clone(), change.clone());
        Callback::from(move |effect| {
            change(Wanted {
                effect,
                before: None,
                ..(*wanted).clone()
            })
        })
    };
    let on_verdict = {
        let (wanted, change) = (wanted.clone(), change.clone());
        Callback::from(move |verdict| {
            change(Wanted {
                verdict,
                before: None,
                ..(*wanted).clone()
            })
        })
    };
    let older = |before: u64| {
        let (wanted, change) = (wanted.clone(), change.clone());
        Callback::from(move |_: MouseEvent| {
            change(Wanted {
                before: Some(before),
                ..(*wanted).clone()
            })
        })
    };
    let open = {
        let (search, wanted) = (search.clone(), (*wanted).clone());
        Callback::from(move |_: MouseEvent| {
            search.emit(Wanted {
                before: None,
                ..wanted.clone()
            })
        })
    };
    let on_replayed = {
        let (search, wanted) = (search.clone(), (*wanted).clone());
        Callback::from(move |()| search.emit(wanted.clone()))
    };
    let effects = [
        locales::LogAny,
        locales::LogEffectEvent,
        locales::LogEffectDuplicate,
        locales::LogEffectRefused,
    ];
    let effects = EFFECTS
        .into_iter()
        .zip(effects)
        .map(|(value, label)| (value, label.text(locale).into()));
    let verdicts = VERDICTS.into_iter().map(|value| match value {
        "" => (value, locales::LogAny.text(locale).into()),
        name => (value, name.into()),
    });
    html! {
        <section class="card" data-card="deliveries" aria-label={locales::LogTitle.text(locale)}>
            <h2 class="visually-hidden">{ locales::LogTitle.text(locale) }</h2>
            <div class="fields">
                <SecretField
                    id="operator-token" label={locales::LogToken.text(locale)} value={props.token.clone()}
                    on_input={props.on_token.clone()} hint={AttrValue::from(locales::LogTokenHint.text(locale))}
                />
                <TextField
                    id="log-stream" label={locales::PageStreamCode.text(locale)} value={wanted.stream.clone()} on_input={on_stream}
                />
            </div>
            <div class="choices">
                <Segmented
                    name="log-effect" label={locales::LogEffect.text(locale)} selected={wanted.effect}
                    options={effects.collect::<Vec<_>>()} on_select={on_effect}
                />
                <Segmented
                    name="log-verdict" label={locales::LogVerdict.text(locale)} selected={wanted.verdict}
                    options={verdicts.collect::<Vec<_>>()} on_select={on_verdict}
                />
            </div>
            <div class="acts">
                <button type="button" class="copy" data-log="open" disabled={props.token == Secret::default()} onclick={open}>{
                    if found.is_some() { locales::LogAgain.text(locale) } else { locales::LogOpen.text(locale) }
                }</button>
            </div>
            { match &*found {
                None => Html::default(),
                Some(Err(trouble)) => html! { <p class="note error" role="status" data-trouble="">{ trouble.text(locale) }</p> },
                Some(Ok(page)) => html! {
                    <>
                        <p class="note" role="status">{ locales::LogCount { count: page.deliveries.len() }.text(locale) }</p>
                        <ol class="board deliveries">
                            { for page.deliveries.iter().map(|delivery| html! {
                                <DeliveryRow
                                    key={delivery.id} backend={props.backend.clone()} delivery={delivery.clone()}
                                    token={props.token.clone()} on_replayed={on_replayed.clone()}
                                />
                            }) }
                        </ol>
                        if let Some(next) = page.next {
                            <button type="button" class="copy" onclick={older(next)}>{ locales::LogOlder.text(locale) }</button>
                        }
                    </>
                },
            } }
        </section>
    }
}
