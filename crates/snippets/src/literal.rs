//! Writes text as a string literal of another language. Any text is escaped so that the literal evaluates to exactly
//! that text.

use alloc::string::String;
use core::fmt::Write;

/// Whether a character is invisible or changes the display order, so that code would look different from what it does.
///
/// These are zero-width and bidirectional controls and line separators. Source: Unicode Technical Standard 55, on
/// source code.
pub(crate) const fn is_deceptive(character: char) -> bool {
    matches!(
        character,
        '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

/// Writes a Java string literal, with its quotes.
///
/// Control characters are written as octal escapes, never as `\u`: Java replaces `\u000a` by a line break before it
/// recognises literals (Java Language Specification §3.3, §3.10.7). For the same reason every backslash is doubled.
pub(crate) fn java(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for character in text.chars() {
        match character {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            control if control.is_control() => octal(&mut literal, u32::from(control)),
            // None of these is a quote, a backslash or a line break in Java, so the early replacement is harmless.
            hidden if is_deceptive(hidden) => {
                push(&mut literal, format_args!("\\u{:04x}", u32::from(hidden)))
            }
            plain => literal.push(plain),
        }
    }
    literal.push('"');
    literal
}

/// Writes a string literal of C and C++, with its quotes. With a preceding `@` it is one of Objective-C.
///
/// Each escape is one byte of UTF-8, in octal with three digits, because a hexadecimal escape would include the digits
/// after it. The second of two question marks is escaped, because compilers that support trigraphs read `??/` as a
/// backslash (C17 §5.2.1.1, §6.4.4.4).
pub(crate) fn c(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    let mut after_question_mark = false;
    for character in text.chars() {
        match character {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '?' if after_question_mark => literal.push_str("\\?"),
            hidden if hidden.is_control() || is_deceptive(hidden) => {
                for byte in hidden.encode_utf8(&mut [0; 4]).bytes() {
                    octal(&mut literal, u32::from(byte));
                }
            }
            plain => literal.push(plain),
        }
        after_question_mark = character == '?';
    }
    literal.push('"');
    literal
}

fn octal(literal: &mut String, value: u32) {
    push(literal, format_args!("\\{value:03o}"));
}

pub(crate) fn push(text: &mut String, piece: core::fmt::Arguments<'_>) {
    // Writing into a String cannot fail.
    let _always = text.write_fmt(piece);
}
