//! The names that a room's stream may have. Which rule an account follows depends on when it was made.

use panglu_core::{Locale, SdkAppId, StreamCode, StreamKind, StreamName, TrtcRoom, candidates};
use yew::prelude::*;

use super::super::profiles::Account;
use crate::{
    components::{AddressLine, TextField},
    language::use_locale,
    link::Room,
    locales,
};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) room: Room,
    /// The name whose addresses are shown.
    pub(crate) name: StreamName,
    pub(crate) on_name: Callback<StreamName>,
}

/// Lists the names, each with the rule it follows, and takes one that the account chose itself.
#[component]
pub(crate) fn NamesCard(props: &Props) -> Html {
    let locale = use_locale();
    let account = use_context::<Account>().unwrap_or_default();
    let app = use_state_eq(String::new);
    let own = use_state_eq(String::new);
    let app_id = Some(app.trim())
        .filter(|text| !text.is_empty())
        .map(SdkAppId::parse);
    let own_code = Some(own.trim())
        .filter(|text| !text.is_empty())
        .map(StreamCode::parse);
    let app_error = app_id.as_ref().and_then(|app| app.as_ref().err());
    let own_error = own_code.as_ref().and_then(|code| code.as_ref().err());
    let of_account = account.0.as_ref().and_then(|profile| profile.app_id);
    let placeholder = of_account.map_or_else(|| "1400000001".to_owned(), |app| app.to_string());
    let room = &props.room;
    let found = candidates(
        &TrtcRoom::Number(room.room),
        &room.user,
        Some(&room.biz),
        match &app_id {
            Some(typed) => typed.as_ref().ok().copied(),
            None => of_account,
        },
    );
    let set = |state: &UseStateHandle<String>| {
        let state = state.clone();
        Callback::from(move |text| state.set(text))
    };
    html! {
        <section class="card" data-card="candidates" aria-label={locales::StreamCandidates.text(locale)}>
            <h2>{ locales::StreamCandidates.text(locale) }</h2>
            <p class="note">{ locales::NamesHint.text(locale) }</p>
            <ul class="names">
                { for found.iter().map(|candidate| html! {
                    <li key={candidate.name.to_string()} data-rule={candidate.rule.name()}>
                        <p>{ kind(candidate.kind, locale) }{ candidate.rule.text(locale) }</p>
                        { line(props, &candidate.name, locale) }
                    </li>
                }) }
                if let Some(Ok(code)) = &own_code {
                    <li data-rule="own">
                        <p>{ panglu_core::NamingRule::CustomCode.text(locale) }</p>
                        { line(props, code.as_ref(), locale) }
                    </li>
                }
            </ul>
            <div class="fields">
                <TextField
                    id="own-code" label={locales::NamesOwn.text(locale)} value={(*own).clone()} on_input={set(&own)}
                    hint={AttrValue::from(locales::NamesOwnHint.text(locale))} placeholder={format!("{}_test", room.biz)}
                    error={own_error.map(|error| AttrValue::from(error.advice(locale)))}
                />
                <TextField
                    id="sdk-app-id" label={locales::NamesApp.text(locale)} value={(*app).clone()} on_input={set(&app)}
                    hint={AttrValue::from(locales::NamesAppHint.text(locale))} {placeholder} input_mode="numeric"
                    error={app_error.map(|error| AttrValue::from(error.advice(locale)))}
                />
            </div>
        </section>
    }
}

fn line(props: &Props, name: &StreamName, locale: Locale) -> Html {
    let is_shown = *name == props.name;
    let onclick = {
        let name = name.clone();
        props.on_name.reform(move |_: MouseEvent| name.clone())
    };
    html! {
        <>
            <AddressLine text={name.to_string()} what={locales::PageStreamCode.text(locale)} />
            <button type="button" class="copy" aria-pressed={is_shown.to_string()} data-name={name.to_string()} {onclick}>
                { locales::NamesUse.text(locale) }
            </button>
        </>
    }
}

/// The picture that a name is for, before its rule.
fn kind(kind: Option<StreamKind>, locale: Locale) -> Html {
    let kind = kind.map(|kind| match kind {
        StreamKind::Main => locales::PageCamera,
        StreamKind::Aux => locales::PageScreen,
    });
    html! { if let Some(kind) = kind { <strong>{ kind.text(locale) }</strong>{ " · " } } }
}
