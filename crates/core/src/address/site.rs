//! Where streams are pushed to and played from.

use alloc::{borrow::ToOwned, format, string::String};
use core::fmt;

use crate::{
    BizId, Fault, Field, InputError,
    identity::{allow_only, bounded, first_not, is_unreserved},
};

/// A domain or IP address, with a port where it is not the protocol's own: `play.example.com`, `127.0.0.1:8000`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Authority(String);

impl Authority {
    /// A domain name is at most 253 characters (RFC 1035 §2.3.4), a port adds six.
    const MAX_BYTES: usize = 259;

    /// Reads a domain with an optional port. Names in other scripts must be given in their `xn--` form.
    ///
    /// # Errors
    /// [`Field::Domain`] with `empty`, `too-long`, `forbidden-character`, `not-digits` or `too-large` (the port).
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::Domain, text, Self::MAX_BYTES)?;
        let (host, port) = match text.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (text, None),
        };
        bounded(Field::Domain, host, Self::MAX_BYTES)?;
        allow_only(Field::Domain, host, |character| {
            character.is_ascii_alphanumeric() || matches!(character, '-' | '.')
        })?;
        if let Some(port) = port {
            check_port(host.len() + 1, port)?;
        }
        Ok(Self(text.to_owned()))
    }

    /// A domain that stands in the source.
    pub(crate) fn from_checked(text: &'static str) -> Self {
        Self(text.to_owned())
    }

    /// The text, as it stands in an address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn check_port(offset: usize, port: &str) -> Result<(), InputError> {
    bounded(Field::Domain, port, Authority::MAX_BYTES)?;
    if let Some((index, found)) = first_not(port, |character| character.is_ascii_digit()) {
        let position = offset + index + 1;
        return Err(InputError::new(
            Field::Domain,
            Fault::NotDigits { position, found },
        ));
    }
    match port.parse::<u16>() {
        Ok(1..) => Ok(()),
        _ => Err(InputError::new(
            Field::Domain,
            Fault::TooLarge { max: u16::MAX.into() },
        )),
    }
}

impl fmt::Display for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The path in front of the stream name; `live` unless the account chose another.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AppName(String);

impl AppName {
    const MAX_BYTES: usize = 64;

    /// Reads an app name: ASCII letters, digits and `- . _ ~`, but neither `.` nor `..`, which would name another path.
    ///
    /// # Errors
    /// [`Field::App`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::App, text, Self::MAX_BYTES)?;
        allow_only(Field::App, text, is_unreserved)?;
        if matches!(text, "." | "..") {
            let fault = Fault::ForbiddenCharacter {
                position: 1,
                found: '.',
            };
            return Err(InputError::new(Field::App, fault));
        }
        Ok(Self(text.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for AppName {
    fn default() -> Self {
        Self("live".to_owned())
    }
}

/// Where an account's streams are played from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaySite {
    pub(super) http: Authority,
    pub(super) rtmp: Authority,
    pub(super) https: bool,
    pub(super) app: AppName,
}

impl PlaySite {
    /// `BIZID.liveplay.myqcloud.com` over http, the domain every account has from the start. Today the vendor offers
    /// it for debugging; production uses an own domain and https.
    #[must_use]
    pub fn vendor_default(biz: &BizId) -> Self {
        Self::own(Authority(format!("{biz}.liveplay.myqcloud.com")))
    }

    /// An own play domain, over http until [`https`](Self::https) says otherwise.
    #[must_use]
    pub fn own(domain: Authority) -> Self {
        Self {
            rtmp: domain.clone(),
            http: domain,
            https: false,
            app: AppName::default(),
        }
    }

    /// Use https (and with it, a page served over https can play).
    #[must_use]
    pub fn https(mut self, https: bool) -> Self {
        self.https = https;
        self
    }

    /// RTMP from another host or port than the rest, as on a local origin.
    #[must_use]
    pub fn rtmp(mut self, authority: Authority) -> Self {
        self.rtmp = authority;
        self
    }

    /// Another app name than `live`.
    #[must_use]
    pub fn app(mut self, app: AppName) -> Self {
        self.app = app;
        self
    }
}

/// Where an account's streams are pushed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PushSite {
    pub(super) rtmp: Authority,
    pub(super) app: AppName,
}

impl PushSite {
    /// `BIZID.livepush.myqcloud.com`, the domain every account has from the start.
    #[must_use]
    pub fn vendor_default(biz: &BizId) -> Self {
        Self::own(Authority(format!("{biz}.livepush.myqcloud.com")))
    }

    /// An own push domain.
    #[must_use]
    pub fn own(domain: Authority) -> Self {
        Self {
            rtmp: domain,
            app: AppName::default(),
        }
    }

    /// Another app name than `live`.
    #[must_use]
    pub fn app(mut self, app: AppName) -> Self {
        self.app = app;
        self
    }
}
