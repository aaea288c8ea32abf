//! The npm package `panglu`: each export decodes one options object, calls the core and encodes the answer.

mod error;
mod options;

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

fn encode(answer: &impl Serialize) -> Result<JsValue, JsValue> {
    serde_wasm_bindgen::to_value(answer).map_err(|error| error::from_shape(&error))
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** The camera, or a shared screen. */
export type StreamKind = "main" | "aux";

/** A room's stream. Ids may be numbers or decimal text. */
export interface StreamOptions {
  bizId: number | string;
  roomId: number | string;
  userId: string;
  kind?: StreamKind;
}

/** A room's stream, or a whole stream code, and where it is played. */
export interface PlayOptions extends Partial<StreamOptions> {
  code?: string;
  domain?: string;
  app?: string;
  https?: boolean;
  /** The play key; needs `expiresAt`. */
  key?: string;
  /** Unix seconds. */
  expiresAt?: number;
}

/** A room's stream, or a whole stream code, and where it is published. */
export interface PushOptions extends Partial<StreamOptions> {
  code?: string;
  domain?: string;
  app?: string;
  /** The push key; needs `expiresAt`. */
  key?: string;
  /** Unix seconds. */
  expiresAt?: number;
}

export interface PlayUrls {
  code: string;
  rtmp: string;
  flv: string;
  hls: string;
  webrtc: string;
  expiresAt?: number;
}

export interface PushUrl {
  code: string;
  url: string;
  server: string;
  streamKey: string;
  expiresAt?: number;
}

/** What is thrown for unusable input. */
export interface PangluError extends Error {
  name: "PangluError";
  code: string;
  field?: string;
}
"#;
