//! Compares the scanner with `serde_json`: both accept the same texts, and suggestions are valid JSON.

use alloc::string::ToString;

use proptest::prelude::*;
use serde_json::{Value, from_str};

use super::{Expected, read_json, scan};

const ANY: Expected = Expected {
    max_bytes: usize::MAX,
    names: &[],
    levels: 0,
};

/// JSON texts with typing mistakes.
fn texts() -> impl Strategy<Value = alloc::string::String> {
    const PIECES: [&str; 40] = [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\"a\"",
        "\"é€\"",
        "\\",
        "\\n",
        "\\u00e9",
        "\\uD83D",
        "\\uDE00",
        "\\x",
        "0",
        "-",
        "1",
        "12",
        ".",
        "5",
        "e",
        "E",
        "+",
        "true",
        "false",
        "null",
        "nul",
        " ",
        "\n",
        "\r",
        "\t",
        "\"k\":",
        "\"k\":1",
        "[1,2]",
        "{\"a\":\"b\"}",
        "\u{1}",
        "é",
        "\"\\u0",
        "//",
    ];
    proptest::collection::vec(proptest::sample::select(&PIECES[..]), 1..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn what_is_json_is_what_it_is_elsewhere(text in texts()) {
        let expected = from_str::<Value>(&text).ok();
        let read = read_json(&text).ok().map(|value| from_str::<Value>(&value.to_string()));
        match read.transpose() {
            Ok(read) => prop_assert_eq!(read, expected),
            // JSON has no largest number. Ours keeps the digits; the other library keeps a float.
            Err(error) => {
                prop_assert!(error.to_string().contains("number out of range"), "{error}");
                prop_assert_eq!(expected, None);
            }
        }
    }

    #[test]
    fn what_is_suggested_is_json(text in texts()) {
        if let Some(suggestion) = scan(&text, ANY).ok().and_then(|scanned| scanned.suggestion) {
            prop_assert!(from_str::<Value>(&suggestion).is_ok(), "{}", suggestion);
        }
    }
}
