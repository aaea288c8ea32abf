//! Runs the shared cases of the guide's facts against the core, natively and in a browser.

use std::collections::BTreeSet;

use panglu_core::{
    Locale, Platform,
    guide::{Document, Fact, Topic},
};
use panglu_live::liveness::policy;
use panglu_tests::cases;
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    code: String,
    topic: String,
    document: String,
    link: Option<String>,
    platform: Option<String>,
    /// What the English text must say.
    en: String,
    /// What the Chinese text must say.
    zh: String,
}

#[test]
fn every_fact_has_its_place_its_document_and_its_words() {
    let cases = cases::<Case>(include_str!("guide.json"));
    let codes: Vec<_> = cases.iter().map(|case| case.code.as_str()).collect();
    let facts: Vec<_> = Fact::ALL.iter().map(|fact| fact.code()).collect();
    assert_eq!(facts, codes);
    for (fact, case) in Fact::ALL.iter().zip(&cases) {
        assert_eq!(fact.topic().code(), case.topic, "{}", case.code);
        assert_eq!(fact.document().code(), case.document, "{}", case.code);
        assert_eq!(fact.link(), case.link.as_deref(), "{}", case.code);
        let platform = fact.platform().map(Platform::name);
        assert_eq!(platform, case.platform.as_deref(), "{}", case.code);
        for (locale, needle, stop) in [(Locale::En, &case.en, '.'), (Locale::ZhCn, &case.zh, '。')] {
            let text = fact.text(locale);
            assert!(text.contains(needle.as_str()) && text.ends_with(stop), "{text}");
            assert!(!fact.document().title(locale).is_empty());
        }
    }
}

#[test]
fn every_topic_has_facts_and_a_heading() {
    let codes: BTreeSet<_> = Topic::ALL.iter().map(|topic| topic.code()).collect();
    assert_eq!(codes.len(), Topic::ALL.len(), "codes are unique");
    for topic in Topic::ALL {
        assert!(Fact::of(*topic).count() > 0, "{topic:?}");
        assert_ne!(topic.text(Locale::En), topic.text(Locale::ZhCn));
    }
    let in_order: Vec<_> = Topic::ALL.iter().flat_map(|topic| Fact::of(*topic)).collect();
    assert_eq!(in_order, Fact::ALL, "the facts stand topic by topic");
}

/// The numbers decide elsewhere; what people read must not say others.
#[test]
fn the_numbers_are_those_that_decide() {
    for (fact, number) in [
        (Fact::RtmpAfterDrop, policy::RTMP_JOINS_WITHIN),
        (Fact::AddressesKept, policy::CHANNEL_KEPT / 3_600),
        (Fact::AutomaticStart, policy::RELAY_STARTS_WITHIN),
        (Fact::AutomaticRetry, policy::RELAY_RETRY),
        (
            Fact::NotificationLifetime,
            panglu_core::notification::LIFETIME_SECONDS / 60,
        ),
    ] {
        for locale in Locale::ALL {
            let text = fact.text(locale);
            assert!(text.contains(&format!("{number} ")), "{text} should say {number}");
        }
    }
    assert_eq!(Document::ChannelMode.date(), "2018-06-15");
}
