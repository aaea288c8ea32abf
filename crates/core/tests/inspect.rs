//! Any address that is built is parsed back as the same, and any pasted text gets an answer.
#![cfg(not(target_arch = "wasm32"))]

use panglu_core::{
    AppName, Authority, BizId, NamingRule, PlayFormat, PlaySite, PushSite, RoomId, SigningKey, StreamCode,
    StreamKind, TxTime, UserId,
    inspect::{Direction, InspectContext, Keys, SignatureVerdict, inspect},
    play_url, push_url,
};
use proptest::prelude::*;

fn codes() -> impl Strategy<Value = StreamCode> {
    let room = (1..=u64::from(RoomId::MAX)).prop_filter_map("a room", |room| RoomId::from_number(room).ok());
    let user = "\\PC{1,40}".prop_filter_map("a user name", |user| UserId::parse(&user).ok());
    let biz = "[0-9]{1,8}".prop_filter_map("a BIZID", |biz| BizId::parse(&biz).ok());
    (biz, room, user, prop::bool::ANY).prop_map(|(biz, room, user, screen)| {
        let kind = if screen { StreamKind::Aux } else { StreamKind::Main };
        StreamCode::derive(&biz, room, &user, kind)
    })
}

proptest! {
    #[test]
    fn a_built_play_address_reads_back(
        code in codes(),
        domain in prop::option::of("[a-z]{1,10}(\\.[a-z]{2,8}){1,3}(:[1-9][0-9]{1,3})?"),
        app in "[a-z]{1,8}",
        https in prop::bool::ANY,
        signed in prop::option::of(1_600_000_000_u64..4_000_000_000),
    ) {
        let biz = BizId::parse(code.biz_digits()).unwrap();
        let site = domain.map_or_else(|| PlaySite::vendor_default(&biz), |own| PlaySite::own(Authority::parse(&own).unwrap()));
        let site = site.app(AppName::parse(&app).unwrap()).https(https);
        let key = SigningKey::parse("PlayKey").unwrap();
        let signature = signed.map(|until| key.sign(&code, TxTime::from_unix(until)));
        for format in PlayFormat::ALL {
            let url = play_url(&code, format, &site, signature.as_ref());
            let keys = Keys { push: &[], play: std::slice::from_ref(&key) };
            let seen = inspect(url.as_str(), &InspectContext { keys, now: 1_600_000_000, play_validity: 0 }).unwrap();
            prop_assert_eq!(seen.parts.to_string(), url.as_str());
            prop_assert_eq!(seen.parts.name.as_str(), code.as_str());
            prop_assert_eq!(&seen.parts.app, &app);
            prop_assert_eq!(seen.format, format);
            prop_assert_eq!(seen.rule, NamingRule::StreamCode);
            prop_assert!(seen.direction != Direction::Push);
            prop_assert_eq!(seen.suggestion, None);
            match signed {
                None => prop_assert_eq!(seen.signature, SignatureVerdict::Unsigned),
                Some(1_600_000_000) => prop_assert_eq!(seen.signature, SignatureVerdict::Expired { at: 1_600_000_000, since: 0 }),
                Some(until) => {
                    let valid = matches!(seen.signature, SignatureVerdict::Valid { until: seen, .. } if seen == until);
                    prop_assert!(valid, "{:?}", seen.signature);
                }
            }
        }
    }

    #[test]
    fn a_built_push_address_reads_back_and_splits_for_obs(code in codes(), until in 1_600_000_001_u64..4_000_000_000) {
        let key = SigningKey::parse("PushKey").unwrap();
        let biz = BizId::parse(code.biz_digits()).unwrap();
        let push = push_url(&code, &PushSite::vendor_default(&biz), Some(&key.sign(&code, TxTime::from_unix(until))));
        prop_assert_eq!(format!("{}{}", push.server(), push.stream_key()), push.to_string());
        let keys = Keys { push: std::slice::from_ref(&key), play: &[] };
        let seen = inspect(&push.to_string(), &InspectContext { keys, now: 1_600_000_000, play_validity: 0 }).unwrap();
        prop_assert_eq!(seen.direction, Direction::Push);
        prop_assert_eq!(seen.signature.code(), "valid");
        prop_assert_eq!(seen.parts.parameter("bizid"), Some(code.biz_digits()));
    }

    #[test]
    fn any_text_is_answered(text in "\\PC{0,200}") {
        let _answer = inspect(&text, &InspectContext::default());
    }

    /// Texts that look like addresses test more of the parser than random text does.
    #[test]
    fn any_text_shaped_like_an_address_is_answered(
        scheme in "(rtmp|http|https|webrtc|HTTP|rtmp://http)",
        host in "[a-z0-9.:-]{0,20}",
        path in "[/a-zA-Z0-9_.%-]{0,60}",
        query in "[?&=a-zA-Z0-9%]{0,60}",
        now in prop::num::u64::ANY,
    ) {
        let key = SigningKey::parse("PlayKey").unwrap();
        let keys = Keys { push: std::slice::from_ref(&key), play: std::slice::from_ref(&key) };
        let text = format!("{scheme}://{host}{path}?txTime=5C{query}&txSecret={query}");
        if let Ok(seen) = inspect(&text, &InspectContext { keys, now, play_validity: u64::MAX }) {
            let again = inspect(&seen.parts.to_string(), &InspectContext::default()).unwrap();
            prop_assert_eq!(again.parts, seen.parts);
        }
    }
}

/// Regression cases found by fuzzing: each was parsed into something that did not parse back as the same.
#[test]
fn what_was_read_reads_back_as_itself() {
    for text in [
        "https://play.example.com/live/8888_a.flv?txSecret=4f36&=",
        "rtmp://8888.livepush.myqcloud.com/live/8888_a?bizid=8888&txTime\0\0=\0",
        "https://play.example.com/live/8888_a.flv?a&amp\0;b=7d&amp;c&txTime=1700003600",
        "rtmp://87267liveplay.dm/live/4444_8126505.m3u8\0\0.m3u8\0",
    ] {
        let seen = inspect(text, &InspectContext::default()).unwrap();
        let again = inspect(&seen.parts.to_string(), &InspectContext::default()).unwrap();
        assert_eq!(again.parts, seen.parts, "{text:?}");
        assert!(!seen.advice.is_empty(), "{text:?} is not passed over in silence");
    }
}
