//! What a pasted address is, what its signature is worth, and how it should read.

use panglu_core::{
    PlayFormat, SigningKey,
    inspect::{Direction, Era, InspectContext, Inspection, Keys, inspect},
    text::Text,
};
use yew::prelude::*;

use super::{
    facts::Facts,
    state::{ConsoleState, KeyKind, set_key},
};
use crate::{
    components::{AddressLine, SecretField, Source},
    language::use_locale,
    locales,
    services::clock,
};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) state: UseReducerHandle<ConsoleState>,
    pub(crate) address: AttrValue,
}

/// The inspection of one address.
#[component]
pub(crate) fn AddressCard(props: &Props) -> Html {
    let locale = use_locale();
    let keys = &props.state.keys;
    let push: Vec<SigningKey> = SigningKey::parse(keys.push.expose().trim()).into_iter().collect();
    let play: Vec<SigningKey> = SigningKey::parse(keys.play.expose().trim()).into_iter().collect();
    let context = InspectContext {
        keys: Keys {
            push: &push,
            play: &play,
        },
        now: clock::unix_seconds(),
        play_validity: 0,
    };
    let seen = match inspect(&props.address, &context) {
        Ok(seen) => seen,
        Err(fault) => {
            return html! { <section class="card"><p class="note error">{ fault.text(locale) }</p></section> };
        }
    };
    let rows = vec![
        (
            locales::InspectDirection.text(locale),
            direction(&seen).text(locale),
        ),
        (locales::InspectFormat.text(locale), seen.format.name().into()),
        (locales::InspectNaming.text(locale), era(&seen).text(locale)),
        (locales::InspectHost.text(locale), seen.parts.host.clone().into()),
        (locales::InspectApp.text(locale), seen.parts.app.clone().into()),
        (
            locales::PageStreamCode.text(locale),
            seen.parts.name.to_string().into(),
        ),
    ];
    let tone = if seen.signature.is_refused() && seen.signature.code() != "unsigned" {
        "bad"
    } else {
        "good"
    };
    html! {
        <section class="card" data-card="address" aria-label={locales::InspectTitle.text(locale)}>
            <h2>{ locales::InspectTitle.text(locale) }</h2>
            <p class={classes!("verdict", tone)} data-verdict={seen.signature.code()}>{ seen.signature.text(locale) }</p>
            <Facts rows={rows} />
            if !seen.advice.is_empty() {
                <h3>{ locales::InspectAdvice.text(locale) }</h3>
                <ul class="advice">
                    { for seen.advice.iter().map(|advice| html! {
                        <li key={advice.kind.code()} data-advice={advice.kind.code()}>
                            <p>{ advice.kind.text(locale) }</p>
                            if let Some(suggestion) = &advice.suggestion {
                                <AddressLine text={suggestion.as_str().to_owned()} what={locales::InspectMended.text(locale)} />
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
            </div>
        </section>
    }
}

/// What to play to see whether a pasted address works: nothing for an address that publishes.
pub(super) fn source_of(address: &str) -> Option<Source> {
    let seen = inspect(address, &InspectContext::default()).ok()?;
    // A WebRTC address needs another player than these.
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

const fn era(seen: &Inspection) -> Text {
    match seen.era {
        Era::StreamCode => locales::InspectEraStreamCode,
        Era::CustomCode => locales::InspectEraCustom,
        Era::Trtc => locales::InspectEraTrtc,
        Era::Channel => locales::InspectEraChannel,
        Era::Other => locales::InspectEraOther,
    }
}
