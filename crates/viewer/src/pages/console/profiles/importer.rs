//! Where accounts come in: as a file, chosen or dropped, or as a pasted text. What it would change is shown before it does.

use panglu_core::profiles::{FileFault, MAX_BYTES, ProfileFile};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::{Accounts, preview::ImportPreview};
use crate::{language::use_locale, locales};

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) accounts: UseReducerHandle<Accounts>,
    /// A file that is here already.
    pub(super) file: Option<File>,
    pub(super) on_done: Callback<()>,
}

/// Reads accounts.
#[component]
pub(super) fn Importer(props: &Props) -> Html {
    let locale = use_locale();
    let read = use_state_eq(|| None::<Result<ProfileFile, FileFault>>);
    let on_read = {
        let read = read.clone();
        Callback::from(move |result| read.set(Some(result)))
    };
    {
        let on_read = on_read.clone();
        use_effect_with(props.file.clone(), move |file| {
            if let Some(file) = file.clone() {
                read_file(file, on_read);
            }
        });
    }
    let on_file = {
        let on_read = on_read.clone();
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                read_file(file, on_read.clone());
            }
            // The same file may be chosen again.
            input.set_value("");
        })
    };
    let on_text = {
        let read = read.clone();
        Callback::from(move |event: InputEvent| {
            let text = event
                .target_dyn_into::<HtmlTextAreaElement>()
                .map(|area| area.value());
            let text = text.filter(|text| !text.trim().is_empty());
            read.set(text.map(|text| ProfileFile::read(&text)));
        })
    };
    let cancel = props.on_done.reform(|_: MouseEvent| ());
    html! {
        <section class="account-import" aria-label={locales::AccountsImportTitle.text(locale)}>
            <h3>{ locales::AccountsImportTitle.text(locale) }</h3>
            if let Some(Ok(file)) = &*read {
                <ImportPreview accounts={props.accounts.clone()} file={file.clone()} on_done={&props.on_done} />
            } else {
                <label class="file">
                    <input type="file" accept=".json,application/json,text/plain" onchange={on_file} />
                    <span>{ locales::AccountsFile.text(locale) }</span>
                </label>
                <label for="accounts-text">{ locales::AccountsText.text(locale) }</label>
                // The text is not kept here, because it may hold a key.
                <textarea
                    id="accounts-text" rows="4" spellcheck="false" autocomplete="off" autocapitalize="off" oninput={on_text}
                    aria-describedby="accounts-fault"
                />
                <div id="accounts-fault" role="alert">
                    if let Some(Err(fault)) = &*read {
                        <p class="note error" data-fault="file">{ fault.text(locale) }</p>
                    }
                </div>
                <div class="acts">
                    <button type="button" data-act="cancel" onclick={cancel}>{ locales::AccountCancel.text(locale) }</button>
                </div>
            }
        </section>
    }
}

/// Reads a file. One that is too large is not even opened.
fn read_file(file: File, on_read: Callback<Result<ProfileFile, FileFault>>) {
    if file.size() > MAX_BYTES as f64 {
        let kilobytes = MAX_BYTES / 1024;
        return on_read.emit(Err(FileFault::TooLarge { kilobytes }));
    }
    spawn_local(async move {
        let text = JsFuture::from(file.text())
            .await
            .ok()
            .and_then(|text| text.as_string());
        on_read.emit(
            text.ok_or(FileFault::Unreadable)
                .and_then(|text| ProfileFile::read(&text)),
        );
    });
}
