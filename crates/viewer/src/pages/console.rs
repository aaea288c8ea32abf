//! The operator's page: a room's stream code, its addresses and its picture.

mod preview;
mod room_form;

use gloo::utils::{document, window};
use panglu_core::{PlayFormat, Signature, SigningKey, StreamCode, TxTime, play_url};
use preview::Preview;
use room_form::RoomForm;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::{
    app::{Route, use_locale},
    components::{Address, AddressList, LanguageSwitch, Source},
    i18n::Page,
    link::{Room, RoomQuery},
    services::{clock, profile::Profile},
};

/// How long an address signed here lets new viewers in.
const SIGNED_FOR_SECONDS: u64 = 24 * 60 * 60;

/// The console. What is typed is mirrored in the page's address, except the key, which exists in memory only.
#[component]
pub(crate) fn Console() -> Html {
    let locale = use_locale();
    let profile = use_context::<Profile>().unwrap_or_default();
    let navigator = use_navigator();
    let location = use_location();
    let query = use_state_eq(|| {
        location
            .and_then(|location| location.query::<RoomQuery>().ok())
            .unwrap_or_default()
    });
    let key = use_state_eq(String::new);

    use_effect_with(locale, |locale| {
        document().set_title(&Page::ConsoleTitle.text(*locale))
    });
    use_effect_with((*query).clone(), move |query| {
        if let Some(navigator) = navigator {
            // Parameters that cannot be written leave the address as it was; the form has them all the same.
            let _mirrored = navigator.replace_with_query(&Route::Console, query.tidy());
        }
    });
    let signature = use_memo(((*query).clone(), (*key).clone()), |(query, key)| {
        let key = SigningKey::parse(key.trim()).ok()?;
        let time = TxTime::from_unix(clock::unix_seconds() + SIGNED_FOR_SECONDS);
        Some(key.sign(&query.room().ok()?.code(), time))
    });

    let found = query
        .room()
        .ok()
        .map(|room| Found::new(&room, &profile, signature.as_ref().as_ref()));
    let on_query = {
        let query = query.clone();
        Callback::from(move |changed| query.set(changed))
    };
    let on_key = {
        let key = key.clone();
        Callback::from(move |changed| key.set(changed))
    };
    html! {
        <div class="console">
            <header>
                <h1>{ Page::ProductName.text(locale) }<small>{ Page::Tagline.text(locale) }</small></h1>
                <LanguageSwitch />
            </header>
            <main>
                <section class="card" aria-label={Page::Room.text(locale)}>
                    <RoomForm query={(*query).clone()} {on_query} key_text={(*key).clone()} {on_key} />
                </section>
                <section class="card preview" aria-label={Page::Preview.text(locale)}>
                    <Preview
                        source={found.as_ref().map(|found| found.source.clone())}
                        plan={query.plan()}
                        on_plan={{
                            let query = query.clone();
                            Callback::from(move |plan| query.set((*query).clone().with_plan(plan)))
                        }}
                    />
                </section>
                <section class="card" aria-label={Page::Addresses.text(locale)}>
                    <h2>{ Page::Addresses.text(locale) }</h2>
                    if let Some(found) = &found {
                        <AddressList addresses={found.addresses(&query, locale)} />
                        if let Some(signature) = &*signature {
                            <p class="note">{ signed_until(signature, locale) }</p>
                        }
                        <p><Link<Route, RoomQuery> to={Route::Watch} query={query.tidy()} classes="button-link">
                            { Page::OpenWatch.text(locale) }
                        </Link<Route, RoomQuery>></p>
                    } else {
                        <p class="note">{ Page::AddressesEmpty.text(locale) }</p>
                    }
                </section>
            </main>
        </div>
    }
}

fn signed_until(signature: &Signature, locale: panglu_core::Locale) -> std::borrow::Cow<'static, str> {
    let time = clock::local_time(signature.time().unix(), locale.tag());
    Page::SignedUntil { time }.text(locale)
}

/// Everything that follows from a good room.
struct Found {
    code: StreamCode,
    rtmp: String,
    source: Source,
}

impl Found {
    fn new(room: &Room, profile: &Profile, signature: Option<&Signature>) -> Self {
        let (code, site) = (room.code(), profile.play_site(&room.biz));
        let url = |format| play_url(&code, format, &site, signature);
        Self {
            rtmp: url(PlayFormat::Rtmp).to_string(),
            source: Source {
                flv: url(PlayFormat::Flv),
                hls: url(PlayFormat::Hls),
            },
            code,
        }
    }

    fn addresses(&self, query: &RoomQuery, locale: panglu_core::Locale) -> Vec<Address> {
        let watch = watch_link(query);
        vec![
            Address {
                name: "code",
                label: Page::StreamCode.text(locale).into(),
                text: self.code.to_string().into(),
            },
            Address {
                name: "rtmp",
                label: "RTMP".into(),
                text: self.rtmp.clone().into(),
            },
            Address {
                name: "flv",
                label: "FLV".into(),
                text: self.source.flv.to_string().into(),
            },
            Address {
                name: "hls",
                label: "HLS".into(),
                text: self.source.hls.to_string().into(),
            },
            Address {
                name: "watch",
                label: Page::WatchLink.text(locale).into(),
                text: watch.into(),
            },
        ]
    }
}

/// The whole link for the audience: this page's address with another path.
fn watch_link(query: &RoomQuery) -> String {
    let here = window().location().href().unwrap_or_default();
    let base = document().base_uri().ok().flatten().unwrap_or(here);
    let folder = base
        .rfind('/')
        .and_then(|end| base.get(..=end))
        .unwrap_or_default();
    format!("{folder}watch?{}", query.tidy().to_text())
}
