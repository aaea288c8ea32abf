//! What every store must do, as tests that are run with each of them.

use std::{future::Future, path::Path, sync::Arc};

use futures_util::future::join_all;

use panglu_server::store::{
    Append, Delivery, DeliveryQuery, Effect, EventKind, NewDelivery, NewEvent, Source, Store, StoreError,
};

/// Runs every test with a store of its own. `open` gets an empty folder, and the same folder again for a store that is opened a
/// second time.
pub(crate) async fn holds<S: Store, Opened: Future<Output = S>>(
    folder: &Path,
    open: impl Fn(std::path::PathBuf) -> Opened,
) {
    let fresh = |name: &str| {
        let folder = folder.join(name);
        std::fs::create_dir_all(&folder).unwrap();
        folder
    };
    events_have_offsets_in_the_order_of_their_answers(&open(fresh("order")).await).await;
    a_known_event_is_kept_once(&open(fresh("once")).await).await;
    many_at_once_are_all_kept(Arc::new(open(fresh("many")).await)).await;
    deliveries_are_found(&open(fresh("deliveries")).await).await;
    old_things_are_forgotten_and_needed_ones_kept(&open(fresh("old")).await).await;
    what_later_events_replace_is_forgotten(&open(fresh("replaced")).await).await;
    let folder = fresh("again");
    what_was_answered_is_there_after_closing(&open(folder.clone()).await, open(folder)).await;
}

fn event(id: &str, stream: &str, received: u64) -> NewEvent {
    NewEvent {
        id: id.to_owned(),
        kind: EventKind::Notification,
        stream: Some(stream.to_owned()),
        received,
        body: format!("body of {id}").into_bytes(),
    }
}

fn delivery(stream: &str, received: u64, effect: Effect) -> NewDelivery {
    NewDelivery {
        received,
        source: Source::Cdn,
        from: "192.0.2.1".to_owned(),
        body: vec![0xff, 0, b'{'],
        sign: None,
        verdict: if effect == Effect::Refused {
            "wrong-key"
        } else {
            "valid"
        }
        .to_owned(),
        reason: "because".to_owned(),
        effect,
        change: (effect == Effect::Event).then(|| "unknown → live".to_owned()),
        stream: Some(stream.to_owned()),
        replay_of: None,
    }
}

fn only(event: NewEvent) -> Append {
    Append {
        event: Some(event),
        delivery: None,
    }
}

async fn ids(store: &impl Store, after: u64) -> Vec<String> {
    let events = store.events_after(after, 10_000).await;
    let events = events.unwrap();
    events.into_iter().map(|event| event.event.id).collect()
}

async fn events_have_offsets_in_the_order_of_their_answers(store: &impl Store) {
    assert!(store.check().await.is_ok());
    let mut newest = store.newest();
    assert_eq!(*newest.borrow_and_update(), 0, "an empty store");
    let mut last = 0;
    for id in ["a", "b", "c"] {
        let appended = store.append(only(event(id, "8888_one", 7))).await;
        let offset = appended.ok().and_then(|appended| appended.offset);
        assert!(offset > Some(last), "{id}: {offset:?} after {last}");
        last = offset.unwrap();
        assert!(
            newest.has_changed().is_ok_and(|changed| changed),
            "followers are told"
        );
        assert_eq!(*newest.borrow_and_update(), last);
    }
    assert_eq!(ids(store, 0).await, ["a", "b", "c"]);
    let after_first = store.events_after(0, 1).await.unwrap();
    assert_eq!(after_first.len(), 1, "the limit");
    let first = after_first.into_iter().next();
    assert_eq!(
        first.as_ref().map(|first| &first.event),
        Some(&event("a", "8888_one", 7))
    );
    assert_eq!(ids(store, first.unwrap().offset).await, ["b", "c"]);
    assert!(ids(store, last).await.is_empty());
}

async fn a_known_event_is_kept_once(store: &impl Store) {
    let append = |received| Append {
        event: Some(event("same", "8888_one", received)),
        delivery: Some(delivery("8888_one", received, Effect::Event)),
    };
    let first = store.append(append(1)).await.unwrap();
    let newest = *store.newest().borrow();
    let again = store.append(append(2)).await.unwrap();
    assert!(!first.duplicate && again.duplicate);
    assert_eq!(again.offset, first.offset, "the earlier one");
    assert_ne!(again.delivery, first.delivery, "each delivery is kept");
    assert_eq!(*store.newest().borrow(), newest, "nothing new");
    let kept = store.events_after(0, 10).await.unwrap();
    assert_eq!(
        kept.iter().map(|kept| kept.event.received).collect::<Vec<_>>(),
        [1]
    );
    let effects = found(store, DeliveryQuery::default()).await;
    let effects: Vec<_> = effects
        .into_iter()
        .map(|found| (found.delivery.effect, found.delivery.change))
        .collect();
    let change = Some("unknown → live".to_owned());
    assert_eq!(effects, [(Effect::Duplicate, None), (Effect::Event, change)]);
}

async fn many_at_once_are_all_kept(store: Arc<impl Store>) {
    // Every event three times, from many callers at once.
    let names: Vec<_> = (0..900).map(|number| format!("event {}", number % 300)).collect();
    let appended = join_all(
        names
            .iter()
            .map(|name| store.append(only(event(name, "8888_one", 1)))),
    )
    .await;
    let appended: Vec<_> = appended.into_iter().filter_map(Result::ok).collect();
    assert_eq!(appended.len(), 900, "all are answered");
    assert_eq!(
        appended.iter().filter(|appended| !appended.duplicate).count(),
        300
    );
    let mut kept = ids(&*store, 0).await;
    kept.sort();
    kept.dedup();
    assert_eq!(kept.len(), 300);
}

async fn found(store: &impl Store, query: DeliveryQuery) -> Vec<Delivery> {
    let query = DeliveryQuery {
        limit: if query.limit == 0 { 100 } else { query.limit },
        ..query
    };
    store.deliveries(query).await.unwrap()
}

async fn deliveries_are_found(store: &impl Store) {
    let mut numbers = Vec::new();
    for (index, (stream, effect)) in [
        ("8888_one", Effect::Event),
        ("8888_two", Effect::Refused),
        ("8888_one", Effect::Refused),
    ]
    .into_iter()
    .enumerate()
    {
        let append = Append {
            event: None,
            delivery: Some(delivery(stream, index as u64, effect)),
        };
        let appended = store.append(append).await.unwrap();
        assert_eq!(
            appended.offset, None,
            "a delivery without an event changes nothing"
        );
        numbers.extend(appended.delivery);
    }
    let numbers_of = |found: Vec<Delivery>| found.into_iter().map(|found| found.id).collect::<Vec<_>>();
    let [first, second, third] = <[_; 3]>::try_from(numbers).unwrap();
    let all = found(store, DeliveryQuery::default()).await;
    assert_eq!(
        all.first().map(|newest| &newest.delivery),
        Some(&delivery("8888_one", 2, Effect::Refused))
    );
    assert_eq!(numbers_of(all), [third, second, first], "newest first");
    let of = |query| async { numbers_of(found(store, query).await) };
    let query = DeliveryQuery::default;
    assert_eq!(of(DeliveryQuery { limit: 1, ..query() }).await, [third]);
    assert_eq!(
        of(DeliveryQuery {
            before: Some(third),
            ..query()
        })
        .await,
        [second, first]
    );
    assert_eq!(
        of(DeliveryQuery {
            stream: Some("8888_one".to_owned()),
            ..query()
        })
        .await,
        [third, first]
    );
    assert_eq!(
        of(DeliveryQuery {
            effect: Some(Effect::Refused),
            ..query()
        })
        .await,
        [third, second]
    );
    assert_eq!(
        of(DeliveryQuery {
            verdict: Some("valid".to_owned()),
            ..query()
        })
        .await,
        [first]
    );
    assert!(
        of(DeliveryQuery {
            source: Some(Source::Trtc),
            ..query()
        })
        .await
        .is_empty()
    );
    let one = store.delivery(second).await.ok().flatten();
    assert_eq!(
        one.map(|one| one.delivery),
        Some(delivery("8888_two", 1, Effect::Refused))
    );
    assert!(matches!(store.delivery(9_999).await, Ok(None)));
}

async fn old_things_are_forgotten_and_needed_ones_kept(store: &impl Store) {
    for (id, stream, received) in [
        ("old", "8888_gone", 10),
        ("needed", "8888_live", 10),
        ("new", "8888_gone", 20),
    ] {
        let append = Append {
            event: Some(event(id, stream, received)),
            delivery: Some(delivery(stream, received, Effect::Event)),
        };
        assert!(store.append(append).await.is_ok());
    }
    for (id, received) in [("beat 1", 20), ("beat 2", 21)] {
        let kind = EventKind::Heartbeat;
        let beat = NewEvent {
            kind,
            ..event(id, "8888_live", received)
        };
        assert!(store.append(only(beat)).await.is_ok());
    }
    let newest = *store.newest().borrow();
    let forgotten = store.forget(20, vec!["8888_live".to_owned()]).await.unwrap();
    assert_eq!((forgotten.events, forgotten.deliveries), (2, 2));
    assert_eq!(ids(store, 0).await, ["needed", "new", "beat 2"]);
    assert_eq!(found(store, DeliveryQuery::default()).await.len(), 1);
    let again = store.append(only(event("old", "8888_gone", 30))).await.unwrap();
    assert!(
        !again.duplicate && again.offset > Some(newest),
        "a place is not given twice"
    );
}

async fn what_later_events_replace_is_forgotten(store: &impl Store) {
    let reported = |kind, number: u64, body: &str| NewEvent {
        kind,
        body: body.into(),
        ..event(&format!("{body} {number}"), "8888_live", number)
    };
    let mut expected = Vec::new();
    for number in 0..30 {
        for (kind, body, kept) in [
            (EventKind::Poll, "on", 24),
            (EventKind::Poll, "off", 24),
            (EventKind::Seen, "moving", 1),
            (EventKind::Seen, "ended", 1),
        ] {
            let event = reported(kind, number, body);
            if number >= 30 - kept {
                expected.push(event.id.clone());
            }
            assert!(store.append(only(event)).await.is_ok());
        }
    }
    let other = NewEvent {
        stream: Some("8888_other".to_owned()),
        ..reported(EventKind::Seen, 99, "moving")
    };
    expected.push(other.id.clone());
    assert!(store.append(only(other)).await.is_ok());
    let forgotten = store.forget(0, Vec::new()).await.unwrap();
    assert_eq!(forgotten.events, 2 * 6 + 2 * 29);
    assert_eq!(ids(store, 0).await, expected);
}

async fn what_was_answered_is_there_after_closing(
    store: &impl Store,
    again: impl Future<Output = impl Store>,
) {
    let appended = store.append(only(event("kept", "8888_one", 1))).await.unwrap();
    assert!(store.close().await.is_ok());
    let refused = store.append(only(event("late", "8888_one", 2))).await;
    assert!(matches!(refused, Err(StoreError::Closed)), "{refused:?}");
    let store = again.await;
    assert_eq!(ids(&store, 0).await, ["kept"]);
    assert_eq!(Some(*store.newest().borrow()), appended.offset);
    let duplicate = store.append(only(event("kept", "8888_one", 3))).await.unwrap();
    assert!(duplicate.duplicate, "also after a restart");
}
