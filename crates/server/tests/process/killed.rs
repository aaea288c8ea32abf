//! Killed in the midst of notifications, again and again: nothing that was acknowledged is lost, and nothing is there twice.
//!
//! `PANGLU_KILLS` and `PANGLU_NOTIFICATIONS` make it longer: how often it is killed, and how many are sent in all.

use std::{
    collections::BTreeSet,
    env,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use panglu_server::store::{DeliveryQuery, Effect, SqliteStore, Store};
use reqwest::{Client, StatusCode};
use tempfile::TempDir;
use tokio::{sync::mpsc, task::JoinSet};

use crate::program::{Program, started};

/// How many send at the same time.
const SENDERS: u64 = 16;

pub(crate) fn number(name: &str, usual: u64) -> u64 {
    env::var(name).map_or(usual, |text| text.parse().unwrap())
}

/// Sends notifications until the server is gone; each that is not acknowledged is sent again by the next round.
async fn send(
    address: String,
    next: Arc<AtomicU64>,
    unsure: Vec<u64>,
    acknowledged: mpsc::UnboundedSender<u64>,
) -> Vec<u64> {
    let client = Client::new();
    let mut unsure = unsure.into_iter();
    loop {
        let sequence = unsure
            .next()
            .unwrap_or_else(|| next.fetch_add(1, Ordering::SeqCst));
        let body = started(&format!("8888_room{sequence}"), sequence);
        match client.post(&address).body(body).send().await {
            Ok(response) if response.status() == StatusCode::OK => acknowledged.send(sequence).unwrap(),
            _ => return std::iter::once(sequence).chain(unsure).collect(),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_that_was_acknowledged_is_lost_and_nothing_is_doubled() {
    let kills = number("PANGLU_KILLS", 4);
    let each = number("PANGLU_NOTIFICATIONS", 1_600) / kills;
    let folder = TempDir::new().unwrap();
    let next = Arc::new(AtomicU64::new(0));
    let mut all = BTreeSet::new();
    let mut unsure: Vec<Vec<u64>> = vec![Vec::new(); SENDERS as usize];
    for _ in 0..kills {
        let program = Program::start(folder.path(), &[]);
        let (acknowledged, mut heard) = mpsc::unbounded_channel();
        let mut senders = JoinSet::new();
        for unsure in unsure.drain(..) {
            let address = program.url("/notify");
            senders.spawn(send(address, Arc::clone(&next), unsure, acknowledged.clone()));
        }
        drop(acknowledged);
        for _ in 0..each {
            all.insert(heard.recv().await.unwrap());
        }
        // The others are in the midst of a request now, or of a commit.
        program.kill();
        while let Some(sequence) = heard.recv().await {
            all.insert(sequence);
        }
        unsure = senders.join_all().await;
    }
    let store = SqliteStore::open(&folder.path().join("panglu.db")).unwrap();
    let events = store.events_after(0, usize::MAX).await.unwrap();
    let streams: Vec<u64> = events
        .iter()
        .map(|event| {
            event
                .event
                .stream
                .as_ref()
                .unwrap()
                .trim_start_matches("8888_room")
                .parse()
                .unwrap()
        })
        .collect();
    let kept: BTreeSet<_> = streams.iter().copied().collect();
    assert_eq!(kept.len(), streams.len(), "doubled");
    let lost: Vec<_> = all.difference(&kept).collect();
    assert!(
        lost.is_empty(),
        "acknowledged and lost: {lost:?} of {}",
        all.len()
    );
    assert!(all.len() as u64 >= kills * each);
    let query = DeliveryQuery {
        limit: usize::MAX,
        effect: Some(Effect::Event),
        ..DeliveryQuery::default()
    };
    let deliveries = store.deliveries(query).await.unwrap();
    assert_eq!(
        deliveries.len(),
        kept.len(),
        "each event has the delivery that brought it"
    );
}
