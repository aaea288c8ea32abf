//! Prints the types of the package as TypeScript, from the Rust structures. Not part of the wasm.

mod functions;

use functions::{FUNCTIONS, STREAMED, TYPES};
use panglu_core::Locale;
use tsify::Tsify;

use crate::{
    addresses::{self, Candidate, Owner, PlayUrls, PushUrl},
    answers::{self, string_unions::InputFault},
    string_unions::{NamingRule, StreamKind},
};

/// The declarations of everything that `panglu/addresses` exports, as one file.
#[must_use]
pub fn addresses() -> String {
    file(&[&[FUNCTIONS, TYPES, addresses::OPTIONS], ADDRESSES])
}

/// The declarations of everything that `panglu` exports, as one file.
#[must_use]
pub fn panglu() -> String {
    let own = [&[FUNCTIONS, STREAMED, TYPES, addresses::OPTIONS], ADDRESSES];
    file(&[&own, answers::TYPES.as_slice()].concat())
}

fn file(declarations: &[&[&str]]) -> String {
    let mut file =
        String::from("// Printed from crates/wasm by `cargo xtask types`; a test compares the two.\n");
    for declaration in declarations.concat().into_iter().chain([&*messages()]) {
        file.push('\n');
        file.push_str(declaration.trim());
        file.push('\n');
    }
    file
}

/// A text in each language, as in an error.
fn messages() -> String {
    let fields = Locale::ALL.map(|locale| format!("    readonly \"{}\": string;\n", locale.tag()));
    format!(
        "/** One text in each language, by its BCP 47 tag. */\nexport interface Messages {{\n{}}}",
        fields.concat()
    )
}

/// The result types of the address functions.
const ADDRESSES: &[&str] = &[
    PlayUrls::DECL,
    PushUrl::DECL,
    Candidate::DECL,
    Owner::DECL,
    StreamKind::DECL,
    NamingRule::DECL,
    InputFault::DECL,
];
