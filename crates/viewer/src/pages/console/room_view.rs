//! The cards of a room: its form, its video, its addresses, and tools for its operator.

use panglu_core::{
    Locale, PlayFormat, Signature, SigningKey, StreamCode, TrtcRoom, TxTime, candidates,
    deployment::Deployment, play_url,
};
use yew::prelude::*;

use super::{
    on_plan,
    preview::Preview,
    recording_card::RecordingCard,
    room_form::RoomForm,
    sdk_card::SdkCard,
    snippets_card::SnippetsCard,
    state::{Action, ConsoleState, KeyKind, set_key},
};
use crate::{
    components::{Address, AddressLine, AddressList, Source},
    language::use_locale,
    link::{Room, RoomQuery},
    locales,
    services::clock,
};

/// How long an address signed here accepts new viewers, in seconds.
const SIGNED_FOR_SECONDS: u64 = 24 * 60 * 60;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) state: UseReducerHandle<ConsoleState>,
}

/// Shows the cards of a room.
#[component]
pub(crate) fn RoomView(props: &Props) -> Html {
    let locale = use_locale();
    let profile = use_context::<Deployment>().unwrap_or_default();
    let state = &props.state;
    let query = &state.room;
    let signature = use_memo((query.clone(), state.keys.play.clone()), |(query, key)| {
        let key = SigningKey::parse(key.expose().trim()).ok()?;
        let now = clock::unix_seconds();
        let time = TxTime::until(now + SIGNED_FOR_SECONDS, now).ok()?;
        Some(key.sign(&query.room().ok()?.code(), time))
    });
    let found = query
        .room()
        .ok()
        .map(|room| Found::new(room, &profile, signature.as_ref().as_ref()));
    let on_query = {
        let state = state.clone();
        Callback::from(move |room| state.dispatch(Action::Edit(room)))
    };
    html! {
        <main class="cards">
            <section class="card" aria-label={locales::PageRoom.text(locale)}>
                { for state.repeated.iter().map(|name| html! {
                    <p class="note error" data-repeated={*name}>{ locales::PageLinkRepeated { name }.text(locale) }</p>
                }) }
                <RoomForm
                    query={query.clone()} {on_query} play_key={state.keys.play.clone()}
                    on_play_key={set_key(state, KeyKind::Play)}
                />
            </section>
            <div class="beside"><section class="card" aria-label={locales::PagePreview.text(locale)}>
                <Preview
                    source={found.as_ref().map(|found| found.source.clone())} plan={query.plan()} on_plan={on_plan(state)}
                    share={query.tidy().watch_link()}
                />
            </section></div>
            <section class="card" aria-label={locales::PageAddresses.text(locale)}>
                <h2>{ locales::PageAddresses.text(locale) }</h2>
                if let Some(found) = &found {
                    <AddressList addresses={found.addresses(query, locale)} />
                    if let Some(signature) = &*signature {
                        <p class="note">{ signed_until(signature, locale) }</p>
                        <p class="note error">{ locales::PageWatchNeedsBackend.text(locale) }</p>
                    }
                    <p><a class="button-link" href={query.tidy().watch_link()}>
                        { locales::PageOpenWatch.text(locale) }
                    </a></p>
                    { names(&found.room, locale) }
                } else {
                    <p class="note">{ locales::PageAddressesEmpty.text(locale) }</p>
                }
            </section>
            if let Some(found) = &found {
                <SnippetsCard rtmp={found.rtmp.clone()} source={found.source.clone()} />
                <RecordingCard />
                <SdkCard room={found.room.room} kind={found.room.kind} />
            }
        </main>
    }
}

fn signed_until(signature: &Signature, locale: Locale) -> std::borrow::Cow<'static, str> {
    let time = clock::date(signature.time().unix(), locale);
    locales::PageSignedUntil { time }.text(locale)
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

/// Everything that is computed from a valid room.
struct Found {
    room: Room,
    code: StreamCode,
    rtmp: String,
    source: Source,
}

impl Found {
    fn new(room: Room, profile: &Deployment, signature: Option<&Signature>) -> Self {
        let (code, site) = (room.code(), profile.play_site(&room.biz));
        let url = |format| play_url(&code, format, &site, signature).to_string();
        Self {
            rtmp: url(PlayFormat::Rtmp),
            source: Source {
                flv: url(PlayFormat::Flv),
                hls: url(PlayFormat::Hls),
            },
            code,
            room,
        }
    }

    fn addresses(&self, query: &RoomQuery, locale: Locale) -> Vec<Address> {
        let row = |name, label: AttrValue, text: &str| Address {
            name,
            label,
            text: text.to_owned().into(),
        };
        vec![
            row(
                "code",
                locales::PageStreamCode.text(locale).into(),
                self.code.as_str(),
            ),
            row("rtmp", "RTMP".into(), &self.rtmp),
            row("flv", "FLV".into(), &self.source.flv),
            row("hls", "HLS".into(), &self.source.hls),
            row(
                "watch",
                locales::PageWatchLink.text(locale).into(),
                &query.tidy().watch_link(),
            ),
        ]
    }
}
