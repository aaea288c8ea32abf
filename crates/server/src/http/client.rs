//! Where a request comes from.

use std::net::{IpAddr, Ipv4Addr};

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, request::Parts},
};
use ipnet::IpNet;
use panglu_core::Locale;

use super::language;
use crate::{
    app::Shared,
    problem::{Fault, Problem},
};

/// The address at the other end of the connection.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub IpAddr);

/// The address of the client: the other end of the connection, or whom a trusted proxy names.
pub(super) struct Client(pub(super) IpAddr);

/// The same for a public request, which is counted.
pub(super) struct Public(pub(super) IpAddr);

impl Client {
    fn of(parts: &Parts, trusted: &[IpNet]) -> Self {
        let peer = parts
            .extensions
            .get()
            .map_or(Ipv4Addr::UNSPECIFIED.into(), |Peer(address)| *address);
        Self(behind_proxies(peer.to_canonical(), &parts.headers, trusted))
    }
}

/// Reads `X-Forwarded-For` from its end, because each proxy adds the address it was asked from, and everything before the last
/// trusted one may have been made up.
fn behind_proxies(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> IpAddr {
    let is_trusted = |address: &IpAddr| trusted.iter().any(|network| network.contains(address));
    let mut client = peer;
    let lines = headers.get_all("x-forwarded-for");
    let lines: Vec<_> = lines.iter().filter_map(|line| line.to_str().ok()).collect();
    let mut forwarded = lines.iter().rev().flat_map(|line| line.rsplit(','));
    while is_trusted(&client) {
        let Some(next) = forwarded
            .next()
            .and_then(|text| text.trim().parse::<IpAddr>().ok())
        else {
            break;
        };
        client = next.to_canonical();
    }
    client
}

impl FromRequestParts<Shared> for Client {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Problem> {
        Ok(Self::of(parts, &app.config.settings.trusted_proxies))
    }
}

impl FromRequestParts<Shared> for Public {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Problem> {
        let Client(from) = Client::of(parts, &app.config.settings.trusted_proxies);
        let locale: Locale = language::of(parts);
        match app.limits.public(from) {
            Ok(()) => Ok(Self(from)),
            Err(wait) => Err(Problem::new(Fault::TooMany { wait }, locale)),
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue};

    use super::behind_proxies;

    fn client(peer: &str, forwarded: &[&str], trusted: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append("x-forwarded-for", HeaderValue::from_str(line).unwrap());
        }
        let trusted: Vec<_> = trusted.iter().map(|network| network.parse().unwrap()).collect();
        behind_proxies(peer.parse().unwrap(), &headers, &trusted).to_string()
    }

    #[test]
    fn only_a_trusted_proxy_is_believed_and_only_about_whom_it_saw() {
        let proxies = ["10.0.0.0/8"];
        assert_eq!(
            client("192.0.2.1", &["203.0.113.9"], &[]),
            "192.0.2.1",
            "nobody is trusted"
        );
        assert_eq!(
            client("192.0.2.1", &["203.0.113.9"], &proxies),
            "192.0.2.1",
            "a stranger"
        );
        assert_eq!(client("10.0.0.1", &["203.0.113.9"], &proxies), "203.0.113.9");
        assert_eq!(
            client("10.0.0.1", &["198.51.100.7, 203.0.113.9"], &proxies),
            "203.0.113.9",
            "the client made the first one up"
        );
        assert_eq!(
            client("10.0.0.1", &["198.51.100.7", "203.0.113.9, 10.0.0.2"], &proxies),
            "203.0.113.9",
            "two proxies, two lines"
        );
        assert_eq!(client("10.0.0.1", &["nonsense"], &proxies), "10.0.0.1");
        assert_eq!(client("10.0.0.1", &[], &proxies), "10.0.0.1");
    }
}
