//! The card for a pasted address: its parts, the verdict on its signature, and suggested corrections.

use panglu_core::{
    Locale, PlayFormat,
    inspect::{Direction, InspectContext, Inspection, SuggestedUrl, inspect},
    text::Text,
};
use yew::prelude::*;

use super::{
    facts::Facts,
    judged::{Judged, judge_with},
    state::{Action, ConsoleState, KeyKind, set_key},
};
use crate::{
    components::{AddressLine, SecretField, Source, TextField},
    language::use_locale,
    locales,
};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) state: UseReducerHandle<ConsoleState>,
    pub(crate) address: AttrValue,
}

/// Shows the inspection of one address.
#[component]
pub(crate) fn AddressCard(props: &Props) -> Html {
    let locale = use_locale();
    let keys = &props.state.keys;
    let typed = props.state.play_validity.trim();
    let validity = props.state.validity();
    let validity_error = (validity.is_none() && !typed.is_empty())
        .then(|| AttrValue::from(locales::InspectValidityDigits.text(locale)));
    let on_validity = {
        let state = props.state.dispatcher();
        Callback::from(move |seconds| state.dispatch(Action::SetPlayValidity(seconds)))
    };
    let judged = match judge_with(&props.address, &props.state) {
        Ok(judged) => judged,
        Err(fault) => {
            return html! { <section class="card"><p class="note error">{ fault.text(locale) }</p></section> };
        }
    };
    let is_bad = judged.is_bad();
    let Judged { seen, open } = judged;
    let rows = vec![
        (
            locales::InspectDirection.text(locale),
            direction(&seen).text(locale),
        ),
        (locales::InspectFormat.text(locale), seen.format.name().into()),
        (locales::InspectNaming.text(locale), seen.rule.text(locale)),
        (locales::InspectHost.text(locale), seen.parts.host.clone().into()),
        (locales::InspectApp.text(locale), seen.parts.app.clone().into()),
        (
            locales::PageStreamCode.text(locale),
            seen.parts.name.to_string().into(),
        ),
    ];
    let verdict = match &open {
        Some(open) => html! {
            <p class="verdict" data-verdict="time-passed">{ open.text(locale) }</p>
        },
        None => {
            let tone = if is_bad { "bad" } else { "good" };
            html! {
                <p class={classes!("verdict", tone)} data-verdict={seen.signature.code()}>{ seen.signature.text(locale) }</p>
            }
        }
    };
    let signed_again = open.as_ref().and_then(|open| open.signed_again.as_ref());
    html! {
        <section class="card" data-card="address" aria-label={locales::InspectTitle.text(locale)}>
            <h2>{ locales::InspectTitle.text(locale) }</h2>
            { verdict }
            <Facts rows={rows} />
            if !seen.advice.is_empty() || signed_again.is_some() {
                <h3>{ locales::InspectAdvice.text(locale) }</h3>
                <ul class="advice">
                    if let Some(suggestion) = signed_again {
                        <li data-advice="signed-again">
                            <p>{ locales::InspectSignedAgain.text(locale) }</p>
                            { suggested(suggestion, locale) }
                        </li>
                    }
                    { for seen.advice.iter().map(|advice| html! {
                        <li key={advice.kind.code()} data-advice={advice.kind.code()}>
                            <p>{ advice.kind.text(locale) }</p>
                            if let Some(suggestion) = &advice.suggestion {
                                { suggested(suggestion, locale) }
                            }
                        </li>
                    }) }
                </ul>
            }
            <div class="keys">
                <SecretField
                    id="inspect-push-key" label={locales::InspectPushKey.text(locale)} value={keys.push.clone()}
                    on_input={set_key(&props.state, KeyKind::Push)}
                />
                <SecretField
                    id="inspect-play-key" label={locales::InspectPlayKey.text(locale)} value={keys.play.clone()}
                    hint={AttrValue::from(locales::PageKeysStay.text(locale))}
                    on_input={set_key(&props.state, KeyKind::Play)}
                />
                if seen.direction != Direction::Push {
                    <TextField
                        id="inspect-play-validity" label={locales::InspectPlayValidity.text(locale)}
                        hint={AttrValue::from(locales::InspectPlayValidityHint.text(locale))} placeholder="86400" input_mode="numeric"
                        value={props.state.play_validity.clone()} error={validity_error} on_input={on_validity}
                    />
                }
            </div>
        </section>
    }
}

fn suggested(url: &SuggestedUrl, locale: Locale) -> Html {
    html! { <AddressLine text={url.as_str().to_owned()} what={locales::InspectSuggestion.text(locale)} /> }
}

/// The source to play to test a pasted address. `None` if it is not a play address.
pub(super) fn source_of(address: &str) -> Option<Source> {
    let seen = inspect(address, &InspectContext::default()).ok()?;
    // These players cannot play a WebRTC address.
    (seen.direction == Direction::Play && seen.format != PlayFormat::WebRtc).then(|| Source {
        flv: seen.parts.in_format(PlayFormat::Flv),
        hls: seen.parts.in_format(PlayFormat::Hls),
    })
}

const fn direction(seen: &Inspection) -> Text {
    match seen.direction {
        Direction::Push => locales::InspectPublishes,
        Direction::Play => locales::InspectPlays,
        Direction::Either => locales::InspectEither,
    }
}
