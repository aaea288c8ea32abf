//! The domains that streams are pushed to and played from.

use alloc::{borrow::ToOwned, format, string::String};
use core::fmt;

use crate::{
    BizId, Fault, Field, InputError,
    identity::{allow_only, bounded, first_not, is_unreserved},
};

/// A domain or IP address, with a port if it is not the default one: `play.example.com`, `127.0.0.1:8000`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Authority(String);

impl Authority {
    /// A domain name has at most 253 characters (RFC 1035 §2.3.4); a port adds six.
    const MAX_BYTES: usize = 259;

    /// Parses a domain with an optional port. Internationalised names must be given in their `xn--` form.
    ///
    /// # Errors
    /// [`Field::Domain`] with `empty`, `too-long`, `forbidden-character`, `not-digits` or `too-large` (the port).
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::Domain, text, Self::MAX_BYTES)?;
        let (host, port) = match text.split_once(':') {
            // An address: what is wrong is its scheme, not a port.
            Some((_, rest)) if rest.starts_with('/') => (text, None),
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

/// The app name: the path before the stream name, `live` unless the account has chosen another.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AppName(String);

impl AppName {
    const MAX_BYTES: usize = 64;

    /// Parses an app name: ASCII letters, digits and `- . _ ~`, but not `.` or `..`, which would change the path.
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

/// The domain, protocol and app name that an account's streams are played from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaySite {
    pub(super) http: Authority,
    pub(super) rtmp: Authority,
    pub(super) https: bool,
    pub(super) app: AppName,
}

impl PlaySite {
    /// `BIZID.liveplay.myqcloud.com` over http, the default domain of every account. Today the vendor offers it for
    /// debugging only; production uses a custom domain and https.
    #[must_use]
    pub fn vendor_default(biz: &BizId) -> Self {
        Self::own(Authority(format!("{biz}.liveplay.myqcloud.com")))
    }

    /// A custom play domain, over http unless [`https`](Self::https) is set.
    #[must_use]
    pub fn own(domain: Authority) -> Self {
        Self {
            rtmp: domain.clone(),
            http: domain,
            https: false,
            app: AppName::default(),
        }
    }

    /// The domain and port of FLV and HLS.
    #[must_use]
    pub const fn authority(&self) -> &Authority {
        &self.http
    }

    /// The domain and port of RTMP.
    #[must_use]
    pub const fn rtmp_authority(&self) -> &Authority {
        &self.rtmp
    }

    /// Whether FLV and HLS are played over https.
    #[must_use]
    pub const fn is_https(&self) -> bool {
        self.https
    }

    /// The app name.
    #[must_use]
    pub const fn app_name(&self) -> &AppName {
        &self.app
    }

    /// Sets whether https is used. A page served over https can play only https streams.
    #[must_use]
    pub fn https(mut self, https: bool) -> Self {
        self.https = https;
        self
    }

    /// Sets another host or port for RTMP, as needed for a local origin.
    #[must_use]
    pub fn rtmp(mut self, authority: Authority) -> Self {
        self.rtmp = authority;
        self
    }

    /// Sets the app name; the default is `live`.
    #[must_use]
    pub fn app(mut self, app: AppName) -> Self {
        self.app = app;
        self
    }
}

/// The domain and app name that an account's streams are pushed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PushSite {
    pub(super) rtmp: Authority,
    pub(super) app: AppName,
}

impl PushSite {
    /// `BIZID.livepush.myqcloud.com`, the default domain of every account.
    #[must_use]
    pub fn vendor_default(biz: &BizId) -> Self {
        Self::own(Authority(format!("{biz}.livepush.myqcloud.com")))
    }

    /// A custom push domain.
    #[must_use]
    pub fn own(domain: Authority) -> Self {
        Self {
            rtmp: domain,
            app: AppName::default(),
        }
    }

    /// The domain and port that streams are pushed to.
    #[must_use]
    pub const fn authority(&self) -> &Authority {
        &self.rtmp
    }

    /// The app name.
    #[must_use]
    pub const fn app_name(&self) -> &AppName {
        &self.app
    }

    /// Sets the app name; the default is `live`.
    #[must_use]
    pub fn app(mut self, app: AppName) -> Self {
        self.app = app;
        self
    }
}
