//! Text for the places a snippet can be pasted to.

use alloc::string::String;

use crate::literal::{is_deceptive, push};

/// A string literal of JavaScript inside a `<script>` of HTML, with its quotes.
///
/// `<` is escaped because HTML looks for `</script` and `<!--` before JavaScript looks for literals (HTML Standard
/// §4.12.1.3); U+2028 and U+2029 because older JavaScript ends a literal there.
pub(super) fn script(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for character in text.chars() {
        match character {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            hidden if hidden == '<' || hidden.is_control() || is_deceptive(hidden) => {
                push(&mut literal, format_args!("\\u{:04x}", u32::from(hidden)));
            }
            plain => literal.push(plain),
        }
    }
    literal.push('"');
    literal
}

/// The value of an attribute of HTML, with its quotes.
pub(super) fn attribute(text: &str) -> String {
    let mut value = String::with_capacity(text.len() + 2);
    value.push('"');
    for character in text.chars() {
        match character {
            '&' => value.push_str("&amp;"),
            '"' => value.push_str("&quot;"),
            '<' => value.push_str("&lt;"),
            '>' => value.push_str("&gt;"),
            plain => value.push(plain),
        }
    }
    value.push('"');
    value
}

/// One argument of a POSIX shell: nothing is special between single quotes but the quote itself.
pub(super) fn posix(text: &str) -> String {
    ["'", &text.replace('\'', "'\\''"), "'"].concat()
}

/// One argument of PowerShell, where a quote is doubled. Only addresses come here, so the curly quotes that PowerShell
/// takes for straight ones cannot occur.
pub(super) fn powershell(text: &str) -> String {
    ["'", &text.replace('\'', "''"), "'"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_has_its_own_rule() {
        assert_eq!(
            script("</script>\"\\\n\u{2028}"),
            r#""\u003c/script>\"\\\u000a\u2028""#
        );
        assert_eq!(attribute("a?b&c=\"<d>"), "\"a?b&amp;c=&quot;&lt;d&gt;\"");
        assert_eq!(posix("it's $HOME"), r"'it'\''s $HOME'");
        assert_eq!(powershell("it's $HOME"), "'it''s $HOME'");
    }
}
