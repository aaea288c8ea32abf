//! Splits a pasted text into the bodies of notifications.

/// The JSON objects in a text, in order. Whatever stands between them, such as the time in a log, is left out. A text
/// without any is one body, so that its fault is told.
pub(super) fn split(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let (mut depth, mut from) = (0_u32, 0);
    let (mut quoted, mut escaped) = (false, false);
    for (index, character) in text.char_indices() {
        if quoted {
            quoted = escaped || character != '"';
            escaped = character == '\\' && !escaped;
            continue;
        }
        match character {
            '"' if depth > 0 => quoted = true,
            '{' => {
                if depth == 0 {
                    from = index;
                }
                depth += 1;
            }
            '}' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    found.extend(text.get(from..=index).map(str::to_owned));
                }
            }
            _ => {}
        }
    }
    if depth > 0 {
        found.extend(text.get(from..).map(str::to_owned));
    }
    if found.is_empty() && !text.trim().is_empty() {
        found.push(text.trim().to_owned());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn every_object_is_a_body_of_its_own() {
        assert_eq!(
            split("12:00 {\"a\":1}\n12:01 {\"b\":{\"c\":2}}"),
            ["{\"a\":1}", "{\"b\":{\"c\":2}}"]
        );
        assert_eq!(split("[{\"a\":1},{\"b\":2}]"), ["{\"a\":1}", "{\"b\":2}"]);
        assert!(split("  ").is_empty());
    }

    #[test]
    fn a_brace_in_a_text_ends_nothing() {
        let body = r#"{"errmsg":"} \" {"}"#;
        assert_eq!(split(&format!("{body}{body}")), [body, body]);
    }

    #[test]
    fn what_is_cut_off_or_no_object_is_kept_so_that_its_fault_is_told() {
        assert_eq!(split("{\"a\":1}{\"b\""), ["{\"a\":1}", "{\"b\""]);
        assert_eq!(split(" event_type=1 "), ["event_type=1"]);
    }
}
