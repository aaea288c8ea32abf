//! The options objects of the API, and what they mean.

use panglu_core::{
    AppName, Authority, BizId, Fault, Field, InputError, PlaySite, PushSite, RoomId, Signature, SigningKey,
    StreamCode, StreamKind, TxTime, UserId,
};
use serde::Deserialize;

/// An id given as a number or as text.
#[derive(Default, Deserialize)]
#[serde(untagged)]
enum Id {
    Number(f64),
    Text(String),
    #[default]
    Missing,
}

impl Id {
    /// The text a parser reads; a fraction or an infinity keeps what makes it no id.
    fn text(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.clone(),
            Self::Missing => String::new(),
        }
    }
}

/// Which stream, by room.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StreamOptions {
    #[serde(default)]
    biz_id: Id,
    #[serde(default)]
    room_id: Id,
    #[serde(default)]
    user_id: String,
    kind: Option<String>,
}

impl StreamOptions {
    pub(crate) fn code(&self) -> Result<StreamCode, InputError> {
        let biz = BizId::parse(&self.biz_id.text())?;
        let room = RoomId::parse(&self.room_id.text())?;
        let user = UserId::parse(&self.user_id)?;
        let kind = self
            .kind
            .as_deref()
            .map_or(Ok(StreamKind::Main), StreamKind::parse)?;
        Ok(StreamCode::derive(&biz, room, &user, kind))
    }
}

/// Which stream and from where, signed or not.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PlayOptions {
    #[serde(flatten)]
    common: SiteOptions,
    #[serde(default)]
    https: bool,
}

/// Which stream and to where, signed or not.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct PushOptions {
    common: SiteOptions,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SiteOptions {
    code: Option<String>,
    #[serde(flatten)]
    stream: StreamOptions,
    domain: Option<String>,
    app: Option<String>,
    key: Option<String>,
    expires_at: Option<f64>,
}

impl PlayOptions {
    pub(crate) fn resolve(&self) -> Result<(StreamCode, PlaySite, Option<Signature>), InputError> {
        let (code, biz, domain, app) = self.common.parts()?;
        let site = domain.map_or_else(|| PlaySite::vendor_default(&biz), PlaySite::own);
        let signature = self.common.signature(&code)?;
        Ok((code, site.app(app).https(self.https), signature))
    }
}

impl PushOptions {
    pub(crate) fn resolve(&self) -> Result<(StreamCode, PushSite, Option<Signature>), InputError> {
        let (code, biz, domain, app) = self.common.parts()?;
        let site = domain.map_or_else(|| PushSite::vendor_default(&biz), PushSite::own);
        let signature = self.common.signature(&code)?;
        Ok((code, site.app(app), signature))
    }
}

impl SiteOptions {
    fn parts(&self) -> Result<(StreamCode, BizId, Option<Authority>, AppName), InputError> {
        let code = match &self.code {
            Some(code) => StreamCode::parse(code)?,
            None => self.stream.code()?,
        };
        let biz = BizId::parse(code.biz_digits())?;
        let domain = self.domain.as_deref().map(Authority::parse).transpose()?;
        let app = self
            .app
            .as_deref()
            .map(AppName::parse)
            .transpose()?
            .unwrap_or_default();
        Ok((code, biz, domain, app))
    }

    fn signature(&self, code: &StreamCode) -> Result<Option<Signature>, InputError> {
        let Some(key) = &self.key else { return Ok(None) };
        let key = SigningKey::parse(key)?;
        let seconds = self
            .expires_at
            .ok_or_else(|| InputError::new(Field::ExpiresAt, Fault::Empty))?;
        Ok(Some(key.sign(code, TxTime::from_unix(seconds as u64))))
    }
}
