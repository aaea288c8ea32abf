//! What a file of accounts would change: every account of it, with what is wrong, and the choice of what to take over.

use panglu_core::{
    Locale,
    profiles::{self, Entry, Profile, ProfileField, ProfileFile, named},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Accounts, Change, summary};
use crate::{language::use_locale, locales};

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) accounts: UseReducerHandle<Accounts>,
    pub(super) file: ProfileFile,
    pub(super) on_done: Callback<()>,
}

/// Shows what would change, and does it on a click.
#[component]
pub(super) fn ImportPreview(props: &Props) -> Html {
    let locale = use_locale();
    let Props {
        accounts,
        file,
        on_done,
    } = props;
    // The places in the file that are left out.
    let refused = use_state_eq(Vec::<usize>::new);
    let changes = |profile: &Profile| profiles::change(&accounts.profiles, profile) != profiles::Change::Same;
    let chosen: Vec<Profile> = file
        .entries
        .iter()
        .filter(|entry| !refused.contains(&entry.place))
        .filter_map(|entry| {
            entry
                .profile
                .as_ref()
                .ok()
                .filter(|profile| changes(profile))
                .cloned()
        })
        .collect();
    let fault = accounts.with(&chosen).err();
    let count = chosen.len();
    let take = {
        let (accounts, on_done) = (accounts.dispatcher(), on_done.clone());
        Callback::from(move |_: MouseEvent| {
            accounts.dispatch(Change::Import(chosen.clone()));
            on_done.emit(());
        })
    };
    let on_choose = {
        let refused = refused.clone();
        Callback::from(move |(place, is_chosen): (usize, bool)| {
            let mut places = (*refused).clone();
            places.retain(|other| *other != place);
            if !is_chosen {
                places.push(place);
            }
            refused.set(places);
        })
    };
    html! {
        <>
            <ul class="account-list import-list">
                { for file.entries.iter().map(|entry| {
                    row(entry, &accounts.profiles, !refused.contains(&entry.place), &on_choose, locale)
                }) }
            </ul>
            <ul class="advice">
                { for file.left_out.iter().map(|left| html! { <li data-left="file">{ left.text(locale) }</li> }) }
            </ul>
            if let Some(fault) = &fault {
                <p class="note error" role="alert" data-fault="file">{ fault.text(locale) }</p>
            }
            <div class="acts">
                <button type="button" class="main" data-act="take" disabled={count == 0 || fault.is_some()} onclick={take}>
                    { locales::AccountsTake { count }.text(locale) }
                </button>
                <button type="button" data-act="cancel" onclick={on_done.reform(|_: MouseEvent| ())}>
                    { locales::AccountCancel.text(locale) }
                </button>
            </div>
        </>
    }
}

fn row(
    entry: &Entry,
    kept: &[Profile],
    is_chosen: bool,
    on_choose: &Callback<(usize, bool)>,
    locale: Locale,
) -> Html {
    let left_out = entry
        .left_out
        .iter()
        .map(|left| html! { <li data-left="field">{ left.text(locale) }</li> });
    let profile = match &entry.profile {
        Ok(profile) => profile,
        Err(faults) => {
            let title = locales::AccountsRefused {
                place: entry.place,
                name: &entry.name,
            };
            return html! {
                <li key={entry.place} data-entry="refused">
                    <div>
                        <strong class="bad">{ title.text(locale) }</strong>
                        <ul class="advice">
                            { for faults.iter().map(|fault| html! { <li data-field={fault.field.name()}>{ fault.text(locale) }</li> }) }
                            { for left_out }
                        </ul>
                    </div>
                </li>
            };
        }
    };
    let name = profile.name();
    let change = profiles::change(kept, profile);
    let (kind, title) = match &change {
        profiles::Change::Add => ("add", locales::AccountsWillAdd { name }.text(locale)),
        profiles::Change::Replace(_) => ("replace", locales::AccountsWillReplace { name }.text(locale)),
        profiles::Change::Same => ("same", locales::AccountsSame { name }.text(locale)),
    };
    let differences = match (&change, named(kept, name)) {
        (profiles::Change::Replace(fields), Some(before)) => fields
            .iter()
            .map(|field| difference(*field, before, profile, locale))
            .collect(),
        _ => Vec::new(),
    };
    let place = entry.place;
    let on_change = on_choose.reform(move |event: Event| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        (place, input.is_some_and(|input| input.checked()))
    });
    html! {
        <li key={place} data-entry={kind}>
            <div>
                if kind == "same" {
                    <strong>{ title }</strong>
                } else {
                    <label class="check">
                        <input type="checkbox" checked={is_chosen} onchange={on_change} /><strong>{ title }</strong>
                    </label>
                }
                <p class="note">{ summary(profile, locale) }</p>
                <ul class="advice">
                    { for differences }
                    { for left_out }
                </ul>
            </div>
        </li>
    }
}

/// A field's value before and after.
fn difference(field: ProfileField, before: &Profile, after: &Profile, locale: Locale) -> Html {
    let value = |profile: &Profile| match profile.draft().get(field) {
        "" => "—".to_owned(),
        text => text.to_owned(),
    };
    html! {
        <li data-changed={field.name()}>
            { field.label(locale) }{ ": " }<del>{ value(before) }</del>{ " → " }<ins>{ value(after) }</ins>
        </li>
    }
}
