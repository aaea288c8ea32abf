//! The offer of a new version of the pages.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    language::use_locale,
    locales,
    services::versions::{News, Versions},
};

/// Says that a new version is there, with a button to use it. Nothing happens by itself.
#[component]
pub(crate) fn NewVersion() -> Html {
    let locale = use_locale();
    let news = use_state_eq(|| None::<News>);
    let versions = use_mut_ref(|| None::<Versions>);
    {
        let (news, versions) = (news.clone(), versions.clone());
        use_effect_with((), move |()| {
            let heard = Callback::from(move |told| news.set(Some(told)));
            spawn_local(async move {
                let kept = Versions::keep(heard).await;
                versions.replace(kept);
            });
        });
    }
    let Some(told) = *news else {
        return Html::default();
    };
    let sentence = match told {
        News::Ready => locales::VersionReady,
        News::OthersOpen => locales::VersionOthersOpen,
    };
    let use_it = Callback::from(move |_: MouseEvent| {
        if let Some(versions) = versions.borrow().as_ref() {
            versions.take_over();
        }
    });
    html! {
        <aside class="new-version">
            <p role="status">{ sentence.text(locale) }</p>
            <button type="button" onclick={use_it}>{ locales::VersionUse.text(locale) }</button>
        </aside>
    }
}
