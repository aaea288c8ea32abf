//! The dialog with the accounts: what is kept, and what can be done with it.

use std::rc::Rc;

use panglu_core::{deployment::Deployment, profiles::write};
use web_sys::{DragEvent, Element, File, HtmlDialogElement};
use yew::prelude::*;

use super::{Accounts, Change, editor::Editor, importer::Importer, row::ProfileRow, site_domain};
use crate::{
    components::{CopyButton, focus},
    language::use_locale,
    locales,
    services::download::save_json,
};

/// The name under which all accounts are saved.
const FILE: &str = "panglu-accounts.json";

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) accounts: UseReducerHandle<Accounts>,
    pub(crate) on_close: Callback<()>,
}

/// What the dialog shows.
#[derive(Clone, PartialEq)]
enum View {
    List,
    /// A new account, or the one of that name.
    Edit(Option<String>),
    /// Takes accounts over, perhaps from a file that is here already.
    Import(Option<File>),
}

/// Shows the accounts.
#[component]
pub(crate) fn Manager(props: &Props) -> Html {
    let locale = use_locale();
    let accounts = &props.accounts;
    let dialog = use_node_ref();
    let view = use_state_eq(|| View::List);
    {
        let dialog = dialog.clone();
        use_effect_with((), move |()| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                // It fails only if it is shown already.
                let _shown = dialog.show_modal();
            }
        });
    }
    use_focus(&dialog, &view, accounts);
    let show = |shown: View| {
        let view = view.clone();
        Callback::from(move |_: MouseEvent| view.set(shown.clone()))
    };
    let on_done = {
        let view = view.clone();
        Callback::from(move |()| view.set(View::List))
    };
    let close = {
        let dialog = dialog.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        })
    };
    let (on_drag, on_drop) = dropping(&view);
    html! {
        <dialog
            ref={dialog} class="accounts" aria-labelledby="accounts-title" data-takes-files="accounts"
            onclose={props.on_close.reform(|_: Event| ())} ondragover={on_drag} ondrop={on_drop}
        >
            <div class="accounts-head">
                <h2 id="accounts-title">{ locales::AccountsTitle.text(locale) }</h2>
                <button type="button" data-act="close" onclick={close}>{ locales::AccountsClose.text(locale) }</button>
            </div>
            if let Some(trouble) = &accounts.trouble {
                <p class="note error" role="alert" data-trouble="storage">{ trouble.text(locale) }</p>
            }
            { done(accounts, locale) }
            { match &*view {
                View::List => list(accounts, locale, &show),
                View::Edit(name) => html! { <Editor accounts={accounts.clone()} before={name.clone()} {on_done} /> },
                View::Import(file) => html! { <Importer accounts={accounts.clone()} file={file.clone()} {on_done} /> },
            } }
        </dialog>
    }
}

/// A file that is dropped anywhere on the dialog is taken over.
fn dropping(view: &UseStateHandle<View>) -> (Callback<DragEvent>, Callback<DragEvent>) {
    let view = view.clone();
    let on_drop = Callback::from(move |event: DragEvent| {
        event.prevent_default();
        let files = event.data_transfer().and_then(|data| data.files());
        if let Some(file) = files.and_then(|files| files.get(0)) {
            view.set(View::Import(Some(file)));
        }
    });
    (
        Callback::from(|event: DragEvent| event.prevent_default()),
        on_drop,
    )
}

/// Moves the focus to what has just appeared, because what had it is gone.
#[hook]
fn use_focus(dialog: &NodeRef, view: &View, accounts: &Accounts) {
    let (dialog, is_first) = (dialog.clone(), use_mut_ref(|| true));
    let edits = accounts.done.clone().map(|done| {
        (
            done.text(panglu_core::Locale::En).into_owned(),
            accounts.profiles.len(),
        )
    });
    use_effect_with((view.clone(), edits), move |(view, _)| {
        // The browser has chosen the first place itself.
        if is_first.replace(false) {
            return;
        }
        let wanted: &[&str] = match view {
            View::Edit(_) => &["#account-name"],
            View::Import(_) => &["[data-act=\"take\"]", "#accounts-text"],
            View::List => &["[data-act=\"undo\"]", "[data-act=\"add\"]"],
        };
        focus(dialog.cast::<Element>().and_then(|dialog| {
            let mut found = wanted
                .iter()
                .filter_map(|wanted| dialog.query_selector(wanted).ok()?);
            found.next()
        }));
    });
}

/// What was done last, and the way back.
fn done(accounts: &UseReducerHandle<Accounts>, locale: panglu_core::Locale) -> Html {
    let undo = {
        let accounts = accounts.dispatcher();
        Callback::from(move |_: MouseEvent| accounts.dispatch(Change::Undo))
    };
    html! {
        <div class="accounts-done" role="status">
            if let Some(done) = &accounts.done {
                <span>{ done.text(locale) }</span>
                if accounts.can_undo() {
                    <button type="button" data-act="undo" onclick={undo}>{ locales::AccountsUndo.text(locale) }</button>
                }
            }
        </div>
    }
}

fn list(
    accounts: &UseReducerHandle<Accounts>,
    locale: panglu_core::Locale,
    show: &impl Fn(View) -> Callback<MouseEvent>,
) -> Html {
    let all: Rc<str> = write(&accounts.profiles).into();
    let save = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| save_json(&all, FILE))
    };
    html! {
        <>
            <p class="note">{ locales::AccountsNote.text(locale) }</p>
            <ul class="account-list">
                <SiteRow accounts={accounts.clone()} />
                { for accounts.profiles.iter().map(|profile| html! {
                    <ProfileRow
                        key={profile.name()} accounts={accounts.clone()} profile={profile.clone()}
                        on_edit={show(View::Edit(Some(profile.name().to_owned())))}
                    />
                }) }
            </ul>
            <div class="acts">
                <button type="button" class="main" data-act="add" onclick={show(View::Edit(None))}>
                    { locales::AccountsAdd.text(locale) }
                </button>
                <button type="button" data-act="import" onclick={show(View::Import(None))}>
                    { locales::AccountsImport.text(locale) }
                </button>
                if !accounts.profiles.is_empty() {
                    <button type="button" data-act="export" onclick={save}>{ locales::AccountsExport.text(locale) }</button>
                    <CopyButton
                        text={AttrValue::from(all)} what={locales::AccountsTitle.text(locale)} label={locales::AccountsCopy}
                    />
                }
            </div>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct SiteProps {
    accounts: UseReducerHandle<Accounts>,
}

/// This site's settings, which cannot be changed here.
#[component]
fn SiteRow(props: &SiteProps) -> Html {
    let locale = use_locale();
    let deployment = use_context::<Deployment>().unwrap_or_default();
    let is_active = props.accounts.active().is_none();
    let switch = {
        let accounts = props.accounts.dispatcher();
        Callback::from(move |_: MouseEvent| accounts.dispatch(Change::Switch(None)))
    };
    html! {
        <li data-account="" data-active={is_active.to_string()}>
            <div>
                <strong>{ locales::AccountSite.text(locale) }</strong>
                <p class="note">{ site_domain(&deployment, locale) }</p>
            </div>
            <div class="acts">
                <button type="button" data-act="use" aria-pressed={is_active.to_string()} onclick={switch}>
                    { locales::AccountUse.text(locale) }<span class="visually-hidden">{ " · " }{ locales::AccountSite.text(locale) }</span>
                </button>
            </div>
        </li>
    }
}
