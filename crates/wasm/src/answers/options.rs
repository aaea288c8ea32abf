//! The options of the answers, read as those of the addresses are: see `addresses/options.rs`.

use panglu_core::{Locale, SigningKey, errors::Source, notification::NotificationKey};
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

use crate::{addresses::options::language, error::Failure};

/// The same in TypeScript.
pub(super) const OPTIONS: &str = r#"
/** What an address is checked against. */
export interface InspectOptions {
    /** The key of the address's own domain, whichever direction it has. */
    key?: string | undefined;
    /** The push domain's key. */
    pushKey?: string | undefined;
    /** The play domain's key. */
    playKey?: string | undefined;
    /** Seconds that the play domain lets an address live beyond its `txTime`, as set in the live console; 0 if left out. */
    playValidity?: number | undefined;
    /** Unix seconds; the machine's clock if left out. */
    now?: number | undefined;
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and all its kinds, English for all others. */
    locale?: string | undefined;
}

/** Whose error code it is, and the language of the texts. */
export interface ExplainOptions {
    /** Who reported the code; every source that has it if left out. */
    source?: Source | undefined;
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and all its kinds, English for all others. */
    locale?: string | undefined;
}

/** The language of the texts. */
export interface IdentifyOptions {
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and all its kinds, English for all others. */
    locale?: string | undefined;
}

/** What a notification is verified with. */
export interface VerifyOptions {
    /** The callback key of the callback template; neither the push nor the play key. */
    key: string;
    /** Unix seconds; the machine's clock if left out. */
    now?: number | undefined;
    /** The language of the texts, as a BCP 47 tag: Chinese for `zh` and all its kinds, English for all others. */
    locale?: string | undefined;
}
"#;

#[wasm_bindgen(typescript_custom_section)]
const SECTION: &'static str = OPTIONS;

#[wasm_bindgen]
extern "C" {
    /// What an address is checked against.
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

    /// Whose error code it is, and the language of the texts.
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

    /// What a notification is verified with.
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
    /// The key of the address's own domain, the push domain's, and the play domain's.
    pub(super) fn keys(&self) -> Result<[Option<SigningKey>; 3], Failure> {
        let parse = |key: Option<String>| key.map(|key| SigningKey::parse(&Zeroizing::new(key))).transpose();
        Ok([
            parse(self.key())?,
            parse(self.push_key())?,
            parse(self.play_key())?,
        ])
    }

    /// Unix seconds to judge at, and the seconds that the play domain allows beyond.
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

    /// Unix seconds to judge at.
    pub(super) fn time(&self) -> u64 {
        self.now() as u64
    }

    pub(super) fn language(&self) -> Locale {
        language(self.locale())
    }
}
