//! What the pages show beside the picture. The console, where an operator enters a room and sees its addresses and its video; the
//! worker that reads lists of rooms for it; and what stands around the picture on the audience's page, which is a program of its own because it comes after the first
//! frame.

mod app;
mod around;
mod components;
mod i18n;
mod language;
mod link;
mod locales;
mod pages;
mod panics;
mod route;
mod secret;
mod services;

/// Shows the console.
pub fn console() {
    panics::tell();
    yew::Renderer::<app::App>::new().render();
}

/// Shows what stands around the picture of the audience's page.
pub fn around() {
    around::show();
}

/// Reads and searches a list of rooms. It runs in a worker of the console.
pub fn roster() {
    pages::roster_worker();
}
