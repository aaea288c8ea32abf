//! How the cloud is asked who is live: addresses and keys of its interfaces.

use hyper::Uri;
use panglu_core::{
    Authority,
    api::{STATUS_ADDRESS, SecretId, SecretKey},
    notification::NotificationKey,
};

use super::{mistake::Cause, reading::Reading, settings::yes_or_no};

/// The interfaces that may be asked. `Debug` shows no key, because each redacts itself.
#[derive(Debug)]
pub struct Cloud {
    /// The older interface, which is asked about one stream at a time.
    pub status: Option<StatusAccess>,
    /// API 3.0, which lists all streams at once. It is used instead of the older one.
    pub api: Option<ApiAccess>,
    /// Whether the cloud is asked before a stop notification is believed.
    pub confirm_stops: bool,
}

/// Access to `Live_Channel_GetStatus`.
#[derive(Debug)]
pub struct StatusAccess {
    /// The account's number in the live service (APPID).
    pub app_id: u64,
    /// The API authentication key.
    pub key: NotificationKey,
    /// Where to ask.
    pub address: String,
}

/// Access to API 3.0.
#[derive(Debug)]
pub struct ApiAccess {
    /// The name of the key.
    pub id: SecretId,
    /// The key.
    pub key: SecretKey,
    /// Where to ask.
    pub address: String,
    /// The host of the address, which is signed.
    pub host: Authority,
}

const API_ADDRESS: &str = "https://live.tencentcloudapi.com";

impl Cloud {
    /// Whether the cloud can be asked.
    #[must_use]
    pub const fn can_be_asked(&self) -> bool {
        self.status.is_some() || self.api.is_some()
    }

    pub(super) fn read(reading: &mut Reading<'_>) -> Self {
        let app_id = reading.parsed("status_app_id", |text| {
            let number = text.parse().ok().filter(|number| *number > 0);
            number.ok_or(Cause::NotInRange {
                min: 1,
                max: u64::MAX,
            })
        });
        let key = reading.secret("status_key", |text| Ok(NotificationKey::parse(text)?));
        reading.both("status_app_id", "status_key");
        let status_address = reading.parsed("status_address", status_address);
        let id = reading.parsed("api_secret_id", SecretId::parse);
        let secret = reading.secret("api_key", |text| Ok(SecretKey::parse(text)?));
        reading.both("api_secret_id", "api_key");
        let api_address = reading.parsed("api_address", api_address);
        let confirm_stops = reading.parsed("confirm_stops", yes_or_no).unwrap_or(true);
        let status = app_id.zip(key).map(|(app_id, key)| StatusAccess {
            app_id,
            key,
            address: status_address.unwrap_or_else(|| STATUS_ADDRESS.to_owned()),
        });
        let api = id
            .zip(secret)
            .zip(api_address.or_else(|| api_address_of(API_ADDRESS)));
        Self {
            status,
            api: api.map(|((id, key), (address, host))| ApiAccess {
                id,
                key,
                address,
                host,
            }),
            confirm_stops,
        }
    }
}

fn status_address(text: &str) -> Result<String, Cause> {
    let uri = text.parse::<Uri>().ok();
    uri.filter(|uri| uri.query().is_none() && matches!(uri.scheme_str(), Some("http" | "https")))
        .map(|_| text.to_owned())
        .ok_or(Cause::NotLike {
            example: STATUS_ADDRESS,
        })
}

fn api_address(text: &str) -> Result<(String, Authority), Cause> {
    api_address_of(text).ok_or(Cause::NotLike { example: API_ADDRESS })
}

/// Who reads a signed request can repeat it for five minutes, so it is sent over https unless it stays on this machine.
fn api_address_of(text: &str) -> Option<(String, Authority)> {
    let text = text.trim_end_matches('/');
    let (scheme, host) = text.split_once("://")?;
    let authority = Authority::parse(host).ok()?;
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let stays_here = matches!(name, "127.0.0.1" | "localhost");
    (scheme == "https" || (scheme == "http" && stays_here)).then(|| (text.to_owned(), authority))
}
