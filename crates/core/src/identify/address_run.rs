//! The characters of an address in a text.

use alloc::string::String;

/// Longer texts are no addresses.
const MAX_BYTES: usize = 4_096;

/// The run of characters of an address from a place on, and where it ends. Spaces in it are left out.
pub(super) fn run_of(text: &str, start: usize) -> (usize, String) {
    let mut run = String::new();
    let mut at = start;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let room = MAX_BYTES.saturating_sub(run.len());
        // All of these characters are ASCII, one byte each.
        let length = rest
            .chars()
            .take(room)
            .take_while(|next| in_address(*next))
            .count();
        let piece = rest.get(..length).unwrap_or_default();
        run.push_str(piece);
        at += piece.len();
        let behind = text.get(at..).unwrap_or_default();
        let next = behind.trim_start_matches(' ');
        let goes_on =
            next.starts_with(['/', '?', '&']) || next.starts_with(".flv") || next.starts_with(".m3u8");
        // A Chinese full stop or a bracket ends it; an `&amp;` in the source of a page does not.
        if behind.starts_with(';') && run.ends_with("&amp") {
            run.push(';');
            at += 1;
        } else if behind.starts_with("\\/") && !run.is_empty() {
            // A slash in JSON may be escaped.
            run.push('/');
            at += 2;
        } else if piece.is_empty() || behind.len() == next.len() || !goes_on || !run.contains('.') {
            break;
        } else {
            at += behind.len() - next.len();
        }
    }
    let trimmed = run.trim_end_matches(['.', ':', '!', '?', '~', '&', '*']).len();
    let cut = run.len() - trimmed;
    run.truncate(trimmed);
    (at - cut, run)
}

pub(super) fn in_address(character: char) -> bool {
    character.is_ascii_graphic()
        && !matches!(
            character,
            '"' | '\'' | '<' | '>' | '`' | '{' | '}' | '|' | '^' | '(' | ')' | '[' | ']' | '\\' | ',' | ';'
        )
}
