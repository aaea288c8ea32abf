//! The configuration: where it comes from, what it must look like, and every mistake in it at once.
//!
//! A setting comes from a file, from the environment (`PANGLU_` and its name in capitals) or from a flag, and the later of these
//! wins. Secrets come from the environment or from a file of their own, never from a flag or the configuration file, because
//! those are shown to others: by `ps`, in a repository, in a ticket.

mod cloud;
mod fields;
mod init;
mod layers;
mod mistake;
mod place;
mod reading;
mod secrets;
mod settings;
mod tls;

pub use cloud::{ApiAccess, Cloud, StatusAccess};
pub use fields::{FIELDS, FieldKind, FieldSpec};
pub use init::TEMPLATE;
pub use layers::Layers;
pub use mistake::{Mistake, Mistakes};
pub use place::StorePlace;
pub use secrets::{PathSecret, Secrets};
pub use settings::{LogFormat, Settings};

use crate::tls::Tls;

/// A valid configuration.
#[derive(Debug)]
pub struct Config {
    /// What may be shown to everybody.
    pub settings: Settings,
    /// The keys.
    pub secrets: Secrets,
    /// How the cloud is asked who is live.
    pub cloud: Cloud,
    /// Certificate and key, if the server speaks TLS itself.
    pub tls: Option<Tls>,
}

impl Config {
    /// Reads and checks the configuration.
    ///
    /// # Errors
    /// Every mistake in it.
    pub fn read(layers: &Layers) -> Result<Self, Mistakes> {
        let mut reading = reading::Reading::new(layers);
        let settings = Settings::read(&mut reading);
        let secrets = Secrets::read(&mut reading);
        let cloud = Cloud::read(&mut reading);
        let tls = tls::read(&mut reading);
        let mistakes = reading.into_mistakes();
        match settings {
            Some(settings) if mistakes.is_empty() => Ok(Self {
                settings,
                secrets,
                cloud,
                tls,
            }),
            _ => Err(Mistakes(mistakes)),
        }
    }
}
