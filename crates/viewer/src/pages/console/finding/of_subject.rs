//! The finding for everything that is pasted but a room, whose finding depends on its picture.

use std::borrow::Cow;

use panglu_core::{
    Locale,
    diagnosis::Outcome,
    errors::{Fit, Meaning, explain},
    identify::Subject,
    inspect::Direction,
    text::Text,
};

use yew::prelude::*;

use super::{
    super::{
        judged::{Judged, judge_with},
        notification_card::{event, judged_body},
        state::ConsoleState,
    },
    Finding, FindingStrip,
};
use crate::{language::use_locale, locales};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) state: UseReducerHandle<ConsoleState>,
}

/// Shows the finding for the selected reading.
#[component]
pub(crate) fn SubjectFinding(props: &Props) -> Html {
    let state = &props.state;
    match of_subject(state, use_locale()) {
        Some(finding) => html! { <FindingStrip state={state.clone()} {finding} /> },
        None => Html::default(),
    }
}

/// The finding for the selected reading. `None` for a room, and if nothing is pasted.
fn of_subject(state: &ConsoleState, locale: Locale) -> Option<Finding> {
    let subject = state.subject()?;
    let next = |act: Text| Finding {
        verdict: said(subject, locale).into(),
        next: Some(then(act.text(locale), locale)),
        ..Finding::default()
    };
    Some(match subject {
        Subject::Room(room) if room.user.is_none() => next(locales::FindingAddUser),
        Subject::Room(_) => return None,
        Subject::Rooms(_) => next(locales::FindingOpenRoom),
        Subject::Timeline(_) => next(locales::FindingOpenNotice),
        Subject::Stream(_) => next(locales::FindingOwner),
        Subject::Callback(_) => next(locales::FindingCallback),
        Subject::Secret(_) => Finding {
            outcome: Outcome::Bad,
            ..next(locales::FindingSecret)
        },
        Subject::Unknown => Finding {
            verdict: locales::UnknownTitle.text(locale),
            next: Some(then(locales::FindingPasteMore.text(locale), locale)),
            ..Finding::default()
        },
        Subject::Code(code) => of_code(*code, locale),
        Subject::LogLine(line) => of_code(line.code, locale),
        Subject::ErrorName(named) => {
            let best = named.found.first()?;
            of_meaning(&named.name, &best.meaning, locale)
        }
        Subject::Address(url) => of_address(url.expose(), state, locale),
        Subject::Notification(body) => of_notification(body.expose(), state, locale),
    })
}

/// The next act, where it does not matter who does it.
fn then(act: Cow<'static, str>, locale: Locale) -> Cow<'static, str> {
    locales::FindingNext { act }.text(locale)
}

/// What a subject is, and its values.
fn said(subject: &Subject, locale: Locale) -> String {
    let values = subject.values(locale);
    let dot = if values.is_empty() { "" } else { " · " };
    format!("{}{dot}{values}", subject.text(locale))
}

fn of_code(code: i64, locale: Locale) -> Finding {
    let found = explain(code, None);
    match found.meanings.first() {
        Some(meaning) if found.known => {
            let finding = of_meaning(&code.to_string(), meaning, locale);
            let is_exact = |meaning: &&Meaning| meaning.fit() == Fit::Exact;
            let count = found.meanings.iter().filter(is_exact).count();
            if count > 1 {
                let verdict = locales::FindingLikeliest {
                    verdict: finding.verdict,
                    count,
                };
                return Finding {
                    verdict: verdict.text(locale),
                    ..finding
                };
            }
            finding
        }
        _ => Finding {
            verdict: found.summary(locale).into(),
            next: Some(then(locales::FindingWhereCode.text(locale), locale)),
            ..Finding::default()
        },
    }
}

fn of_meaning(name: &str, meaning: &Meaning, locale: Locale) -> Finding {
    Finding {
        outcome: if meaning.benign() {
            Outcome::Good
        } else {
            Outcome::Bad
        },
        verdict: format!("{name} · {}", meaning.title(locale)).into(),
        next: Some(
            locales::FindingNextWho {
                who: meaning.who().label(locale),
                act: meaning.advice(locale),
            }
            .text(locale),
        ),
        ..Finding::default()
    }
}

fn of_address(address: &str, state: &ConsoleState, locale: Locale) -> Finding {
    let judged = match judge_with(address, state) {
        Ok(judged) => judged,
        Err(error) => {
            return Finding {
                outcome: Outcome::Bad,
                verdict: error.text(locale).into(),
                ..Finding::default()
            };
        }
    };
    let is_bad = judged.is_bad();
    let Judged { seen, open } = judged;
    let usual = match seen.direction {
        Direction::Push => locales::FindingPushOnly,
        Direction::Play | Direction::Either => locales::FindingPlayIt,
    };
    let advice = seen.advice.first().map(|advice| advice.kind.text(locale));
    Finding {
        outcome: if is_bad { Outcome::Bad } else { Outcome::Unknown },
        verdict: match &open {
            Some(open) => open.text(locale),
            None => seen.signature.text(locale),
        },
        next: Some(then(advice.unwrap_or_else(|| usual.text(locale)), locale)),
        ..Finding::default()
    }
}

fn of_notification(body: &str, state: &ConsoleState, locale: Locale) -> Finding {
    let (verdict, notification, error) = judged_body(body, &state.keys.notification, None);
    let happened = notification.as_ref().map(|notification| {
        let stream = notification.stream().map(|stream| format!(" · {stream}"));
        format!(
            "{}{}",
            event(&notification.event, locale),
            stream.unwrap_or_default()
        )
    });
    let advice = notification
        .as_ref()
        .and_then(|notification| notification.advice.first());
    let next = advice.map(|advice| then(advice.text(locale), locale));
    match (error, verdict) {
        (Some(error), _) => Finding {
            outcome: Outcome::Bad,
            verdict: error.text(locale).into(),
            next,
            ..Finding::default()
        },
        (None, Some(verdict)) => Finding {
            outcome: if verdict.is_valid() {
                Outcome::Good
            } else {
                Outcome::Bad
            },
            verdict: [happened.unwrap_or_default(), verdict.text(locale).to_string()]
                .join(" · ")
                .into(),
            next,
            ..Finding::default()
        },
        (None, None) => Finding {
            verdict: happened.unwrap_or_default().into(),
            next: next.or_else(|| Some(then(locales::NoticeUnchecked.text(locale), locale))),
            ..Finding::default()
        },
    }
}
