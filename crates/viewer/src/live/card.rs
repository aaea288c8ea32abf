//! One who is live.

use panglu_core::Moment;
use yew::prelude::*;

use super::rows::Row;
use crate::{language::use_locale, link::RoomQuery, locales, services::clock};

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) row: Row,
    pub(super) query: RoomQuery,
    /// The present, in Unix seconds.
    pub(super) now: u64,
}

/// A card, which leads to the picture.
#[component]
pub(super) fn Card(props: &Props) -> Html {
    let locale = use_locale();
    let Props { row, query, now } = props;
    let title = row.title.clone().unwrap_or_else(|| {
        let room = query.room.clone();
        locales::HomeRoom { room }.text(locale).into_owned()
    });
    let host = locales::HomeHost {
        user: query.user.clone(),
    }
    .text(locale);
    let started = row.since.map(|since| {
        let ago = Moment::from_unix(since)
            .distance(Moment::from_unix(*now))
            .text(locale);
        let started = locales::HomeStarted { ago }.text(locale);
        html! { <span class="since" title={clock::date(since, locale)}>{ started }</span> }
    });
    html! {
        <a class="live-card" href={query.watch_link()} data-code={row.code.clone()} data-status={row.status.clone()}>
            <CoverPicture address={row.cover.clone()} initial={initial(&title)} />
            <span class="badges">
                <span class="badge">{ match row.wavers() {
                    None => locales::HomeBadge.text(locale),
                    Some(status) => status.audience_text(locale),
                } }</span>
                if query.kind == "aux" {
                    <span class="badge">{ locales::PageScreen.text(locale) }</span>
                }
                if row.viewers > 0 {
                    <span class="badge">{ locales::HomeViewers { count: row.viewers }.text(locale) }</span>
                }
            </span>
            <span class="name">{ title }</span>
            <span class="host">{ host }</span>
            { started }
        </a>
    }
}

/// What stands in the place of a picture.
fn initial(title: &str) -> AttrValue {
    title.trim().chars().next().unwrap_or('●').to_string().into()
}

#[derive(Clone, PartialEq, Properties)]
struct CoverProps {
    address: Option<String>,
    initial: AttrValue,
}

/// The cover, or something in its place where there is none, or it does not come.
#[component]
fn CoverPicture(props: &CoverProps) -> Html {
    let failed = use_state_eq(|| None::<String>);
    let address = props
        .address
        .clone()
        .filter(|address| failed.as_ref() != Some(address));
    match address {
        Some(address) => {
            let onerror = {
                let address = address.clone();
                Callback::from(move |_: Event| failed.set(Some(address.clone())))
            };
            // The title says what it shows.
            html! { <img class="cover" src={address} alt="" loading="lazy" decoding="async" {onerror} /> }
        }
        None => html! { <span class="cover" aria-hidden="true">{ &props.initial }</span> },
    }
}
