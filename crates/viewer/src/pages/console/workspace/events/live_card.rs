//! Whether the room is live by the rules of a live list: what was reported, which rule decides, and what would change it.

use std::{borrow::Cow, rc::Rc};

use gloo::timers::callback::Interval;
use panglu_core::{Locale, PlayFormat, StreamCode};
use panglu_live::liveness::{Evidence, Judgement, Liveness, Observation, PollAnswer, Report, Status};
use yew::prelude::*;

use super::{super::super::facts::Facts, received::Received};
use crate::{language::use_locale, locales, services::clock};

const SECOND_MS: u32 = 1_000;

/// Reports of other sources than notifications, to try the rules with.
const REPORTS: [Report; 8] = [
    Report::StartConfirmed,
    Report::StopConfirmed,
    Report::Heartbeat(None),
    Report::Polled(PollAnswer::On),
    Report::Polled(PollAnswer::Off),
    Report::Polled(PollAnswer::TimedOut),
    Report::Seen {
        format: PlayFormat::Flv,
        observation: Observation::Moving,
    },
    Report::Seen {
        format: PlayFormat::Flv,
        observation: Observation::NotFound,
    },
];

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) received: Rc<Vec<Received>>,
    pub(super) code: StreamCode,
    /// The format in which the picture beside this card is moving.
    pub(super) moving: Option<PlayFormat>,
}

/// Judges the room's stream every second.
#[component]
pub(super) fn LiveCard(props: &Props) -> Html {
    let locale = use_locale();
    let now = use_state_eq(clock::unix_seconds);
    let added = use_state_eq(Vec::<Evidence>::new);
    {
        let now = now.clone();
        use_effect_with((), move |()| {
            let ticking = Interval::new(SECOND_MS, move || now.set(clock::unix_seconds()));
            move || drop(ticking)
        });
    }
    let now = (*now).max(clock::unix_seconds());
    let mut stream = Liveness::default();
    let counting = props.received.iter().filter(|one| one.counts());
    let told = counting
        .filter_map(|one| Some((one.notification.as_ref()?, one.at)))
        .filter(|(notification, _)| notification.stream() == Some(props.code.as_str()))
        .filter_map(|(notification, at)| Evidence::of_notification(notification, at.unwrap_or(now)));
    let mut too_far_ahead = None;
    let moving = props.moving.map(|format| Evidence {
        at: now,
        report: Report::Seen {
            format,
            observation: Observation::Moving,
        },
    });
    for evidence in told.chain(added.iter().copied()).chain(moving) {
        if let Err(error) = stream.observe(evidence, now) {
            too_far_ahead = Some(error);
        }
    }
    let judgement = stream.judge(now);
    let add = |report: Report| {
        let added = added.clone();
        Callback::from(move |_: MouseEvent| {
            let at = clock::unix_seconds();
            added.set(added.iter().copied().chain([Evidence { at, report }]).collect());
        })
    };
    let clear = {
        let added = added.clone();
        Callback::from(move |_: MouseEvent| added.set(Vec::new()))
    };
    html! {
        <section class="card" data-card="live" aria-label={locales::LiveTitle.text(locale)}>
            <h2>{ locales::LiveTitle.text(locale) }</h2>
            { verdict(&judgement, locale) }
            if let Some(error) = too_far_ahead {
                <p class="note error">{ error.text(locale) }</p>
            }
            <Facts rows={rows(&judgement, now, locale)} />
            if !judgement.reports.is_empty() {
                <h3>{ locales::LiveReports.text(locale) }</h3>
                <ul class="advice">
                    { for judgement.reports.iter().map(|report| html! { <li data-counts={report.counts.to_string()}>{ report.operator_text(locale) }</li> }) }
                </ul>
            }
            <h3>{ locales::LiveChanges.text(locale) }</h3>
            <ul class="advice" data-changes="">
                { for judgement.transitions.iter().map(|change| html! { <li>{ change.operator_text(now, locale) }</li> }) }
            </ul>
            <h3>{ locales::LiveTry.text(locale) }</h3>
            <p class="note">{ locales::LiveTryHint.text(locale) }</p>
            <div class="tabs" role="group" aria-label={locales::LiveTry.text(locale)}>
                { for REPORTS.into_iter().map(|report| html! {
                    <button type="button" data-report={report.reporter().name()} onclick={add(report)}>{ report.operator_text(locale) }</button>
                }) }
                if !added.is_empty() {
                    <button type="button" onclick={clear}>{ locales::LiveClear.text(locale) }</button>
                }
            </div>
        </section>
    }
}

fn verdict(judgement: &Judgement, locale: Locale) -> Html {
    let tone = match judgement.status {
        Status::Live => Some("good"),
        Status::Offline | Status::Closed => Some("bad"),
        _ => None,
    };
    html! {
        <p class={classes!("verdict", tone)} data-status={judgement.status.name()} data-rule={judgement.rule.name()} role="status">
            <strong>{ judgement.status.label(locale) }</strong>{ " · " }{ judgement.status.operator_text(locale) }
        </p>
    }
}

fn rows(judgement: &Judgement, now: u64, locale: Locale) -> Vec<(Cow<'static, str>, Cow<'static, str>)> {
    let forecast = &judgement.forecast;
    let listed = if judgement.is_listed() {
        locales::LiveListed
    } else {
        locales::LiveNotListed
    };
    let mut rows = vec![
        (
            locales::LiveRule.text(locale),
            judgement.rule.operator_text(locale),
        ),
        (locales::LiveList.text(locale), listed.text(locale)),
    ];
    if let Some(since) = judgement.since {
        rows.push((
            locales::LiveSince.text(locale),
            clock::moment(since, locale).into(),
        ));
    }
    if let Some(gap) = &judgement.heartbeat_gap {
        rows.push((locales::LiveHeartbeats.text(locale), gap.operator_text(locale)));
    }
    rows.push(("RTMP".into(), forecast.rtmp.text(now, locale)));
    rows.push(("FLV".into(), forecast.flv.text(now, locale)));
    rows.push(("HLS".into(), forecast.hls.text(now, locale)));
    rows.push((
        locales::LiveAddress.text(locale),
        forecast.address.text(now, locale),
    ));
    rows
}
