//! The addresses that a snippet is generated from.

use alloc::{borrow::ToOwned, string::String};
use core::fmt;

use panglu_core::{Fault, Field, InputError, PlayFormat, PlaySite, PlayUrl, Signature, StreamCode, play_url};

/// An address with the correct scheme and only valid characters. `Debug` hides everything after the question mark,
/// because it may contain a signature.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Address(String);

impl Address {
    /// The maximum length in bytes. Browsers and servers refuse longer addresses.
    pub const MAX_BYTES: usize = 2048;

    /// Parses the address for a field: `rtmp://…` for [`Field::Rtmp`], `http://…` or `https://…` for every other field.
    ///
    /// # Errors
    /// The field with `empty`, `too-long`, `forbidden-character`, `wrong-scheme`, `two-schemes` or `bad-host`.
    pub fn parse(field: Field, text: &str) -> Result<Self, InputError> {
        match fault_of(field, text) {
            Some(fault) => Err(InputError::new(field, fault)),
            None => Ok(Self(text.to_owned())),
        }
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the address uses https, so that a page served over https may load it.
    #[must_use]
    pub fn is_https(&self) -> bool {
        starts_with(&self.0, "https://")
    }
}

impl From<PlayUrl> for Address {
    /// Converts without a check, because the parts of a built address have been parsed.
    fn from(url: PlayUrl) -> Self {
        Self(url.as_str().to_owned())
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.split_once('?') {
            Some((before, _)) => write!(f, "Address({before}?…)"),
            None => write!(f, "Address({})", self.0),
        }
    }
}

/// Whether an address may contain a character: the unreserved and reserved characters of RFC 3986 §2, and the percent
/// sign. They include the apostrophe and the ampersand, but no space, double quote, angle bracket or backslash.
const fn is_of_an_address(character: char) -> bool {
    character.is_ascii_alphanumeric()
        || matches!(
            character,
            '-' | '.'
                | '_'
                | '~'
                | ':'
                | '/'
                | '?'
                | '#'
                | '['
                | ']'
                | '@'
                | '!'
                | '$'
                | '&'
                | '\''
                | '('
                | ')'
                | '*'
                | '+'
                | ','
                | ';'
                | '='
                | '%'
        )
}

fn fault_of(field: Field, text: &str) -> Option<Fault> {
    let (bytes, max) = (text.len(), Address::MAX_BYTES);
    if bytes == 0 {
        return Some(Fault::Empty);
    }
    if bytes > max {
        return Some(Fault::TooLong { bytes, max });
    }
    if let Some((index, found)) = text
        .chars()
        .enumerate()
        .find(|(_, character)| !is_of_an_address(*character))
    {
        let position = index + 1;
        return Some(Fault::ForbiddenCharacter { position, found });
    }
    let allowed = match field {
        Field::Rtmp => "rtmp://",
        _ => "https://, http://",
    };
    let Some(rest) = allowed
        .split(", ")
        .find_map(|scheme| starts_with(text, scheme).then(|| text.get(scheme.len()..).unwrap_or_default()))
    else {
        return Some(Fault::WrongScheme { allowed });
    };
    if ["rtmp://", "http://", "https://", "webrtc://"]
        .iter()
        .any(|scheme| starts_with(rest, scheme))
    {
        return Some(Fault::TwoSchemes);
    }
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    (!host.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '[')).then_some(Fault::BadHost)
}

fn starts_with(text: &str, scheme: &str) -> bool {
    text.get(..scheme.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
}

/// The addresses of one stream: at least one of RTMP, HTTP-FLV and HLS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlayAddresses {
    pub(super) rtmp: Option<Address>,
    pub(super) flv: Option<Address>,
    pub(super) hls: Option<Address>,
}

impl PlayAddresses {
    /// Parses the known addresses, for example those of a channel.
    ///
    /// # Errors
    /// As [`Address::parse`]; [`Field::Addresses`] with `nothing-to-play` if no address is given.
    pub fn parse(rtmp: Option<&str>, flv: Option<&str>, hls: Option<&str>) -> Result<Self, InputError> {
        let read = |field, text: Option<&str>| text.map(|text| Address::parse(field, text)).transpose();
        let addresses = Self {
            rtmp: read(Field::Rtmp, rtmp)?,
            flv: read(Field::Flv, flv)?,
            hls: read(Field::Hls, hls)?,
        };
        if addresses.rtmp.is_none() && addresses.flv.is_none() && addresses.hls.is_none() {
            let wanted = "rtmp, flv, hls";
            return Err(InputError::new(Field::Addresses, Fault::NothingToPlay { wanted }));
        }
        Ok(addresses)
    }

    /// Builds all three addresses from a stream code.
    #[must_use]
    pub fn of(code: &StreamCode, site: &PlaySite, signature: Option<&Signature>) -> Self {
        let address = |format| Some(Address::from(play_url(code, format, site, signature)));
        Self {
            rtmp: address(PlayFormat::Rtmp),
            flv: address(PlayFormat::Flv),
            hls: address(PlayFormat::Hls),
        }
    }

    /// The best address for a desktop program: FLV because of its short delay, then RTMP, then HLS.
    pub(super) fn for_desktop(&self) -> Option<&Address> {
        self.flv.as_ref().or(self.rtmp.as_ref()).or(self.hls.as_ref())
    }

    /// Whether an address that a browser can play (FLV or HLS) does not use https.
    pub(super) fn has_plain_http(&self) -> bool {
        [&self.flv, &self.hls]
            .into_iter()
            .flatten()
            .any(|address| !address.is_https())
    }
}
