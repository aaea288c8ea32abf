//! Percent-encoding (RFC 3986 §2.1).

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use crate::{digits, identity::is_unreserved};

/// Resolves `%XX`; an escape that is none stays as it is, and so does a whole text that would be no UTF-8.
pub(crate) fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        let (byte, behind) = escape(rest).unwrap_or((*first, behind));
        bytes.push(byte);
        rest = behind;
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// The byte that an escape at the beginning stands for, and what follows it.
fn escape(text: &[u8]) -> Option<(u8, &[u8])> {
    let [b'%', high, low, behind @ ..] = text else {
        return None;
    };
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    Some(((digit(high)? << 4 | digit(low)?) as u8, behind))
}

/// Writes a text, every byte of its UTF-8 that may not stand for itself as `%XX`.
pub(crate) fn push(out: &mut String, text: &str, is_plain: fn(char) -> bool) {
    for byte in text.bytes() {
        if is_plain(char::from(byte)) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            digits::push_hex(out, byte.into(), 2, digits::UPPER);
        }
    }
}

/// A text with everything encoded that is not unreserved.
pub(crate) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push(&mut out, text, is_unreserved);
    out
}

#[cfg(test)]
mod tests {
    use super::{decoded, encoded};

    #[test]
    fn what_is_encoded_reads_back() {
        for text in ["", "plain-._~", "é€ 1", "100%", "a+b=c&d", "%41"] {
            assert_eq!(decoded(&encoded(text)), text);
        }
        assert_eq!(encoded("€é ~%"), "%E2%82%AC%C3%A9%20~%25");
    }

    #[test]
    fn what_is_no_escape_stays() {
        for text in ["%", "%4", "%zz", "%4g", "100%é", "%E2%82", "%-1", "%+1"] {
            assert_eq!(decoded(text), text);
        }
        assert_eq!(decoded("%e2%82%Ac%"), "€%");
        assert_eq!(decoded("%2541"), "%41");
    }
}
