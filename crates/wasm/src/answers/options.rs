//! The options of these functions, read in the same way as in `addresses/options.rs`.

use panglu_core::{Locale, SigningKey, errors::Source, notification::NotificationKey};
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

use crate::{addresses::options::language, error::Failure};

/// The same in TypeScript.
pub(super) const OPTIONS: &str = r#"
/** What an address is checked against. */
export interface InspectOptions {
    /** The key of the domain in the address, for push and play addresses. */
    key?: string | undefined;
    /** The key of the push domain. */
    pushKey?: string | undefined;
    /** The key of the play domain. */
    playKey?: string | undefined;
    /**
     * How many seconds after its `txTime` the play domain still accepts an address, as set in the live console;
     * default: 0.
     */
    playValidity?: number | undefined;
    /** The current time in Unix seconds; default: the clock of this machine. */
    now?: number | undefined;
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and its variants, English for all others. */
    locale?: string | undefined;
}

/** The source of the error code, and the language of the texts. */
export interface ExplainOptions {
    /** The product that reported the code; default: all products that have it. */
    source?: Source | undefined;
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and its variants, English for all others. */
    locale?: string | undefined;
}

/** The language of the texts. */
export interface IdentifyOptions {
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and its variants, English for all others. */
    locale?: string | undefined;
}

/** The key and the time that a notification is verified with. */
export interface VerifyOptions {
    /** The callback key of the callback template, which is neither the push nor the play key. */
    key: string;
    /** The current time in Unix seconds; default: the clock of this machine. */
    now?: number | undefined;
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and its variants, English for all others. */
    locale?: string | undefined;
}
"#;

#[wasm_bindgen(typescript_custom_section)]
const SECTION: &'static str = OPTIONS;

#[wasm_bindgen]
extern "C" {
    /// The keys and the time that an address is checked with.
    #[wasm_bindgen(typescript_type = "InspectOptions")]
    pub type InspectOptions;
    #[wasm_bindgen(method, getter)]
    fn key(this: &InspectOptions) -> Option<String>;
    #[wasm_bindgen(method, getter, js_name = pushKey)]
    fn push_key(this: &InspectOptions) -> Option<String>;
    #[wasm_bindgen(method, getter, js_name = playKey)]
    fn play_key(this: &InspectOptions) -> Option<String>;
    #[wasm_bindgen(method, getter, js_name = playValidity)]
    fn play_validity(this: &InspectOptions) -> Option<f64>;
    #[wasm_bindgen(method, getter)]
    fn now(this: &InspectOptions) -> f64;
    #[wasm_bindgen(method, getter)]
    fn locale(this: &InspectOptions) -> Option<String>;

    /// The source of the error code, and the language of the texts.
    #[wasm_bindgen(typescript_type = "ExplainOptions")]
    pub type ExplainOptions;
    #[wasm_bindgen(method, getter)]
    fn source(this: &ExplainOptions) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn locale(this: &ExplainOptions) -> Option<String>;

    /// The language of the texts.
    #[wasm_bindgen(typescript_type = "IdentifyOptions")]
    pub type IdentifyOptions;
    #[wasm_bindgen(method, getter)]
    fn locale(this: &IdentifyOptions) -> Option<String>;

    /// The key and the time that a notification is verified with.
    #[wasm_bindgen(typescript_type = "VerifyOptions")]
    pub type VerifyOptions;
    #[wasm_bindgen(method, getter)]
    fn key(this: &VerifyOptions) -> String;
    #[wasm_bindgen(method, getter)]
    fn now(this: &VerifyOptions) -> f64;
    #[wasm_bindgen(method, getter)]
    fn locale(this: &VerifyOptions) -> Option<String>;
}

impl InspectOptions {
    /// The keys of the address's own domain, the push domain and the play domain.
    pub(super) fn keys(&self) -> Result<[Option<SigningKey>; 3], Failure> {
        let parse = |key: Option<String>| key.map(|key| SigningKey::parse(&Zeroizing::new(key))).transpose();
        Ok([
            parse(self.key())?,
            parse(self.push_key())?,
            parse(self.play_key())?,
        ])
    }

    /// The current time in Unix seconds, and how many seconds longer the play domain accepts an address.
    pub(super) fn times(&self) -> (u64, u64) {
        (self.now() as u64, self.play_validity().unwrap_or_default() as u64)
    }

    pub(super) fn language(&self) -> Locale {
        language(self.locale())
    }
}

impl ExplainOptions {
    pub(super) fn product(&self) -> Result<Option<Source>, Failure> {
        Ok(self.source().as_deref().map(Source::parse).transpose()?)
    }

    pub(super) fn language(&self) -> Locale {
        language(self.locale())
    }
}

impl IdentifyOptions {
    pub(super) fn language(&self) -> Locale {
        language(self.locale())
    }
}

impl VerifyOptions {
    pub(super) fn callback_key(&self) -> Result<NotificationKey, Failure> {
        Ok(NotificationKey::parse(&Zeroizing::new(self.key()))?)
    }

    /// The current time in Unix seconds.
    pub(super) fn time(&self) -> u64 {
        self.now() as u64
    }

    pub(super) fn language(&self) -> Locale {
        language(self.locale())
    }
}
