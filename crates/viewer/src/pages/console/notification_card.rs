//! The card for a pasted notification: its content, the verdict on its signature, and the limits of that verdict.

use std::borrow::Cow;

use panglu_core::{
    Locale,
    notification::{BodyError, Event, Notification, NotificationKey, Verdict, inspect_at},
    text::Text,
};
use yew::prelude::{AttrValue, Html, Properties, UseReducerHandle, classes, component, html};

use super::{
    facts::Facts,
    state::{ConsoleState, KeyKind, set_key},
};
use crate::{components::SecretField, language::use_locale, locales, secret::Secret, services::clock};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) state: UseReducerHandle<ConsoleState>,
    pub(crate) body: AttrValue,
}

/// Shows one notification and the verdict on it. The key stays in memory only.
#[component]
pub(crate) fn NotificationCard(props: &Props) -> Html {
    let locale = use_locale();
    let key = &props.state.keys.notification;
    html! {
        <section class="card" data-card="notification" aria-label={locales::NoticeTitle.text(locale)}>
            <h2>{ locales::NoticeTitle.text(locale) }</h2>
            <JudgedBody body={props.body.clone()} key_of_cloud={key.clone()} />
            <SecretField
                id="notification-key" label={locales::NoticeKey.text(locale)} error={key_error(key, locale)}
                hint={AttrValue::from(locales::PageKeysStay.text(locale))} value={key.clone()}
                on_input={set_key(&props.state, KeyKind::Notification)}
            />
        </section>
    }
}

/// What is wrong with a typed key; `None` if it is right or nothing is typed.
pub(super) fn key_error(key: &Secret, locale: Locale) -> Option<AttrValue> {
    let text = key.expose().trim();
    let error = NotificationKey::parse(text).err()?;
    (!text.is_empty()).then(|| AttrValue::from(error.text(locale)))
}

/// The verdict on a body, if a usable key is typed, what can be read of it, and what is wrong with it. `received` is when it
/// arrived, in Unix seconds; now if that is not known.
pub(super) fn judged_body(
    body: &str,
    key: &Secret,
    received: Option<u64>,
) -> (Option<Verdict>, Option<Notification>, Option<BodyError>) {
    match NotificationKey::parse(key.expose().trim()) {
        Ok(key) => {
            let now = received.unwrap_or_else(clock::unix_seconds);
            let seen = inspect_at(body.as_bytes(), &key, now);
            (Some(seen.verdict), seen.notification, seen.error)
        }
        Err(_) => match Notification::parse(body.as_bytes()) {
            Ok(notification) => (None, Some(notification), None),
            Err(error) => (None, error.readable().cloned(), Some(error)),
        },
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct BodyProps {
    pub(crate) body: AttrValue,
    pub(crate) key_of_cloud: Secret,
    /// When it arrived, in Unix seconds; now if that is not known.
    #[prop_or_default]
    pub(crate) received: Option<u64>,
}

/// The content of a notification, the verdict on its signature, and what that does not prove.
#[component]
pub(crate) fn JudgedBody(props: &BodyProps) -> Html {
    let locale = use_locale();
    let (verdict, notification, error) = judged_body(&props.body, &props.key_of_cloud, props.received);
    html! {
        <>
            if let Some(error) = &error {
                <p class="verdict bad" data-error={error.code()}>{ error.text(locale) }</p>
                if let Some(suggestion) = error.suggestion() {
                    <details><summary>{ locales::NoticeSuggestion.text(locale) }</summary><pre>{ suggestion.to_owned() }</pre></details>
                }
            }
            if let Some(verdict) = &verdict {
                <p class={classes!("verdict", if verdict.is_valid() { "good" } else { "bad" })} data-verdict={verdict.name()}>
                    { verdict.text(locale) }
                </p>
                <p class="note">{ verdict.proves(locale) }{ " " }{ verdict.does_not_prove(locale) }</p>
            } else if error.is_none() {
                <p class="verdict" data-verdict="unchecked">{ locales::NoticeUnchecked.text(locale) }</p>
            }
            if let Some(notification) = &notification {
                <Facts rows={facts(notification, locale)} />
                { error_list(&notification.event, locale) }
                if !notification.advice.is_empty() {
                    <ul class="advice">
                        { for notification.advice.iter().map(|advice| html! { <li>{ advice.text(locale) }</li> }) }
                    </ul>
                }
            }
        </>
    }
}

type Row = (Cow<'static, str>, Cow<'static, str>);

fn facts(notification: &Notification, locale: Locale) -> Vec<Row> {
    let mut rows = vec![(
        locales::NoticeEvent.text(locale),
        event(&notification.event, locale),
    )];
    let mut add = |name: Text, value: Option<String>| {
        if let Some(value) = value {
            rows.push((name.text(locale), value.into()));
        }
    };
    let time = |seconds: Option<u64>| seconds.map(|seconds| clock::moment(seconds, locale));
    add(locales::NoticeStream, notification.stream().map(str::to_owned));
    add(
        locales::NoticeRecordId,
        notification.record_id().map(str::to_owned),
    );
    match &notification.event {
        Event::Started(push) | Event::Ended(push) => {
            add(locales::NoticeTime, time(push.event_time));
            add(locales::NoticeSequence, push.sequence.clone());
            add(locales::NoticeReason, reason(notification, locale));
            add(locales::NoticePublisher, push.user_ip.clone());
        }
        Event::Recorded(recording) => {
            add(locales::NoticeContentStart, time(recording.content_start()));
            add(locales::NoticeFile, recording.video_url.clone());
        }
        Event::Screenshot(screenshot) => {
            add(locales::NoticeTime, time(screenshot.create_time));
            add(locales::NoticeFile, screenshot.pic_url.clone());
        }
        Event::PushErrors(push) => {
            add(
                locales::NoticeTime,
                time(push.reported_ms.map(|milliseconds| milliseconds / 1000)),
            );
            add(locales::NoticeSequence, push.sequence.clone());
            add(locales::NoticePublisher, push.user_ip.clone());
        }
        Event::RecordingErrors(recording) => add(locales::NoticeTime, time(recording.reported)),
        Event::Other(_) => {}
    }
    rows
}

/// What happened, in a few words.
pub(super) fn event(event: &Event, locale: Locale) -> Cow<'static, str> {
    match event {
        Event::Started(_) => locales::NoticeStarted.text(locale),
        Event::Ended(_) => locales::NoticeEnded.text(locale),
        Event::Recorded(_) => locales::NoticeRecorded.text(locale),
        Event::Screenshot(_) => locales::NoticeScreenshot.text(locale),
        Event::PushErrors(_) => locales::NoticePushErrors.text(locale),
        Event::RecordingErrors(_) => locales::NoticeRecordingErrors.text(locale),
        Event::Other(number) => locales::NoticeOther { number }.text(locale),
    }
}

/// The errors of a push or a recording, each with its count.
fn error_list(event: &Event, locale: Locale) -> Html {
    let errors: Vec<_> = match event {
        Event::PushErrors(push) => {
            let errors = push.errors.iter();
            errors
                .filter_map(|error| Some((error.kind?.label(locale), error.count)))
                .collect()
        }
        Event::RecordingErrors(recording) => {
            let errors = recording.errors.iter();
            errors
                .filter_map(|error| Some((error.kind?.label(locale), error.count)))
                .collect()
        }
        _ => return Html::default(),
    };
    let lines = errors.into_iter().map(|(error, count)| match count {
        Some(count) => locales::NoticeErrorCount { error, count }.text(locale),
        None => error,
    });
    html! { <ul class="advice" data-errors="">{ for lines.map(|line| html! { <li>{ line }</li> }) }</ul> }
}

/// The reason why a push ended: its codes, and their combined meaning if the vendor documents it.
fn reason(notification: &Notification, locale: Locale) -> Option<String> {
    let Event::Ended(push) = &notification.event else {
        return None;
    };
    let code = push.error_code?;
    let codes = match push.sub_error_code {
        Some(sub) => format!("{code}/{sub}"),
        None => code.to_string(),
    };
    Some(match notification.end_meaning() {
        Some(meaning) => format!("{codes} · {}", meaning.title(locale)),
        None => codes,
    })
}
