//! TLS by the server itself, with certificates of the test.

use std::{fs, path::Path, sync::Arc};

use panglu_server::{
    config::{Config, Layers},
    tls::{KeySource, Tls},
};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::{
    ClientConfig, RootCertStore,
    crypto::ring,
    pki_types::{CertificateDer, ServerName, pem::PemObject},
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use tokio_rustls::TlsConnector;

use crate::program::Program;

/// Writes a new certificate and its key; returns the certificate.
fn issue(folder: &Path) -> String {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(vec!["live.example.com".to_owned()]).unwrap();
    fs::write(folder.join("tls.pem"), cert.pem()).unwrap();
    fs::write(folder.join("tls.key"), signing_key.serialize_pem()).unwrap();
    cert.pem()
}

/// Asks over TLS, and believes one certificate only.
async fn ask(program: &Program, certificate: &str) -> Result<String, std::io::Error> {
    let mut roots = RootCertStore::empty();
    let certificate = CertificateDer::from_pem_slice(certificate.as_bytes()).unwrap();
    roots.add(certificate).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let stream = TcpStream::connect(program.address).await?;
    let name = ServerName::try_from("live.example.com").unwrap();
    let mut stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await?;
    stream
        .write_all(b"GET /healthz HTTP/1.1\r\nHost: live.example.com\r\nConnection: close\r\n\r\n")
        .await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    Ok(answer)
}

fn settings(folder: &Path) -> [(&'static str, String); 2] {
    let path = |name: &str| folder.join(name).display().to_string();
    [
        ("PANGLU_TLS_CERTIFICATE", path("tls.pem")),
        ("PANGLU_TLS_KEY_FILE", path("tls.key")),
    ]
}

fn start(folder: &Path) -> Program {
    let settings = settings(folder);
    let settings = settings.each_ref().map(|(name, value)| (*name, value.as_str()));
    Program::start(folder, &settings)
}

#[tokio::test]
async fn it_speaks_tls_and_nothing_else() {
    let folder = TempDir::new().unwrap();
    let certificate = issue(folder.path());
    let program = start(folder.path());
    let answer = ask(&program, &certificate).await.unwrap();
    assert!(
        answer.starts_with("HTTP/1.1 200") && answer.ends_with("ok\n"),
        "{answer}"
    );
    let mut plain = TcpStream::connect(program.address).await.unwrap();
    plain
        .write_all(b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
        .await
        .unwrap();
    let mut answer = Vec::new();
    let _reset = plain.read_to_end(&mut answer).await;
    assert!(!answer.starts_with(b"HTTP"), "{answer:?}");
    program.terminate();
    let (in_order, log) = program.ended();
    assert!(in_order && !log.contains("PRIVATE"), "{log}");
}

#[tokio::test]
async fn who_is_slow_in_the_handshake_is_cut_off() {
    let folder = TempDir::new().unwrap();
    issue(folder.path());
    let mut settings = settings(folder.path()).to_vec();
    settings.push(("PANGLU_HEADER_SECONDS", "1".to_owned()));
    let settings: Vec<_> = settings
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let program = Program::start(folder.path(), &settings);
    let mut silent = TcpStream::connect(program.address).await.unwrap();
    // The first bytes of a greeting that does not go on.
    silent.write_all(b"\x16\x03\x01\x02\x00").await.unwrap();
    let mut answer = Vec::new();
    // It ends because the server closes it.
    let _reset = silent.read_to_end(&mut answer).await;
    assert!(answer.is_empty(), "{answer:?}");
}

#[tokio::test]
async fn a_new_certificate_is_taken_over_without_a_restart() {
    let folder = TempDir::new().unwrap();
    let first = issue(folder.path());
    let program = start(folder.path());
    assert!(ask(&program, &first).await.is_ok());
    let second = issue(folder.path());
    assert!(ask(&program, &second).await.is_err(), "not before it is told");
    program.signal("HUP");
    while ask(&program, &second).await.is_err() {
        tokio::task::yield_now().await;
    }
    assert!(ask(&program, &first).await.is_err());
}

#[test]
fn a_broken_certificate_does_not_replace_a_good_one() {
    let folder = TempDir::new().unwrap();
    issue(folder.path());
    let path = |name: &str| folder.path().join(name);
    let tls = Tls::read(path("tls.pem"), KeySource::File(path("tls.key"))).unwrap();
    let first = tls.current();
    fs::write(path("tls.key"), "planted").unwrap();
    let fault = tls.reload().unwrap_err();
    assert!(!format!("{fault} {fault:?} {tls:?}").contains("planted"));
    assert!(Arc::ptr_eq(&first, &tls.current()));
    issue(folder.path());
    tls.reload().unwrap();
    assert!(!Arc::ptr_eq(&first, &tls.current()));
}

#[test]
fn what_does_not_belong_together_is_a_mistake() {
    let folder = TempDir::new().unwrap();
    issue(folder.path());
    let other = TempDir::new().unwrap();
    issue(other.path());
    let mistakes = |certificate: &Path, key: &Path| {
        let mut layers = Layers::default();
        for (name, value) in [
            ("PANGLU_BIZ_ID", "8888".to_owned()),
            ("PANGLU_TLS_CERTIFICATE", certificate.display().to_string()),
            ("PANGLU_TLS_KEY_FILE", key.display().to_string()),
        ] {
            layers.environment.insert(name.to_owned(), value);
        }
        match Config::read(&layers) {
            Ok(config) => {
                assert!(!format!("{config:?}").contains("PRIVATE"));
                Vec::new()
            }
            Err(mistakes) => mistakes.0.into_iter().map(|mistake| mistake.field).collect(),
        }
    };
    let (pem, key) = (folder.path().join("tls.pem"), folder.path().join("tls.key"));
    assert_eq!(mistakes(&pem, &key), [""; 0]);
    assert_eq!(mistakes(&pem, &other.path().join("tls.key")), ["tls_key_file"]);
    assert_eq!(mistakes(&key, &key), ["tls_certificate"]);
    assert_eq!(mistakes(&pem, &pem), ["tls_key_file"]);
    assert_eq!(mistakes(&folder.path().join("none"), &key), ["tls_certificate"]);
}
