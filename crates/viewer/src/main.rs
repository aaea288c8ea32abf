//! Panglu's pages: the console, where an operator types a room and sees its addresses and its picture, and the watch
//! page, where an audience sees the picture and nothing else.

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
