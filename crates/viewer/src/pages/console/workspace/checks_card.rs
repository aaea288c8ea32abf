//! The checks of a room, whose finding is in the strip below the box: each check with its evidence, who must act and what to do.

use std::borrow::Cow;

use panglu_core::{
    Locale,
    diagnosis::{Check, Finding, Outcome, Who},
};
use yew::prelude::*;

use super::{examiner::Examined, inquiry::Inquiry};
use crate::{
    components::{CopyButton, Sign, Watched},
    language::use_locale,
    link::Room,
    live::{
        judged::Judged,
        rows::{label, tone},
    },
    locales,
    services::clock,
};

/// How many reports are shown; the live board has all of them.
const MOST_WORDS: usize = 3;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) room: Room,
    pub(crate) inquiry: Inquiry,
    /// The player's own account. It holds no key.
    pub(crate) report: String,
    /// What the backend knows of the stream, if there is one and it does.
    pub(crate) listed: Option<Judged>,
}

impl Props {
    pub(crate) fn new(examined: &Examined, watched: &Watched) -> Self {
        Self {
            room: examined.found.room.clone(),
            inquiry: examined.inquiry.clone(),
            report: watched.report.clone(),
            listed: examined.listed.clone(),
        }
    }
}

/// Shows the finding and the checks, and can stop and repeat them.
#[component]
pub(crate) fn ChecksCard(props: &Props) -> Html {
    let locale = use_locale();
    let inquiry = &props.inquiry;
    let Some(evidence) = &inquiry.evidence else {
        return html! {
            <section class="card" data-card="checks" aria-label={locales::DiagnoseChecks.text(locale)}>
                <h2>{ locales::DiagnoseChecks.text(locale) }</h2>
            </section>
        };
    };
    let finding = evidence.finding(locale);
    let heading = heading(&props.room, inquiry.began, locale);
    let text = format!("{}\n{}", evidence.report(&heading, locale), props.report);
    html! {
        <section class="card" data-card="checks" aria-label={locales::DiagnoseChecks.text(locale)}>
            <div class="snippet-head">
                <h2>{ locales::DiagnoseChecks.text(locale) }</h2>
                if evidence.running {
                    <button type="button" class="copy" data-run="stop" onclick={&inquiry.on_stop}>
                        { locales::DiagnoseStop.text(locale) }
                    </button>
                } else {
                    <button type="button" class="copy" data-run="again" onclick={&inquiry.on_again}>
                        { locales::DiagnoseAgain.text(locale) }
                    </button>
                }
                <CopyButton {text} what={locales::DiagnoseAll.text(locale)} label={locales::DiagnoseCopyAll} />
            </div>
            <ol class="checks">
                { for evidence.checks(locale).iter().map(|check| row(check, &finding, locale)) }
                { for props.listed.iter().map(|judged| told(judged, locale)) }
            </ol>
        </section>
    }
}

fn row(check: &Check, finding: &Finding, locale: Locale) -> Html {
    let outcome = check.outcome;
    // What the finding says is not said again in every row.
    let act = check.act.as_ref().map(|(who, next)| match who {
        who if *next != finding.next => who.act(next, locale),
        Who::Nobody => Cow::Borrowed(""),
        who => locales::DiagnoseSame {
            who: who.text(locale),
        }
        .text(locale),
    });
    html! {
        <li key={check.subject.name()} data-check={check.subject.name()} data-outcome={outcome.name()}>
            <h3>
                <Sign {outcome} />
                { check.subject.text(locale) }
                <small class={outcome.name()}>{ outcome.text(locale) }</small>
            </h3>
            <p>{ check.sentence.to_string() }</p>
            if let Some(act) = act.filter(|act| !act.is_empty()) {
                <p class="act">{ act.to_string() }</p>
            }
        </li>
    }
}

/// What was reported to the backend lately, and what follows from it.
fn told(judged: &Judged, locale: Locale) -> Html {
    let outcome = match tone(&judged.row.status) {
        "good" => Outcome::Good,
        "warn" => Outcome::Warn,
        "bad" => Outcome::Bad,
        _ => Outcome::Unknown,
    };
    html! {
        <li key="notifications" data-check="notifications" data-outcome={outcome.name()}>
            <h3>
                <Sign {outcome} />
                { locales::CheckNotifications.text(locale) }
                <small class={outcome.name()}>{ label(&judged.row.status, locale) }</small>
            </h3>
            <p>{ judged.rule.text.clone() }</p>
            { for judged.words.iter().take(MOST_WORDS).map(|word| html! { <p class="act">{ word.text.clone() }</p> }) }
        </li>
    }
}

fn heading(room: &Room, began: u64, locale: Locale) -> String {
    let named = locales::StatusRoom {
        room: room.room.to_string(),
        user: room.user.to_string(),
    };
    locales::DiagnoseOf {
        room: named.text(locale),
        biz: room.biz.to_string(),
        when: clock::date(began, locale),
    }
    .text(locale)
    .into_owned()
}
