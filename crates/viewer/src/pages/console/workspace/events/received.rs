//! The notifications that were pasted or simulated, each with its verdict.

use std::rc::Rc;

use panglu_core::{
    Field,
    notification::{Notification, NotificationKey, inspect_at},
    text::Text,
};
use panglu_live::simulator::Delivery;
use panglu_snippets::{players::Address, webhook::curl};
use yew::prelude::*;

use super::super::super::{
    notification_card::{JudgedBody, event},
    snippets_card::Pasteable,
};
use crate::{components::TextField, language::use_locale, locales, secret::Secret, services::clock};

/// A notification as the backend would have received it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Received {
    pub(super) body: String,
    /// When it arrived, in Unix seconds, if it was simulated.
    pub(super) at: Option<u64>,
    /// What could be read of it.
    pub(super) notification: Option<Notification>,
    /// Whether its signature is valid; `None` without a key.
    pub(super) verdict: Option<&'static str>,
}

impl Received {
    pub(super) fn pasted(body: String, key: &Secret) -> Self {
        Self::judged(body, None, key)
    }

    pub(super) fn delivered(delivery: &Delivery, key: &Secret) -> Self {
        Self::judged(delivery.body.clone(), Some(delivery.at), key)
    }

    fn judged(body: String, at: Option<u64>, key: &Secret) -> Self {
        let (verdict, notification) = match NotificationKey::parse(key.expose().trim()) {
            Ok(key) => {
                let seen = inspect_at(body.as_bytes(), &key, at.unwrap_or_else(clock::unix_seconds));
                (Some(seen.verdict.name()), seen.notification)
            }
            Err(_) => (None, Notification::parse(body.as_bytes()).ok()),
        };
        Self {
            body,
            at,
            notification,
            verdict,
        }
    }

    /// Whether something may be concluded from it: its signature is valid, or there is no key to tell.
    pub(super) fn counts(&self) -> bool {
        // A notification that was read later than its `t` was valid when it arrived; who pasted it vouches for that.
        matches!(self.verdict, None | Some("valid")) || (self.at.is_none() && self.verdict == Some("expired"))
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) received: Rc<Vec<Received>>,
    pub(super) key_of_cloud: Secret,
}

/// Lists the notifications. Each opens to its content, its verdict, and the command that sends it to a backend.
#[component]
pub(super) fn ReceivedCard(props: &Props) -> Html {
    let locale = use_locale();
    let backend = use_state_eq(|| "http://127.0.0.1:3000/notifications".to_owned());
    let address = Address::parse(Field::Url, backend.trim());
    let on_backend = {
        let backend = backend.clone();
        Callback::from(move |text| backend.set(text))
    };
    html! {
        <section class="card" data-card="received" aria-label={locales::ReceivedTitle.text(locale)}>
            <h2>{ locales::ReceivedTitle.text(locale) }</h2>
            <TextField
                id="backend" label={locales::ReceivedBackend.text(locale)} value={(*backend).clone()} on_input={on_backend}
                hint={AttrValue::from(locales::ReceivedBackendHint.text(locale))} input_mode="url"
                error={address.as_ref().err().map(|error| AttrValue::from(error.advice(locale)))}
            />
            { for props.received.iter().enumerate().map(|(index, one)| {
                let (tone, sign) = match one.verdict {
                    Some("valid") => ("good", "✓"),
                    None => ("plain", "○"),
                    Some(_) => ("bad", "✕"),
                };
                let what = match &one.notification {
                    Some(notification) => event(&notification.event, locale),
                    None => locales::ReceivedUnreadable.text(locale),
                };
                html! {
                    <details key={index} class="received" data-received={one.verdict.unwrap_or("unchecked")}>
                        <summary>
                            <span class={classes!("sign", tone)} aria-hidden="true">{ sign }</span>
                            { format!("{}. {what}", index + 1) }
                            <small class="when">{ verdict_label(one.verdict).text(locale) }{ " " }{ one.at.map(|at| clock::date(at, locale)).unwrap_or_default() }</small>
                        </summary>
                        <JudgedBody body={one.body.clone()} key_of_cloud={props.key_of_cloud.clone()} received={one.at} />
                        if let Ok(address) = &address {
                            <Pasteable
                                place={locales::ReceivedTerminal.text(locale)} language="sh" code={curl(address, &one.body)} notes={Vec::new()}
                            />
                        }
                    </details>
                }
            }) }
        </section>
    }
}

/// A verdict in a word or two; its sentence stands with the content.
fn verdict_label(verdict: Option<&str>) -> Text {
    match verdict {
        None => locales::ReceivedUnchecked,
        Some("valid") => locales::ReceivedValid,
        Some("expired") => locales::ReceivedExpired,
        Some("too-far-ahead") => locales::ReceivedTooFarAhead,
        Some("wrong-key") => locales::ReceivedWrongKey,
        Some("wrong-formula") => locales::ReceivedWrongFormula,
        Some("unsigned") => locales::ReceivedUnsigned,
        Some(_) => locales::ReceivedUnreadable,
    }
}
