//! Stable names of the core's variants, which are unions of strings in TypeScript.

use panglu_core::{NamingRule as Rule, StreamKind as Kind};
use serde::Serialize;

/// Declares a type for such names. It lists every variant of the core's type, so a new variant does not compile until
/// it has a name. Variants that cannot occur here are listed under `never` and are not part of the union.
macro_rules! string_union {
    (#[doc = $note:literal] $name:ident from $core:ty, $code:ident { $($pattern:pat => $text:literal),+ $(,)? } $(never { $never:pat })?) => {
        #[doc = $note]
        #[derive(Serialize)]
        #[serde(transparent)]
        pub struct $name(&'static str);

        impl From<&$core> for $name {
            fn from(value: &$core) -> Self {
                Self(value.$code())
            }
        }

        impl $name {
            /// The union of all names, as TypeScript.
            pub const DECL: &'static str = concat!(
                "/**\n *", $note, "\n */\nexport type ", stringify!($name), " =", $("\n    | \"", $text, "\"",)+ ";"
            );
        }

        const _: () = {
            #[wasm_bindgen::prelude::wasm_bindgen(typescript_custom_section)]
            const SECTION: &'static str = $name::DECL;

            /// A variant without a name does not compile.
            const fn _every_variant_has_a_name(value: &$core) -> &'static str {
                match value { $($pattern => $text,)+ $($never => "")? }
            }
        };
    };
}
#[cfg(feature = "answers")]
pub(crate) use string_union;

string_union! {
    /// The kind of a host's picture: camera or shared screen.
    StreamKind from Kind, as_str {
        Kind::Main => "main",
        Kind::Aux => "aux",
    }
}

string_union! {
    /// The rule that a stream is named by.
    NamingRule from Rule, name {
        Rule::StreamCode => "stream-code",
        Rule::StreamCodeUpper => "stream-code-upper",
        Rule::Trtc => "trtc",
        Rule::CustomUser => "custom-user",
        Rule::CustomRoom => "custom-room",
        Rule::CustomCode => "custom-code",
        Rule::Channel => "channel",
        Rule::Other => "other",
    }
}
