//! The rows that name no room, each with its line and the reason.

use std::rc::Rc;

use panglu_core::Locale;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::messages::RefusedPart;
use crate::{language::use_locale, locales};

/// How many are shown at a time.
pub(super) const PAGE: u32 = 50;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// How many there are.
    pub(super) count: u32,
    pub(super) part: Rc<RefusedPart>,
    /// Asks for those from a number on.
    pub(super) on_page: Callback<u32>,
}

/// A fold with pages of them. They are asked for when it is opened.
#[component]
pub(super) fn Refused(props: &Props) -> Html {
    let locale = use_locale();
    let Props { count, part, .. } = props;
    let on_toggle = {
        let (on_page, from) = (props.on_page.clone(), part.from);
        Callback::from(move |event: Event| {
            let is_open = event
                .target_dyn_into::<HtmlElement>()
                .is_some_and(|fold| fold.has_attribute("open"));
            if is_open {
                on_page.emit(from);
            }
        })
    };
    let to = part.from + part.rows.len() as u32;
    html! {
        <details class="refused" data-refused={count.to_string()} ontoggle={on_toggle}>
            <summary>{ locales::RosterRefused { count: *count as usize }.text(locale) }</summary>
            <table>
                <thead><tr>
                    <th scope="col" class="row-line">{ locales::RosterLine.text(locale) }</th>
                    <th scope="col">{ locales::RosterReason.text(locale) }</th>
                </tr></thead>
                <tbody>
                    { for part.rows.iter().map(|row| html! {
                        <tr key={row.line}><td class="row-line">{ row.line }</td><td>{ &row.reason }</td></tr>
                    }) }
                </tbody>
            </table>
            if *count > PAGE {
                <div class="pages">
                    { step(props, part.from.checked_sub(PAGE), locales::RosterPrevious.text(locale)) }
                    <span>{ shown(part.from, to, *count, locale) }</span>
                    { step(props, Some(to).filter(|to| to < count), locales::RosterNext.text(locale)) }
                </div>
            }
        </details>
    }
}

fn shown(from: u32, to: u32, count: u32, locale: Locale) -> String {
    let (from, to) = (from as usize + 1, to as usize);
    locales::RosterShown {
        from,
        to,
        count: count as usize,
    }
    .text(locale)
    .into_owned()
}

fn step(props: &Props, to: Option<u32>, label: impl Into<AttrValue>) -> Html {
    let on_click = props.on_page.reform(move |_: MouseEvent| to.unwrap_or_default());
    html! { <button type="button" disabled={to.is_none()} onclick={on_click}>{ label.into() }</button> }
}
