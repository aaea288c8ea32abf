//! A stop notification of a listed stream is believed only once the cloud was asked.

use std::sync::Arc;

use panglu_server::live::StopOutcome;
use reqwest::StatusCode;
use serde_json::json;
use tempfile::TempDir;

use crate::{
    asking::{Asking, clock},
    cloud::{Cloud, Says},
    server::{CODE, Server, push},
};

async fn outcome(server: &Asking) -> Option<StopOutcome> {
    server.row(CODE).await?.stop.map(|stop| stop.outcome)
}

/// Lets seconds pass, and asks about stops in doubt after each.
async fn seconds(server: &Asking, number: u64) {
    for _ in 0..number {
        server.poller.confirm_stops().await;
        server.pass(1);
    }
}

#[tokio::test]
async fn a_true_stop_ends_the_row_as_soon_as_the_cloud_confirms_it() {
    for api in [false, true] {
        let (folder, time) = (TempDir::new().unwrap(), clock());
        let cloud = Cloud::start(Arc::clone(&time)).await;
        let settings = if api {
            cloud.api_settings()
        } else {
            cloud.status_settings()
        };
        let server = Asking::start(&folder, &time, &settings);
        server.poller.reconcile().await;
        server.notify(1, CODE, 1).await;
        server.pass(300);
        // The status lags behind.
        cloud.say(CODE, Says::On);
        server.notify(0, CODE, 1).await;
        assert_eq!(outcome(&server).await, Some(StopOutcome::Held));
        seconds(&server, 30).await;
        let row = server.row(CODE).await.unwrap();
        assert_eq!(
            (row.status, row.stop.unwrap().outcome),
            ("live", StopOutcome::Held)
        );
        cloud.say(CODE, Says::Off);
        seconds(&server, 10).await;
        let row = server.row(CODE).await.unwrap();
        assert_eq!((row.status, row.rule.name), ("offline", "end-announced"));
        assert_eq!(row.stop.unwrap().outcome, StopOutcome::Confirmed);
    }
}

#[tokio::test]
async fn a_forged_stop_changes_nothing() {
    let (folder, time) = (TempDir::new().unwrap(), clock());
    let cloud = Cloud::start(Arc::clone(&time)).await;
    cloud.say_of_all(Says::On);
    let server = Asking::start(&folder, &time, &cloud.status_settings());
    server.poller.reconcile().await;
    server.notify(1, CODE, 1).await;
    server.pass(300);
    server.notify(0, CODE, 1).await;
    for _ in 0..100 {
        seconds(&server, 1).await;
        assert_eq!(server.row(CODE).await.unwrap().status, "live");
    }
    assert_eq!(outcome(&server).await, Some(StopOutcome::Contradicted));
    assert_eq!(server.rule(CODE).await, "start-announced");
    let asked = cloud.take_asked().len();
    assert!((2..=10).contains(&asked), "once in ten seconds: {asked}");

    server.app.store.close().await.unwrap();
    let again = Asking::start(&folder, &time, &cloud.status_settings());
    again.poller.reconcile().await;
    assert_eq!(again.rule(CODE).await, "start-announced", "also after a restart");
    assert_eq!(outcome(&again).await, Some(StopOutcome::Contradicted));
}

#[tokio::test]
async fn a_stop_is_believed_when_the_cloud_does_not_answer() {
    let (folder, time) = (TempDir::new().unwrap(), clock());
    let cloud = Cloud::start(Arc::clone(&time)).await;
    cloud.say_of_all(Says::Broken);
    let server = Asking::start(&folder, &time, &cloud.status_settings());
    server.poller.reconcile().await;
    server.notify(1, CODE, 1).await;
    server.notify(0, CODE, 1).await;
    seconds(&server, 90).await;
    assert_eq!(outcome(&server).await, Some(StopOutcome::Held));
    seconds(&server, 2).await;
    assert_eq!(outcome(&server).await, Some(StopOutcome::Unanswered));
    let row = server.row(CODE).await.unwrap();
    assert_eq!((row.status, row.rule.name), ("offline", "end-announced"));
}

#[tokio::test]
async fn without_the_setting_a_stop_is_believed_at_once() {
    let (folder, time) = (TempDir::new().unwrap(), clock());
    let cloud = Cloud::start(Arc::clone(&time)).await;
    let mut settings = cloud.status_settings().to_vec();
    settings.push(("PANGLU_CONFIRM_STOPS", "false".to_owned()));
    let server = Asking::start(&folder, &time, &settings);
    server.poller.reconcile().await;
    server.notify(1, CODE, 1).await;
    server.notify(0, CODE, 1).await;
    assert_eq!(server.rule(CODE).await, "end-announced");
    assert_eq!(outcome(&server).await, None);
}

#[tokio::test]
async fn the_running_server_asks_by_itself_as_soon_as_a_stop_comes() {
    let time = clock();
    let cloud = Cloud::start(Arc::clone(&time)).await;
    let settings = cloud.status_settings();
    let settings = settings.each_ref().map(|(name, value)| (*name, value.as_str()));
    let server = Server::with(&settings).await;
    let now = server.now();
    assert_eq!(server.notify(push(1, CODE, now, 1)).await, StatusCode::OK);
    assert_eq!(server.json("/api/live").await["total"], 1);
    cloud.answer(false);
    assert_eq!(server.notify(push(0, CODE, now, 1)).await, StatusCode::OK);
    cloud.until_waiting(1).await;
    let held = server.json("/api/live").await;
    assert_eq!(held["rows"][0]["stop"]["outcome"], "held");
    let log = server.look("/api/deliveries?limit=1").await;
    assert_eq!(log["deliveries"][0]["change"], "the cloud is asked first");
    cloud.answer(true);
    while server.json("/api/live").await["total"] != json!(0) {
        tokio::task::yield_now().await;
    }
    let row = &server.json("/api/live?status=all").await["rows"][0];
    assert_eq!(row["stop"]["outcome"], "confirmed");
    let figures = server.figures().await.text().await.unwrap();
    assert!(
        figures.contains(r#"panglu_polls_total{interface="status",answer="off"}"#),
        "{figures}"
    );
    assert!(!figures.contains("planted"));
}
