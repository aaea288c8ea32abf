//! Three nodes on three servers of NATS, whose leader is killed in the midst of notifications, comes back, and then the next one:
//! nothing that was acknowledged is lost, nothing is there twice, and every node answers the same.
//!
//! `PANGLU_KILLS` and `PANGLU_NOTIFICATIONS` make it longer: how often one is killed, and how many are sent in all.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use async_nats::jetstream;
use panglu_server::store::{
    DeliveryQuery, Effect, Event, JetStreamOptions, JetStreamStore, NatsAddress, Store,
};
use reqwest::{Client, StatusCode};
use serde_json::Value;
use tempfile::TempDir;
use tokio::{sync::mpsc, task::JoinSet};

use crate::{
    killed::number,
    nats::{Nats, cluster},
    program::{Program, TOKEN, started},
};

/// How many send to each node at the same time.
const SENDERS: usize = 4;

/// The address of the store on some servers of NATS.
fn store(servers: &[Nats]) -> String {
    let addresses: Vec<_> = servers.iter().map(|nats| nats.address.as_str()).collect();
    format!("nats://{}", addresses.join(","))
}

fn node(folder: &TempDir, name: usize, store: &str) -> Program {
    let folder = folder.path().join(format!("node-{name}"));
    std::fs::create_dir(&folder).unwrap();
    let settings = [("PANGLU_STORE", store), ("PANGLU_REQUESTS_PER_MINUTE", "1000000")];
    Program::start(&folder, &settings)
}

/// Which of the servers leads the stream: the one whose loss costs most. Waits until the others have all that it has.
async fn leader(servers: &[Nats]) -> usize {
    let addresses: Vec<_> = servers.iter().map(|nats| nats.address.clone()).collect();
    let client = async_nats::connect(addresses).await.unwrap();
    let context = jetstream::new(client);
    let stream = loop {
        let Ok(stream) = context.get_stream("panglu").await else {
            continue;
        };
        let cluster = stream.cached_info().cluster.as_ref().unwrap();
        if cluster.leader.is_some() && cluster.replicas.iter().all(|other| other.current) {
            break stream;
        }
    };
    let leader = stream
        .cached_info()
        .cluster
        .as_ref()
        .and_then(|cluster| cluster.leader.clone());
    leader.unwrap().trim_start_matches("nats-").parse().unwrap()
}

async fn notify(client: &Client, node: &str, body: &str) -> bool {
    let answer = client
        .post(format!("{node}/notify"))
        .body(body.to_owned())
        .send()
        .await
        .unwrap();
    if answer.status() != StatusCode::OK {
        assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert!(answer.headers().contains_key("retry-after"));
        return false;
    }
    true
}

/// Sends each notification to one node, as often as it takes, and every third one to another node too, as the cloud does that has not
/// heard the answer.
async fn send(nodes: Vec<String>, next: Arc<AtomicU64>, last: u64, acknowledged: mpsc::UnboundedSender<u64>) {
    let client = Client::new();
    loop {
        let sequence = next.fetch_add(1, Ordering::SeqCst);
        if sequence > last {
            return;
        }
        let body = started(&format!("8888_room{sequence}"), sequence);
        while !notify(&client, &nodes[0], &body).await {}
        acknowledged.send(sequence).unwrap();
        if sequence.is_multiple_of(3) {
            while !notify(&client, &nodes[1], &body).await {}
        }
    }
}

async fn asked(node: &Program, path: &str) -> Value {
    let answer = Client::new().get(node.url(path)).bearer_auth(TOKEN).send().await;
    answer.unwrap().json().await.unwrap()
}

/// What a node says about who is live, apart from the time of the answer.
async fn list(node: &Program) -> BTreeMap<String, [Value; 3]> {
    let mut rows = BTreeMap::new();
    for page in 1.. {
        let answer = asked(
            node,
            &format!("/api/live?status=all&sort=code&page_size=200&page={page}"),
        )
        .await;
        let answer = answer["rows"].as_array().unwrap().clone();
        if answer.is_empty() {
            break;
        }
        rows.extend(answer.into_iter().map(|row| {
            let said = ["status", "since", "rule"].map(|name| row[name].clone());
            (row["code"].as_str().unwrap().to_owned(), said)
        }));
    }
    rows
}

/// All events and deliveries, by one server of NATS.
async fn kept(nats: &Nats) -> (Vec<Event>, Vec<(u64, Effect)>) {
    let address = NatsAddress::parse(&store(std::slice::from_ref(nats)))
        .unwrap()
        .unwrap();
    let store = JetStreamStore::open(&JetStreamOptions::new(address, None, 3))
        .await
        .unwrap();
    let query = DeliveryQuery {
        limit: usize::MAX,
        ..DeliveryQuery::default()
    };
    let deliveries = store.deliveries(query).await.unwrap();
    let deliveries = deliveries
        .into_iter()
        .map(|found| (found.id, found.delivery.effect));
    (
        store.events_after(0, usize::MAX).await.unwrap(),
        deliveries.collect(),
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_nodes_lose_and_double_nothing_when_servers_of_nats_are_killed() {
    let kills = number("PANGLU_KILLS", 2);
    let all = number("PANGLU_NOTIFICATIONS", 1_800);
    let folder = TempDir::new().unwrap();
    let mut servers = cluster(&folder);
    let place = store(&servers);
    let nodes = [0, 1, 2].map(|name| node(&folder, name, &place));
    let next = Arc::new(AtomicU64::new(1));
    let (acknowledged, mut heard) = mpsc::unbounded_channel();
    let mut senders = JoinSet::new();
    for sender in 0..SENDERS * nodes.len() {
        let urls = (0..nodes.len()).map(|other| nodes[(sender + other) % nodes.len()].url(""));
        senders.spawn(send(urls.collect(), Arc::clone(&next), all, acknowledged.clone()));
    }
    drop(acknowledged);
    let mut sure = BTreeSet::new();
    for kill in 1..=kills {
        while (sure.len() as u64) < all * kill / (kills + 1) {
            sure.insert(heard.recv().await.unwrap());
        }
        let leader = leader(&servers).await;
        servers[leader].kill();
        // The others go on without it.
        for _ in 0..all / (kills + 1) / 2 {
            sure.insert(heard.recv().await.unwrap());
        }
        servers[leader].again();
    }
    while let Some(sequence) = heard.recv().await {
        sure.insert(sequence);
    }
    senders.join_all().await;
    assert_eq!(sure.len(), all as usize, "all are acknowledged in the end");

    // A node hears of what the others were told a little later.
    let mut lists = Vec::new();
    for node in &nodes {
        lists.push(loop {
            let list = list(node).await;
            if list.len() == sure.len() {
                break list;
            }
        });
    }
    assert!(
        lists.windows(2).all(|pair| pair[0] == pair[1]),
        "every node has the same list"
    );
    let sessions = asked(&nodes[0], "/api/sessions").await;
    for node in &nodes[1..] {
        assert_eq!(asked(node, "/api/sessions").await, sessions);
        assert_eq!(
            asked(node, "/api/deliveries").await,
            asked(&nodes[0], "/api/deliveries").await
        );
    }

    let (events, deliveries) = kept(&servers[0]).await;
    for nats in &servers[1..] {
        let (other, of_others) = kept(nats).await;
        assert_eq!((other.len(), of_others.len()), (events.len(), deliveries.len()));
        assert!(
            other == events && of_others == deliveries,
            "the same at the same places"
        );
    }
    let ids: BTreeSet<_> = events.iter().map(|event| &event.event.id).collect();
    assert_eq!(ids.len(), events.len(), "doubled");
    assert_eq!(events.len(), sure.len(), "lost, or never sent");
    let new = deliveries
        .iter()
        .filter(|(_, effect)| *effect == Effect::Event)
        .map(|(id, _)| *id);
    let offsets: BTreeSet<_> = events.iter().map(|event| event.offset).collect();
    assert_eq!(
        new.collect::<BTreeSet<_>>(),
        offsets,
        "each event has the delivery that brought it"
    );
    let again = deliveries
        .iter()
        .filter(|(_, effect)| *effect == Effect::Duplicate);
    assert!(
        again.count() as u64 >= all / 3,
        "and what came again is known as such"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_most_servers_of_nats_nothing_is_acknowledged() {
    let folder = TempDir::new().unwrap();
    let mut servers = cluster(&folder);
    let place = store(&servers);
    let node = node(&folder, 0, &place);
    let client = Client::new();
    let body = |sequence| started(&format!("8888_room{sequence}"), sequence);
    assert!(notify(&client, &node.url(""), &body(1)).await);
    let dead = leader(&servers).await;
    let other = (dead + 1) % servers.len();
    servers[dead].kill();
    servers[other].kill();
    assert!(!notify(&client, &node.url(""), &body(2)).await);
    let ready = || async { client.get(node.url("/readyz")).send().await.unwrap().status() };
    while ready().await != StatusCode::SERVICE_UNAVAILABLE {}
    assert_eq!(list(&node).await.len(), 1, "the list is answered all the same");
    servers[dead].again();
    servers[other].again();
    while !notify(&client, &node.url(""), &body(2)).await {}
    while list(&node).await.len() < 2 {}
}
