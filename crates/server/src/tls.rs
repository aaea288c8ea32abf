//! TLS without a proxy: a certificate and its key, which may be replaced while the server runs.

use std::{
    fmt, fs,
    path::PathBuf,
    sync::{Arc, PoisonError, RwLock},
};

use rustls::{
    ServerConfig,
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};
use zeroize::Zeroizing;

/// Where certificate and key are, and what was last read there. `Debug` shows no key.
pub struct Tls {
    certificate: PathBuf,
    key: KeySource,
    current: RwLock<Arc<ServerConfig>>,
}

/// Where a key is.
#[derive(Clone)]
pub enum KeySource {
    /// In a file, which may be replaced.
    File(PathBuf),
    /// In the environment.
    Text(Zeroizing<String>),
}

/// Why certificate and key cannot be used. No text repeats anything of them.
#[derive(Debug, thiserror::Error)]
pub enum TlsFault {
    /// The certificate cannot be read.
    #[error("{0}")]
    Certificate(String),
    /// The key cannot be read.
    #[error("{0}")]
    Key(String),
}

impl Tls {
    /// Reads certificate and key.
    ///
    /// # Errors
    /// If one of them cannot be read, or they do not belong together.
    pub fn read(certificate: PathBuf, key: KeySource) -> Result<Self, TlsFault> {
        let current = RwLock::new(Arc::new(load(&certificate, &key)?));
        Ok(Self {
            certificate,
            key,
            current,
        })
    }

    /// Reads them again, for connections from now on.
    ///
    /// # Errors
    /// As for [`Tls::read`]; then the old ones stay.
    pub fn reload(&self) -> Result<(), TlsFault> {
        let new = Arc::new(load(&self.certificate, &self.key)?);
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = new;
        Ok(())
    }

    /// What a new connection is accepted with.
    #[must_use]
    pub fn current(&self) -> Arc<ServerConfig> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tls")
            .field("certificate", &self.certificate)
            .finish_non_exhaustive()
    }
}

fn load(certificate: &PathBuf, key: &KeySource) -> Result<ServerConfig, TlsFault> {
    let pem = fs::read(certificate).map_err(|error| TlsFault::Certificate(error.kind().to_string()))?;
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&pem).collect();
    let chain = chain.ok().filter(|chain| !chain.is_empty());
    let chain = chain.ok_or_else(|| TlsFault::Certificate("no certificate in it (PEM)".to_owned()))?;
    let pem = match key {
        KeySource::Text(text) => text.clone(),
        KeySource::File(path) => {
            let text = fs::read_to_string(path).map_err(|error| TlsFault::Key(error.kind().to_string()))?;
            Zeroizing::new(text)
        }
    };
    let key = PrivateKeyDer::from_pem_slice(pem.as_bytes());
    let key = key.map_err(|_| TlsFault::Key("no private key in it (PEM)".to_owned()))?;
    // Named, because a program in which two are compiled has no default.
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key))
        .map_err(|error| TlsFault::Key(error.to_string()))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}
