//! Finds addresses in a text, also those with typing slips.

use alloc::{borrow::ToOwned, string::String, vec::Vec};
use core::ops::Range;

use zeroize::Zeroizing;

use super::{
    address_run::{in_address, run_of},
    labelled::in_id,
};
use crate::inspect::{InspectContext, Inspection, inspect};

/// An address in a text.
pub(super) struct Address {
    /// Where it is.
    pub(super) range: Range<usize>,
    /// The address, with its slips corrected.
    pub(super) url: Zeroizing<String>,
    /// Whether something was corrected.
    pub(super) is_mended: bool,
    /// What it is, if it is the address of a stream.
    pub(super) seen: Option<Inspection>,
}

impl Address {
    /// Whether it is the whole text, but for what surrounds an address when it is copied.
    pub(super) fn fills(&self, text: &str) -> bool {
        let around = ['"', '\'', '<', '>', '“', '”', '(', ')', ',', '.', ';', '。', ' '];
        text.trim_matches(around).len() <= self.range.len()
    }
}

/// The schemes, and how people mistype them.
const SCHEMES: [(&str, &str); 17] = [
    ("rtmp", "rtmp"),
    ("rtmps", "rtmps"),
    ("http", "http"),
    ("https", "https"),
    ("webrtc", "webrtc"),
    ("ws", "ws"),
    ("wss", "wss"),
    ("rmtp", "rtmp"),
    ("rtpm", "rtmp"),
    ("rtmpp", "rtmp"),
    ("rttmp", "rtmp"),
    ("htp", "http"),
    ("htpp", "http"),
    ("hhttp", "http"),
    ("httpp", "http"),
    ("htttp", "http"),
    ("htps", "https"),
];

/// Finds the addresses of a text, in order.
pub(super) fn find(text: &str) -> Vec<Address> {
    if let Some(whole) = broken_across_lines(text) {
        return alloc::vec![whole];
    }
    let mut found: Vec<Address> = Vec::new();
    let mut at = 0;
    let mut before = ' ';
    while let Some(character) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let begins = character.is_ascii_alphanumeric() && !in_id(before);
        if begins && let Some(address) = address_at(text, at) {
            at = address.range.end;
            before = ' ';
            found.push(address);
        } else {
            before = character;
            at += character.len_utf8();
        }
    }
    found
}

/// One address that a chat broke into lines: no line is one alone, and all together are.
fn broken_across_lines(text: &str) -> Option<Address> {
    let is_one = text.contains('\n')
        && text.is_ascii()
        && !text.contains([' ', '\t'])
        && text.matches("://").count() == 1;
    let first = text
        .lines()
        .next()
        .filter(|first| is_one && first.contains("://"))?;
    if stream(first).is_some() {
        return None;
    }
    let whole = text.replace(['\n', '\r'], "");
    Some(Address {
        range: 0..text.len(),
        seen: Some(stream(&whole)?),
        url: Zeroizing::new(whole),
        is_mended: true,
    })
}

fn stream(url: &str) -> Option<Inspection> {
    inspect(url, &InspectContext::default()).ok()
}

fn address_at(text: &str, at: usize) -> Option<Address> {
    let rest = text.get(at..)?;
    let letters = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
    let word = rest.get(..letters)?;
    let scheme = SCHEMES
        .into_iter()
        .find(|(written, _)| written.eq_ignore_ascii_case(word));
    let Some((written, scheme)) = scheme else {
        return without_scheme(text, at);
    };
    let behind = rest.get(letters..)?;
    let joint = behind
        .find(|next| !matches!(next, ':' | ';' | '/' | '\\' | ' '))
        .unwrap_or(behind.len());
    let sign = behind.get(..joint)?;
    let is_right = sign == "://" && written == scheme;
    let is_slip = sign.len() <= 6 && sign.contains(['/', '\\', ':']);
    if !is_right && !is_slip {
        return None;
    }
    let start = at + letters + joint;
    let (end, host_and_path) = run_of(text, start);
    // A slip is one only if a host and a path follow: "http/1.1" is none.
    let has_host = host_and_path
        .split('/')
        .next()
        .is_some_and(|host| host.contains(['.', ':']));
    if host_and_path.is_empty() || !(is_right || has_host && host_and_path.contains('/')) {
        return None;
    }
    let url = alloc::format!("{scheme}://{host_and_path}");
    let is_mended = !is_right || host_and_path.len() != end - start;
    Some(finished(text, at..end, url, is_mended))
}

/// An address that lacks its scheme: on a domain of the vendor's, or with the extension of a stream.
fn without_scheme(text: &str, at: usize) -> Option<Address> {
    let (end, run) = run_of(text, at);
    let (host, path) = run.split_once('/')?;
    let file = path.split(['?', '#']).next()?;
    let is_domain = host.contains('.')
        && host
            .split('.')
            .next_back()
            .is_some_and(|last| last.starts_with(|first: char| first.is_ascii_alphabetic()));
    let is_stream = file.ends_with(".flv") || file.ends_with(".m3u8");
    let is_vendor = [".liveplay.", ".livepush."]
        .iter()
        .any(|part| host.to_ascii_lowercase().contains(part));
    if !is_domain || !(is_stream || is_vendor) {
        return None;
    }
    let scheme = if is_stream { "http" } else { "rtmp" };
    let address = finished(text, at..end, alloc::format!("{scheme}://{run}"), true);
    address.seen.is_some().then_some(address)
}

fn finished(text: &str, range: Range<usize>, url: String, is_mended: bool) -> Address {
    let address = Address {
        range,
        seen: stream(&url),
        url: Zeroizing::new(url),
        is_mended,
    };
    if address.seen.is_some() {
        return address;
    }
    with_stream_key(text, &address).unwrap_or(address)
}

/// The server and the stream key of OBS, which are the two halves of a push address.
fn with_stream_key(text: &str, server: &Address) -> Option<Address> {
    /// How far the key may be behind the server: a line and a word for it.
    const WITHIN: usize = 48;
    if !server.url.starts_with("rtmp") || !server.url.ends_with('/') && server.url.matches('/').count() != 3 {
        return None;
    }
    let behind = text.get(server.range.end..)?;
    let mut at = 0;
    while let Some(offset) = behind.get(at..)?.find(|next: char| next.is_ascii_alphanumeric()) {
        let start = at + offset;
        let (end, key) = run_of(text, server.range.end + start);
        if start > WITHIN {
            return None;
        }
        if key.contains('_') {
            let url = alloc::format!("{}/{key}", server.url.trim_end_matches('/'));
            return Some(Address {
                range: server.range.start..end,
                seen: Some(stream(&url)?),
                url: Zeroizing::new(url),
                is_mended: true,
            });
        }
        at = start + behind.get(start..)?.find(|next| !in_address(next))?;
    }
    None
}

/// Whether a whole text is the address of a stream, with what surrounds addresses when they are copied.
pub(super) fn whole(text: &str) -> Option<Address> {
    let seen = stream(text)?;
    let has_words = text
        .split(['?', '&'])
        .any(|piece| piece.trim().contains(char::is_whitespace));
    (!has_words && text.is_ascii() || !text.contains(char::is_whitespace)).then(|| Address {
        range: 0..text.len(),
        url: Zeroizing::new(text.to_owned()),
        is_mended: false,
        seen: Some(seen),
    })
}

#[cfg(test)]
mod tests {
    use super::find;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, bool)]) {
        let found = find(text);
        let found: alloc::vec::Vec<_> = found
            .iter()
            .map(|address| (address.url.as_str(), address.is_mended))
            .collect();
        assert_eq!(found, expected, "{text}");
        for address in find(text) {
            assert!(text.get(address.range).is_some());
        }
    }

    const URL: &str = "http://a.example.com/live/8888_a.flv";

    #[test]
    fn addresses_are_found_in_a_sentence() {
        check(
            "(see http://a.example.com/live/8888_a.flv), please",
            &[(URL, false)],
        );
        check(
            "<a href=\"http://a.example.com/live/8888_a.flv\">x</a>",
            &[(URL, false)],
        );
        check("http/1.1 404, http: no, rtmp", &[]);
        check(
            "no https://console.example.com/live here",
            &[("https://console.example.com/live", false)],
        );
    }

    #[test]
    fn slips_are_corrected() {
        for slip in [
            "http:/a.example.com/live/8888_a.flv",
            "http//a.example.com/live/8888_a.flv",
            "http;//a.example.com/live/8888_a.flv",
            "http:\\\\a.example.com/live/8888_a.flv",
            "http:// a.example.com /live/8888_a .flv",
            "htp://a.example.com/live/8888_a.flv",
            "a.example.com/live/8888_a.flv",
            "//a.example.com/live/8888_a.flv",
        ] {
            check(slip, &[(URL, true)]);
        }
        check(
            "8888.livepush.myqcloud.com/live/8888_a",
            &[("rtmp://8888.livepush.myqcloud.com/live/8888_a", true)],
        );
        check("http://a.example.com/li\nve/8888_a.flv", &[(URL, true)]);
        check(
            "server: rtmp://a.example.com/live/\nstream key: 8888_a?txTime=5C",
            &[("rtmp://a.example.com/live/8888_a?txTime=5C", true)],
        );
    }
}
