//! Views whose code arrives in a file of its own when they are first shown: a chunk. The build moves everything into it that nothing
//! else in the console needs.

mod part_missing;

use std::{future::Future, pin::Pin, rc::Rc};

use futures_util::FutureExt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

pub(crate) use part_missing::PartMissing;

use crate::{language::use_locale, locales};

/// Makes a function that shows a component from a chunk, or has an asynchronous function do its work in one. Chunks are files: those
/// of the same name are one. There are few of them, because what several share is in a file for each set of chunks that share it:
/// `answers` for whatever is pasted, `room`, `tabs` for what only some of a room's tabs show, and `lists` for the rest.
macro_rules! in_chunk {
    ($chunk:ident: $show:ident($props:ty) = $($component:ident)::+) => {
        fn $show(props: $props) -> yew::Html {
            $crate::chunk::in_chunk!($chunk: async fn $show(props: $props) -> yew::Html =
                yew::html! { <$($component)::+ ..props /> });
            $crate::chunk::shown(move || $show(props.clone()))
        }
    };
    ($chunk:ident: async fn $name:ident($($given:ident: $type:ty),*) -> $made:ty = $work:expr) => {
        #[cfg(feature = "chunks")]
        #[wasm_split_helpers::wasm_split($chunk, fallible)]
        fn $name($($given: $type),*) -> Result<$made, $crate::chunk::Missing> {
            Ok($work)
        }
        #[cfg(not(feature = "chunks"))]
        async fn $name($($given: $type),*) -> Result<$made, $crate::chunk::Missing> {
            Ok($work)
        }
    };
}
pub(crate) use in_chunk;

/// A chunk did not arrive, or is not the one that belongs to this page.
pub(crate) struct Missing;

#[cfg(feature = "chunks")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// Asks for a view. It is there at once if its chunk was needed before.
#[derive(Clone)]
struct Show(Rc<dyn Fn() -> Arriving>);

type Arriving = Pin<Box<dyn Future<Output = Result<Html, Missing>>>>;

/// The view's own properties are in it, and only they know whether they changed.
impl PartialEq for Show {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

#[derive(PartialEq, Properties)]
struct Props {
    show: Show,
}

/// Shows a view as soon as its chunk is there.
pub(crate) fn shown<F>(show: impl Fn() -> F + 'static) -> Html
where
    F: Future<Output = Result<Html, Missing>> + 'static,
{
    let show = Show(Rc::new(move || Box::pin(show())));
    html! { <Chunk {show} /> }
}

/// One component for all views: each kind of component costs kilobytes.
#[component]
fn Chunk(props: &Props) -> Html {
    let locale = use_locale();
    let failed = use_state_eq(|| false);
    let arrived = use_force_update();
    let view = (!*failed)
        .then(|| (props.show.0)().now_or_never()?.ok())
        .flatten();
    {
        let (show, failed) = (props.show.clone(), failed.clone());
        let is_wanted = view.is_none() && !*failed;
        use_effect_with(is_wanted, move |is_wanted| {
            if *is_wanted {
                spawn_local(async move {
                    match (show.0)().await {
                        Ok(_) => arrived.force_update(),
                        Err(Missing) => failed.set(true),
                    }
                });
            }
        });
    }
    if *failed {
        let on_again = Callback::from(move |_: MouseEvent| failed.set(false));
        return html! { <PartMissing {on_again} /> };
    }
    view.unwrap_or_else(
        || html! { <p class="arriving" role="status">{ locales::PageOpening.text(locale) }</p> },
    )
}
