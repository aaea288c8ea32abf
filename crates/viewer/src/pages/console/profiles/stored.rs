//! Reads the accounts that are kept on this device.

use crate::{
    chunk::{Missing, in_chunk},
    services::profiles::{Stored, kept, parse},
};

// Whatever is stored is looked through for keys, as a pasted text is, which takes the catalogues.
in_chunk!(lists: async fn read(list: String, active: Option<String>) -> Stored = parse(&list, active));

/// What is stored.
///
/// # Errors
/// If what reads it does not arrive. It is not asked for where nothing is stored.
pub(crate) async fn stored() -> Result<Stored, Missing> {
    match kept() {
        Ok(Some((list, active))) => read(list, active).await,
        Ok(None) => Ok(Stored::default()),
        Err(trouble) => Ok(Stored {
            trouble: Some(trouble),
            ..Stored::default()
        }),
    }
}
