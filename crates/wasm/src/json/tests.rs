//! What is written is what a library reads.

use alloc::{string::String, vec, vec::Vec};

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Json, object};

object! {
    /// One of every kind of field.
    Everything {
        "text" text: String,
        "number" number: i64,
        "large" large: u64,
        "truth" truth: bool,
        "list" list: Vec<String>,
        "port"? port: u16,
    }
}

fn read(value: &dyn Json) -> Value {
    let mut out = Vec::new();
    value.write(&mut out);
    serde_json::from_slice(&out).expect("JSON")
}

proptest! {
    #[test]
    fn a_library_reads_the_same_values(
        text in any::<String>(),
        number in any::<i64>(),
        large in any::<u64>(),
        truth in any::<bool>(),
        list in proptest::collection::vec(any::<String>(), 0..4),
        port in any::<Option<u16>>(),
    ) {
        let mut expected = json!({ "text": text, "number": number, "large": large, "truth": truth, "list": list });
        if let Some(port) = port {
            expected["port"] = json!(port);
        }
        prop_assert_eq!(read(&Everything { text, number, large, truth, list, port }), expected);
    }
}

#[test]
fn every_character_that_must_be_escaped_is() {
    let all: String = (0..=0x7f_u8)
        .map(char::from)
        .chain("汉字\u{2028}\u{10ffff}".chars())
        .collect();
    assert_eq!(read(&all), json!(all));
}

#[test]
fn a_field_that_is_missing_is_left_out_and_no_null() {
    let everything = Everything {
        text: String::new(),
        number: i64::MIN,
        large: u64::MAX,
        truth: false,
        list: vec![],
        port: None,
    };
    assert_eq!(
        read(&everything),
        json!({ "text": "", "number": i64::MIN, "large": u64::MAX, "truth": false, "list": [] })
    );
}
