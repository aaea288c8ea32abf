//! The root component: it provides the language, loads the deployment's profile and shows the page of the route.

use std::borrow::Cow;

use futures_util::future::join;
use gloo::utils::window;
use js_sys::Object;
use panglu_core::{
    Locale,
    deployment::{Deployment, DeploymentError},
};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::{
    chunk::{Missing, in_chunk},
    components::NewVersion,
    language::{Language, use_language, use_locale},
    locales,
    pages::{Console, NotFound, desk, stored},
    route::Route,
    services::{profile, profiles::Stored, versions},
};

in_chunk!(lists: show_desk(()) = desk::Desk);

/// The whole application.
#[component]
pub(crate) fn App() -> Html {
    let language = use_language(Callback::noop());
    use_effect_with((), |()| {
        if !is_framed() {
            spawn_local(versions::keep_console());
        }
    });
    html! {
        <ContextProvider<Language> context={language}>
            // `frame-ancestors` says the same, but not every host lets a site send headers.
            if is_framed() {
                <Framed />
            } else {
                <NewVersion ready={locales::VersionReady} />
                <Configured />
            }
        </ContextProvider<Language>>
    }
}

/// Whether another page holds this one in a frame.
fn is_framed() -> bool {
    let page = window();
    let top = page.top().ok().flatten();
    !top.is_some_and(|top| Object::is(&top, &page))
}

/// What a frame shows in place of the console.
#[component]
fn Framed() -> Html {
    let locale = use_locale();
    let here = window().location().href().unwrap_or_default();
    html! {
        <main>
            <div class="notice" role="alert">
                <h1>{ locales::PageFramed.text(locale) }</h1>
                <a class="button-link" href={here} target="_blank" rel="noopener">{ locales::PageFramedOpen.text(locale) }</a>
            </div>
        </main>
    }
}

/// What the pages need from the beginning.
#[derive(Clone, PartialEq)]
struct Needed {
    deployment: Deployment,
    stored: Stored,
}

impl Needed {
    /// Addresses cannot be built without the deployment's profile, and what is done to the accounts would replace those not read.
    async fn fetch() -> Result<Self, Failure> {
        let (deployment, stored) = join(profile::fetch(), stored()).await;
        Ok(Self {
            deployment: deployment.map_err(Failure::Settings)?,
            stored: stored.map_err(|Missing| Failure::Accounts)?,
        })
    }
}

/// Why no page is shown.
enum Failure {
    Settings(DeploymentError),
    Accounts,
}

impl Failure {
    fn text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Settings(error) => error.text(locale),
            Self::Accounts => locales::PagePartMissing.text(locale),
        }
    }
}

/// Loads what the pages need before any is shown.
#[component]
fn Configured() -> Html {
    let needed = use_state(|| None::<Result<Needed, Failure>>);
    let attempt = use_state(|| 0_u32);
    {
        let needed = needed.clone();
        use_effect_with(*attempt, move |_| {
            spawn_local(async move { needed.set(Some(Needed::fetch().await)) });
        });
    }
    let locale = use_locale();
    match &*needed {
        None => html! { <p class="boot" role="status">{ locales::PageOpening.text(locale) }</p> },
        Some(Err(failure)) => {
            let again = {
                let (needed, attempt) = (needed.clone(), attempt.clone());
                Callback::from(move |_: MouseEvent| {
                    needed.set(None);
                    attempt.set(*attempt + 1);
                })
            };
            html! {
                <main>
                    <div class="notice" role="alert">
                        <h1>{ failure.text(locale) }</h1>
                        <button type="button" onclick={again}>{ locales::PageTryNow.text(locale) }</button>
                    </div>
                </main>
            }
        }
        Some(Ok(Needed { deployment, stored })) => {
            let stored = stored.clone();
            let page = move |route| page(route, &stored);
            html! {
                <ContextProvider<Deployment> context={deployment.clone()}>
                    <BrowserRouter><Switch<Route> render={page} /></BrowserRouter>
                </ContextProvider<Deployment>>
            }
        }
    }
}

fn page(route: Route, stored: &Stored) -> Html {
    match route {
        Route::Console => html! { <Console stored={stored.clone()} /> },
        Route::Desk => show_desk(()),
        Route::NotFound => html! { <NotFound /> },
    }
}
