//! The simulator: signed notifications of one publish, with the faults that a backend has to withstand.

use panglu_core::text::Text;
use panglu_live::simulator::{RetrySchedule, Scenario};
use yew::prelude::*;

use crate::{language::use_locale, locales, services::clock};

/// How long ago the simulated publish began, in seconds: longer than it lasts, so that all of it has happened.
const BEGAN_BEFORE: u64 = 5 * 60;

/// What is simulated. The same values always make the same notifications.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Simulated {
    pub(super) scenario: Scenario,
    /// When the publish began, in Unix seconds.
    pub(super) now: u64,
    pub(super) seed: u64,
}

/// The scenarios, each with its name and its label.
const SCENARIOS: [(&str, Scenario, Text); 8] = [
    ("good", Scenario::Good, locales::SimulatorGood),
    ("expired", Scenario::Expired, locales::SimulatorExpired),
    ("doubled", Scenario::Doubled, locales::SimulatorDoubled),
    ("reordered", Scenario::Reordered, locales::SimulatorReordered),
    ("mis-keyed", Scenario::MisKeyed, locales::SimulatorMisKeyed),
    (
        "tampered-body",
        Scenario::TamperedBody,
        locales::SimulatorTamperedBody,
    ),
    (
        "tampered-time",
        Scenario::TamperedTime,
        locales::SimulatorTamperedTime,
    ),
    (
        "retried",
        Scenario::Retried(RetrySchedule::RELAY_2018),
        locales::SimulatorRetried,
    ),
];

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// Whether there is a key to sign with.
    pub(super) has_key: bool,
    pub(super) simulated: Option<Simulated>,
    pub(super) on_simulated: Callback<Option<Simulated>>,
}

/// Offers the scenarios. Without a key nothing can be signed, so there are none.
#[component]
pub(super) fn SimulatorCard(props: &Props) -> Html {
    let locale = use_locale();
    let chosen = props.simulated;
    html! {
        <section class="card" data-card="simulator" aria-label={locales::SimulatorTitle.text(locale)}>
            <h2>{ locales::SimulatorTitle.text(locale) }</h2>
            <p class="note">{ locales::SimulatorHint.text(locale) }</p>
            if props.has_key {
                <div class="tabs" role="group" aria-label={locales::SimulatorTitle.text(locale)}>
                    { for SCENARIOS.into_iter().map(|(name, scenario, label)| {
                        let is_chosen = chosen.is_some_and(|chosen| chosen.scenario == scenario);
                        let seed = chosen.map_or(1, |chosen| chosen.seed);
                        let onclick = props.on_simulated.reform(move |_: MouseEvent| Some(simulated(scenario, seed)));
                        html! {
                            <button key={name} type="button" data-scenario={name} aria-pressed={is_chosen.to_string()} {onclick}>
                                { label.text(locale) }
                            </button>
                        }
                    }) }
                </div>
                if let Some(Simulated { scenario, seed, .. }) = chosen {
                    <div class="tabs">
                        <button type="button" class="copy" onclick={props.on_simulated.reform(move |_: MouseEvent| Some(simulated(scenario, seed + 1)))}>
                            { locales::SimulatorAgain.text(locale) }
                        </button>
                        <button type="button" class="copy" data-simulator="clear" onclick={props.on_simulated.reform(|_: MouseEvent| None)}>
                            { locales::SimulatorClear.text(locale) }
                        </button>
                    </div>
                }
            } else {
                <p class="verdict">{ locales::SimulatorNeedsKey.text(locale) }</p>
            }
        </section>
    }
}

fn simulated(scenario: Scenario, seed: u64) -> Simulated {
    Simulated {
        scenario,
        now: clock::unix_seconds().saturating_sub(BEGAN_BEFORE),
        seed,
    }
}
