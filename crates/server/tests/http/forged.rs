//! Forged notifications: valid ones with one or more bytes changed. None of them is accepted.
//!
//! `PANGLU_FORGED` is how many of each kind are tried.

use std::{env, sync::Arc};

use panglu_server::{
    app::App,
    clock::Clock,
    config::Config,
    ingest::{Incoming, Outcome},
    store::{Source, SqliteStore, Store},
};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};
use tempfile::TempDir;

use crate::server::{CODE, NOW, callback, layers, push};

/// The bytes of a text of which some are changed.
fn changed(runner: &mut TestRunner, text: &str, from: usize) -> Vec<u8> {
    let change = (from..text.len(), proptest::num::u8::ANY);
    let changes = proptest::collection::vec(change, 1..4)
        .new_tree(runner)
        .unwrap()
        .current();
    let mut bytes = text.as_bytes().to_vec();
    for (place, byte) in changes {
        bytes[place] = byte;
    }
    bytes
}

#[tokio::test]
async fn no_changed_notification_is_accepted() {
    let count = env::var("PANGLU_FORGED").map_or(5_000, |text| text.parse().unwrap());
    let folder = TempDir::new().unwrap();
    let store = Arc::new(SqliteStore::open(&folder.path().join("panglu.db")).unwrap());
    let config = Config::read(&layers(&folder)).unwrap();
    let app = App::start(config, store.clone(), Clock::reading(|| NOW), "epoch".to_owned());
    let mut runner = TestRunner::deterministic();
    let cdn = push(1, CODE, NOW, 1);
    // Only `t` is signed: what comes before it anybody may change, which no signature tells.
    let signed = cdn.find("\"t\":").unwrap() + 4;
    let (trtc, sign) = callback(NOW * 1000, 2);
    for number in 0..count {
        let incoming = |source, body, sign: Option<String>| Incoming {
            source,
            body,
            sign,
            from: "192.0.2.1".to_owned(),
            received: NOW,
            replay_of: None,
        };
        let cases = [
            (
                incoming(Source::Cdn, changed(&mut runner, &cdn, signed), None),
                cdn.as_bytes(),
            ),
            (
                incoming(Source::Trtc, changed(&mut runner, &trtc, 0), Some(sign.clone())),
                trtc.as_bytes(),
            ),
        ];
        for (incoming, original) in cases {
            if incoming.body == original {
                continue;
            }
            let body = String::from_utf8_lossy(&incoming.body).into_owned();
            let outcome = app.receive(incoming).await.unwrap();
            assert!(matches!(outcome, Outcome::Refused(_)), "{number}: {body}");
        }
        let other = String::from_utf8_lossy(&changed(&mut runner, &sign, 0)).into_owned();
        if other != sign {
            let outcome = app.receive(incoming(Source::Trtc, trtc.clone().into_bytes(), Some(other)));
            assert!(matches!(outcome.await.unwrap(), Outcome::Refused(_)), "{number}");
        }
    }
    assert!(store.events_after(0, 10).await.unwrap().is_empty());
}
