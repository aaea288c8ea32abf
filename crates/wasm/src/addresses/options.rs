//! The options that are passed as objects. `npm/src` has checked their types and copied them from the caller's objects;
//! this file checks their values. They are read property by property and not through `serde`, whose deserialiser alone
//! is as large as the rest of `panglu/addresses`.

use panglu_core::{
    AppName, Authority, BizId, Fault, Field, InputError, Locale, PlaySite, PushSite, RecordId, SdkAppId,
    Signature, SigningKey, StreamCode, StreamName, TemplateName, TxTime,
};
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

/// The same options in TypeScript.
pub const OPTIONS: &str = r#"
/** The site that a stream is played from. */
export interface PlaySiteOptions {
    /** A custom play domain, with or without a port; default: the account's `liveplay.myqcloud.com`. */
    domain?: string | undefined;
    /** The path before the stream name; default: `live`. */
    app?: string | undefined;
    /** Whether FLV and HLS use https, which pages served over https need; default: false. */
    https?: boolean | undefined;
    /** The name of a transcoding template, to play its rendition. */
    template?: string | undefined;
}

/** The site that a stream is pushed to. */
export interface PushSiteOptions {
    /** A custom push domain; default: the account's `livepush.myqcloud.com`. */
    domain?: string | undefined;
    /** The path before the stream name; default: `live`. */
    app?: string | undefined;
    /**
     * A number of your own that identifies the recordings of this publish in notifications (`cliRecoId`). The vendor documents it
     * for relays that an app starts; that any push address may carry it is our inference.
     */
    recordId?: number | string | undefined;
}

/** How an address is signed. */
export interface SigningOptions {
    /** The authentication key of the domain; needs `expiresAt`. */
    key?: string | undefined;
    /** When the signature expires, in Unix seconds, at most ten years from now; needs `key`. */
    expiresAt?: number | undefined;
}

/** The room whose possible names are listed. */
export interface CandidateOptions {
    /** The number of the live account (BIZID), shown at the top of the live console. */
    bizId: number | string;
    /** The room that the host's app joined: a number from 1 to 4294967294, or in newer apps any text. */
    roomId: number | string;
    /** The host's user name, exactly as signed in to the app. */
    userId: string;
    /** The number of the application (SDKAppID), for the names of applications created since 2020-01-09. */
    sdkAppId?: number | string | undefined;
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and its variants, English for all others. */
    locale?: string | undefined;
}
"#;

#[wasm_bindgen(typescript_custom_section)]
const SECTION: &'static str = OPTIONS;

#[wasm_bindgen]
extern "C" {
    /// The site that a stream is played from.
    #[wasm_bindgen(typescript_type = "PlaySiteOptions")]
    pub type PlaySiteOptions;
    #[wasm_bindgen(method, getter)]
    fn domain(this: &PlaySiteOptions) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn app(this: &PlaySiteOptions) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn https(this: &PlaySiteOptions) -> Option<bool>;
    #[wasm_bindgen(method, getter)]
    fn template(this: &PlaySiteOptions) -> Option<String>;

    /// The site that a stream is pushed to.
    #[wasm_bindgen(typescript_type = "PushSiteOptions")]
    pub type PushSiteOptions;
    #[wasm_bindgen(method, getter)]
    fn domain(this: &PushSiteOptions) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn app(this: &PushSiteOptions) -> Option<String>;
    #[wasm_bindgen(method, getter, js_name = recordId)]
    fn record_id(this: &PushSiteOptions) -> Option<String>;

    /// How an address is signed.
    #[wasm_bindgen(typescript_type = "SigningOptions")]
    pub type SigningOptions;
    #[wasm_bindgen(method, getter)]
    fn key(this: &SigningOptions) -> Option<String>;
    #[wasm_bindgen(method, getter, js_name = expiresAt)]
    fn expires_at(this: &SigningOptions) -> Option<f64>;

    /// The room whose possible names are listed.
    #[wasm_bindgen(typescript_type = "CandidateOptions")]
    pub type CandidateOptions;
    #[wasm_bindgen(method, getter, js_name = bizId)]
    pub(super) fn biz_id(this: &CandidateOptions) -> String;
    #[wasm_bindgen(method, getter, js_name = roomId)]
    pub(super) fn room_id(this: &CandidateOptions) -> String;
    #[wasm_bindgen(method, getter, js_name = userId)]
    pub(super) fn user_id(this: &CandidateOptions) -> String;
    #[wasm_bindgen(method, getter, js_name = sdkAppId)]
    fn sdk_app_id(this: &CandidateOptions) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn locale(this: &CandidateOptions) -> Option<String>;
}

impl PlaySiteOptions {
    /// The play site of an account with these options.
    pub(super) fn of(&self, biz: &BizId) -> Result<PlaySite, InputError> {
        self.with_rest(match self.domain() {
            Some(domain) => PlaySite::own(Authority::parse(&domain)?),
            None => PlaySite::vendor_default(biz),
        })
    }

    /// A stream and the site it is played from. The vendor's own domain follows from the code, so without another one it
    /// has to be a whole code; on an own domain a stream may have any name.
    pub(super) fn of_stream(&self, code: &str) -> Result<(StreamName, PlaySite), InputError> {
        let (name, site) = match self.domain() {
            Some(domain) => (
                StreamName::parse(code)?,
                PlaySite::own(Authority::parse(&domain)?),
            ),
            None => {
                let code = StreamCode::parse(code)?;
                (code.as_ref().clone(), PlaySite::vendor_default(&code.biz()))
            }
        };
        Ok((name, self.with_rest(site)?))
    }

    fn with_rest(&self, site: PlaySite) -> Result<PlaySite, InputError> {
        Ok(site.app(app(self.app())?).https(self.https() == Some(true)))
    }

    pub(super) fn rendition(&self) -> Result<Option<TemplateName>, InputError> {
        self.template().as_deref().map(TemplateName::parse).transpose()
    }
}

impl PushSiteOptions {
    /// The push site of an account with these options.
    pub(super) fn of(&self, biz: &BizId) -> Result<PushSite, InputError> {
        let site = match self.domain() {
            Some(domain) => PushSite::own(Authority::parse(&domain)?),
            None => PushSite::vendor_default(biz),
        };
        Ok(site.app(app(self.app())?))
    }

    /// The number that identifies the recordings.
    pub(super) fn record(&self) -> Result<Option<RecordId>, InputError> {
        self.record_id().as_deref().map(RecordId::parse).transpose()
    }
}

impl SigningOptions {
    /// Signs a name. A key without an expiry time is an error, and so is an expiry time without a key: its caller wants
    /// a signed address and must not get an unsigned one.
    pub(super) fn sign(&self, name: &StreamName, now: f64) -> Result<Option<Signature>, InputError> {
        match (self.key().map(Zeroizing::new), self.expires_at()) {
            (None, None) => Ok(None),
            (None, Some(_)) => Err(InputError::new(Field::Key, Fault::Empty)),
            (Some(key), expires_at) => {
                let key = SigningKey::parse(&key)?;
                let expires_at = expires_at.ok_or(InputError::new(Field::ExpiresAt, Fault::Empty))?;
                Ok(Some(
                    key.sign(name, TxTime::until(expires_at as u64, now as u64)?),
                ))
            }
        }
    }
}

impl CandidateOptions {
    pub(super) fn application(&self) -> Result<Option<SdkAppId>, InputError> {
        self.sdk_app_id().as_deref().map(SdkAppId::parse).transpose()
    }

    pub(super) fn language(&self) -> Locale {
        language(self.locale())
    }
}

/// The language of a BCP 47 tag; English if there is none.
pub(crate) fn language(tag: Option<String>) -> Locale {
    tag.as_deref().map_or(Locale::En, Locale::from_tag)
}

fn app(name: Option<String>) -> Result<AppName, InputError> {
    name.map_or_else(|| Ok(AppName::default()), |name| AppName::parse(&name))
}
