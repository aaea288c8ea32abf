//! Opens the store that the settings name.

use std::sync::Arc;

use super::RunError;
use crate::{
    config::{Config, StorePlace},
    store::{JetStreamOptions, JetStreamStore, SqliteStore, Store},
};

pub(super) async fn store(config: &Config) -> Result<Arc<dyn Store>, RunError> {
    let place = &config.settings.store;
    match place {
        StorePlace::File(path) => {
            let opened = SqliteStore::open(path);
            let store = opened.map_err(|error| RunError::Store {
                path: place.to_string(),
                error,
            })?;
            Ok(Arc::new(store))
        }
        StorePlace::Nats { address, replicas } => {
            let options = JetStreamOptions::new(address.clone(), config.secrets.store.clone(), *replicas);
            let opened = JetStreamStore::open(&options).await;
            let store = opened.map_err(|error| RunError::Nats {
                servers: place.to_string(),
                error,
            })?;
            Ok(Arc::new(store))
        }
    }
}
