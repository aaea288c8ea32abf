//! The names of the core's variants: stable codes, which TypeScript sees as unions of strings.

use panglu_core::{NamingRule as Rule, StreamKind as Kind};
use serde::Serialize;

/// Declares a type of such names. Every variant of the core's type is listed, so that a new one does not compile before
/// its name is in the union. What can never be the answer here, because something else of the core says it, is listed as
/// such and is no part of the union.
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
            /// The union of all names in TypeScript.
            pub const DECL: &'static str = concat!(
                "/**\n *", $note, "\n */\nexport type ", stringify!($name), " =", $("\n    | \"", $text, "\"",)+ ";"
            );
        }

        const _: () = {
            #[wasm_bindgen::prelude::wasm_bindgen(typescript_custom_section)]
            const SECTION: &'static str = $name::DECL;

            /// A variant that has no name does not compile.
            const fn _every_variant_has_a_name(value: &$core) -> &'static str {
                match value { $($pattern => $text,)+ $($never => "")? }
            }
        };
    };
}
#[cfg(feature = "answers")]
pub(crate) use string_union;

string_union! {
    /// The camera, or a shared screen.
    StreamKind from Kind, as_str {
        Kind::Main => "main",
        Kind::Aux => "aux",
    }
}

string_union! {
    /// The rule that gives a stream its name.
    NamingRule from Rule, name {
        Rule::StreamCode => "stream-code",
        Rule::StreamCodeUpper => "stream-code-upper",
        Rule::Trtc => "trtc",
        Rule::CustomUser => "custom-user",
        Rule::CustomRoom => "custom-room",
    }
}
