//! The options of a call that are chosen from a few values.

use panglu_core::{Locale, text::Text};
use panglu_snippets::sdk::{Encode, Rate, SdkType};
use yew::prelude::*;

use super::sdk_options::CallForm;
use crate::{components::Segmented, locales};

const ENCODES: [(&str, &str, Encode); 5] = [
    ("rtmp", "RTMP", Encode::Rtmp),
    ("hls", "HLS", Encode::Hls),
    ("hls-and-rtmp", "HLS + RTMP", Encode::HlsAndRtmp),
    ("flv", "FLV", Encode::Flv),
    ("raw", "RAW", Encode::Raw),
];

/// The choice of the addresses in the answer.
pub(super) fn encodes(form: &CallForm, on_form: &Callback<CallForm>, locale: Locale) -> Html {
    let chosen = ENCODES.iter().find(|(_, _, encode)| *encode == form.encode);
    let form = form.clone();
    html! {
        <Segmented
            name="sdk-encode" label={locales::CallsEncode.text(locale)} selected={chosen.map_or("", |(name, ..)| *name)}
            options={ENCODES.iter().map(|(name, label, _)| (*name, AttrValue::from(*label))).collect::<Vec<_>>()}
            on_select={on_form.reform(move |value| {
                let named = ENCODES.iter().find(|(name, ..)| *name == value);
                CallForm { encode: named.map_or(form.encode, |(_, _, encode)| *encode), ..form.clone() }
            })}
        />
    }
}

const RATES: [(&str, Option<Rate>); 4] = [
    ("none", None),
    ("original", Some(Rate::Original)),
    ("550", Some(Rate::Kbps550)),
    ("900", Some(Rate::Kbps900)),
];

/// The choice of an additional bit rate.
pub(super) fn rates(form: &CallForm, on_form: &Callback<CallForm>, locale: Locale) -> Html {
    let form = form.clone();
    let label = |name: &str| match name {
        "none" => locales::CallsNone.text(locale).into(),
        "original" => locales::CallsRateOriginal.text(locale).into(),
        kbps => AttrValue::from(format!("{kbps} kbit/s")),
    };
    html! {
        <Segmented
            name="sdk-rate" label={locales::CallsRate.text(locale)}
            selected={RATES.iter().find(|(_, rate)| *rate == form.rate).map_or("none", |(name, _)| *name)}
            options={RATES.iter().map(|(name, _)| (*name, label(name))).collect::<Vec<_>>()}
            on_select={on_form.reform(move |value| {
                let named = RATES.iter().find(|(name, _)| *name == value);
                CallForm { rate: named.and_then(|(_, rate)| *rate), ..form.clone() }
            })}
        />
    }
}

const TYPES: [(&str, Option<SdkType>, Text); 4] = [
    ("none", None, locales::CallsNone),
    ("normal", Some(SdkType::Normal), locales::CallsTypeNormal),
    ("iot", Some(SdkType::IotCamera), locales::CallsTypeIot),
    ("coast", Some(SdkType::CoastCamera), locales::CallsTypeCoast),
];

/// The choice of the business type.
pub(super) fn types(form: &CallForm, on_form: &Callback<CallForm>, locale: Locale) -> Html {
    let form = form.clone();
    html! {
        <Segmented
            name="sdk-type" label={locales::CallsType.text(locale)}
            selected={TYPES.iter().find(|(_, sdk_type, _)| *sdk_type == form.sdk_type).map_or("none", |(name, ..)| *name)}
            options={TYPES.iter().map(|(name, _, label)| (*name, label.text(locale).into())).collect::<Vec<_>>()}
            on_select={on_form.reform(move |value| {
                let named = TYPES.iter().find(|(name, ..)| *name == value);
                CallForm { sdk_type: named.and_then(|(_, sdk_type, _)| *sdk_type), ..form.clone() }
            })}
        />
    }
}
