//! The signature of API 3.0, TC3-HMAC-SHA256.
//!
//! Source: vendor document 266/34114 on signatures (2024-12-26), which contains a worked example. The clocks may differ
//! by up to five minutes.

use alloc::{format, string::String};
use core::fmt;

use jiff::{Timestamp, tz::Offset};
use zeroize::Zeroizing;

use super::{SecretId, SecretKey};
use crate::{
    Authority, Fault, Field, InputError,
    digest::{HmacKey, Sha256Digest, hmac_sha256, sha256},
    input::SURELY_MILLISECONDS,
};

const ALGORITHM: &str = "TC3-HMAC-SHA256";
const CONTENT_TYPE: &str = "application/json; charset=utf-8";
const SIGNED_HEADERS: &str = "content-type;host;x-tc-action";

/// One call of API 3.0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiCall {
    /// The product, such as `live`.
    pub service: &'static str,
    /// The version of the product's API.
    pub version: &'static str,
    /// The action, such as `DescribeLiveStreamState`.
    pub action: &'static str,
    /// The parameters, as JSON.
    pub body: String,
}

/// A signed call: POST [`SignedRequest::body`] to [`SignedRequest::url`] with these headers, within five minutes.
///
/// `Debug` hides the signature, because anyone who has it can repeat the call within that time.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedRequest {
    /// The URL.
    pub url: String,
    /// Names and values of the headers. Send `Content-Type` unchanged, because the signature covers it.
    pub headers: [(&'static str, String); 6],
    /// The parameters as JSON, exactly as signed.
    pub body: String,
}

/// Signs a call at a time in Unix seconds.
///
/// # Errors
/// [`Field::Now`] with `milliseconds`.
pub fn sign_at(
    call: &ApiCall,
    host: &Authority,
    id: &SecretId,
    key: &SecretKey,
    now_unix: u64,
) -> Result<SignedRequest, InputError> {
    let date = date(now_unix)?;
    let scope = format!("{date}/{}/tc3_request", call.service);
    let canonical = format!(
        "POST\n/\n\ncontent-type:{CONTENT_TYPE}\nhost:{}\nx-tc-action:{}\n\n{SIGNED_HEADERS}\n{}",
        host.as_str().to_ascii_lowercase(),
        call.action.to_ascii_lowercase(),
        hex(&sha256(call.body.as_bytes())),
    );
    let text = format!(
        "{ALGORITHM}\n{now_unix}\n{scope}\n{}",
        hex(&sha256(canonical.as_bytes()))
    );
    let signature = hex(&chain(key, &date, call.service, &text));
    let authorization = format!(
        "{ALGORITHM} Credential={}/{scope}, SignedHeaders={SIGNED_HEADERS}, Signature={signature}",
        id.as_str()
    );
    Ok(SignedRequest {
        url: format!("https://{}/", host.as_str()),
        headers: [
            ("Authorization", authorization),
            ("Content-Type", CONTENT_TYPE.into()),
            ("Host", host.as_str().into()),
            ("X-TC-Action", call.action.into()),
            ("X-TC-Timestamp", format!("{now_unix}")),
            ("X-TC-Version", call.version.into()),
        ],
        body: call.body.clone(),
    })
}

/// Derives the signing key from the date, the service and the protocol, then signs the text.
fn chain(key: &SecretKey, date: &str, service: &str, text: &str) -> Sha256Digest {
    let mut link = key.first_of_chain();
    for word in [date, service, "tc3_request"] {
        let next = Zeroizing::new(hmac_sha256(&link, &[word.as_bytes()]));
        link = HmacKey::new(&[next.as_slice()]);
    }
    hmac_sha256(&link, &[text.as_bytes()])
}

/// Formats the day of a time in UTC, such as `2019-02-25`.
fn date(unix: u64) -> Result<String, InputError> {
    Ok(format!(
        "{}",
        Offset::UTC.to_datetime(moment(unix, Field::Now)?).date()
    ))
}

/// Converts Unix seconds to a time in UTC.
pub(super) fn moment(unix: u64, field: Field) -> Result<Timestamp, InputError> {
    let milliseconds = || InputError::new(field, Fault::Milliseconds);
    if unix >= SURELY_MILLISECONDS {
        return Err(milliseconds());
    }
    let seconds = i64::try_from(unix).map_err(|_| milliseconds())?;
    Timestamp::from_second(seconds).map_err(|_| milliseconds())
}

fn hex(digest: &Sha256Digest) -> String {
    base16ct::lower::encode_string(digest)
}

impl fmt::Debug for SignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers = self.headers.iter().map(|(name, value)| {
            let hidden = *name == "Authorization";
            (name, if hidden { "…" } else { value.as_str() })
        });
        f.debug_struct("SignedRequest")
            .field("url", &self.url)
            .field("headers", &headers.collect::<alloc::vec::Vec<_>>())
            .field("body", &self.body)
            .finish()
    }
}
