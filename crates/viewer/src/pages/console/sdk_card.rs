//! The card for a manual relay: the SDK call for an app, ready to paste.

use panglu_core::{Platform, RoomId, StreamKind, text::Text};
use panglu_snippets::sdk::{Action, Generation, PushCall, result_types};
use yew::prelude::*;

use super::{
    sdk_fields::CallFields,
    sdk_options::{CallForm, Offer},
    snippets_card::Pasteable,
};
use crate::{components::Segmented, language::use_locale, locales};

/// The generations in display order, the newest first.
const GENERATIONS: [Generation; 4] = [
    Generation::StreamCode,
    Generation::StreamCodeEarly,
    Generation::Channel,
    Generation::Streamer,
];

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) room: RoomId,
    pub(crate) kind: StreamKind,
}

/// The selected SDK and call.
#[derive(Clone, Copy, PartialEq)]
struct Choice {
    platform: Platform,
    generation: Generation,
    action: Action,
}

/// Shows the start or stop call of one SDK, for the selected room.
#[component]
pub(crate) fn SdkCard(props: &Props) -> Html {
    let locale = use_locale();
    let choice = use_state_eq(|| Choice {
        platform: Platform::Android,
        generation: Generation::StreamCode,
        action: Action::Start,
    });
    let change = |apply: fn(&mut Choice, &'static str)| {
        let choice = choice.clone();
        Callback::from(move |value| {
            let mut changed = *choice;
            apply(&mut changed, value);
            choice.set(changed);
        })
    };
    let form = use_state_eq(CallForm::default);
    let on_form = {
        let form = form.clone();
        Callback::from(move |changed| form.set(changed))
    };
    let Choice {
        platform,
        generation,
        action,
    } = *choice;
    let offer = Offer::of(platform, generation);
    let options = form.options(props.room, props.kind, &offer);
    let call = PushCall::new(platform, generation, action, &options);
    html! {
        <section class="card" data-card="sdk" aria-label={locales::CallsTitle.text(locale)}>
            <h2>{ locales::CallsTitle.text(locale) }</h2>
            <div class="choices">
                <Segmented
                    name="sdk-platform" label={locales::RecordingPlatform.text(locale)} selected={platform.name()}
                    options={Platform::ALL.map(|platform| (platform.name(), platform.label().into())).to_vec()}
                    on_select={change(|choice, value| choice.platform = Platform::named(value).unwrap_or(choice.platform))}
                />
                <Segmented
                    name="sdk-action" label={locales::CallsAction.text(locale)}
                    selected={if action == Action::Start { "start" } else { "stop" }}
                    options={vec![("start", locales::CallsStart.text(locale).into()), ("stop", locales::CallsStop.text(locale).into())]}
                    on_select={change(|choice, value| {
                        choice.action = if value == "start" { Action::Start } else { Action::Stop };
                    })}
                />
            </div>
            <div class="tabs" role="group" aria-label={locales::CallsGeneration.text(locale)}>
                { for GENERATIONS.into_iter().map(|offered| {
                    let choice = choice.clone();
                    let pressed = (offered == generation).to_string();
                    let onclick = Callback::from(move |_: MouseEvent| {
                        choice.set(Choice { generation: offered, ..*choice });
                    });
                    html! {
                        <button key={offered.name()} type="button" data-generation={offered.name()} aria-pressed={pressed} {onclick}>
                            { generation_label(offered).text(locale) }
                        </button>
                    }
                }) }
            </div>
            <CallFields form={(*form).clone()} {offer} {action} {on_form} />
            { match call {
                Ok(call) => html! {
                    <>
                        <Pasteable
                            place={locales::CallsPlace.text(locale)} language={platform.language()} code={call.snippet(locale)}
                            notes={call.advice().iter().map(|advice| advice.text(locale)).collect::<Vec<_>>()}
                        />
                        if action == Action::Start { { answer(platform, generation, locale) } }
                    </>
                },
                Err(error) => html! { <p class="note error" data-error={error.code()}>{ error.text(locale) }</p> },
            } }
        </section>
    }
}

/// Describes the result of a start call.
fn answer(platform: Platform, generation: Generation, locale: panglu_core::Locale) -> Html {
    html! {
        <details>
            <summary>{ locales::CallsAnswer.text(locale) }</summary>
            { for result_types(platform, generation).iter().map(|result| html! {
                <>
                    <h3><code>{ result.name }</code></h3>
                    <ul class="advice">
                        { for result.fields.iter().map(|field| html! {
                            <li><code>{ format!("{} {}", field.kind, field.name) }</code>{ " · " }{ field.meaning(locale) }</li>
                        }) }
                    </ul>
                </>
            }) }
        </details>
    }
}

const fn generation_label(generation: Generation) -> Text {
    match generation {
        Generation::StreamCode => locales::CallsStreamCode,
        Generation::StreamCodeEarly => locales::CallsStreamCodeEarly,
        Generation::Channel => locales::CallsChannel,
        Generation::Streamer => locales::CallsStreamer,
    }
}
