//! The push address of a stream: signed with the key in memory, split as OBS asks for it, and valid for a chosen time.

use panglu_core::{
    Authority, BizId, InputError, PushSite, PushUrl, RecordId, SigningKey, StreamCode, StreamName, TxTime,
    profiles::{PUSH_VALIDITIES, Profile, ProfileField},
    push_url,
};
use panglu_snippets::players::{PushTool, Shell, push_snippet};
use yew::prelude::*;

use super::super::{
    profiles::{Account, push_validity},
    snippets_card::Pasteable,
    state::{ConsoleState, KeyKind, set_key},
};
use crate::{
    components::{Address, AddressList, Countdown, QrCode, SecretField, Segmented, TextField},
    language::use_locale,
    locales,
    services::clock,
};

/// How long a push address may be used, in seconds, each with its name.
const VALIDITIES: [(&str, u64); 5] = {
    let [hour, half_day, day, week, month] = PUSH_VALIDITIES;
    [
        ("1h", hour),
        ("12h", half_day),
        ("24h", day),
        ("7d", week),
        ("30d", month),
    ]
};

/// The validity that is chosen unless the account has another.
const USUAL_VALIDITY: &str = "24h";

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) name: StreamName,
    /// The account. A newer name begins with an application number, which looks like a BIZID and is none.
    pub(crate) biz: BizId,
    pub(crate) state: UseReducerHandle<ConsoleState>,
}

/// What may be chosen besides the key.
#[derive(Clone, PartialEq)]
struct Wishes {
    validity: Option<&'static str>,
    domain: String,
    record_id: String,
    /// Counts how often a new signature was asked for.
    signed: u32,
}

/// Shows the push address. A name without a BIZID has none that follows from it.
#[component]
pub(crate) fn PushCard(props: &Props) -> Html {
    let locale = use_locale();
    let wishes = use_state_eq(|| Wishes {
        validity: None,
        domain: String::new(),
        record_id: String::new(),
        signed: 0,
    });
    let account = use_context::<Account>().unwrap_or_default().0;
    let account = account.filter(|profile| profile.biz == props.biz);
    let of_account = account.as_ref().and_then(|profile| profile.push_validity);
    let of_account = VALIDITIES
        .iter()
        .find(|(_, seconds)| Some(*seconds) == of_account);
    let validity = wishes
        .validity
        .or(of_account.map(|(name, _)| *name))
        .unwrap_or(USUAL_VALIDITY);
    let key = &props.state.keys.push;
    let signature = use_memo(
        (props.name.clone(), key.clone(), validity, wishes.signed),
        |(name, key, validity, _)| {
            let key = SigningKey::parse(key.expose().trim()).ok()?;
            let lasts = VALIDITIES.iter().find(|(name, _)| name == validity)?.1;
            let now = clock::unix_seconds();
            Some(key.sign(name, TxTime::until(now + lasts, now).ok()?))
        },
    );
    let code = StreamCode::parse(props.name.as_str()).ok();
    let Some(code) = code.filter(|code| code.biz() == props.biz) else {
        return html! {
            <section class="card" data-card="push">
                <h2>{ locales::PushTitle.text(locale) }</h2>
                <p class="note">{ locales::PushNoCode.text(locale) }</p>
            </section>
        };
    };
    let change = |apply: fn(&mut Wishes, String)| {
        let wishes = wishes.clone();
        Callback::from(move |text: String| {
            let mut changed = (*wishes).clone();
            apply(&mut changed, text);
            wishes.set(changed);
        })
    };
    let on_validity = {
        let wishes = wishes.clone();
        Callback::from(move |validity| {
            wishes.set(Wishes {
                validity: Some(validity),
                ..(*wishes).clone()
            });
        })
    };
    let on_again = {
        let wishes = wishes.clone();
        Callback::from(move |_: MouseEvent| {
            wishes.set(Wishes {
                signed: wishes.signed + 1,
                ..(*wishes).clone()
            });
        })
    };
    let key_error = given(key.expose().trim(), SigningKey::parse).err();
    let domain = given(wishes.domain.trim(), Authority::parse);
    let record = given(wishes.record_id.trim(), RecordId::parse);
    let told = |error: Option<&InputError>| error.map(|error| AttrValue::from(error.advice(locale)));
    let site = match (&domain, &account) {
        (Ok(Some(domain)), _) => PushSite::own(domain.clone()),
        (_, Some(profile)) => profile.push.clone(),
        _ => PushSite::vendor_default(&code.biz()),
    };
    let url = push_url(&code, &site, signature.as_ref().as_ref());
    let url = match &record {
        Ok(Some(record)) => url.recorded_as(*record),
        _ => url,
    };
    html! {
        <section class="card" data-card="push" aria-label={locales::PushTitle.text(locale)}>
            <h2>{ locales::PushTitle.text(locale) }</h2>
            <AddressList addresses={rows(&url, locale)} />
            if let Some(signature) = &*signature {
                <div class="snippet-head">
                    <Countdown until={signature.time().unix()} />
                    <button type="button" class="copy" onclick={on_again}>{ locales::PushSignAgain.text(locale) }</button>
                </div>
                <p class="note error">{ locales::PushSecret.text(locale) }</p>
            } else {
                <p class="note">{ locales::PushUnsigned.text(locale) }</p>
            }
            <div class="fields">
                <SecretField
                    id="push-key" label={locales::PushKey.text(locale)} value={key.clone()} error={told(key_error.as_ref())}
                    hint={AttrValue::from(locales::PageKeysStay.text(locale))} on_input={set_key(&props.state, KeyKind::Push)}
                />
                <TextField
                    id="push-domain" label={locales::PushDomain.text(locale)} value={wishes.domain.clone()}
                    placeholder={domain_of(account.as_deref(), &code)} error={told(domain.as_ref().err())}
                    on_input={change(|wishes, text| wishes.domain = text)}
                />
                <TextField
                    id="push-record-id" label={locales::CallsRecordId.text(locale)} value={wishes.record_id.clone()}
                    hint={AttrValue::from(locales::CallsRecordIdHint.text(locale))} input_mode="numeric"
                    error={told(record.as_ref().err())} on_input={change(|wishes, text| wishes.record_id = text)}
                />
            </div>
            <div class="choices">
                <Segmented
                    name="push-validity" label={locales::PushValidity.text(locale)} selected={validity} on_select={on_validity}
                    options={VALIDITIES.iter().map(|(name, seconds)| (*name, push_validity(*seconds, locale))).collect::<Vec<_>>()}
                />
            </div>
            { tools(&url, locale) }
        </section>
    }
}

/// A field's value; `None` if it is empty, which is no error.
fn given<T>(text: &str, parse: impl FnOnce(&str) -> Result<T, InputError>) -> Result<Option<T>, InputError> {
    if text.is_empty() {
        return Ok(None);
    }
    parse(text).map(Some)
}

/// The push domain if none is typed.
fn domain_of(account: Option<&Profile>, code: &StreamCode) -> String {
    let of_account = account.map(|profile| profile.draft().get(ProfileField::PushDomain));
    let of_account = of_account.filter(|domain| !domain.is_empty()).map(str::to_owned);
    of_account.unwrap_or_else(|| format!("{}.livepush.myqcloud.com", code.biz_digits()))
}

fn rows(url: &PushUrl, locale: panglu_core::Locale) -> Vec<Address> {
    let row = |name, label: AttrValue, text: String| Address {
        name,
        label,
        text: text.into(),
    };
    vec![
        row("push", locales::PushWhole.text(locale).into(), url.to_string()),
        row(
            "push-server",
            locales::PushServer.text(locale).into(),
            url.server().to_owned(),
        ),
        row(
            "push-stream-key",
            locales::PushStreamKey.text(locale).into(),
            url.stream_key().to_owned(),
        ),
    ]
}

/// The same address for a phone's camera, and for ffmpeg.
fn tools(url: &PushUrl, locale: panglu_core::Locale) -> Html {
    let ffmpeg = push_snippet(PushTool::Ffmpeg(Shell::Posix), url, locale);
    let obs = push_snippet(PushTool::Obs, url, locale);
    html! {
        <>
            <ul class="advice">{ for obs.notes.iter().map(|note| html! { <li>{ note.to_string() }</li> }) }</ul>
            <details>
                <summary>{ locales::QrTitle.text(locale) }</summary>
                <QrCode text={url.to_string()} label={locales::QrLabel { what: locales::PushWhole.text(locale) }.text(locale)} />
            </details>
            <details>
                <summary>{ "ffmpeg" }</summary>
                <Pasteable place={ffmpeg.place.into_owned()} language={ffmpeg.language.tag()} code={ffmpeg.code} notes={ffmpeg.notes} />
            </details>
        </>
    }
}
