//! The options objects of the API. Each is read field by field, in the order its structure lists them; `npm/src`
//! writes them in the same order.
//!
//! The structures with public fields are what TypeScript sees. All of them are natively `Tsify`, so that the package's
//! types are printed from here; see [`crate::typescript`].

mod site;
mod stream;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use site::PushSiteOptions;
pub(crate) use site::{PlayOptions, PlaySiteOptions, PushOptions, Signing};
pub(crate) use stream::Stream;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use stream::{CodeOptions, RoomStream, StreamOptions};

use alloc::vec::Vec;

use panglu_core::{InputError, Locale, SigningKey, errors::Source, notification::NotificationKey};

use crate::{
    exchange::Fields,
    refusal::{Refusal, Refused},
};

/// Declares an options object: a structure, how it is read, and its TypeScript. Fields before the semicolon must be
/// given; one that is left out all the same is read as its empty value, which its parser then refuses by name. What
/// follows `as` is the field's type in TypeScript.
macro_rules! options {
    ($(#[$note:meta])* $name:ident {
        $($(#[$must_note:meta])* $must:ident: $must_kind:ty $(as $must_type:literal)?),* ;
        $($(#[$may_note:meta])* $may:ident: $may_kind:ty $(as $may_type:literal)?),* $(,)?
    }) => {
        $(#[$note])*
        #[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify), serde(rename_all = "camelCase"))]
        pub(crate) struct $name<'a> {
            $(
                $(#[$must_note])*
                $(#[cfg_attr(not(target_arch = "wasm32"), tsify(type = $must_type))])?
                pub(crate) $must: $must_kind,
            )*
            $(
                $(#[$may_note])*
                #[cfg_attr(not(target_arch = "wasm32"), tsify(optional))]
                $(#[cfg_attr(not(target_arch = "wasm32"), tsify(type = $may_type))])?
                pub(crate) $may: Option<$may_kind>,
            )*
        }

        impl<'a> $name<'a> {
            pub(crate) fn read(
                fields: &mut $crate::exchange::Fields<'a>,
            ) -> Result<Self, $crate::refusal::Refused> {
                $( let $must = $crate::options::Read::read(fields)?.unwrap_or_default(); )*
                $( let $may = $crate::options::Read::read(fields)?; )*
                Ok(Self { $($must,)* $($may,)* })
            }
        }
    };
}
pub(crate) use options;

/// A field that can be read from a request.
pub(crate) trait Read<'a>: Sized {
    /// Reads the next field; none if it was left out.
    fn read(fields: &mut Fields<'a>) -> Result<Option<Self>, Refused>;
}

impl<'a> Read<'a> for &'a str {
    fn read(fields: &mut Fields<'a>) -> Result<Option<Self>, Refused> {
        fields.text()
    }
}

/// True is sent as an empty text, false is left out.
impl<'a> Read<'a> for bool {
    fn read(fields: &mut Fields<'a>) -> Result<Option<Self>, Refused> {
        Ok(fields.bytes()?.map(|_| true))
    }
}

/// A number that the other side has checked to be whole, and written in decimal digits.
impl<'a> Read<'a> for u64 {
    fn read(fields: &mut Fields<'a>) -> Result<Option<Self>, Refused> {
        fields
            .text()?
            .map(|digits| digits.parse().map_err(|_| Refusal::bad_request()))
            .transpose()
    }
}

options! {
    /// What an address is checked against.
    InspectOptions { ;
        /// The key of the address's own domain, whichever direction it has.
        key: &'a str,
        /// The push domain's key.
        push_key: &'a str,
        /// The play domain's key.
        play_key: &'a str,
        /// Unix seconds; the machine's clock if left out.
        now: u64 as "number",
        /// The language of the texts, as a BCP 47 tag: Chinese for `zh` and all its kinds, English for all others.
        locale: &'a str,
    }
}

impl InspectOptions<'_> {
    pub(crate) fn locale(&self) -> Locale {
        locale(self.locale)
    }

    /// The keys given, each checked: the domain's own, the push domain's, the play domain's.
    pub(crate) fn keys(&self) -> Result<[Vec<SigningKey>; 3], InputError> {
        let parse = |key: Option<&str>| key.map(SigningKey::parse).transpose();
        Ok([parse(self.key)?, parse(self.push_key)?, parse(self.play_key)?].map(Vec::from_iter))
    }
}

options! {
    /// Whose error code it is, and the language of the texts.
    ExplainOptions { ;
        /// Who reported the code; every source that has it if left out.
        source: &'a str as "Source",
        /// The language of the texts, as a BCP 47 tag: Chinese for `zh` and all its kinds, English for all others.
        locale: &'a str,
    }
}

impl ExplainOptions<'_> {
    pub(crate) fn locale(&self) -> Locale {
        locale(self.locale)
    }

    pub(crate) fn source(&self) -> Result<Option<Source>, Refused> {
        self.source
            .map(|name| Source::from_name(name).ok_or_else(Refusal::unknown_source))
            .transpose()
    }
}

options! {
    /// The language of the texts.
    IdentifyOptions { ;
        /// The language of the texts, as a BCP 47 tag: Chinese for `zh` and all its kinds, English for all others.
        locale: &'a str,
    }
}

impl IdentifyOptions<'_> {
    pub(crate) fn locale(&self) -> Locale {
        locale(self.locale)
    }
}

options! {
    /// What a notification is verified with.
    VerifyOptions {
        /// The callback key of the callback template; neither the push nor the play key.
        key: &'a str;
        /// Unix seconds; the machine's clock if left out.
        now: u64 as "number",
        /// The language of the texts, as a BCP 47 tag: Chinese for `zh` and all its kinds, English for all others.
        locale: &'a str,
    }
}

impl VerifyOptions<'_> {
    pub(crate) fn locale(&self) -> Locale {
        locale(self.locale)
    }

    pub(crate) fn key(&self) -> Result<NotificationKey, Refused> {
        Ok(NotificationKey::parse(self.key)?)
    }
}

fn locale(tag: Option<&str>) -> Locale {
    tag.map_or(Locale::En, Locale::from_tag)
}
