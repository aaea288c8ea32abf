//! The card for several pasted notifications.

use panglu_core::{identify::PastedText, notification::Notification};
use yew::prelude::*;

use super::{
    notification_card::event,
    state::{Action, ConsoleState},
};
use crate::{language::use_locale, locales};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) state: UseReducerHandle<ConsoleState>,
    pub(crate) bodies: Vec<PastedText>,
}

/// Lists the notifications, each with a button that opens it.
#[component]
pub(crate) fn TimelineCard(props: &Props) -> Html {
    let locale = use_locale();
    html! {
        <section class="card wide" data-card="timeline" aria-label={locales::NoticeTitle.text(locale)}>
            <ul class="rooms">
                { for props.bodies.iter().enumerate().map(|(index, body)| {
                    let notification = match Notification::parse(body.expose().as_bytes()) {
                        Ok(notification) => Some(notification),
                        Err(error) => error.readable().cloned(),
                    };
                    let line = notification.map(|notification| {
                        let stream = notification.stream().map(str::to_owned);
                        [Some(event(&notification.event, locale).into_owned()), stream].into_iter().flatten().collect::<Vec<_>>().join(" · ")
                    });
                    let line = line.unwrap_or_else(|| locales::NoticeTitle.text(locale).into_owned());
                    let open = {
                        let (state, body) = (props.state.dispatcher(), body.clone());
                        Callback::from(move |_: MouseEvent| state.dispatch(Action::Paste(body.expose().to_owned())))
                    };
                    html! { <li key={index}><button type="button" onclick={open}>{ line }</button></li> }
                }) }
            </ul>
        </section>
    }
}
