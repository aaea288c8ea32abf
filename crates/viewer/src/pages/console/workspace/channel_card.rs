//! Converts channel ids between the signed numbers of Android and the unsigned ones of everything else.

use panglu_snippets::sdk::ChannelId;
use yew::prelude::*;

use super::super::facts::Facts;
use crate::{components::TextField, language::use_locale, locales};

/// Shows both forms of one id.
#[component]
pub(crate) fn ChannelCard() -> Html {
    let locale = use_locale();
    let typed = use_state_eq(String::new);
    let on_input = {
        let typed = typed.clone();
        Callback::from(move |text| typed.set(text))
    };
    let channel = Some(typed.trim())
        .filter(|text| !text.is_empty())
        .map(ChannelId::parse);
    let error = channel.as_ref().and_then(|channel| channel.as_ref().err());
    html! {
        <section class="card" data-card="channel" aria-label={locales::ChannelTitle.text(locale)}>
            <h2>{ locales::ChannelTitle.text(locale) }</h2>
            <TextField
                id="channel-id" label={locales::ChannelId.text(locale)} value={(*typed).clone()} {on_input}
                placeholder="-3" hint={AttrValue::from(locales::ChannelHint.text(locale))}
                error={error.map(|error| AttrValue::from(error.advice(locale)))}
            />
            if let Some(Ok(channel)) = channel {
                <p class="note">{ channel.explain(locale) }</p>
                <Facts rows={vec![
                    (locales::ChannelUnsigned.text(locale), channel.unsigned().to_string().into()),
                    (locales::ChannelSigned.text(locale), channel.signed().to_string().into()),
                ]} />
            }
        </section>
    }
}
