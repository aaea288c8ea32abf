//! The types of the shared cases in `tests/vectors`; the same files run natively, in a browser and through npm.

use serde::Deserialize;

/// `stream-codes.json`: the stream code of a room.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StreamCodeCase {
    /// The source of the expected value.
    pub source: String,
    /// The account.
    pub biz_id: String,
    /// The room, as a string.
    pub room_id: String,
    /// The user.
    pub user_id: String,
    /// `main` or `aux`.
    pub kind: String,
    /// The code.
    pub code: String,
}

/// `play-urls.json`: the play addresses of a code.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlayUrlsCase {
    /// The source of the expected values.
    pub source: String,
    /// The code; its digits are in the default domain.
    pub code: String,
    /// A custom domain.
    pub domain: Option<String>,
    /// The app name, if it is not `live`.
    pub app: Option<String>,
    /// Whether https is used.
    #[serde(default)]
    pub https: bool,
    /// The play key, if the addresses are signed.
    pub key: Option<String>,
    /// The expiry time in Unix seconds, with `key`.
    pub expires_at: Option<u64>,
    /// The transcoding template of the rendition.
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

/// `push-urls.json`: the push address of a code.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PushUrlCase {
    /// The source of the expected values.
    pub source: String,
    /// The code.
    pub code: String,
    /// A custom domain.
    pub domain: Option<String>,
    /// The app name, if it is not `live`.
    pub app: Option<String>,
    /// The push key, if the address is signed.
    pub key: Option<String>,
    /// The expiry time in Unix seconds, with `key`.
    pub expires_at: Option<u64>,
    /// The number that identifies the recordings.
    pub record_id: Option<u32>,
    /// Expected: the whole address.
    pub url: String,
    /// Expected: the part that OBS calls the server.
    pub server: String,
    /// Expected: the part that OBS calls the stream key.
    pub stream_key: String,
}

/// `bad-input.json`: inputs that must be rejected, and why.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BadInputCase {
    /// Why it must be rejected.
    pub why: String,
    /// The field, named as in the JavaScript API.
    pub field: String,
    /// The text given.
    #[serde(default)]
    pub input: String,
    /// How often the text is repeated, for very long inputs.
    #[serde(default = "once")]
    pub repeat: usize,
    /// The stable code of the fault.
    pub code: String,
    /// A word of the English message that says what to do.
    pub fix: String,
}

const fn once() -> usize {
    1
}

/// Parses a vector file.
///
/// # Panics
/// If the file does not have the structure of `T`.
pub fn cases<T: for<'de> Deserialize<'de>>(text: &str) -> Vec<T> {
    match serde_json::from_str::<Vec<T>>(text) {
        Ok(cases) if !cases.is_empty() => cases,
        Ok(_) => panic!("a vector file is empty"),
        Err(error) => panic!("a vector file cannot be read: {error}"),
    }
}
