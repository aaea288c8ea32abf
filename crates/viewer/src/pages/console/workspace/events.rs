//! The tab with notifications: pasted or simulated, what each proves, the sessions they make, and who is live by them.

mod bodies;
mod live_card;
mod received;
mod reply_card;
mod sessions_card;
mod simulator_card;

use live_card::LiveCard;
use panglu_core::{PlayFormat, StreamCode, guide::Topic, notification::NotificationKey};
use panglu_live::simulator::Simulator;
use received::{Received, ReceivedCard};
use reply_card::ReplyCard;
use sessions_card::SessionsCard;
use simulator_card::{Simulated, SimulatorCard};
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::{
    super::{
        notification_card::key_error,
        state::{ConsoleState, KeyKind, set_key},
    },
    guide::Guide,
};
use crate::{components::SecretField, language::use_locale, locales};

/// What to know about notifications.
const TOPICS: &[Topic] = &[Topic::Notifications];

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The documented name of the room's stream.
    pub(crate) code: StreamCode,
    pub(crate) state: UseReducerHandle<ConsoleState>,
    /// The format in which the room's picture is moving.
    pub(crate) moving: Option<PlayFormat>,
}

/// Takes notifications and shows what follows from them. They stay in memory only.
#[component]
pub(crate) fn Events(props: &Props) -> Html {
    let locale = use_locale();
    let pasted = use_state_eq(String::new);
    let simulated = use_state_eq(|| None::<Simulated>);
    let key = &props.state.keys.notification;
    let deliveries = use_memo(
        (*simulated, props.code.clone(), key.clone()),
        |(simulated, code, key)| {
            let key = NotificationKey::parse(key.expose().trim()).ok()?;
            let Simulated { scenario, now, seed } = (*simulated)?;
            Some(Simulator::new(key, code.clone(), now, seed).play(scenario))
        },
    );
    let received = use_memo(
        ((*pasted).clone(), deliveries.clone(), key.clone()),
        |(pasted, deliveries, key)| {
            let pasted = bodies::split(pasted)
                .into_iter()
                .map(|body| Received::pasted(body, key));
            let made = deliveries.as_ref().iter().flatten();
            let made = made.map(|delivery| Received::delivered(delivery, key));
            pasted.chain(made).collect::<Vec<_>>()
        },
    );
    let on_input = {
        let pasted = pasted.clone();
        Callback::from(move |event: InputEvent| {
            let area = event
                .target()
                .and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
            pasted.set(area.map(|area| area.value()).unwrap_or_default());
        })
    };
    let on_simulated = {
        let simulated = simulated.clone();
        Callback::from(move |chosen| simulated.set(chosen))
    };
    html! {
        <>
            <section class="card" data-card="events" aria-label={locales::EventsTitle.text(locale)}>
                <h2>{ locales::EventsTitle.text(locale) }</h2>
                <div class="field">
                    <label for="events">{ locales::EventsPaste.text(locale) }</label>
                    <textarea
                        id="events" rows="3" spellcheck="false" autocomplete="off" autocapitalize="off"
                        value={(*pasted).clone()} oninput={on_input} aria-describedby="events-note"
                    />
                    <p id="events-note" class="note">{ locales::EventsPasteHint.text(locale) }</p>
                </div>
                <div class="fields">
                    <SecretField
                        id="events-key" label={locales::NoticeKey.text(locale)} error={key_error(key, locale)}
                        hint={AttrValue::from(locales::EventsKeyHint.text(locale))} value={key.clone()}
                        on_input={set_key(&props.state, KeyKind::Notification)}
                    />
                </div>
            </section>
            <SimulatorCard has_key={deliveries.is_some() || NotificationKey::parse(key.expose().trim()).is_ok()} simulated={*simulated} {on_simulated} />
            if !received.is_empty() {
                <ReceivedCard received={received.clone()} key_of_cloud={key.clone()} />
                <SessionsCard received={received.clone()} />
            }
            <LiveCard {received} code={props.code.clone()} moving={props.moving} />
            <ReplyCard />
            <Guide topics={TOPICS} />
        </>
    }
}
