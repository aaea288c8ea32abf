//! Where NATS is, and who we are there.

use std::fmt;

use async_nats::{ConnectOptions, ServerAddr};
use zeroize::Zeroizing;

/// The servers of NATS, and the name of the stream in it: `nats://10.0.0.1:4222,10.0.0.2/panglu`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NatsAddress {
    /// The servers.
    pub servers: Vec<ServerAddr>,
    /// The name of the stream, and how its subjects begin.
    pub name: String,
    /// Whether the connection must be encrypted: `tls://`.
    pub tls: bool,
}

impl fmt::Display for NatsAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, server) in self.servers.iter().enumerate() {
            let before = if index == 0 { "" } else { ", " };
            write!(f, "{before}{}:{}", server.host(), server.port())?;
        }
        Ok(())
    }
}

/// Why an address of NATS is unusable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NatsAddressFault {
    /// There is a user, a password or a token in it.
    Secret,
    /// It has not the form.
    Form,
}

/// The usual name of the stream.
const USUAL_NAME: &str = "panglu";

impl NatsAddress {
    /// How an address looks.
    pub const EXAMPLE: &str = "nats://10.0.0.1:4222,10.0.0.2:4222,10.0.0.3:4222";

    /// Parses an address; `None` if it is not one of NATS, but the path of a file.
    ///
    /// # Errors
    /// If it begins like one, and goes on otherwise.
    pub fn parse(text: &str) -> Result<Option<Self>, NatsAddressFault> {
        match text.split_once("://") {
            None => Ok(None),
            Some((scheme, rest)) => Self::of(scheme, rest).map(Some),
        }
    }

    fn of(scheme: &str, rest: &str) -> Result<Self, NatsAddressFault> {
        let tls = match scheme {
            "nats" => false,
            "tls" => true,
            _ => return Err(NatsAddressFault::Form),
        };
        if rest.contains('@') {
            return Err(NatsAddressFault::Secret);
        }
        let (hosts, name) = rest.split_once('/').unwrap_or((rest, USUAL_NAME));
        let usual = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if name.is_empty() || name.len() > 32 || !name.bytes().all(usual) {
            return Err(NatsAddressFault::Form);
        }
        let server = |host: &str| {
            let plain =
                |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':' | b'[' | b']');
            let address = (!host.is_empty() && host.bytes().all(plain)).then(|| format!("{scheme}://{host}"));
            let address = address.and_then(|address| address.parse().ok());
            address.ok_or(NatsAddressFault::Form)
        };
        Ok(Self {
            servers: hosts.split(',').map(server).collect::<Result<_, _>>()?,
            name: name.to_owned(),
            tls,
        })
    }
}

/// How we prove to NATS who we are.
#[derive(Clone)]
pub struct NatsCredentials(Zeroizing<String>);

impl NatsCredentials {
    /// What a file of credentials (`.creds`) begins with.
    const FILE: &str = "-----BEGIN NATS USER JWT-----";

    /// Takes the contents of a `.creds` file, or a line `user:password`, or a token.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let is_file = text.starts_with(Self::FILE);
        let is_line = !text.is_empty() && !text.contains(char::is_whitespace);
        let valid = if is_file {
            ConnectOptions::with_credentials(text).is_ok()
        } else {
            is_line
        };
        valid.then(|| Self(Zeroizing::new(text.to_owned())))
    }

    pub(super) fn options(&self) -> ConnectOptions {
        if self.0.starts_with(Self::FILE)
            && let Ok(options) = ConnectOptions::with_credentials(&self.0)
        {
            return options;
        }
        match self.0.split_once(':') {
            Some((user, password)) => {
                ConnectOptions::with_user_and_password(user.to_owned(), password.to_owned())
            }
            None => ConnectOptions::with_token(self.0.as_str().to_owned()),
        }
    }
}

impl fmt::Debug for NatsCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NatsCredentials(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::{NatsAddress, NatsAddressFault, NatsCredentials};

    #[test]
    fn an_address_names_servers_and_stream() {
        let address = NatsAddress::parse("nats://10.0.0.1:4333,nats-2,[::1]:1/test")
            .unwrap()
            .unwrap();
        let servers: Vec<_> = address
            .servers
            .iter()
            .map(|server| (server.host(), server.port()))
            .collect();
        assert_eq!(servers, [("10.0.0.1", 4333), ("nats-2", 4222), ("::1", 1)]);
        assert_eq!((address.name.as_str(), address.tls), ("test", false));
        let address = NatsAddress::parse("tls://nats.example.com").unwrap().unwrap();
        assert_eq!((address.name.as_str(), address.tls), ("panglu", true));
        assert!(NatsAddress::parse(NatsAddress::EXAMPLE).is_ok());
        assert_eq!(NatsAddress::parse("/var/lib/panglu/panglu.db"), Ok(None));
    }

    #[test]
    fn what_is_wrong_is_told() {
        for secret in ["nats://user:password@10.0.0.1", "nats://token@10.0.0.1"] {
            assert_eq!(NatsAddress::parse(secret), Err(NatsAddressFault::Secret));
        }
        for wrong in [
            "http://10.0.0.1",
            "nats://",
            "nats://a,,b",
            "nats://a b",
            "nats://a:port",
            "nats://a/",
            "nats://a/b.c",
            "nats://a/b/c",
            "nats://a?b",
        ] {
            assert_eq!(NatsAddress::parse(wrong), Err(NatsAddressFault::Form), "{wrong}");
        }
    }

    #[test]
    fn credentials_are_a_file_a_pair_or_a_token() {
        for right in ["user:planted", "planted\n"] {
            let credentials = NatsCredentials::parse(right).unwrap();
            assert!(!format!("{credentials:?}").contains("planted"));
        }
        for wrong in ["", " \n", "two words", "-----BEGIN NATS USER JWT-----\nno"] {
            assert!(NatsCredentials::parse(wrong).is_none(), "{wrong}");
        }
    }
}
