//! Certificate and key of the server itself.

use std::path::PathBuf;

use zeroize::Zeroizing;

use super::{mistake::Cause, reading::Reading};
use crate::tls::{KeySource, Tls, TlsFault};

/// Both, read and checked; `None` if the server speaks plain HTTP.
pub(super) fn read(reading: &mut Reading<'_>) -> Option<Tls> {
    let certificate = reading.text("tls_certificate").map(PathBuf::from);
    let given = reading.secret("tls_key", |text| Ok(Zeroizing::new(text.to_owned())));
    reading.both("tls_certificate", "tls_key");
    let (certificate, given) = certificate.zip(given)?;
    // What is read from a file is read there again when it is replaced.
    let key = match reading.text("tls_key_file") {
        Some(path) if !reading.is_in_environment("tls_key") => KeySource::File(path.into()),
        _ => KeySource::Text(given),
    };
    match Tls::read(certificate, key) {
        Ok(tls) => Some(tls),
        Err(fault) => {
            let (setting, why) = match fault {
                TlsFault::Certificate(why) => ("tls_certificate", why),
                TlsFault::Key(why) => ("tls_key_file", why),
            };
            reading.note(setting, Cause::UnreadableFile { why });
            None
        }
    }
}
