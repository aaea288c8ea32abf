//! The results about addresses and names.

use panglu_core::{
    self as core, BizId, InputError, Locale, PlayFormat, PlaySite, StreamCode, StreamKind as Kind,
};
use serde::Serialize;
use tsify::Tsify;

use super::options::{PlaySiteOptions, PushSiteOptions, SigningOptions};
use crate::string_unions::{NamingRule, StreamKind};

/// The play addresses of a stream.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PlayUrls {
    /// The stream code: `BIZID_MD5(room_user_kind)`, or the code that was given.
    pub(crate) code: String,
    /// RTMP, for desktop players and servers; browsers cannot play it.
    pub(crate) rtmp: String,
    /// HTTP-FLV: a delay of 2 to 10 seconds; plays in browsers with Media Source Extensions.
    pub(crate) flv: String,
    /// HLS: a delay of tens of seconds; plays everywhere.
    pub(crate) hls: String,
    /// WebRTC: a delay of less than a second; needs the vendor's player.
    pub(crate) webrtc: String,
    /// When the signature expires, in Unix seconds; only if the addresses are signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) expires_at: Option<f64>,
}

impl PlayUrls {
    pub(super) fn new(
        code: &str,
        site: &PlaySiteOptions,
        signing: &SigningOptions,
        now: f64,
    ) -> Result<Self, InputError> {
        let (code, own) = site.of_stream(code)?;
        let name = match site.rendition()? {
            Some(template) => code.rendition(&template),
            None => code.clone(),
        };
        let signature = signing.sign(&name, now)?;
        let url = |format| core::play_url(&name, format, &own, signature.as_ref()).to_string();
        Ok(Self {
            code: code.to_string(),
            rtmp: url(PlayFormat::Rtmp),
            flv: url(PlayFormat::Flv),
            hls: url(PlayFormat::Hls),
            webrtc: url(PlayFormat::WebRtc),
            expires_at: signature.map(|signature| signature.time().unix() as f64),
        })
    }
}

/// The parts of the names and play addresses of a site's streams.
#[derive(Serialize, Tsify)]
pub struct SiteUrlParts {
    /// The prefix of the stream codes.
    code: String,
    rtmp: UrlParts,
    flv: UrlParts,
    hls: UrlParts,
    webrtc: UrlParts,
}

/// The parts of an address before and after the stream code.
#[derive(Serialize, Tsify)]
pub struct UrlParts {
    prefix: String,
    suffix: String,
}

impl SiteUrlParts {
    pub(super) fn new(options: &PlaySiteOptions, biz: &BizId) -> Result<Self, InputError> {
        let site: PlaySite = options.of(biz)?;
        let template = options.rendition()?;
        let parts = |format| {
            let parts = site.url_parts(format);
            let parts = match &template {
                Some(template) => parts.of_rendition(template),
                None => parts,
            };
            UrlParts {
                prefix: parts.prefix().to_owned(),
                suffix: parts.suffix().to_owned(),
            }
        };
        Ok(Self {
            code: StreamCode::prefix(biz),
            rtmp: parts(PlayFormat::Rtmp),
            flv: parts(PlayFormat::Flv),
            hls: parts(PlayFormat::Hls),
            webrtc: parts(PlayFormat::WebRtc),
        })
    }
}

/// The push address of a stream.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PushUrl {
    /// The stream code: `BIZID_MD5(room_user_kind)`, or the code that was given.
    pub(crate) code: String,
    /// The whole address.
    pub(crate) url: String,
    /// The part that OBS calls the server: everything before the stream name.
    pub(crate) server: String,
    /// The part that OBS calls the stream key: the stream name and all parameters.
    pub(crate) stream_key: String,
    /// When the signature expires, in Unix seconds; only if the address is signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) expires_at: Option<f64>,
}

impl PushUrl {
    pub(super) fn new(
        code: &StreamCode,
        site: &PushSiteOptions,
        signing: &SigningOptions,
        now: f64,
    ) -> Result<Self, InputError> {
        let own = site.of(&code.biz())?;
        let signature = signing.sign(code.as_ref(), now)?;
        let mut push = core::push_url(code, &own, signature.as_ref());
        if let Some(record) = site.record()? {
            push = push.recorded_as(record);
        }
        Ok(Self {
            code: code.to_string(),
            url: push.to_string(),
            server: push.server().to_owned(),
            stream_key: push.stream_key().to_owned(),
            expires_at: signature.map(|signature| signature.time().unix() as f64),
        })
    }
}

/// A possible name of a room's stream.
#[derive(Serialize, Tsify)]
pub struct Candidate {
    /// The name.
    pub(crate) name: String,
    /// The kind of picture, if the name contains it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) kind: Option<StreamKind>,
    /// The naming rule.
    #[tsify(type = "Exclude<NamingRule, \"custom-code\" | \"channel\" | \"other\">")]
    pub(crate) rule: NamingRule,
    /// Why the room may have this name.
    pub(crate) why: String,
}

impl Candidate {
    pub(super) fn new(found: &core::Candidate, locale: Locale) -> Self {
        Self {
            name: found.name.to_string(),
            kind: found.kind.as_ref().map(StreamKind::from),
            rule: NamingRule::from(&found.rule),
            why: found.rule.text(locale).into_owned(),
        }
    }
}

/// The owner of a stream code.
#[derive(Serialize, Tsify)]
pub struct Owner {
    /// The index in the roster, starting at 0.
    pub(crate) index: usize,
    /// Which of the host's pictures it is.
    pub(crate) kind: StreamKind,
}

impl Owner {
    pub(super) fn new(index: usize, kind: Kind) -> Self {
        Self {
            index,
            kind: StreamKind::from(&kind),
        }
    }
}
