//! Panglu's pages. On the console, an operator enters a room and sees its addresses and its video. On the watch page,
//! the audience sees only the video.

mod app;
mod components;
mod i18n;
mod language;
mod link;
mod locales;
mod pages;
mod route;
mod secret;
mod services;

fn main() {
    yew::Renderer::<app::App>::new().render();
}
