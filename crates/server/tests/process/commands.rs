//! The command line.

use std::{fs, path::Path, process::Output};

use panglu_server::{
    operators::TokenDigest,
    store::{SqliteStore, Store},
};
use reqwest::Client;
use tempfile::TempDir;

use crate::program::{Program, command, started};

fn run(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    command(folder)
        .args(arguments)
        .envs(variables.iter().copied())
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn init_writes_a_file_that_check_accepts_and_never_writes_over_one() {
    let folder = TempDir::new().unwrap();
    let first = run(folder.path(), &["init"], &[]);
    assert!(first.status.success(), "{}", said(&first));
    let checked = run(folder.path(), &["check"], &[]);
    assert!(checked.status.success(), "{}", said(&checked));
    fs::write(folder.path().join("panglu.toml"), "mine").unwrap();
    let again = run(folder.path(), &["init"], &[]);
    assert!(!again.status.success() && said(&again).contains("panglu.toml"));
    assert_eq!(
        fs::read_to_string(folder.path().join("panglu.toml")).unwrap(),
        "mine"
    );
}

#[test]
fn check_names_every_mistake_in_the_language_of_the_terminal() {
    let folder = TempDir::new().unwrap();
    fs::write(
        folder.path().join("other.toml"),
        "biz_id = 'x'\nhttps = 'perhaps'",
    )
    .unwrap();
    let arguments = ["check", "--config", "other.toml", "--listen", "here"];
    let english = run(folder.path(), &arguments, &[]);
    let chinese = run(folder.path(), &arguments, &[("LANG", "zh_CN.UTF-8")]);
    for output in [&english, &chinese] {
        assert_eq!(output.status.code(), Some(1));
        let text = said(output);
        for name in ["biz_id", "https", "listen"] {
            assert!(text.contains(name), "{name} in {text}");
        }
        assert_eq!(text.lines().count(), 3, "{text}");
    }
    assert!(said(&english).contains("Correct it.") && said(&chinese).contains("请改正"));
}

#[test]
fn a_secret_is_no_flag() {
    let folder = TempDir::new().unwrap();
    let output = run(folder.path(), &["check", "--play-key", "planted"], &[]);
    assert_eq!(
        output.status.code(),
        Some(2),
        "there is no such flag: {}",
        said(&output)
    );
}

#[test]
fn token_prints_a_token_and_its_digest() {
    let folder = TempDir::new().unwrap();
    let text = said(&run(folder.path(), &["token"], &[]));
    let token = text.lines().next().unwrap();
    assert!(text.contains(&TokenDigest::of(token).to_string()), "{text}");
}

#[test]
fn a_taken_address_is_said_with_what_to_do() {
    let folder = TempDir::new().unwrap();
    let program = Program::start(folder.path(), &[]);
    let address = program.address.to_string();
    let output = run(
        folder.path(),
        &[],
        &[
            ("PANGLU_BIZ_ID", "1"),
            ("PANGLU_LISTEN", &address),
            ("PANGLU_STORE", "other.db"),
        ],
    );
    assert!(!output.status.success());
    assert!(
        said(&output).contains(&address) && said(&output).contains("listen"),
        "{}",
        said(&output)
    );
}

#[tokio::test]
async fn a_database_has_one_server_at_a_time() {
    let folder = TempDir::new().unwrap();
    let program = Program::start(folder.path(), &[]);
    let store = folder.path().join("panglu.db").display().to_string();
    let settings = [
        ("PANGLU_BIZ_ID", "1"),
        ("PANGLU_LISTEN", "127.0.0.1:0"),
        ("PANGLU_STORE", store.as_str()),
    ];
    let output = run(folder.path(), &[], &settings);
    assert!(!output.status.success());
    let said = said(&output);
    assert!(
        said.contains(&store) && said.contains("another process uses this database"),
        "{said}"
    );
    program.kill();
    let again = Program::start(folder.path(), &[]);
    again.terminate();
    assert!(again.ended().0, "the lock of a killed process is gone");
}

#[tokio::test]
async fn backup_copies_the_database_while_the_server_runs() {
    let folder = TempDir::new().unwrap();
    let program = Program::start(folder.path(), &[]);
    for sequence in 0..20 {
        let sent = Client::new()
            .post(program.url("/notify"))
            .body(started("8888_room", sequence))
            .send();
        assert!(sent.await.unwrap().status().is_success());
    }
    let variables = [("PANGLU_BIZ_ID", "1"), ("PANGLU_STORE", "panglu.db")];
    let output = run(folder.path(), &["backup", "copy.db"], &variables);
    assert!(output.status.success(), "{}", said(&output));
    let again = run(folder.path(), &["backup", "copy.db"], &variables);
    assert!(!again.status.success(), "never over a file that is there");
    let copy = SqliteStore::open(&folder.path().join("copy.db")).unwrap();
    assert_eq!(copy.events_after(0, 100).await.unwrap().len(), 20);
}
