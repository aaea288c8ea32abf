//! The root component: it provides the language, loads the deployment's profile and shows the page of the route.

use gloo::utils::window;
use js_sys::Object;
use panglu_core::deployment::{Deployment, DeploymentError};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::{
    components::NewVersion,
    language::{Language, use_language, use_locale},
    locales,
    pages::{Console, Desk, NotFound},
    route::Route,
    services::profile,
};

/// The whole application.
#[component]
pub(crate) fn App() -> Html {
    let language = use_language(Callback::noop());
    html! {
        <ContextProvider<Language> context={language}>
            // `frame-ancestors` says the same, but not every host lets a site send headers.
            if is_framed() {
                <Framed />
            } else {
                <NewVersion />
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

/// Loads the deployment's profile before any page is shown, because addresses cannot be built without it.
#[component]
fn Configured() -> Html {
    let profile = use_state(|| None::<Result<Deployment, DeploymentError>>);
    let attempt = use_state(|| 0_u32);
    {
        let profile = profile.clone();
        use_effect_with(*attempt, move |_| {
            spawn_local(async move { profile.set(Some(profile::fetch().await)) });
        });
    }
    let locale = use_locale();
    match &*profile {
        None => html! { <p class="boot" role="status">{ locales::PageOpening.text(locale) }</p> },
        Some(Err(error)) => {
            let again = {
                let (profile, attempt) = (profile.clone(), attempt.clone());
                Callback::from(move |_: MouseEvent| {
                    profile.set(None);
                    attempt.set(*attempt + 1);
                })
            };
            html! {
                <main>
                    <div class="notice" role="alert">
                        <h1>{ error.text(locale) }</h1>
                        <button type="button" onclick={again}>{ locales::PageTryNow.text(locale) }</button>
                    </div>
                </main>
            }
        }
        Some(Ok(profile)) => html! {
            <ContextProvider<Deployment> context={profile.clone()}>
                <BrowserRouter><Switch<Route> render={page} /></BrowserRouter>
            </ContextProvider<Deployment>>
        },
    }
}

fn page(route: Route) -> Html {
    match route {
        Route::Console => html! { <Console /> },
        Route::Desk => html! { <Desk /> },
        Route::NotFound => html! { <NotFound /> },
    }
}
