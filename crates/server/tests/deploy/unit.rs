//! The unit: what it promises, and what systemd itself says about it.

use std::{collections::BTreeSet, fs, io::ErrorKind, process::Command};

use panglu_server::config::{FIELDS, FieldKind};
use tempfile::TempDir;

use crate::{default_of, read};

const PROGRAM: &str = "/usr/local/bin/panglu-server";

/// Keys and values of a unit, in their order.
fn lines(text: &str) -> Vec<(String, String)> {
    text.lines()
        .filter(|line| !line.starts_with(['#', '[']))
        .filter_map(|line| line.split_once('='))
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .collect()
}

fn all<'a>(lines: &'a [(String, String)], key: &str) -> Vec<&'a str> {
    lines
        .iter()
        .filter(|(name, _)| name == key)
        .map(|(_, value)| value.as_str())
        .collect()
}

fn number(lines: &[(String, String)], key: &str) -> u64 {
    all(lines, key)[0].parse().unwrap()
}

fn default(key: &str) -> u64 {
    default_of(key).unwrap().parse().unwrap()
}

#[test]
fn the_unit_confines_the_program() {
    let unit = lines(&read("deploy/panglu-server.service"));
    for (key, value) in [
        ("DynamicUser", "yes"),
        ("StateDirectory", "panglu"),
        ("WorkingDirectory", "/var/lib/panglu"),
        ("ProtectSystem", "strict"),
        ("ProtectHome", "yes"),
        ("PrivateTmp", "yes"),
        ("PrivateDevices", "yes"),
        ("NoNewPrivileges", "yes"),
        ("CapabilityBoundingSet", ""),
        ("MemoryDenyWriteExecute", "yes"),
        ("RestrictAddressFamilies", "AF_INET AF_INET6"),
        ("SystemCallArchitectures", "native"),
        ("Restart", "on-failure"),
        ("UMask", "0077"),
    ] {
        assert_eq!(all(&unit, key), [value], "{key}");
    }
    let filters = ["@system-service", "~@privileged @resources"];
    assert_eq!(all(&unit, "SystemCallFilter"), filters);
}

#[test]
fn the_unit_leaves_time_and_descriptors_for_what_the_server_needs() {
    let unit = lines(&read("deploy/panglu-server.service"));
    let stop = number(&unit, "TimeoutStopSec");
    assert!(
        stop >= default("drain_seconds") + 10,
        "{stop} s: also the database is closed"
    );
    let files = number(&unit, "LimitNOFILE");
    assert!(files >= default("connections") + 1_000, "{files}");
    // Five tries three seconds apart fit into the interval, so a lasting mistake ends them.
    let tries = number(&unit, "StartLimitBurst") * number(&unit, "RestartSec");
    assert!(tries < number(&unit, "StartLimitIntervalSec"));
}

#[test]
fn every_secret_is_a_credential_and_a_variable_with_its_path() {
    let keys = lines(&read("deploy/keys.conf"));
    let credentials: BTreeSet<_> = all(&keys, "LoadCredential").into_iter().collect();
    let variables: BTreeSet<_> = all(&keys, "Environment").into_iter().collect();
    let secrets = FIELDS.iter().filter(|field| field.kind == FieldKind::Secret);
    let files: Vec<_> = secrets
        .map(|field| (field, field.name.replacen('_', ".", 1)))
        .collect();
    let expected: BTreeSet<_> = files
        .iter()
        .map(|(_, file)| format!("{file}:/etc/panglu/keys/{file}"))
        .collect();
    assert_eq!(credentials, expected.iter().map(String::as_str).collect());
    let expected: BTreeSet<_> = files
        .iter()
        .map(|(field, file)| format!("{}_FILE=%d/{file}", field.variable()))
        .collect();
    assert_eq!(variables, expected.iter().map(String::as_str).collect());
}

/// Where systemd is installed it is asked too. The tests above hold everywhere.
#[test]
fn systemd_finds_no_mistake_and_little_exposure() {
    let folder = TempDir::new().unwrap();
    let unit = folder.path().join("panglu-server.service");
    let text = read("deploy/panglu-server.service");
    assert!(text.contains(PROGRAM));
    // It looks whether the program is there.
    fs::write(&unit, text.replace(PROGRAM, env!("CARGO_BIN_EXE_panglu-server"))).unwrap();
    let drop_ins = folder.path().join("panglu-server.service.d");
    fs::create_dir(&drop_ins).unwrap();
    fs::write(drop_ins.join("keys.conf"), read("deploy/keys.conf")).unwrap();
    for arguments in [
        &["verify", "--man=no"][..],
        &["security", "--offline=true", "--threshold=20", "--no-pager"][..],
    ] {
        let asked = Command::new("systemd-analyze")
            .args(arguments)
            .arg(&unit)
            .output();
        if asked
            .as_ref()
            .is_err_and(|error| error.kind() == ErrorKind::NotFound)
        {
            return;
        }
        let output = asked.unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?}: {said}");
        assert!(!said.contains("panglu-server.service"), "{said}");
    }
}
