//! The table of rooms. It holds only the rows that are seen, because a browser takes seconds to lay out 100,000.

use std::rc::Rc;

use panglu_core::{
    BizId, Locale, RoomId, SdkAppId, StreamKind, TrtcRoom, UserId, identify::RoomReference, playback::Answer,
};
use web_sys::Element;
use yew::prelude::*;

use super::{
    health::Answers,
    messages::{Part, Row},
};
use crate::{language::use_locale, locales};

/// The height of a row in CSS pixels; roster.css has the same.
const ROW: u32 = 44;

/// How many rows beyond those that are seen are there, for quick scrolling.
const BEYOND: u32 = 12;

/// How many rows are asked for before it is known how many are seen.
const FIRST: u32 = 40;

/// The rows that are wanted for the part of the table that is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Window {
    pub(super) from: u32,
    pub(super) count: u32,
    /// The first row that is seen, and how many are.
    pub(super) top: u32,
    pub(super) seen: u32,
}

impl Default for Window {
    fn default() -> Self {
        Self {
            from: 0,
            count: FIRST,
            top: 0,
            seen: 0,
        }
    }
}

impl Window {
    fn of(seen: &Element) -> Self {
        let top = seen.scroll_top().max(0) as u32 / ROW;
        let height = seen.client_height().max(0) as u32 / ROW;
        // In steps, so that not every row that comes into sight is a question.
        let from = top.saturating_sub(BEYOND) / 4 * 4;
        Self {
            from,
            count: height + 2 * BEYOND + 4,
            top,
            seen: height + 1,
        }
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) part: Rc<Part>,
    pub(super) on_window: Callback<Window>,
    pub(super) on_open: Callback<RoomReference>,
    pub(super) health: Answers,
    /// The rows that are chosen for the wall.
    pub(super) chosen: Rc<Vec<Row>>,
    /// Chooses a row, or gives it up.
    pub(super) on_choose: Callback<Row>,
}

/// Shows the part of the table that is there, in its place.
#[component]
pub(super) fn Table(props: &Props) -> Html {
    let locale = use_locale();
    let seen = use_node_ref();
    let Props { part, .. } = props;
    {
        // Another search begins at its first row.
        let (seen, on_window) = (seen.clone(), props.on_window.clone());
        use_effect_with(part.wanted.query.clone(), move |_| {
            if let Some(seen) = seen.cast::<Element>() {
                seen.set_scroll_top(0);
                on_window.emit(Window::of(&seen));
            }
        });
    }
    let on_scroll = {
        let on_window = props.on_window.clone();
        Callback::from(move |event: Event| {
            if let Some(seen) = event.target_dyn_into::<Element>() {
                on_window.emit(Window::of(&seen));
            }
        })
    };
    let from = part.wanted.from.min(part.matching);
    let below = part.matching.saturating_sub(from + part.rows.len() as u32);
    let gap = |rows: u32| {
        html! {
            if rows > 0 {
                <tr class="gap" aria-hidden="true"><td height={(rows * ROW).to_string()}></td></tr>
            }
        }
    };
    html! {
        <div
            ref={seen} class="roster-rows" role="region" tabindex="0" aria-label={locales::RosterTable.text(locale)}
            onscroll={on_scroll}
        >
            <table aria-rowcount={(part.matching + 1).to_string()}>
                <thead><tr aria-rowindex="1">
                    <th scope="col" class="choose">{ locales::RosterWall.text(locale) }</th>
                    <th scope="col" class="row-line">{ locales::RosterLine.text(locale) }</th>
                    <th scope="col">{ locales::PageRoomId.text(locale) }</th>
                    <th scope="col">{ locales::PageUserId.text(locale) }</th>
                    <th scope="col" class="kind">{ locales::PageKind.text(locale) }</th>
                    <th scope="col" class="account">{ locales::PageBizId.text(locale) }</th>
                    <th scope="col" class="code">{ locales::PageStreamCode.text(locale) }</th>
                    <th scope="col" class="health">{ locales::RosterHealth.text(locale) }</th>
                </tr></thead>
                <tbody>
                    { gap(from) }
                    { for part.rows.iter().zip(from..).map(|(row, index)| line(props, row, index, locale)) }
                    { gap(below) }
                </tbody>
            </table>
        </div>
    }
}

fn line(props: &Props, row: &Row, index: u32, locale: Locale) -> Html {
    let open = {
        let (row, on_open) = (row.clone(), props.on_open.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(room) = reference(&row) {
                on_open.emit(room);
            }
        })
    };
    let choose = {
        let row = row.clone();
        props.on_choose.reform(move |_: Event| row.clone())
    };
    let title = locales::RosterOpen {
        room: row.room.clone(),
    };
    html! {
        <tr key={row.line} aria-rowindex={(index + 2).to_string()} data-line={row.line.to_string()}>
            <td class="choose"><label>
                <input
                    type="checkbox" checked={props.chosen.contains(row)} onchange={choose}
                    aria-label={locales::RosterChoose { room: row.room.clone() }.text(locale)}
                />
            </label></td>
            <td class="row-line">{ row.line }</td>
            <td><button type="button" onclick={open} title={title.text(locale)}>{ &row.room }</button></td>
            <td>{ &row.user }</td>
            <td class="kind">{ kind_text(&row.kind, locale) }</td>
            <td class="account">{ &row.account }</td>
            <td class="code"><code title={row.code.clone()}>{ &row.code }</code></td>
            { health_cell(props.health.of(row), locale) }
        </tr>
    }
}

/// A sign and a word, because a colour alone says nothing to many people.
fn health_cell(answer: Option<Answer>, locale: Locale) -> Html {
    let Some(answer) = answer else {
        return html! { <td class="health"></td> };
    };
    let (name, sign, text) = match answer {
        Answer::Live => ("live", "●", locales::RosterLive),
        Answer::NotFound => ("not-there", "○", locales::RosterNotThere),
        Answer::Refused { .. } => ("refused", "✕", locales::RosterRefusedBy),
        Answer::ServerError | Answer::Portal => ("server-error", "✕", locales::RosterServerError),
        Answer::CrossOrigin => ("unreadable", "?", locales::RosterUnreadable),
        _ => ("no-answer", "?", locales::RosterNoAnswer),
    };
    let text = text.text(locale);
    html! { <td class="health" data-health={name}><span aria-hidden="true">{ sign }</span>{ " " }{ text }</td> }
}

/// What a kind of picture is called.
pub(super) fn kind_text(kind: &str, locale: Locale) -> String {
    match StreamKind::parse(kind) {
        Ok(StreamKind::Main) => locales::PageCamera.text(locale).into_owned(),
        Ok(StreamKind::Aux) => locales::PageScreen.text(locale).into_owned(),
        Err(_) => String::new(),
    }
}

/// The room of a row.
fn reference(row: &Row) -> Option<RoomReference> {
    let room = if row.is_text_room {
        TrtcRoom::parse_text(&row.room).ok()?
    } else {
        TrtcRoom::Number(RoomId::parse(&row.room).ok()?)
    };
    Some(RoomReference {
        biz: BizId::parse(&row.account).ok(),
        app: SdkAppId::parse(&row.app).ok(),
        room,
        user: UserId::parse(&row.user).ok(),
        kind: StreamKind::parse(&row.kind).ok(),
        named: true,
    })
}
