//! Where the store is.

use std::{fmt, path::PathBuf};

use super::{fields::variable, mistake::Cause, reading::Reading};
use crate::store::{NatsAddress, NatsAddressFault};

/// Where the store is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StorePlace {
    /// In a file of SQLite.
    File(PathBuf),
    /// In NATS.
    Nats {
        /// Its servers and our stream.
        address: NatsAddress,
        /// How many servers keep each message.
        replicas: usize,
    },
}

impl StorePlace {
    pub(super) fn read(reading: &mut Reading<'_>) -> Self {
        let replicas = reading.parsed("store_replicas", replicas).unwrap_or(3);
        let place = reading.parsed("store", |text| {
            Ok::<_, Cause>(match NatsAddress::parse(text)? {
                Some(address) => Self::Nats { address, replicas },
                None => Self::File(text.into()),
            })
        });
        place.unwrap_or_else(|| Self::File("panglu.db".into()))
    }
}

/// An odd number, because most of them must be there.
fn replicas(text: &str) -> Result<usize, Cause> {
    let allowed = [1, 3, 5].into_iter().find(|number| number.to_string() == text);
    allowed.ok_or(Cause::NotOneOf { allowed: "1, 3, 5" })
}

impl From<NatsAddressFault> for Cause {
    fn from(fault: NatsAddressFault) -> Self {
        match fault {
            NatsAddressFault::Secret => Self::SecretInTheOpen {
                variable: variable("store_credentials"),
                key: "store_credentials_file".to_owned(),
            },
            NatsAddressFault::Form => Self::NotLike {
                example: NatsAddress::EXAMPLE,
            },
        }
    }
}

impl fmt::Display for StorePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Nats { address, .. } => address.fmt(f),
        }
    }
}
