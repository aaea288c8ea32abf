//! The tab with the addresses of a room.

use panglu_core::{Locale, Signature, TrtcRoom, candidates};
use yew::prelude::*;

use super::super::room_view::Found;
use crate::{
    components::{Address, AddressLine, AddressList},
    language::use_locale,
    link::{Room, RoomQuery},
    locales,
    services::clock,
};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) found: Found,
    pub(crate) query: RoomQuery,
}

/// Shows where the room is played.
#[component]
pub(crate) fn Addresses(props: &Props) -> Html {
    let locale = use_locale();
    let found = &props.found;
    let watch = props.query.tidy().watch_link();
    html! {
        <section class="card" aria-label={locales::PageAddresses.text(locale)}>
            <h2>{ locales::PageAddresses.text(locale) }</h2>
            <AddressList addresses={rows(found, &watch, locale)} />
            if let Some(signature) = &found.signature {
                <p class="note">{ signed_until(signature, locale) }</p>
                <p class="note error">{ locales::PageWatchNeedsBackend.text(locale) }</p>
            }
            <p><a class="button-link" href={watch}>{ locales::PageOpenWatch.text(locale) }</a></p>
            { names(&found.room, locale) }
        </section>
    }
}

fn signed_until(signature: &Signature, locale: Locale) -> std::borrow::Cow<'static, str> {
    let time = clock::date(signature.time().unix(), locale);
    locales::PageSignedUntil { time }.text(locale)
}

fn rows(found: &Found, watch: &str, locale: Locale) -> Vec<Address> {
    let row = |name, label: AttrValue, text: &str| Address {
        name,
        label,
        text: text.to_owned().into(),
    };
    vec![
        row(
            "code",
            locales::PageStreamCode.text(locale).into(),
            found.code.as_str(),
        ),
        row("rtmp", "RTMP".into(), &found.rtmp),
        row("flv", "FLV".into(), &found.source.flv),
        row("hls", "HLS".into(), &found.source.hls),
        row("watch", locales::PageWatchLink.text(locale).into(), watch),
    ]
}

/// All possible stream names of the room. If there is no stream under the documented name, the operator tries the next.
fn names(room: &Room, locale: Locale) -> Html {
    let names = candidates(&TrtcRoom::Number(room.room), &room.user, Some(&room.biz), None);
    html! {
        <details data-card="candidates">
            <summary>{ locales::StreamCandidates.text(locale) }</summary>
            <ul class="advice">
                { for names.iter().map(|candidate| html! {
                    <li key={candidate.name.to_string()} data-rule={candidate.rule.name()}>
                        <p>{ candidate.rule.text(locale) }</p>
                        <AddressLine text={candidate.name.to_string()} what={locales::PageStreamCode.text(locale)} />
                    </li>
                }) }
            </ul>
        </details>
    }
}
