//! The ways of recording a relay and the recommendations, compared with the vendor's table.

use panglu_core::{Locale, Platform, StreamKind};
use panglu_snippets::{
    FileFormats,
    recording::{Fact, MATRIX, Priority, RecordingMethod, Requirements, recommend},
};
use panglu_tests::cases;
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// `recording.json`: a row of the vendor's table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RowCase {
    source: String,
    start: String,
    record: String,
    formats: String,
    callback: bool,
    ease: u8,
    reliability: u8,
    cost: u8,
}

/// `recording-needs.json`: recommendations for given needs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedsCase {
    why: String,
    #[serde(default)]
    needs: NeedsOfCase,
    choice: Option<String>,
    unmet: Vec<String>,
    warnings: Vec<String>,
}

#[derive(Debug, Deserialize, Default)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct NeedsOfCase {
    callback: bool,
    formats: String,
    kind: Option<String>,
    platform: Option<String>,
    choose_streams: bool,
    choose_moments: bool,
    record_id: bool,
    two_person_room: bool,
    priority: Option<String>,
}

impl NeedsOfCase {
    fn read(&self) -> Requirements {
        Requirements {
            callback: self.callback,
            formats: FileFormats::parse(&self.formats).unwrap(),
            kind: self
                .kind
                .as_deref()
                .map_or(StreamKind::Main, |kind| StreamKind::parse(kind).unwrap()),
            platform: self
                .platform
                .as_deref()
                .map_or(Platform::Pc, |name| Platform::named(name).unwrap()),
            choose_streams: self.choose_streams,
            choose_moments: self.choose_moments,
            record_id: self.record_id,
            two_person_room: self.two_person_room,
            priority: match self.priority.as_deref() {
                None => Priority::Ease,
                Some("reliability") => Priority::Reliability,
                Some("cost") => Priority::Cost,
                Some(other) => panic!("no priority is called {other}"),
            },
        }
    }
}

fn name(method: &RecordingMethod) -> String {
    format!("{}/{}", method.start.name(), method.record.name())
}

#[test]
fn the_table_is_the_vendors() {
    let rows = cases::<RowCase>(include_str!("recording.json"));
    assert_eq!(rows.len(), MATRIX.len());
    for (row, method) in rows.iter().zip(&MATRIX) {
        assert_eq!(
            name(method),
            format!("{}/{}", row.start, row.record),
            "{}",
            row.source
        );
        assert_eq!(method.formats.list(), row.formats, "{}", row.source);
        assert_eq!(method.callback, row.callback, "{}", row.source);
        let ratings = [method.ease, method.reliability, method.cost];
        assert_eq!(
            ratings.map(|rating| rating.count()),
            [row.ease, row.reliability, row.cost],
            "{}",
            row.source
        );
        for rating in ratings {
            let filled = rating.stars().matches('★').count();
            assert_eq!(filled, usize::from(rating.count()));
            assert_eq!(rating.stars().chars().count(), 4);
        }
    }
}

#[test]
fn recommendations() {
    for case in cases::<NeedsCase>(include_str!("recording-needs.json")) {
        let advice = recommend(&case.needs.read());
        assert_eq!(advice.choice().as_ref().map(name), case.choice, "{}", case.why);
        let unmet: Vec<_> = advice.unmet().iter().map(|unmet| unmet.code()).collect();
        assert_eq!(unmet, case.unmet, "{}", case.why);
        assert_eq!(advice.fits(), case.unmet.is_empty(), "{}", case.why);
        let warnings: Vec<_> = advice.warnings().iter().map(|warning| warning.code()).collect();
        assert_eq!(warnings, case.warnings, "{}", case.why);
        let says_it_falls_short = advice.why(Locale::En).contains("nearest") || advice.choice().is_none();
        assert_eq!(says_it_falls_short, !advice.fits(), "{}", case.why);
    }
}

#[test]
fn every_sentence_speaks_both_languages() {
    for case in cases::<NeedsCase>(include_str!("recording-needs.json")) {
        let advice = recommend(&case.needs.read());
        let mut pairs: Vec<[String; 2]> = vec![Locale::ALL.map(|locale| advice.why(locale))];
        pairs.extend(
            advice
                .unmet()
                .iter()
                .map(|unmet| Locale::ALL.map(|locale| unmet.text(locale).into())),
        );
        pairs.extend(
            advice
                .trade_offs()
                .iter()
                .map(|cost| Locale::ALL.map(|locale| cost.text(locale).into())),
        );
        for [english, chinese] in pairs {
            assert!(english.is_ascii() || english.contains('★'), "{english}");
            assert!(chinese.contains('。') && !chinese.contains(". "), "{chinese}");
        }
    }
    for fact in Fact::ALL {
        assert!(!fact.source().is_empty() && !fact.text(Locale::ZhCn).is_ascii());
    }
}

#[test]
fn formats_read_and_write() {
    for formats in 0..8u8 {
        let mut made = FileFormats::NONE;
        for format in [FileFormats::HLS, FileFormats::FLV, FileFormats::MP4] {
            if formats & format.bits() != 0 {
                made = made.and(format);
            }
        }
        assert_eq!(made.bits(), formats);
        assert_eq!(FileFormats::parse(made.list()), Some(made), "{}", made.list());
    }
    assert_eq!(
        FileFormats::parse("mp4, hls"),
        Some(FileFormats::MP4.and(FileFormats::HLS))
    );
    assert_eq!(FileFormats::parse("MP4/AVI"), None, "AVI is never made");
}
