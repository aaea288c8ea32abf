//! Which of several servers does what one of them is to do.

use std::time::Duration;

use panglu_server::store::{JetStreamStore, Store};
use tempfile::TempDir;

use crate::{
    jetstream::{context, options},
    nats::Nats,
};

#[tokio::test]
async fn a_lease_is_held_by_one_until_it_is_given_up_or_lost() {
    let folder = TempDir::new().unwrap();
    let mut nats = Nats::start(folder.path());
    let mut options = options(&nats, "lease");
    // Longer than any test takes.
    options.lease = Duration::from_secs(3_600);
    let stores = [
        JetStreamStore::open(&options).await.unwrap(),
        JetStreamStore::open(&options).await.unwrap(),
    ];
    let [first, second] = [stores[0].lease("poll"), stores[1].lease("poll")];
    assert_eq!(first.take().await.unwrap(), Some(options.lease));
    assert_eq!(second.take().await.unwrap(), None, "another holds it");
    assert_eq!(
        first.take().await.unwrap(),
        Some(options.lease),
        "it is held longer"
    );
    let other = stores[1].lease("another");
    assert_eq!(
        other.take().await.unwrap(),
        Some(options.lease),
        "each by its name"
    );
    first.give_up().await.unwrap();
    assert_eq!(
        second.take().await.unwrap(),
        Some(options.lease),
        "it was given up"
    );
    // As if it had ended by its age.
    let kept = context(&nats).await.get_stream("lease-lease").await.unwrap();
    kept.purge().filter("lease-lease.poll").await.unwrap();
    assert_eq!(first.take().await.unwrap(), Some(options.lease));
    assert_eq!(second.take().await.unwrap(), None, "whoever is late has lost it");
    nats.kill();
    assert!(first.take().await.is_err(), "nobody can say who holds it");
}

#[tokio::test]
async fn a_lease_ends_by_itself_when_its_holder_says_nothing() {
    let folder = TempDir::new().unwrap();
    let nats = Nats::start(folder.path());
    let mut options = options(&nats, "short");
    options.lease = Duration::from_secs(1);
    let first = JetStreamStore::open(&options).await.unwrap();
    assert!(first.lease("poll").take().await.unwrap().is_some());
    drop(first);
    let second = JetStreamStore::open(&options).await.unwrap();
    let lease = second.lease("poll");
    while lease.take().await.unwrap().is_none() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn one_server_alone_always_holds_the_lease_of_its_database() {
    let folder = TempDir::new().unwrap();
    let lease = crate::open(folder.path().to_owned()).await.lease("poll");
    assert_eq!(lease.take().await.unwrap(), Some(Duration::MAX));
    lease.give_up().await.unwrap();
    assert!(lease.take().await.unwrap().is_some());
}
