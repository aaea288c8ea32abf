//! What only the store in NATS does.

use std::time::Duration;

use async_nats::jetstream::{self, stream};
use futures_util::future::join_all;
use panglu_server::store::{
    Append, DeliveryQuery, EventKind, JetStreamOptions, JetStreamStore, NatsAddress, NatsCredentials, Store,
    StoreError,
};
use tempfile::TempDir;

use crate::{contract, event, nats::Nats};

/// The options for a stream on one server.
pub(crate) fn options(nats: &Nats, name: &str) -> JetStreamOptions {
    let address = NatsAddress::parse(&format!("nats://{}/{name}", nats.address));
    let mut options = JetStreamOptions::new(address.unwrap().unwrap(), None, 1);
    options.patience = Duration::ZERO;
    options
}

async fn open(nats: &Nats, name: &str) -> JetStreamStore {
    JetStreamStore::open(&options(nats, name)).await.unwrap()
}

pub(crate) async fn context(nats: &Nats) -> jetstream::Context {
    jetstream::new(async_nats::connect(&nats.address).await.unwrap())
}

/// The ids of all events, in their order.
async fn ids(store: &JetStreamStore) -> Vec<String> {
    let events = store.events_after(0, usize::MAX).await.unwrap();
    events.into_iter().map(|event| event.event.id).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn jetstream_holds_the_contract() {
    let folder = TempDir::new().unwrap();
    let nats = &Nats::start(&folder.path().join("nats"));
    // A stream for each folder.
    contract::holds(folder.path(), |folder| async move {
        open(nats, folder.file_name().unwrap().to_str().unwrap()).await
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_that_comes_to_several_nodes_is_kept_once() {
    let folder = TempDir::new().unwrap();
    let nats = Nats::start(folder.path());
    let nodes = [open(&nats, "one").await, open(&nats, "one").await];
    let sent = (0..200).flat_map(|id| nodes.iter().map(move |node| node.append(event(id))));
    let appended = join_all(sent).await;
    let appended: Vec<_> = appended.into_iter().map(Result::unwrap).collect();
    for pair in appended.chunks(2) {
        let new = pair.iter().filter(|appended| !appended.duplicate).count();
        assert_eq!(
            (new, pair[0].offset),
            (1, pair[1].offset),
            "one of them, at one place"
        );
    }
    let newest = appended.iter().filter_map(|appended| appended.offset).max();
    let mut lists = Vec::new();
    for node in &nodes {
        // A node hears of what others were told a little later.
        node.newest()
            .wait_for(|offset| Some(*offset) >= newest)
            .await
            .unwrap();
        lists.push(node.events_after(0, usize::MAX).await.unwrap());
    }
    assert_eq!(lists[0].len(), 200);
    assert_eq!(lists[0], lists[1], "the same events at the same places");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_that_are_no_longer_in_memory_are_read_from_nats() {
    let folder = TempDir::new().unwrap();
    let nats = Nats::start(folder.path());
    let store = open(&nats, "many").await;
    // 12 MB.
    let appended = join_all((0..3_000).map(|id| store.append(event(id)))).await;
    assert!(appended.iter().all(Result::is_ok));
    let kept = store.events_after(0, usize::MAX).await.unwrap();
    assert_eq!(kept.len(), 3_000);
    assert!(kept.is_sorted_by_key(|event| event.offset));
    let (first, last) = (kept[0].offset, kept[2_999].offset);
    let some = store.events_after(first, 1_500).await.unwrap();
    assert_eq!(some, kept[1..=1_500], "from a place, and so many");
    assert_eq!(store.events_after(last - 1, 10).await.unwrap(), kept[2_999..]);
    let again = open(&nats, "many").await;
    assert_eq!(again.events_after(0, usize::MAX).await.unwrap(), kept);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_acknowledged_while_nats_is_away_and_the_same_store_goes_on_afterwards() {
    let folder = TempDir::new().unwrap();
    let mut nats = Nats::start(folder.path());
    let store = open(&nats, "away").await;
    assert!(store.append(event(1)).await.is_ok());
    nats.kill();
    let refused = store.append(event(2)).await;
    assert!(
        matches!(refused, Err(StoreError::JetStream { .. })),
        "{refused:?}"
    );
    assert!(matches!(store.check().await, Err(StoreError::JetStream { .. })));
    nats.again();
    while store.check().await.is_err() {
        tokio::task::yield_now().await;
    }
    let known = store.append(event(1)).await.unwrap();
    assert!(known.duplicate, "it has kept what it acknowledged");
    let appended = store.append(event(3)).await.unwrap();
    assert!(!appended.duplicate);
    assert_eq!(ids(&store).await.last().map(String::as_str), Some("3"));
}

#[tokio::test]
async fn a_full_stream_refuses_and_keeps_what_it_has() {
    let folder = TempDir::new().unwrap();
    let nats = Nats::start(folder.path());
    let store = open(&nats, "full").await;
    let context = context(&nats).await;
    let mut stream = context.get_stream("full").await.unwrap();
    let mut config = stream.info().await.unwrap().config.clone();
    config.max_bytes = 40_000;
    context.update_stream(config).await.unwrap();
    let mut kept = 0;
    let refused = loop {
        match store.append(event(kept)).await {
            Ok(_) => kept += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(refused, StoreError::JetStream { .. }), "{refused:?}");
    assert!(kept > 0);
    assert_eq!(ids(&store).await.len(), kept);
}

#[tokio::test]
async fn what_one_node_has_removed_the_others_no_longer_find() {
    let folder = TempDir::new().unwrap();
    let nats = Nats::start(folder.path());
    let nodes = [open(&nats, "old").await, open(&nats, "old").await];
    let mut offset = None;
    for id in 0..3 {
        offset = nodes[0].append(event(id)).await.unwrap().offset;
    }
    nodes[1]
        .newest()
        .wait_for(|newest| Some(*newest) >= offset)
        .await
        .unwrap();
    assert_eq!(ids(&nodes[1]).await.len(), 3);
    for node in &nodes {
        assert_eq!(
            node.forget(2, Vec::new()).await.unwrap().events,
            3,
            "each forgets them, one removes them"
        );
        assert!(ids(node).await.is_empty());
    }
    assert!(ids(&open(&nats, "old").await).await.is_empty());
}

#[tokio::test]
async fn a_heartbeat_may_follow_one_that_another_node_has_removed() {
    let folder = TempDir::new().unwrap();
    let nats = Nats::start(folder.path());
    let nodes = [open(&nats, "beats").await, open(&nats, "beats").await];
    let beat = |id| {
        let mut append = event(id);
        let event = append.event.as_mut().unwrap();
        event.kind = EventKind::Heartbeat;
        event.stream = Some("8888_one".to_owned());
        append
    };
    let first = nodes[0].append(beat(1)).await.unwrap();
    nodes[1]
        .newest()
        .wait_for(|newest| Some(*newest) >= first.offset)
        .await
        .unwrap();
    assert_eq!(ids(&nodes[1]).await, ["1"]);
    assert_eq!(nodes[0].forget(2, Vec::new()).await.unwrap().events, 1);
    for (id, node) in [(2, &nodes[1]), (3, &nodes[0]), (4, &nodes[1])] {
        let next = node.append(beat(id)).await.unwrap();
        assert!(!next.duplicate && next.offset > first.offset);
    }
    assert_eq!(ids(&nodes[1]).await, ["4"], "each replaces the one before");
}

#[tokio::test]
async fn a_backup_is_made_with_the_tool_of_nats() {
    let folder = TempDir::new().unwrap();
    let nats = Nats::start(folder.path());
    let refused = open(&nats, "whole")
        .await
        .back_up(folder.path().join("copy"))
        .await;
    assert!(refused.is_err_and(|error| error.to_string().contains("nats stream backup whole")));
}

#[tokio::test]
async fn a_stream_that_is_not_ours_is_not_touched() {
    let folder = TempDir::new().unwrap();
    let nats = Nats::start(folder.path());
    let foreign = stream::Config {
        name: "orders".to_owned(),
        subjects: vec!["orders.*".to_owned()],
        ..stream::Config::default()
    };
    context(&nats).await.create_stream(foreign).await.unwrap();
    let refused = JetStreamStore::open(&options(&nats, "orders")).await.err();
    assert!(
        matches!(
            refused,
            Some(StoreError::OtherStream {
                what: "list of subjects",
                ..
            })
        ),
        "{refused:?}"
    );
}

#[tokio::test]
async fn a_server_that_has_read_more_than_there_is_says_so() {
    let folder = TempDir::new().unwrap();
    let nats = Nats::start(folder.path());
    let store = open(&nats, "restored").await;
    assert!(store.append(event(1)).await.is_ok());
    assert_eq!(ids(&store).await.len(), 1);
    assert!(store.check().await.is_ok());
    // As if an older copy were put back.
    context(&nats).await.delete_stream("restored").await.unwrap();
    let again = open(&nats, "restored").await;
    let refused = store.check().await;
    assert!(refused.is_err_and(|error| error.to_string().contains("restart this server")));
    assert!(again.check().await.is_ok());
}

#[tokio::test]
async fn nats_knows_us_by_our_credentials() {
    let folder = TempDir::new().unwrap();
    let nats = Nats::with(folder.path(), &["--user", "panglu", "--pass", "planted"]);
    let mut options = options(&nats, "known");
    let refused = JetStreamStore::open(&options).await.err();
    assert!(
        matches!(
            refused,
            Some(StoreError::JetStream {
                act: "accept a connection",
                ..
            })
        ),
        "{refused:?}"
    );
    options.credentials = NatsCredentials::parse("panglu:planted");
    let store = JetStreamStore::open(&options).await.unwrap();
    assert!(store.append(event(1)).await.is_ok());
    let delivered = store
        .deliveries(DeliveryQuery {
            limit: 1,
            ..DeliveryQuery::default()
        })
        .await;
    assert!(delivered.is_ok_and(|delivered| delivered.is_empty()));
    assert!(
        store
            .append(Append::default())
            .await
            .is_ok_and(|appended| appended.offset.is_none())
    );
}
