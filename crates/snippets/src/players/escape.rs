//! Escapes text for JavaScript, HTML attributes and shells.

use alloc::string::String;

use crate::literal::{is_deceptive, push};

/// Writes a JavaScript string literal for an HTML `<script>` element, with its quotes.
///
/// `<` is escaped because the HTML parser finds `</script` and `<!--` before JavaScript recognises literals (HTML
/// Standard §4.12.1.3). U+2028 and U+2029 are escaped because they end a literal in older JavaScript.
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

/// Writes the value of an HTML attribute, with its quotes.
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

/// Quotes one argument of a POSIX shell. Between single quotes, only the single quote is special.
pub(crate) fn posix(text: &str) -> String {
    ["'", &text.replace('\'', "'\\''"), "'"].concat()
}

/// Quotes one PowerShell argument; a single quote in it is doubled. The text is always an address, so it cannot contain
/// the curly quotes that PowerShell treats as straight ones.
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
