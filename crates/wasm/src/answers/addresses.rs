//! `playUrls`, `playUrlsBatch` and `pushUrl`.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use panglu_core::{BizId, PlayFormat, StreamCode, StreamName, push_url};

use crate::{
    json::object,
    options::{PlayOptions, PlaySiteOptions, PushOptions},
    refusal::Refused,
};

object! {
    /// What all play addresses of a site have in common, and what is a stream's own. JavaScript puts an address together
    /// from a prefix, the code, the rendition, an ending and the query; for the next stream of an unsigned site it needs
    /// nothing but another code.
    PlayPlan {
        /// The BIZID and the underscore behind it.
        "code" code: String,
        /// The rest of the stream's code.
        "own" own: String,
        "rtmp" rtmp: String,
        "http" http: String,
        "webrtc" webrtc: String,
        /// What makes the code's stream a rendition; nothing for the stream itself.
        "rendition" rendition: String,
        "flv" flv: &'static str,
        "hls" hls: &'static str,
        /// What stands around the signature's digest; nothing where there is no key.
        "query" query: Vec<String>,
        /// The signature's digest.
        "secret"? secret: String,
        "expiresAt"? expires_at: u64,
    }
}

impl PlayPlan {
    pub(crate) fn of_stream(options: &PlayOptions<'_>) -> Result<Self, Refused> {
        let code = options.stream.code()?;
        Self::new(&BizId::parse(code.biz_digits())?, code.own_part(), &options.site)
    }

    pub(crate) fn new(biz: &BizId, own: &str, options: &PlaySiteOptions<'_>) -> Result<Self, Refused> {
        let site = options.site(biz)?;
        let prefix = |format: PlayFormat| site.pieces(format).prefix().to_owned();
        let mut plan = Self {
            code: biz.as_str().to_owned(),
            own: own.to_owned(),
            rtmp: prefix(PlayFormat::Rtmp),
            http: prefix(PlayFormat::Flv),
            webrtc: prefix(PlayFormat::WebRtc),
            rendition: String::new(),
            flv: PlayFormat::Flv.extension(),
            hls: PlayFormat::Hls.extension(),
            query: Vec::new(),
            secret: None,
            expires_at: None,
        };
        plan.code.push('_');
        if let Some(template) = options.template {
            plan.rendition.push('_');
            plan.rendition.push_str(template);
        }
        let name = plan.name(own, options)?;
        if let Some(signing) = options.signing()? {
            let signature = signing.sign(&name);
            let query = signature.query();
            let (before, rest) = query.split_once('=').unwrap_or_default();
            let mut around = "?".to_owned();
            around.push_str(before);
            around.push('=');
            let secret = signature.secret();
            let after = rest.get(secret.len()..).unwrap_or_default().to_owned();
            plan.query = [around, after].into();
            plan.secret = Some(secret);
            plan.expires_at = Some(signing.time().unix());
        }
        Ok(plan)
    }

    /// The name of a stream of this site as it is played and signed.
    pub(crate) fn name(&self, own: &str, options: &PlaySiteOptions<'_>) -> Result<StreamName, Refused> {
        let mut code = self.code.clone();
        code.push_str(own);
        let code = StreamCode::parse(&code)?;
        let name: &StreamName = code.as_ref();
        Ok(match options.template {
            Some(template) => name.rendition(template)?,
            None => name.clone(),
        })
    }
}

#[cfg(not(target_arch = "wasm32"))]
object! {
    /// Where a stream can be watched.
    PlayUrls {
        /// The stream code, `BIZID_MD5(room_user_kind)`.
        "code" code: String,
        /// For desktop players and servers; no browser plays it.
        "rtmp" rtmp: String,
        /// HTTP-FLV, 2 to 10 seconds behind; plays wherever Media Source Extensions exist.
        "flv" flv: String,
        /// HLS, tens of seconds behind; plays everywhere.
        "hls" hls: String,
        /// WebRTC, under a second behind; needs the vendor's player.
        "webrtc" webrtc: String,
        /// When the signature expires, in Unix seconds, where there is one.
        "expiresAt"? expires_at: u64,
    }
}

object! {
    /// Where a stream is published to.
    PushUrl {
        /// The stream code, `BIZID_MD5(room_user_kind)`.
        "code" code: String,
        /// The whole address.
        "url" url: String,
        /// What OBS calls the server: everything up to the stream's name.
        "server" server: String,
        /// What OBS calls the stream key: the stream's name and all parameters.
        "streamKey" stream_key: String,
        /// When the signature expires, in Unix seconds, where there is one.
        "expiresAt"? expires_at: u64,
    }
}

impl PushUrl {
    pub(crate) fn new(options: &PushOptions<'_>) -> Result<Self, Refused> {
        let (code, site, signature) = options.resolve()?;
        let mut push = push_url(&code, &site, signature.as_ref());
        if let Some(record) = options.record()? {
            push = push.recorded_as(record);
        }
        let mut url = push.server().to_owned();
        url.push_str(push.stream_key());
        Ok(Self {
            url,
            server: push.server().to_owned(),
            stream_key: push.stream_key().to_owned(),
            expires_at: signature.map(|signature| signature.time().unix()),
            code: code.as_str().to_owned(),
        })
    }
}
