//! Where a stream is played from or published to, and with what signature.

use panglu_core::{
    AppName, Authority, BizId, Fault, Field, InputError, PlaySite, PushSite, Signature, SigningKey,
    StreamCode, StreamName, TxTime, sdk::RecordId,
};

use super::{Stream, options};
use crate::{
    exchange::Fields,
    refusal::{Refusal, Refused},
};

options! {
    /// Where a stream is played from, signed or not.
    PlaySiteOptions { ;
        /// An own play domain, with or without a port; the account's `liveplay.myqcloud.com` if left out.
        domain: &'a str,
        /// The path in front of the stream's name; `live` if left out.
        app: &'a str,
        /// Whether FLV and HLS come over https, as a page served over https needs.
        https: bool,
        /// The name of a transcoding template, whose rendition is meant.
        template: &'a str,
        /// The play domain's authentication key; needs `expiresAt`.
        key: &'a str,
        /// When the signature expires, in Unix seconds.
        expires_at: &'a str as "number",
    }
}

impl PlaySiteOptions<'_> {
    /// The site of an account.
    pub(crate) fn site(&self, biz: &BizId) -> Result<PlaySite, InputError> {
        let site = match self.domain {
            Some(domain) => PlaySite::own(Authority::parse(domain)?),
            None => PlaySite::vendor_default(biz),
        };
        Ok(site.app(app(self.app)?).https(self.https == Some(true)))
    }

    pub(crate) fn signing(&self) -> Result<Option<Signing>, InputError> {
        Signing::new(self.key, self.expires_at)
    }
}

options! {
    /// Where a stream is published to, signed or not.
    PushSiteOptions { ;
        /// An own push domain; the account's `livepush.myqcloud.com` if left out.
        domain: &'a str,
        /// The path in front of the stream's name; `live` if left out.
        app: &'a str,
        /// The push domain's authentication key; needs `expiresAt`.
        key: &'a str,
        /// When the signature expires, in Unix seconds.
        expires_at: &'a str as "number",
        /// A number of your own, by which the recording's notification can be told from others (`cliRecoId`).
        record_id: &'a str as "number | string",
    }
}

/// What `playUrls` is asked.
pub(crate) struct PlayOptions<'a> {
    pub(crate) stream: Stream<'a>,
    pub(crate) site: PlaySiteOptions<'a>,
}

impl<'a> PlayOptions<'a> {
    pub(crate) fn read(fields: &mut Fields<'a>) -> Result<Self, Refused> {
        Ok(Self {
            stream: Stream::read(fields)?,
            site: PlaySiteOptions::read(fields)?,
        })
    }
}

/// What `pushUrl` is asked.
pub(crate) struct PushOptions<'a> {
    stream: Stream<'a>,
    site: PushSiteOptions<'a>,
}

impl<'a> PushOptions<'a> {
    pub(crate) fn read(fields: &mut Fields<'a>) -> Result<Self, Refused> {
        Ok(Self {
            stream: Stream::read(fields)?,
            site: PushSiteOptions::read(fields)?,
        })
    }

    /// The number of the recording.
    pub(crate) fn record(&self) -> Result<Option<RecordId>, Refused> {
        let parse = |text| RecordId::parse(text).map_err(|error| Refusal::of_record(&error));
        self.site.record_id.map(parse).transpose()
    }

    /// The code, the site it is published to, and the signature.
    pub(crate) fn resolve(&self) -> Result<(StreamCode, PushSite, Option<Signature>), InputError> {
        let code = self.stream.code()?;
        let site = match self.site.domain {
            Some(domain) => PushSite::own(Authority::parse(domain)?),
            None => PushSite::vendor_default(&BizId::parse(code.biz_digits())?),
        };
        let signature = Signing::new(self.site.key, self.site.expires_at)?.map(|signing| signing.sign(&code));
        Ok((code, site.app(app(self.site.app)?), signature))
    }
}

/// A key and the moment it is to sign.
pub(crate) struct Signing {
    key: SigningKey,
    time: TxTime,
}

impl Signing {
    fn new(key: Option<&str>, expires_at: Option<&str>) -> Result<Option<Self>, InputError> {
        let Some(key) = key else { return Ok(None) };
        let key = SigningKey::parse(key)?;
        let time = expires_at.map_or(Err(InputError::new(Field::ExpiresAt, Fault::Empty)), unix_seconds)?;
        Ok(Some(Self { key, time }))
    }

    pub(crate) fn sign(&self, name: &impl AsRef<StreamName>) -> Signature {
        self.key.sign(name, self.time)
    }

    pub(crate) const fn time(&self) -> &TxTime {
        &self.time
    }
}

fn app(name: Option<&str>) -> Result<AppName, InputError> {
    name.map_or_else(|| Ok(AppName::default()), AppName::parse)
}

/// Decimal digits, as a whole number of JavaScript prints them.
fn unix_seconds(text: &str) -> Result<TxTime, InputError> {
    let fault = text
        .chars()
        .enumerate()
        .find(|(_, character)| !character.is_ascii_digit())
        .map_or(Fault::TooLarge { max: u64::MAX }, |(index, found)| {
            Fault::NotDigits {
                position: index + 1,
                found,
            }
        });
    let seconds = text
        .parse()
        .map_err(|_| InputError::new(Field::ExpiresAt, fault))?;
    Ok(TxTime::from_unix(seconds))
}
