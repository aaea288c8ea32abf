//! The shared cases of `tests/vectors`, typed: the same files run natively, in a browser and through npm.

use serde::Deserialize;

/// `stream-codes.json`: what a room's stream is called.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StreamCodeCase {
    /// Where the expectation comes from.
    pub source: String,
    /// The account.
    pub biz_id: String,
    /// The room, as text.
    pub room_id: String,
    /// The user.
    pub user_id: String,
    /// `main` or `aux`.
    pub kind: String,
    /// The code.
    pub code: String,
}

/// `play-urls.json`: the addresses of a code.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlayUrlsCase {
    /// Where the expectation comes from.
    pub source: String,
    /// The code, whose digits name the default domain.
    pub code: String,
    /// An own domain instead of the vendor's.
    pub domain: Option<String>,
    /// Another app name than `live`.
    pub app: Option<String>,
    /// Whether https is used.
    #[serde(default)]
    pub https: bool,
    /// The play key, if the addresses are signed.
    pub key: Option<String>,
    /// Unix seconds, with `key`.
    pub expires_at: Option<u64>,
    /// The transcoded rendition that is played.
    pub template: Option<String>,
    /// Expected.
    pub rtmp: String,
    /// Expected.
    pub flv: String,
    /// Expected.
    pub hls: String,
    /// Expected.
    pub webrtc: String,
}

/// `push-urls.json`: where a code is pushed to.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PushUrlCase {
    /// Where the expectation comes from.
    pub source: String,
    /// The code.
    pub code: String,
    /// An own domain instead of the vendor's.
    pub domain: Option<String>,
    /// Another app name than `live`.
    pub app: Option<String>,
    /// The push key, if the address is signed.
    pub key: Option<String>,
    /// Unix seconds, with `key`.
    pub expires_at: Option<u64>,
    /// The number that tells the recordings of this publish from others.
    pub record_id: Option<u32>,
    /// Expected: the whole address.
    pub url: String,
    /// Expected: what OBS calls the server.
    pub server: String,
    /// Expected: what OBS calls the stream key.
    pub stream_key: String,
}

/// `bad-input.json`: what must be refused, with the reason.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BadInputCase {
    /// Why it must be refused.
    pub why: String,
    /// The field, as the JavaScript API names it.
    pub field: String,
    /// The text given.
    #[serde(default)]
    pub input: String,
    /// How often the text is repeated, for inputs too long to write down.
    #[serde(default = "once")]
    pub repeat: usize,
    /// The stable code of the fault.
    pub code: String,
    /// A word of the English sentence that tells what to do.
    pub fix: String,
}

const fn once() -> usize {
    1
}

/// Reads a vector file's text.
///
/// # Panics
/// If the file does not have the shape of `T`: the tests cannot go on without it.
pub fn cases<T: for<'de> Deserialize<'de>>(text: &str) -> Vec<T> {
    match serde_json::from_str::<Vec<T>>(text) {
        Ok(cases) if !cases.is_empty() => cases,
        Ok(_) => panic!("a vector file is empty"),
        Err(error) => panic!("a vector file cannot be read: {error}"),
    }
}
