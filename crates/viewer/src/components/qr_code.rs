//! A text as a QR code, for the camera of a phone.

use std::fmt::Write as _;

use qrcodegen::{QrCode as Code, QrCodeEcc};
use yew::prelude::*;

use crate::{language::use_locale, locales};

/// The margin around a code that scanners need, in modules.
const MARGIN: i32 = 4;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) text: AttrValue,
    /// What the code leads to, for people who cannot see it.
    pub(crate) label: AttrValue,
}

/// Draws the code; says so if the text is too long for one.
#[component]
pub(crate) fn QrCode(props: &Props) -> Html {
    let locale = use_locale();
    let drawn = use_memo(props.text.clone(), |text| {
        Code::encode_text(text, QrCodeEcc::Medium)
            .ok()
            .map(|code| drawing(&code))
    });
    match &*drawn {
        Some((side, path)) => html! {
            <svg class="qr" role="img" aria-label={props.label.clone()} viewBox={format!("-{MARGIN} -{MARGIN} {side} {side}")}>
                <path d={path.clone()} />
            </svg>
        },
        None => html! { <p class="note">{ locales::QrTooLong.text(locale) }</p> },
    }
}

/// The side of the picture with its margin, and the dark modules as a path.
fn drawing(code: &Code) -> (i32, String) {
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            // Writing into a text cannot fail.
            let _written = write!(path, "M{x} {y}h1v1h-1z");
        }
    }
    (code.size() + 2 * MARGIN, path)
}
