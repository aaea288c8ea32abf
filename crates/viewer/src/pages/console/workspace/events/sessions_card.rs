//! The sessions that the notifications make: what started, when it ended, and what was recorded meanwhile.

use std::rc::Rc;

use panglu_core::{
    Locale,
    errors::{Source, explain},
};
use panglu_live::session::{Session, Sessions};
use yew::prelude::*;

use super::{super::super::facts::Facts, received::Received};
use crate::{language::use_locale, locales, services::clock};

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) received: Rc<Vec<Received>>,
}

/// Puts the notifications of each stream together. Those with a wrong signature are left out.
#[component]
pub(super) fn SessionsCard(props: &Props) -> Html {
    let locale = use_locale();
    let mut sessions = Sessions::default();
    let counting = props.received.iter().filter(|one| one.counts());
    for notification in counting.filter_map(|one| one.notification.as_ref()) {
        (sessions, _) = sessions.step(notification);
    }
    let left_out = props.received.iter().filter(|one| !one.counts()).count();
    html! {
        <section class="card" data-card="sessions" aria-label={locales::SessionsTitle.text(locale)}>
            <h2>{ locales::SessionsTitle.text(locale) }</h2>
            if left_out > 0 {
                <p class="note error" data-left-out={left_out.to_string()}>{ locales::SessionsLeftOut { count: left_out }.text(locale) }</p>
            }
            if sessions.streams().is_empty() {
                <p class="note">{ locales::SessionsNone.text(locale) }</p>
            }
            { for sessions.streams().into_iter().map(|stream| {
                let timeline = sessions.timeline(stream);
                let loose = timeline.loose_recordings.len() + timeline.loose_pictures.len();
                html! {
                    <div key={stream.to_owned()} data-stream={stream.to_owned()}>
                        <h3><code>{ stream.to_owned() }</code></h3>
                        { for timeline.sessions.iter().map(|session| view(session, locale)) }
                        if loose > 0 {
                            <p class="note">{ locales::SessionsLoose { count: loose }.text(locale) }</p>
                        }
                    </div>
                }
            }) }
        </section>
    }
}

fn view(session: &Session, locale: Locale) -> Html {
    let time = |seconds: Option<u64>| seconds.map(|seconds| clock::moment(seconds, locale));
    let reason = session.error_code.map(|code| {
        let found = explain(code, Some(Source::Notification));
        match found.meanings.first() {
            Some(meaning) => format!("{code} · {}", meaning.title(locale)),
            None => code.to_string(),
        }
    });
    let files = session.recordings.iter().filter_map(|file| file.url.clone());
    let files: Vec<_> = files
        .chain(session.pictures.iter().filter_map(|picture| picture.url.clone()))
        .collect();
    let rows = [
        (locales::SessionsStarted, time(session.started_at)),
        (locales::SessionsEnded, time(session.ended_at)),
        (locales::NoticeReason, reason),
        (locales::NoticeSequence, session.sequence.clone()),
        (
            locales::SessionsFiles,
            Some(files.join("\n")).filter(|files| !files.is_empty()),
        ),
    ];
    let rows = rows.into_iter();
    let rows: Vec<_> = rows
        .filter_map(|(name, value)| Some((name.text(locale), value?.into())))
        .collect();
    html! {
        <div class="session" data-session="">
            <Facts {rows} />
            <p class="note">{ session.opening.text(locale) }{ " " }{ session.closing.text(locale) }</p>
        </div>
    }
}
