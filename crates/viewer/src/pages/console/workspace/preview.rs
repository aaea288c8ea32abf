//! The video next to the addresses, and the choice of how to play it.

use std::borrow::Cow;

use gloo::timers::callback::Timeout;
use panglu_core::{
    Locale,
    playback::{Delivery, Engine, Plan},
};
use yew::prelude::*;

use crate::{
    components::{Picture, Segmented, Source, Watched},
    language::use_locale,
    link::RoomQuery,
    locales,
};

/// How long the source must be unchanged before it is played, in milliseconds. Every typed letter is another room, so
/// the CDN is not requested before a pause.
pub(super) const TYPING_PAUSE_MS: u32 = 400;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) source: Option<Source>,
    /// The room, if the player gets its addresses from the backend by itself.
    #[prop_or_default]
    pub(crate) room: Option<RoomQuery>,
    pub(crate) plan: Plan,
    /// The link for the audience; empty if there is none.
    #[prop_or_default]
    pub(crate) share: AttrValue,
    pub(crate) on_plan: Callback<Plan>,
    /// Hears what the player tells about itself.
    #[prop_or_default]
    pub(crate) on_watched: Callback<Watched>,
}

/// Plays the source once it has been unchanged for that time.
#[component]
pub(crate) fn Preview(props: &Props) -> Html {
    let locale = use_locale();
    let settled = use_state_eq(|| props.source.clone());
    {
        let settled = settled.clone();
        use_effect_with(props.source.clone(), move |source| {
            let source = source.clone();
            let pause = Timeout::new(TYPING_PAUSE_MS, move || settled.set(source));
            move || drop(pause)
        });
    }
    let plan = props.plan;
    let choose =
        |change: fn(Plan, &'static str) -> Plan| props.on_plan.reform(move |value| change(plan, value));
    html! {
        <>
            <h2 class="visually-hidden">{ locales::PagePreview.text(locale) }</h2>
            { match (*settled).clone().filter(|_| props.source.is_some()) {
                Some(source) => html! { <Picture {source} room={props.room.clone()} {plan} share={props.share.clone()} on_watched={&props.on_watched} /> },
                None => html! { <div class="picture empty"><p>{ locales::PagePreviewEmpty.text(locale) }</p></div> },
            } }
            <div class="choices">
                <Segmented
                    name="format" label={locales::PageDelivery.text(locale)}
                    selected={plan.delivery.name()}
                    options={vec![("flv", "FLV".into()), ("hls", "HLS".into())]}
                    on_select={choose(|plan, value| Plan {
                        delivery: Delivery::named(value).unwrap_or(plan.delivery),
                        ..plan
                    })}
                />
                <Segmented
                    name="player" label={locales::PageEngine.text(locale)}
                    selected={plan.engine.name()}
                    options={Engine::ALL.map(|engine| (engine.name(), engine_label(engine, locale).into())).to_vec()}
                    on_select={choose(|plan, value| Plan {
                        engine: Engine::named(value).unwrap_or(plan.engine),
                        ..plan
                    })}
                />
            </div>
        </>
    }
}

/// What a player is called.
pub(super) fn engine_label(engine: Engine, locale: Locale) -> Cow<'static, str> {
    match engine {
        Engine::TcPlayer => "TcPlayer".into(),
        Engine::Plain => locales::PageEnginePlain.text(locale),
    }
}
