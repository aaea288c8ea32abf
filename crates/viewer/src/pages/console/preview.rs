//! The picture beside the addresses, and how to play it.

use gloo::timers::callback::Timeout;
use panglu_core::playback::{Delivery, Engine, Plan};
use yew::prelude::*;

use crate::{
    components::{Segmented, Source, VideoPlayer},
    language::use_locale,
    locales,
    services::profile::Profile,
};

/// While someone types, every letter is another room: wait for a pause before asking the CDN about it.
const TYPING_PAUSE_MS: u32 = 400;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) source: Option<Source>,
    pub(crate) plan: Plan,
    pub(crate) on_plan: Callback<Plan>,
}

/// Plays the source once it stays the same for a moment.
#[component]
pub(crate) fn Preview(props: &Props) -> Html {
    let locale = use_locale();
    let profile = use_context::<Profile>().unwrap_or_default();
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
            <h2>{ locales::PagePreview.text(locale) }</h2>
            { match (*settled).clone().filter(|_| props.source.is_some()) {
                Some(source) => html! { <VideoPlayer {source} {plan} files={profile.players} /> },
                None => html! { <div class="picture empty"><p>{ locales::PagePreviewEmpty.text(locale) }</p></div> },
            } }
            <div class="choices">
                <Segmented
                    name="format" label={locales::PageDelivery.text(locale)}
                    selected={if plan.delivery == Delivery::Hls { "hls" } else { "flv" }}
                    options={vec![("flv", "FLV".into()), ("hls", "HLS".into())]}
                    on_select={choose(|plan, value| Plan {
                        delivery: if value == "hls" { Delivery::Hls } else { Delivery::Flv },
                        ..plan
                    })}
                />
                <Segmented
                    name="player" label={locales::PageEngine.text(locale)}
                    selected={if plan.engine == Engine::Plain { "plain" } else { "tcplayer" }}
                    options={vec![("tcplayer", "TcPlayer".into()), ("plain", locales::PageEnginePlain.text(locale).into())]}
                    on_select={choose(|plan, value| Plan {
                        engine: if value == "plain" { Engine::Plain } else { Engine::TcPlayer },
                        ..plan
                    })}
                />
            </div>
        </>
    }
}
