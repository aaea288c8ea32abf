//! What the first tab shows below the checks: the figures of the picture, and what the documents say about faults.

use std::borrow::Cow;

use panglu_core::{Locale, guide::Topic, playback::Engine};
use yew::prelude::*;

use super::{super::facts::Facts, guide::Guide, preview::engine_label, status_bar::state_text};
use crate::{
    components::{CopyButton, Watched},
    language::use_locale,
    locales,
};

/// What may explain a fault, the likeliest first.
const TOPICS: &[Topic] = &[
    Topic::Interruption,
    Topic::AutomaticRelay,
    Topic::ManualRelay,
    Topic::Background,
    Topic::Limits,
    Topic::Setup,
    Topic::Billing,
];

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) watched: Watched,
}

/// Shows what the player tells.
#[component]
pub(crate) fn Diagnose(props: &Props) -> Html {
    let locale = use_locale();
    let watched = &props.watched;
    let tone = match watched.state.as_str() {
        "playing" => Some("good"),
        "failed" => Some("bad"),
        _ => None,
    };
    let verdict = match &watched.sentence {
        Some(sentence) => sentence.clone().into(),
        None => state_text(&watched.state, locale),
    };
    html! {
        <>
            <section class="card" data-card="diagnose" aria-label={locales::DiagnoseTitle.text(locale)}>
                <div class="snippet-head">
                    <h2>{ locales::DiagnoseTitle.text(locale) }</h2>
                    if !watched.report.is_empty() {
                        <CopyButton
                            text={watched.report.clone()} what={locales::DiagnoseReport.text(locale)} label={locales::DiagnoseCopy}
                        />
                    }
                </div>
                <p class={classes!("verdict", tone)} data-state={watched.state.clone()} data-cause={watched.cause.clone()}>{ verdict }</p>
                <Facts rows={rows(watched, locale)} />
            </section>
            <Guide topics={TOPICS} />
        </>
    }
}

/// The figures that are known.
fn rows(watched: &Watched, locale: Locale) -> Vec<(Cow<'static, str>, Cow<'static, str>)> {
    let figures = &watched.figures;
    let engine = watched.engine.as_deref().and_then(Engine::named);
    let how = [
        watched
            .delivery
            .as_deref()
            .map(|delivery| delivery.to_uppercase().into()),
        engine.map(|engine| engine_label(engine, locale)),
    ];
    let how: Vec<Cow<'static, str>> = how.into_iter().flatten().collect();
    let size = figures
        .width
        .zip(figures.height)
        .filter(|(width, _)| *width > 0.0)
        .map(|(width, height)| format!("{width} × {height}"));
    let seconds = |seconds: f64| {
        locales::DiagnoseSeconds {
            seconds: format!("{seconds:.1}"),
        }
        .text(locale)
    };
    let rows = [
        (
            locales::DiagnoseHow,
            Some(how.join(" · ").into()).filter(|_| !how.is_empty()),
        ),
        (
            locales::DiagnoseFirstFrame,
            figures.first_frame_ms.map(|ms| format!("{ms:.0} ms").into()),
        ),
        (locales::DiagnoseSize, size.map(Cow::from)),
        (
            locales::DiagnoseFps,
            figures.fps.map(|fps| format!("{fps:.0}").into()),
        ),
        (
            locales::DiagnoseBitrate,
            figures.kbps.map(|kbps| format!("{kbps:.0} kbit/s").into()),
        ),
        (locales::DiagnoseLag, figures.lag.map(seconds)),
        (locales::DiagnoseBuffered, figures.buffered.map(seconds)),
        (
            locales::DiagnoseStalls,
            figures.stalls.map(|stalls| format!("{stalls:.0}").into()),
        ),
        (
            locales::DiagnoseDropped,
            figures.dropped.map(|dropped| format!("{dropped:.0}").into()),
        ),
    ];
    let named = rows.into_iter();
    named
        .filter_map(|(name, value)| Some((name.text(locale), value?)))
        .collect()
}
