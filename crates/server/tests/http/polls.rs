//! The cloud is asked who is live: how often, what its answers mean, and what they do not.

use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use panglu_core::StreamCode;
use panglu_server::store::{JetStreamOptions, JetStreamStore, NatsAddress};
use tempfile::TempDir;

use crate::{
    asking::{Asking, clock},
    cloud::{Cloud, Says},
    nats::Nats,
    server::CODE,
};

#[tokio::test]
async fn three_misses_end_a_row_and_errors_are_no_evidence() {
    let (folder, time) = (TempDir::new().unwrap(), clock());
    let cloud = Cloud::start(Arc::clone(&time)).await;
    let server = Asking::start(&folder, &time, &cloud.status_settings());
    server.poller.reconcile().await;
    server.notify(1, CODE, 1).await;

    for says in [
        Says::Error,
        Says::Broken,
        Says::Garbage,
        Says::Error,
        Says::Broken,
    ] {
        cloud.say(CODE, says);
        server.minute().await;
        assert_eq!(server.rule(CODE).await, "start-announced", "{says:?} is no miss");
    }
    cloud.say(CODE, Says::Off);
    server.minute().await;
    server.minute().await;
    assert_eq!(server.rule(CODE).await, "start-announced", "two misses");
    cloud.say(CODE, Says::On);
    server.minute().await;
    cloud.say(CODE, Says::Off);
    server.minute().await;
    server.minute().await;
    assert!(server.row(CODE).await.unwrap().listed, "not in a row");
    server.minute().await;
    let row = server.row(CODE).await.unwrap();
    assert_eq!((row.status, row.rule.name), ("offline", "polls-missed"));
    cloud.take_asked();
    server.minute().await;
    assert_eq!(cloud.take_asked(), [""; 0], "who is gone is not asked about");
}

#[tokio::test]
async fn each_stream_is_asked_about_once_a_minute_spread_over_it() {
    let (folder, time) = (TempDir::new().unwrap(), clock());
    let cloud = Cloud::start(Arc::clone(&time)).await;
    cloud.say_of_all(Says::On);
    let server = Asking::start(&folder, &time, &cloud.status_settings());
    server.poller.reconcile().await;
    let codes: Vec<_> = (0..60).map(|number| format!("8888_stream{number}")).collect();
    for (sequence, code) in (1..).zip(&codes) {
        server.notify(1, code, sequence).await;
    }
    for minute in 0..3 {
        let (mut asked, mut most) = (Vec::new(), 0);
        for _ in 0..60 {
            server.pass(1);
            server.poller.turn().await;
            let now = cloud.take_asked();
            most = most.max(now.len());
            asked.extend(now);
        }
        asked.sort();
        let mut expected = codes.clone();
        expected.sort();
        assert_eq!(asked, expected, "minute {minute}");
        assert!(most <= 8, "{most} within a second");
    }
}

#[tokio::test]
async fn no_more_than_eight_requests_are_under_way() {
    let (folder, time) = (TempDir::new().unwrap(), clock());
    let cloud = Cloud::start(Arc::clone(&time)).await;
    cloud.say_of_all(Says::On);
    let server = Asking::start(&folder, &time, &cloud.status_settings());
    server.poller.reconcile().await;
    for number in 1..=30 {
        server.notify(1, &format!("8888_stream{number}"), number).await;
    }
    cloud.answer(false);
    server.pass(60);
    let poller = Arc::clone(&server.poller);
    let turn = tokio::spawn(async move { poller.turn().await });
    cloud.until_waiting(8).await;
    cloud.answer(true);
    turn.await.unwrap();
    assert_eq!(cloud.take_asked().len(), 30);
    assert_eq!(cloud.most_at_once.load(Ordering::SeqCst), 8);
}

#[tokio::test]
async fn a_cloud_that_does_not_answer_is_not_waited_for() {
    let (folder, time) = (TempDir::new().unwrap(), clock());
    let cloud = Cloud::start(Arc::clone(&time)).await;
    let server = Asking::start(&folder, &time, &cloud.status_settings());
    server.poller.reconcile().await;
    server.notify(1, CODE, 1).await;
    cloud.answer(false);
    server.pass(60);
    let poller = Arc::clone(&server.poller);
    let turn = tokio::spawn(async move { poller.turn().await });
    cloud.until_waiting(1).await;
    // Time now passes as soon as nothing else is left to do.
    tokio::time::pause();
    turn.await.unwrap();
    tokio::time::resume();
    let row = server.row(CODE).await.unwrap();
    assert_eq!(row.rule.name, "start-announced");
    assert!(
        row.words
            .iter()
            .any(|word| word.by == "status-api" && !word.counts)
    );
}

#[tokio::test]
async fn after_a_downtime_the_cloud_is_asked_before_a_row_is_called_ended() {
    let (folder, time) = (TempDir::new().unwrap(), clock());
    let cloud = Cloud::start(Arc::clone(&time)).await;
    cloud.say_of_all(Says::On);
    let before = Asking::start(&folder, &time, &cloud.status_settings());
    before.poller.reconcile().await;
    before.notify(1, CODE, 1).await;
    before.notify(1, "8888_left", 2).await;
    before.notify(1, "8888_ended", 3).await;
    cloud.say("8888_ended", Says::Off);
    before.poller.turn().await;
    for _ in 0..3 {
        before.minute().await;
    }
    assert_eq!(before.rule("8888_ended").await, "polls-missed");
    before.app.store.close().await.unwrap();

    time.fetch_add(3_600, Ordering::SeqCst);
    cloud.say("8888_left", Says::Off);
    cloud.take_asked();
    cloud.answer(false);
    let server = Asking::start(&folder, &time, &cloud.status_settings());
    let poller = Arc::clone(&server.poller);
    let reconciling = tokio::spawn(async move { poller.reconcile().await });
    cloud.until_waiting(2).await;
    assert!(!server.is_ready().await, "it has not been asked yet");
    cloud.answer(true);
    reconciling.await.unwrap();
    assert!(server.is_ready().await);
    let mut asked = cloud.take_asked();
    asked.sort();
    assert_eq!(asked, [CODE, "8888_left"], "whoever had ended is not asked about");
    assert_eq!(server.row(CODE).await.unwrap().status, "live");
    assert!(
        server.row("8888_left").await.unwrap().listed,
        "one miss is not the end"
    );
    for _ in 0..3 {
        server.minute().await;
    }
    assert_eq!(server.rule("8888_left").await, "polls-missed");
}

#[tokio::test]
async fn one_list_of_api_3_answers_about_every_stream() {
    let (folder, time) = (TempDir::new().unwrap(), clock());
    let cloud = Cloud::start(Arc::clone(&time)).await;
    let server = Asking::start(&folder, &time, &cloud.api_settings());
    server.poller.reconcile().await;
    server.notify(1, CODE, 1).await;
    server.notify(1, "8888_left", 2).await;
    // Its start was missed, and the list is longer than a page.
    for number in 0..1_500 {
        cloud.say(&format!("8888_other{number}"), Says::On);
    }
    cloud.say(CODE, Says::On);
    cloud.take_asked();
    for _ in 0..3 {
        server.minute().await;
    }
    assert_eq!(cloud.take_asked(), ["list"; 6], "two pages once a minute");
    assert_eq!(
        server.row("8888_other1499").await.unwrap().rule.name,
        "poll-says-on"
    );
    assert_eq!(server.rule("8888_left").await, "polls-missed");

    cloud.unlisted.store(1, Ordering::SeqCst);
    cloud.say("8888_other7", Says::Off);
    for _ in 0..2 {
        server.minute().await;
    }
    assert!(
        server.row("8888_other7").await.unwrap().listed,
        "a list that is not complete says nothing of who is missing"
    );
    assert_eq!(server.rule(CODE).await, "start-announced");
}

#[tokio::test]
async fn of_several_servers_one_asks_and_all_hear_the_answers() {
    let (folder, time) = (TempDir::new().unwrap(), clock());
    let cloud = Cloud::start(Arc::clone(&time)).await;
    cloud.say_of_all(Says::On);
    let nats = Nats::start(&folder.path().join("nats"));
    let address = NatsAddress::parse(&format!("nats://{}", nats.address)).unwrap();
    let mut options = JetStreamOptions::new(address.unwrap(), None, 1);
    // Longer than the test takes.
    options.lease = Duration::from_secs(3_600);
    let mut servers = Vec::new();
    for _ in 0..2 {
        let store = Arc::new(JetStreamStore::open(&options).await.unwrap());
        let server = Asking::over(store, &folder, &time, &cloud.status_settings());
        server.poller.reconcile().await;
        servers.push(server);
    }
    servers[1].notify(1, CODE, 1).await;
    while servers[0].row(CODE).await.is_none() {}
    let next_poll = |server: &Asking| {
        let board = server.app.live.board();
        let code = StreamCode::parse(CODE).unwrap();
        board.liveness(&code).map(|known| known.next_poll(0))
    };
    let before = next_poll(&servers[1]);
    for _ in 0..60 {
        time.fetch_add(1, Ordering::SeqCst);
        servers[1].poller.turn().await;
        servers[0].poller.turn().await;
    }
    assert_eq!(cloud.take_asked(), [CODE], "once, by one of them");
    while next_poll(&servers[1]) == before {
        tokio::task::yield_now().await;
    }
    // The one that asked ends.
    servers[0].app.polling.give_up().await.unwrap();
    servers[1].minute().await;
    assert_eq!(cloud.take_asked(), [CODE], "the other goes on");
}
