//! The npm package `panglu`: each export decodes one options object, calls the core and encodes the answer.

mod answers;
mod error;
mod options;
mod types;

use answers::{
    ExplainOptions, ExplanationAnswer, IdentifiedAnswer, InspectOptions, LocaleOption, VerifyOptions,
};
use options::{PlayOptions, PushOptions, StreamOptions};
use panglu_core::{PlayFormat, play_url, push_url};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// The name of a room's stream: `BIZID_MD5(room_user_kind)`.
///
/// # Errors
/// A `PangluError` that names the field and the fault.
#[wasm_bindgen(js_name = streamCode, unchecked_return_type = "string")]
pub fn stream_code(
    #[wasm_bindgen(unchecked_param_type = "StreamOptions")] options: JsValue,
) -> Result<String, JsValue> {
    let options: StreamOptions = decode(options)?;
    Ok(options.code().map_err(error::from_input)?.to_string())
}

/// The four play addresses of a stream.
///
/// # Errors
/// A `PangluError` that names the field and the fault.
#[wasm_bindgen(js_name = playUrls, unchecked_return_type = "PlayUrls")]
pub fn play_urls(
    #[wasm_bindgen(unchecked_param_type = "PlayOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let options: PlayOptions = decode(options)?;
    let (code, site, signature) = options.resolve().map_err(error::from_input)?;
    let url = |format| play_url(&code, format, &site, signature.as_ref()).to_string();
    encode(&PlayUrls {
        rtmp: url(PlayFormat::Rtmp),
        flv: url(PlayFormat::Flv),
        hls: url(PlayFormat::Hls),
        webrtc: url(PlayFormat::WebRtc),
        expires_at: signature.map(|signature| signature.time().unix()),
        code: code.to_string(),
    })
}

/// The address a stream is published to, whole and split as OBS asks for it.
///
/// # Errors
/// A `PangluError` that names the field and the fault.
#[wasm_bindgen(js_name = pushUrl, unchecked_return_type = "PushUrl")]
pub fn push_url_of(
    #[wasm_bindgen(unchecked_param_type = "PushOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let options: PushOptions = decode(options)?;
    let (code, site, signature) = options.resolve().map_err(error::from_input)?;
    let push = push_url(&code, &site, signature.as_ref());
    encode(&PushUrl {
        url: push.to_string(),
        server: push.server().to_owned(),
        stream_key: push.stream_key().to_owned(),
        expires_at: signature.map(|signature| signature.time().unix()),
        code: code.to_string(),
    })
}

/// What an address is, what its signature is worth and how it should read. An unreadable one is an answer, not an error.
///
/// # Errors
/// A `PangluError` for a key or an option that cannot be used.
#[wasm_bindgen(js_name = inspectUrl, unchecked_return_type = "Inspection")]
pub fn inspect_url(
    url: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "InspectOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let options: InspectOptions = decode_optional(options)?;
    encode(&options.answer(url, clock()).map_err(error::from_input)?)
}

/// Every meaning of an error code, the likeliest first.
///
/// # Errors
/// A `PangluError` for an option that cannot be used.
#[wasm_bindgen(unchecked_return_type = "Explanation")]
pub fn explain(
    code: f64,
    #[wasm_bindgen(unchecked_optional_param_type = "ExplainOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let options: ExplainOptions = decode_optional(options)?;
    let found = panglu_core::errors::explain(code as i64, options.source());
    encode(&ExplanationAnswer::new(&found, options.locale.get()))
}

/// What a pasted text is.
///
/// # Errors
/// A `PangluError` for an option that cannot be used.
#[wasm_bindgen(unchecked_return_type = "Identified")]
pub fn identify(
    text: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "{ locale?: string }")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let options: LocaleOption = decode_optional(options)?;
    encode(&IdentifiedAnswer::new(
        panglu_core::identify::identify(text),
        options.get(),
    ))
}

/// What a notification's signature is worth, and what it does not prove. A broken body is an answer, not an error.
///
/// # Errors
/// A `PangluError` for a key or an option that cannot be used.
#[wasm_bindgen(js_name = verifyNotification, unchecked_return_type = "NotificationVerdict")]
pub fn verify_notification(
    body: &str,
    #[wasm_bindgen(unchecked_param_type = "VerifyOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let options: VerifyOptions = decode(options)?;
    encode(
        &options
            .answer(body, clock())
            .map_err(|error| error::from_notification_key(&error))?,
    )
}

/// Unix seconds, where the caller gives none.
fn clock() -> f64 {
    js_sys::Date::now() / 1000.0
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PlayUrls {
    code: String,
    rtmp: String,
    flv: String,
    hls: String,
    webrtc: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<u64>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PushUrl {
    code: String,
    url: String,
    server: String,
    stream_key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<u64>,
}

fn decode<T: for<'de> serde::Deserialize<'de>>(options: JsValue) -> Result<T, JsValue> {
    serde_wasm_bindgen::from_value(options).map_err(|error| error::from_shape(&error))
}

/// Options that may be left out altogether.
fn decode_optional<T: for<'de> serde::Deserialize<'de> + Default>(options: JsValue) -> Result<T, JsValue> {
    if options.is_undefined() {
        Ok(T::default())
    } else {
        decode(options)
    }
}

fn encode(answer: &impl Serialize) -> Result<JsValue, JsValue> {
    // Parts that are laid out flat are serialised as maps; a reader expects one plain object.
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
    answer
        .serialize(&serializer)
        .map_err(|error| error::from_shape(&error))
}
