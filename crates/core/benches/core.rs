//! Benchmarks of the core. Compare the medians of one run; there is no pass or fail.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use panglu_core::{
    BizId, PlayFormat, PlaySite, RoomId, SigningKey, StreamCode, StreamKind, TxTime, UserId,
    errors::explain,
    inspect::{InspectContext, Keys, inspect},
    notification::{Notification, NotificationKey, verify_at},
    play_url, reverse_lookup,
};

const NOW: u64 = 1_700_000_000;

fn names(criterion: &mut Criterion) {
    let (Ok(biz), Ok(room), Ok(user)) = (
        BizId::parse("8888"),
        RoomId::parse("293710"),
        UserId::parse("14y2l2c"),
    ) else {
        return;
    };
    criterion.bench_function("stream code", |bencher| {
        bencher.iter(|| StreamCode::derive(black_box(&biz), room, &user, StreamKind::Main));
    });
    let code = StreamCode::derive(&biz, room, &user, StreamKind::Main);
    let site = PlaySite::vendor_default(&biz);
    criterion.bench_function("play address", |bencher| {
        bencher.iter(|| play_url(black_box(&code), PlayFormat::Flv, &site, None));
    });
    let Ok(key) = SigningKey::parse("PlayKeyPlayKey") else {
        return;
    };
    let signed = play_url(
        &code,
        PlayFormat::Flv,
        &site,
        Some(&key.sign(&code, TxTime::from_unix(NOW + 60))),
    );
    let keys = Keys {
        push: &[],
        play: std::slice::from_ref(&key),
    };
    criterion.bench_function("inspect a signed address", |bencher| {
        bencher.iter(|| {
            inspect(
                black_box(signed.as_str()),
                &InspectContext {
                    keys,
                    now: NOW,
                    play_validity: 0,
                },
            )
        });
    });
}

/// The owner is not in the roster, so all 100,000 pairs of room and user are hashed, for camera and screen share.
fn lookup(criterion: &mut Criterion) {
    let users: Vec<UserId> = (0..100)
        .filter_map(|user| UserId::parse(&format!("user{user}")).ok())
        .collect();
    let rooms: Vec<RoomId> = (1..=1_000)
        .filter_map(|room| RoomId::from_number(room).ok())
        .collect();
    let Ok(code) = StreamCode::parse("8888_81265058829fd2e50c8ec2ac78d55127") else {
        return;
    };
    criterion.bench_function("reverse lookup, 100,000 pairs", |bencher| {
        bencher.iter(|| {
            let roster = rooms
                .iter()
                .flat_map(|room| users.iter().map(move |user| (*room, user)));
            reverse_lookup(black_box(&code), roster)
        });
    });
}

fn answers(criterion: &mut Criterion) {
    criterion.bench_function("explain", |bencher| {
        bencher.iter(|| explain(black_box(40_000_411), None))
    });
    let Ok(key) = NotificationKey::parse("callback-key") else {
        return;
    };
    let signed = br#"{ "event_type": 1, "stream_id": "8888_room", "sequence": "7", "t": 1700000600, "sign": "55dd023b1189c14df5daa08b8fff8f44" }"#;
    // Signed with another key, so that every known signing mistake is tried.
    let foreign = br#"{ "event_type": 1, "stream_id": "8888_room", "sequence": "7", "t": 1700000600, "sign": "89be4b9c13bbc4e1be1dc7a3d7c3cd71" }"#;
    for (name, body) in [
        ("parse and verify a notification", signed),
        ("parse and verify a notification signed with another key", foreign),
    ] {
        criterion.bench_function(name, |bencher| {
            bencher.iter(|| {
                Notification::parse(black_box(body)).map(|notification| verify_at(&notification, &key, NOW))
            });
        });
    }
}

criterion_group!(benches, names, lookup, answers);
criterion_main!(benches);
