//! The bar over the tabs: which room this is, and how its picture is right now.

use panglu_core::{Locale, Moment, StreamKind, diagnosis::Evidence, text::Text};
use yew::prelude::*;

use super::{
    super::found::{Found, ROOM_CARD},
    format_pills::FormatPills,
};
use crate::{
    components::{CopyButton, QrCode, Watched},
    language::use_locale,
    live::{
        judged::Judged,
        rows::{label, tone},
    },
    locales,
    services::clock,
};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) found: Found,
    /// The link for the audience, if it leads to this stream. It holds no key.
    pub(crate) link: Option<AttrValue>,
    /// Whether the addresses here are signed, which those behind the link are not.
    pub(crate) is_signed: bool,
    pub(crate) watched: Watched,
    /// What the backend knows of the stream, if there is one and it does.
    pub(crate) listed: Option<Judged>,
    /// What was found out about the room; `None` before anybody asked.
    pub(crate) evidence: Option<Evidence>,
    /// Whether the form of the room is shown.
    pub(crate) editing: bool,
    pub(crate) on_edit: Callback<MouseEvent>,
}

/// Names the room and shows the state of its picture.
#[component]
pub(crate) fn StatusBar(props: &Props) -> Html {
    let locale = use_locale();
    let room = &props.found.room;
    let kind = match room.kind {
        StreamKind::Main => locales::PageCamera,
        StreamKind::Aux => locales::PageScreen,
    };
    html! {
        <section class="status" aria-label={locales::StatusTitle.text(locale)}>
            <h2>
                { locales::StatusRoom { room: room.room.to_string(), user: room.user.to_string() }.text(locale) }
                { " " }
                <small>{ format!("{} · BIZID {}", kind.text(locale), room.biz) }</small>
            </h2>
            <div class="acts">
                <button
                    type="button" class="copy" aria-expanded={props.editing.to_string()} aria-controls={ROOM_CARD}
                    onclick={&props.on_edit}
                >{ locales::RoomEdit.text(locale) }</button>
                if let Some(link) = &props.link {
                    <CopyButton text={link.clone()} what={locales::PageWatchLink.text(locale)} label={locales::StatusCopyLink} />
                    <details class="code-of-link">
                        <summary class="copy">{ locales::StatusQr.text(locale) }</summary>
                        <div class="card">
                            <p>{ locales::PageWatchLink.text(locale) }</p>
                            <QrCode
                                text={link.clone()}
                                label={locales::QrLabel { what: locales::PageWatchLink.text(locale) }.text(locale)}
                            />
                            if props.is_signed { <p class="note error">{ locales::PageWatchNeedsBackend.text(locale) }</p> }
                        </div>
                    </details>
                }
            </div>
            <div class="pills">
                <Pill watched={props.watched.clone()} />
                { for props.listed.iter().map(|judged| live_since(judged, locale)) }
                <FormatPills evidence={props.evidence.clone()} />
            </div>
        </section>
    }
}

/// Whether the live list has it, and since when.
fn live_since(judged: &Judged, locale: Locale) -> Html {
    let row = &judged.row;
    let since = row.since.filter(|_| row.listed);
    html! {
        <p class={classes!("pill", tone(&row.status))} data-listed={row.status.clone()} title={judged.rule.text.clone()}>
            <span aria-hidden="true">{ if row.listed { "●" } else { "○" } }</span>
            { match since {
                Some(since) => {
                    let when = Moment::from_unix(since).distance(Moment::from_unix(clock::unix_seconds())).text(locale);
                    locales::StatusSince { status: label(&row.status, locale), when }.text(locale)
                }
                None => label(&row.status, locale),
            } }
        </p>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct PillProps {
    watched: Watched,
}

/// The state of the picture as a sign and a word; a colour alone would say nothing to many people.
#[component]
fn Pill(props: &PillProps) -> Html {
    let locale = use_locale();
    let watched = &props.watched;
    let (tone, sign) = match watched.state.as_str() {
        "playing" => ("good", "●"),
        "failed" => ("bad", "✕"),
        "recovering" | "waiting" | "tap-needed" => ("warn", "▲"),
        _ => ("plain", "○"),
    };
    let behind = watched.figures.lag.filter(|_| watched.state == "playing");
    html! {
        <p class={classes!("pill", tone)} data-pill={watched.state.clone()}>
            <span aria-hidden="true">{ sign }</span>
            <span role="status">{ locales::StatusPicture { state: state_text(&watched.state, locale) }.text(locale) }</span>
            // It changes every second, which nobody wants to have read out.
            if let Some(seconds) = behind {
                <span>{ "· " }{ locales::StatusBehind { seconds: format!("{seconds:.1}") }.text(locale) }</span>
            }
        </p>
    }
}

/// What a state of the player is called.
pub(super) fn state_text(state: &str, locale: Locale) -> std::borrow::Cow<'static, str> {
    let text: Text = match state {
        "connecting" => locales::WatchedConnecting,
        "playing" => locales::WatchedPlaying,
        "paused" => locales::WatchedPaused,
        "tap-needed" => locales::WatchedTapNeeded,
        "recovering" => locales::WatchedRecovering,
        "waiting" => locales::WatchedWaiting,
        "failed" => locales::WatchedFailed,
        _ => locales::WatchedIdle,
    };
    text.text(locale)
}
