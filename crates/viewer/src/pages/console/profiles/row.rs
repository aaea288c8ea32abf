//! One account in the list: what it is, and what can be done with it.

use panglu_core::profiles::{Profile, only, write};
use yew::prelude::*;

use super::{Accounts, Change, summary};
use crate::{components::CopyButton, language::use_locale, locales, services::download::save_json};

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) accounts: UseReducerHandle<Accounts>,
    pub(super) profile: Profile,
    pub(super) on_edit: Callback<MouseEvent>,
}

/// Shows an account.
#[component]
pub(super) fn ProfileRow(props: &Props) -> Html {
    let locale = use_locale();
    let Props {
        accounts, profile, ..
    } = props;
    let name = profile.name().to_owned();
    let is_active = accounts.active_name() == Some(profile.name());
    let file = write(&only(&accounts.profiles, &name));
    let change = |change: fn(String) -> Change| {
        let (accounts, name) = (accounts.dispatcher(), name.clone());
        Callback::from(move |_: MouseEvent| accounts.dispatch(change(name.clone())))
    };
    let save = {
        let (file, biz) = (file.clone(), profile.biz.clone());
        Callback::from(move |_: MouseEvent| save_json(&file, &format!("panglu-account-{biz}.json")))
    };
    // A screen reader announces the button without its row.
    let of = html! { <span class="visually-hidden">{ " · " }{ name.clone() }</span> };
    html! {
        <li data-account={name.clone()} data-active={is_active.to_string()}>
            <div>
                <strong>{ name.clone() }</strong>
                <p class="note">{ summary(profile, locale) }</p>
            </div>
            <div class="acts">
                <button
                    type="button" data-act="use" aria-pressed={is_active.to_string()}
                    onclick={change(|name| Change::Switch(Some(name)))}
                >{ locales::AccountUse.text(locale) }{ of.clone() }</button>
                <button type="button" data-act="edit" onclick={&props.on_edit}>
                    { locales::AccountEdit.text(locale) }{ of.clone() }
                </button>
                <button type="button" data-act="save" onclick={save}>{ locales::AccountExport.text(locale) }{ of.clone() }</button>
                <CopyButton text={file} what={name.clone()} />
                <button type="button" data-act="remove" onclick={change(Change::Remove)}>
                    { locales::AccountRemove.text(locale) }{ of }
                </button>
            </div>
        </li>
    }
}
