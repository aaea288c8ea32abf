//! What the pages show beside the picture. The console, where an operator enters a room and sees its addresses and its video; the
//! worker that reads lists of rooms for it; and two programs for the audience: what stands around the picture of its page, because it comes after
//! the first frame, and the page of who is live.

mod app;
mod around;
mod chunk;
mod components;
mod i18n;
mod language;
mod link;
mod live;
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

/// Shows who is live, for the audience.
pub fn live() {
    live::show();
}

/// Reads and searches a list of rooms. It runs in a worker of the console.
pub fn roster() {
    pages::roster_worker();
}
