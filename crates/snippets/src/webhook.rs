//! Writes the command that sends a notification to a backend, as the cloud would.

use alloc::string::String;

use crate::players::{Address, escape};

/// A line for a POSIX shell that posts a body with `curl`, byte for byte.
///
/// ```
/// use panglu_core::Field;
/// use panglu_snippets::{players::Address, webhook::curl};
///
/// # fn main() -> Result<(), panglu_core::InputError> {
/// let backend = Address::parse(Field::Url, "http://127.0.0.1:3000/notifications")?;
/// let line = curl(&backend, r#"{"event_type":1}"#);
/// assert!(line.ends_with(r#"--data-raw '{"event_type":1}' 'http://127.0.0.1:3000/notifications'"#));
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn curl(url: &Address, body: &str) -> String {
    // `--data-raw` sends a body that begins with `@` as it is; `-i` shows the status and the body of the answer.
    [
        "curl -i -X POST -H 'Content-Type: application/json' --data-raw ",
        &escape::posix(body),
        " ",
        &escape::posix(url.as_str()),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use panglu_core::Field;

    use super::*;

    #[test]
    fn a_quote_in_a_body_does_not_end_the_argument() {
        let url = Address::parse(Field::Url, "https://example.com/hook").unwrap();
        let line = curl(&url, r#"{"errmsg":"it's; rm -rf /"}"#);
        assert!(line.contains(r#"'{"errmsg":"it'\''s; rm -rf /"}'"#), "{line}");
    }
}
