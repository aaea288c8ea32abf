//! The headers of the pages. `www/headers.mjs` says why each of them is there; `tests/http/pages.rs` compares these with the README's
//! lines for nginx, and `tests/origin/page-headers.test.mjs` those with `www/headers.mjs`.

use axum::http::{HeaderMap, HeaderValue, header};

const POLICY: &str = "default-src 'none'; base-uri 'self'; form-action 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' \
    'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-f5Nk2Ac+CdBUKFpj+mSol07f0rDmH7gqLSO/I54VRbU='; \
    img-src 'self' data: https: http:; manifest-src 'self'; connect-src 'self' https: http:; media-src blob: https: http:; worker-src 'self' blob:";

const HEADERS: [(&str, &str); 6] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    (
        "permissions-policy",
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), \
         payment=(), serial=(), usb=()",
    ),
    ("cross-origin-opener-policy", "same-origin"),
    ("access-control-allow-origin", "*"),
    ("cross-origin-resource-policy", "cross-origin"),
];

/// Adds the headers of a path.
pub(super) fn add(headers: &mut HeaderMap, path: &str, is_found: bool) {
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let frames = if is_watch(path) {
        ""
    } else {
        "; frame-ancestors 'none'"
    };
    if let Ok(policy) = HeaderValue::try_from(format!("{POLICY}{frames}")) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    let kept = if is_found && is_named_by_digest(path) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
}

/// The audience's page, which any page may hold in a frame.
fn is_watch(path: &str) -> bool {
    matches!(path, "/watch" | "/watch/" | "/watch.html" | "/watch/index.html")
}

/// Whether 12 to 16 hex digits are a part of a file's name: at its beginning or after a dash, and before another dash, `_bg` or the
/// extension. Such a file gets another name when it changes.
fn is_named_by_digest(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let has_extension = name
        .rsplit_once('.')
        .is_some_and(|(_, extension)| !extension.is_empty() && extension.bytes().all(is_word));
    has_extension
        && name.split('-').any(|part| {
            let rest = part.trim_start_matches(|digit: char| matches!(digit, '0'..='9' | 'a'..='f'));
            let is_digest = (12..=16).contains(&(part.len() - rest.len()));
            is_digest && (rest.is_empty() || rest.starts_with('.') || rest.starts_with("_bg."))
        })
}

#[cfg(test)]
mod tests {
    use super::is_named_by_digest;

    #[test]
    fn only_a_whole_part_of_the_name_is_a_digest() {
        for path in [
            "/start-68a413159269cd3b.js",
            "/vendor/40fdf2293c81.wasm",
            "/viewer-40fdf2293c81db71_bg.wasm",
            "/start-68a413159269cd3b-rest.js",
            "/start-68a413159269cd3b.min.js",
        ] {
            assert!(is_named_by_digest(path), "{path}");
        }
        for path in [
            "/",
            "/index.html",
            "/start-68a413159269cd3b",
            "/start-68a41315926.js",
            "/start-68a413159269cd3b7.js",
            "/start.68a413159269cd3b.js",
            "/68a413159269cd3b/start.js",
            "/start-68A413159269CD3B.js",
            "/start-68a413159269cd3b_x.js",
        ] {
            assert!(!is_named_by_digest(path), "{path}");
        }
    }
}
