//! The choice of the account in the page's head, and what to know when a room is of another one.

use gloo::utils::document;
use panglu_core::{BizId, Locale};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{Accounts, Change, manager};
use crate::{chunk::in_chunk, components::focus, language::use_locale, locales, services::profiles::Trouble};

in_chunk!(lists: show_manager(manager::Props) = manager::Manager);

/// The id of the button that opens the accounts.
const OPENER: &str = "accounts-open";

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) accounts: UseReducerHandle<Accounts>,
    /// The BIZID of the room, as typed.
    pub(crate) bizid: AttrValue,
}

/// Switches the account.
#[component]
pub(crate) fn AccountBar(props: &Props) -> Html {
    let locale = use_locale();
    let accounts = &props.accounts;
    let is_open = use_state_eq(|| false);
    let select = use_node_ref();
    let active = accounts.active_name().unwrap_or_default().to_owned();
    {
        // The browser keeps what was chosen, also when it is renamed, removed or switched elsewhere.
        let select = select.clone();
        let names: Vec<String> = accounts
            .profiles
            .iter()
            .map(|profile| profile.name().to_owned())
            .collect();
        use_effect_with((active, names), move |(active, _)| {
            if let Some(select) = select.cast::<HtmlSelectElement>() {
                select.set_value(active);
            }
        });
    }
    let on_change = {
        let accounts = accounts.dispatcher();
        Callback::from(move |event: Event| {
            let chosen = event
                .target_dyn_into::<HtmlSelectElement>()
                .map(|select| select.value());
            accounts.dispatch(Change::Switch(chosen.filter(|name| !name.is_empty())));
        })
    };
    let open = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(true))
    };
    let on_close = {
        let is_open = is_open.clone();
        Callback::from(move |()| {
            is_open.set(false);
            // It was in the dialog.
            focus(document().get_element_by_id(OPENER));
        })
    };
    html! {
        <>
            <div class="account">
                if !accounts.profiles.is_empty() {
                    <label for="account">{ locales::AccountLabel.text(locale) }</label>
                    <select id="account" ref={select} onchange={on_change}>
                        <option value="">{ locales::AccountSite.text(locale) }</option>
                        { for accounts.profiles.iter().map(|profile| html! {
                            <option key={profile.name()} value={profile.name().to_owned()}>{ profile.name() }</option>
                        }) }
                    </select>
                }
                <button type="button" id={OPENER} aria-haspopup="dialog" onclick={open}>
                    { locales::AccountsOpen.text(locale) }
                </button>
            </div>
            if *is_open {
                { show_manager(manager::Props { accounts: accounts.clone(), on_close }) }
            }
        </>
    }
}

/// What to know about the accounts: that they are not kept or cannot be read, and that the room is of another one.
#[component]
pub(crate) fn AccountNotes(props: &Props) -> Html {
    let locale = use_locale();
    let accounts = &props.accounts;
    // Who has no accounts need not know that they would not be kept.
    let is_told = !accounts.profiles.is_empty() || accounts.trouble != Some(Trouble::NotKept);
    let trouble = accounts.trouble.as_ref().filter(|_| is_told);
    html! {
        <>
            if let Some(trouble) = trouble {
                <p class="other-account" role="status" data-trouble="accounts">{ trouble.text(locale) }</p>
            }
            { other_account(accounts, &props.bizid, locale) }
        </>
    }
}

/// Says that the room is of another account than the chosen one, and offers the one that it is of.
fn other_account(accounts: &UseReducerHandle<Accounts>, bizid: &str, locale: Locale) -> Html {
    let (Some(active), Ok(biz)) = (accounts.active(), BizId::parse(bizid.trim())) else {
        return Html::default();
    };
    if active.biz == biz {
        return Html::default();
    }
    let says = locales::AccountOther {
        bizid: biz.to_string(),
        name: active.name(),
        own: active.biz.to_string(),
    };
    let matching = accounts.profiles.iter().filter(|profile| profile.biz == biz);
    html! {
        <div class="other-account" role="status">
            <p>{ says.text(locale) }</p>
            { for matching.map(|profile| {
                let (dispatcher, name) = (accounts.dispatcher(), profile.name().to_owned());
                let switch = Callback::from(move |_: MouseEvent| {
                    dispatcher.dispatch(Change::Switch(Some(name.clone())));
                    // This button goes.
                    focus(document().get_element_by_id("account"));
                });
                html! {
                    <button key={profile.name()} type="button" class="copy" onclick={switch}>
                        { locales::AccountSwitch { name: profile.name() }.text(locale) }
                    </button>
                }
            }) }
        </div>
    }
}
