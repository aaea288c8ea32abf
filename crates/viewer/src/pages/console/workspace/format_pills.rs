//! How each format answered, in the status bar.

use panglu_core::{
    Locale,
    diagnosis::{Evidence, Observation, Outcome, Subject},
};
use yew::prelude::*;

use crate::{components::Sign, language::use_locale, locales};

/// The formats, with their short names.
const FORMATS: [(Subject, &str); 3] = [
    (Subject::Flv, "FLV"),
    (Subject::Hls, "HLS"),
    (Subject::Rtmp, "RTMP"),
];

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// `None` before anybody asked.
    pub(crate) evidence: Option<Evidence>,
}

/// A pill for each format: sign, word, status and milliseconds. Nobody asks RTMP; its pill says that it is inferred.
#[component]
pub(crate) fn FormatPills(props: &Props) -> Html {
    let locale = use_locale();
    let evidence = props.evidence.as_ref();
    let checks = evidence.map(|evidence| evidence.checks(locale));
    html! {
        { for FORMATS.into_iter().map(|(subject, name)| {
            let check = checks.iter().flatten().find(|check| check.subject == subject);
            let outcome = check.map_or(Outcome::Unknown, |check| check.outcome);
            let seen = evidence.and_then(|evidence| match subject {
                Subject::Flv => evidence.flv.as_ref(),
                Subject::Hls => evidence.hls.as_ref(),
                _ => None,
            });
            html! {
                <p key={name} class={classes!("pill", outcome.name())} data-format={subject.name()} data-outcome={outcome.name()}>
                    <Sign {outcome} />
                    { said(name, subject, outcome, seen, locale) }
                </p>
            }
        }) }
    }
}

fn said(
    name: &str,
    subject: Subject,
    outcome: Outcome,
    seen: Option<&Observation>,
    locale: Locale,
) -> String {
    let mut parts = vec![name.to_owned(), outcome.text(locale).into_owned()];
    if subject == Subject::Rtmp && !matches!(outcome, Outcome::Unknown | Outcome::Running) {
        parts.push(locales::StatusInferred.text(locale).into_owned());
    }
    if let Some(seen) = seen {
        parts.extend(seen.status.map(|status| status.to_string()));
        parts.extend(seen.headers_ms.map(|ms| format!("{ms} ms")));
    }
    parts.join(" · ")
}
