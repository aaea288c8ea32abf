//! The play addresses of a stream, as text, as a line for VLC and as a QR code.

use panglu_core::{
    BizId, Locale, PlayFormat, Signature, SigningKey, StreamName, TxTime, deployment::Deployment, play_url,
};
use panglu_snippets::players::{Page, PlayAddresses, Player, Shell};
use yew::prelude::*;

use crate::{
    components::{Address, AddressList, QrCode, Segmented, Source},
    language::use_locale,
    locales,
    secret::Secret,
    services::clock,
};

/// How long an address signed here accepts new viewers, in seconds.
const SIGNED_FOR_SECONDS: u64 = 24 * 60 * 60;

/// Addresses that the backend has given out, signed for a short time.
#[derive(Clone, PartialEq)]
pub(crate) struct Given {
    pub(crate) rtmp: String,
    pub(crate) source: Source,
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) name: StreamName,
    pub(crate) biz: BizId,
    pub(crate) key_of_play: Secret,
    /// The link for the audience, if there is one that leads to this name.
    #[prop_or_default]
    pub(crate) watch: Option<AttrValue>,
    /// What the backend gives for this name.
    #[prop_or_default]
    pub(crate) given: Option<Given>,
}

/// Shows the addresses, signed if the play key is known.
#[component]
pub(crate) fn PlayCard(props: &Props) -> Html {
    let locale = use_locale();
    let profile = use_context::<Deployment>().unwrap_or_default();
    let scanned = use_state_eq(|| "hls");
    let signature = use_memo((props.name.clone(), props.key_of_play.clone()), |(name, key)| {
        signed(name, key)
    });
    let signature = signature.as_ref().as_ref();
    let site = profile.play_site(&props.biz);
    let url = |format| match (&props.given, format) {
        (Some(given), PlayFormat::Rtmp) => given.rtmp.clone(),
        (Some(given), PlayFormat::Flv) => given.source.flv.clone(),
        (Some(given), PlayFormat::Hls) => given.source.hls.clone(),
        _ => play_url(&props.name, format, &site, signature).to_string(),
    };
    let rows = rows(props, &url, locale);
    let codes: Vec<_> = rows
        .iter()
        .filter(|row| !matches!(row.name, "code" | "vlc"))
        .cloned()
        .collect();
    let code = codes.iter().find(|row| row.name == *scanned).or(codes.first());
    let on_scanned = {
        let scanned = scanned.clone();
        Callback::from(move |name| scanned.set(name))
    };
    html! {
        <section class="card" data-card="play" aria-label={locales::PageAddresses.text(locale)}>
            <h2>{ locales::PageAddresses.text(locale) }</h2>
            <AddressList addresses={rows.clone()} />
            if props.given.is_some() {
                <p class="note" data-note="given">{ locales::PageGiven.text(locale) }</p>
            }
            if let Some(signature) = signature {
                <p class="note">{ signed_until(signature, locale) }</p>
                if props.watch.is_some() {
                    <p class="note error">{ locales::PageWatchNeedsBackend.text(locale) }</p>
                }
            }
            if let Some(watch) = &props.watch {
                <p><a class="button-link" href={watch.clone()}>{ locales::PageOpenWatch.text(locale) }</a></p>
            }
            if let Some(code) = code {
                <details data-card="qr">
                    <summary>{ locales::QrTitle.text(locale) }</summary>
                    <Segmented
                        name="qr" label={locales::QrOf.text(locale)} selected={code.name} on_select={on_scanned}
                        options={codes.iter().map(|row| (row.name, row.label.clone())).collect::<Vec<_>>()}
                    />
                    <QrCode text={code.text.clone()} label={locales::QrLabel { what: code.label.to_string() }.text(locale)} />
                </details>
            }
        </section>
    }
}

/// Signs a name for new viewers; `None` without a valid key.
pub(crate) fn signed(name: &StreamName, key: &Secret) -> Option<Signature> {
    let key = SigningKey::parse(key.expose().trim()).ok()?;
    let now = clock::unix_seconds();
    let time = TxTime::until(now + SIGNED_FOR_SECONDS, now).ok()?;
    Some(key.sign(name, time))
}

fn signed_until(signature: &Signature, locale: Locale) -> std::borrow::Cow<'static, str> {
    let time = clock::date(signature.time().unix(), locale);
    locales::PageSignedUntil { time }.text(locale)
}

fn rows(props: &Props, url: &impl Fn(PlayFormat) -> String, locale: Locale) -> Vec<Address> {
    let row = |name, label: AttrValue, text: String| Address {
        name,
        label,
        text: text.into(),
    };
    let [rtmp, flv, hls] = [PlayFormat::Rtmp, PlayFormat::Flv, PlayFormat::Hls].map(url);
    let vlc = PlayAddresses::parse(Some(&rtmp), Some(&flv), Some(&hls))
        .and_then(|addresses| addresses.snippet(Player::Vlc(Shell::Posix), &Page::default(), locale));
    let mut rows = vec![
        row(
            "code",
            locales::PageStreamCode.text(locale).into(),
            props.name.to_string(),
        ),
        row("rtmp", "RTMP".into(), rtmp),
        row("flv", "FLV".into(), flv),
        row("hls", "HLS".into(), hls),
    ];
    if let Ok(vlc) = vlc {
        rows.push(row("vlc", "VLC".into(), vlc.code.trim_end().to_owned()));
    }
    if let Some(watch) = &props.watch {
        rows.push(row(
            "watch",
            locales::PageWatchLink.text(locale).into(),
            watch.to_string(),
        ));
    }
    rows
}
