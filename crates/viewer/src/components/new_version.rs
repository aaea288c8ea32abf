//! The offer of a new version of the pages.

use panglu_core::text::Text;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    language::use_locale,
    locales,
    services::versions::{News, Versions},
};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// Says that it is ready, and what using it costs.
    pub(crate) ready: Text,
    /// The element around it.
    #[prop_or("aside")]
    pub(crate) tag: &'static str,
}

/// Says that a new version is there, with a button to use it. Nothing happens by itself.
#[component]
pub(crate) fn NewVersion(props: &Props) -> Html {
    let locale = use_locale();
    let news = use_state_eq(|| None::<News>);
    let versions = use_mut_ref(|| None::<Versions>);
    {
        let (news, versions) = (news.clone(), versions.clone());
        use_effect_with((), move |()| {
            let heard = Callback::from(move |told| news.set(Some(told)));
            spawn_local(async move {
                let kept = Versions::of_this_page(heard).await;
                versions.replace(kept);
            });
        });
    }
    let Some(told) = *news else {
        return Html::default();
    };
    let sentence = match told {
        News::Ready => props.ready,
        News::OthersOpen => locales::VersionOthersOpen,
    };
    let use_it = Callback::from(move |_: MouseEvent| {
        if let Some(versions) = versions.borrow().as_ref() {
            versions.take_over();
        }
    });
    html! {
        <@{props.tag} class="new-version">
            <p role="status">{ sentence.text(locale) }</p>
            <button type="button" onclick={use_it}>{ locales::VersionUse.text(locale) }</button>
        </@>
    }
}
