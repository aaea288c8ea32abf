//! Brings pasted text into a plain form: full-width characters, invisible characters and markup.

use alloc::string::String;
use core::ops::Range;

use zeroize::Zeroizing;

/// A text without full-width and invisible characters.
pub(super) struct Plain {
    /// The text. It may hold a key, so it is wiped.
    pub(super) text: Zeroizing<String>,
    /// Whether a letter or digit was full-width. Such an id is read as its plain form, which people should know.
    pub(super) was_wide: bool,
}

/// Replaces the full-width forms of ASCII (U+FF01 to U+FF5E) and every kind of space, and drops what is invisible. The
/// rest stays: NFKC, which a library would do, also changes letters that a user name may contain, and with them its digest.
pub(super) fn plain(text: &str) -> Plain {
    // No character gets longer, so the text is never moved and no copy of a key is left behind.
    let mut plain = Zeroizing::new(String::with_capacity(text.len()));
    let mut was_wide = false;
    for character in text.chars() {
        match character {
            '\u{ff01}'..='\u{ff5e}' => {
                let narrow = char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character);
                was_wide |= narrow.is_ascii_alphanumeric();
                plain.push(narrow);
            }
            '\u{2212}' => plain.push('-'),
            '\n' | '\t' => plain.push(character),
            '\u{ad}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}' => {}
            _ if character.is_whitespace() => plain.push(' '),
            _ => plain.push(character),
        }
    }
    Plain {
        text: plain,
        was_wide,
    }
}

/// The text with some ranges overwritten, so that all other places keep their numbers. The ranges may overlap.
pub(super) fn blanked(
    text: &str,
    ranges: impl IntoIterator<Item = Range<usize>>,
    fill: u8,
) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new(text.as_bytes().to_vec());
    for range in ranges {
        if let Some(part) = bytes.get_mut(range) {
            part.fill(fill);
        }
    }
    // The ranges begin and end between characters, so the text stays valid.
    Zeroizing::new(core::str::from_utf8(&bytes).map(String::from).unwrap_or_default())
}

/// The elements of HTML that separate cells, and those that separate lines.
const CELLS: [&str; 2] = ["td", "th"];
const LINES: [&str; 13] = [
    "tr", "br", "p", "div", "li", "ul", "ol", "table", "h1", "h2", "h3", "pre", "option",
];
/// Others whose tags are dropped. A tag of another name may be part of a log line, as in `RtcError: <INVALID_OPERATION 0x1001>`.
const INLINE: [&str; 28] = [
    "a", "b", "i", "u", "em", "strong", "span", "font", "code", "html", "head", "body", "meta", "link",
    "title", "thead", "tbody", "img", "video", "source", "iframe", "input", "button", "label", "form",
    "small", "script", "style",
];
/// Elements whose content is no text for people.
const SILENT: [&str; 2] = ["script", "style"];
const ESCAPES: [(&str, &str); 6] = [
    ("&amp;", "&"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#39;", "'"),
    ("&nbsp;", " "),
];

/// The text that a page shows for a piece of HTML: cells become cells, lines become lines. `None` if there is no markup.
pub(super) fn without_markup(text: &str) -> Option<Zeroizing<String>> {
    let mut shown = Zeroizing::new(String::with_capacity(text.len()));
    let mut is_markup = false;
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        if character == '<'
            && let Some((name, is_end, after)) = tag(rest)
        {
            is_markup = true;
            rest = after;
            if CELLS.contains(&name) {
                // A cell ends where the next one begins, even without its end tag.
                if is_end || !shown.is_empty() && !shown.ends_with(['\t', '\n']) {
                    shown.push('\t');
                }
            } else if LINES.contains(&name) {
                shown.push('\n');
            } else if SILENT.contains(&name) && !is_end {
                rest = end_of(name, after);
            }
            continue;
        }
        if character == '&'
            && let Some((escape, plain)) = ESCAPES.into_iter().find(|(escape, _)| rest.starts_with(escape))
        {
            shown.push_str(plain);
            rest = rest.get(escape.len()..).unwrap_or_default();
            continue;
        }
        shown.push(character);
        rest = rest.get(character.len_utf8()..).unwrap_or_default();
    }
    is_markup.then_some(shown)
}

/// Reads a tag of a known name: the name, whether it closes the element, and what is behind it.
fn tag(text: &str) -> Option<(&'static str, bool, &str)> {
    let inside = text.strip_prefix('<')?;
    let (inside, is_end) = inside
        .strip_prefix('/')
        .map_or((inside, false), |inside| (inside, true));
    let length = inside.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let (written, rest) = inside.split_at_checked(length)?;
    let mut known = CELLS.into_iter().chain(LINES).chain(INLINE);
    let name = known.find(|known| known.eq_ignore_ascii_case(written))?;
    if !rest.starts_with([' ', '\t', '\n', '/', '>']) {
        return None;
    }
    let (_, after) = rest.split_once('>')?;
    Some((name, is_end, after))
}

/// What is behind the end of an element whose content is dropped; nothing if it has no end.
fn end_of<'a>(name: &str, text: &'a str) -> &'a str {
    let mut rest = text;
    while let Some((_, behind)) = rest.split_once("</") {
        let is_end = behind
            .get(..name.len())
            .is_some_and(|found| found.eq_ignore_ascii_case(name));
        if is_end {
            return behind.split_once('>').map_or("", |(_, after)| after);
        }
        rest = behind;
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::{blanked, plain, without_markup};

    #[test]
    fn wide_characters_become_plain_and_invisible_ones_disappear() {
        let read = plain("id：２９３７１０\u{200b}，ｕｓｅｒ＝ａ\u{a0}é\u{3000}①");
        assert_eq!(
            (read.text.as_str(), read.was_wide),
            ("id:293710,user=a é ①", true)
        );
        assert!(
            !plain("id：293710").was_wide,
            "a full-width colon is usual and needs no word"
        );
    }

    #[test]
    fn what_is_blanked_keeps_the_places_of_the_rest() {
        assert_eq!(blanked("é abc ①", [3..6, 99..100], b'*').as_str(), "é *** ①");
    }

    #[test]
    fn a_page_s_source_reads_as_the_page_does() {
        let table = "<table><tr><td width=\"1001\">293710</td><td>a&amp;b</td></tr></table><script>alert(1001)</script>";
        assert_eq!(without_markup(table).unwrap().as_str(), "\n\n293710\ta&b\t\n\n");
        assert!(without_markup("1 < 2 and RtcError: <INVALID_OPERATION 0x1001>").is_none());
        assert_eq!(without_markup("<script>alert(1)").unwrap().as_str(), "");
    }
}
