//! `playUrls`, `playUrlsBatch` and `pushUrl`.

use alloc::string::{String, ToString};

use panglu_core::{PlayFormat, play_url, push_url};
use serde::Serialize;

use crate::{
    options::{AccountSite, PlayOptions, PushOptions},
    refusal::Refusal,
};

/// Where a stream can be watched.
#[derive(Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub(crate) struct PlayUrls {
    /// The stream code, `BIZID_MD5(room_user_kind)`.
    code: String,
    /// For desktop players and servers; no browser plays it.
    rtmp: String,
    /// HTTP-FLV, 2 to 10 seconds behind; plays wherever Media Source Extensions exist.
    flv: String,
    /// HLS, tens of seconds behind; plays everywhere.
    hls: String,
    /// WebRTC, under a second behind; needs the vendor's player.
    webrtc: String,
    /// When the signature expires, in Unix seconds, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<u64>,
}

impl PlayUrls {
    pub(crate) fn new(options: &PlayOptions<'_>) -> Result<Self, Refusal> {
        let (code, name, site, signature) = options.resolve()?;
        let url = |format| play_url(&name, format, &site, signature.as_ref()).to_string();
        Ok(Self {
            rtmp: url(PlayFormat::Rtmp),
            flv: url(PlayFormat::Flv),
            hls: url(PlayFormat::Hls),
            webrtc: url(PlayFormat::WebRtc),
            expires_at: signature.map(|signature| signature.time().unix()),
            code: code.to_string(),
        })
    }
}

/// What stands in front of and behind the digest in each of a site's addresses. The addresses of a roster differ in
/// the digest alone, so JavaScript puts them together without a crossing for each.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PlayPlan {
    code: String,
    rtmp: [String; 2],
    flv: [String; 2],
    hls: [String; 2],
    webrtc: [String; 2],
    /// What stands around the signature's digest, where there is a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    query: Option<[String; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<u64>,
}

impl PlayPlan {
    pub(crate) fn new(account: &AccountSite<'_>) -> Result<Self, Refusal> {
        let site = account.options.site(&account.biz)?;
        // Any digest will do: what is asked for stands around it.
        let whole = account.code(&[b'0'; 32])?;
        let name = account.name(&whole)?;
        let rendition = name.as_str().get(whole.as_str().len()..).unwrap_or_default();
        let code = account.biz.as_str().to_string() + "_";
        let pieces = |format: PlayFormat| {
            let pieces = site.pieces(format);
            [
                [pieces.prefix(), &code].concat(),
                [rendition, pieces.suffix()].concat(),
            ]
        };
        let query = account.signing.as_ref().map(|signing| {
            let signature = signing.sign(&name);
            let query = signature.query();
            let (before, after) = query.split_once(&signature.secret()).unwrap_or_default();
            ["?".to_string() + before, after.to_string()]
        });
        Ok(Self {
            rtmp: pieces(PlayFormat::Rtmp),
            flv: pieces(PlayFormat::Flv),
            hls: pieces(PlayFormat::Hls),
            webrtc: pieces(PlayFormat::WebRtc),
            query,
            expires_at: account.signing.as_ref().map(|signing| signing.time().unix()),
            code,
        })
    }
}

/// Where a stream is published to.
#[derive(Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub(crate) struct PushUrl {
    /// The stream code, `BIZID_MD5(room_user_kind)`.
    code: String,
    /// The whole address.
    url: String,
    /// What OBS calls the server: everything up to the stream's name.
    server: String,
    /// What OBS calls the stream key: the stream's name and all parameters.
    stream_key: String,
    /// When the signature expires, in Unix seconds, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<u64>,
}

impl PushUrl {
    pub(crate) fn new(options: &PushOptions<'_>) -> Result<Self, Refusal> {
        let (code, site, signature) = options.resolve()?;
        let push = push_url(&code, &site, signature.as_ref());
        let push = match options.record()? {
            Some(record) => push.recorded_as(record),
            None => push,
        };
        Ok(Self {
            url: push.to_string(),
            server: push.server().to_string(),
            stream_key: push.stream_key().to_string(),
            expires_at: signature.map(|signature| signature.time().unix()),
            code: code.to_string(),
        })
    }
}
