//! A recommendation is never worse than another way would be.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "what helps a test may fail it")]

use panglu_core::{Locale, Platform, StreamKind};
use panglu_snippets::{
    FileFormats,
    recording::{MATRIX, Needs, Priority, RecordMode, StartMode, Way, recommend},
};
use proptest::prelude::*;

fn needs() -> impl Strategy<Value = Needs> {
    let formats = proptest::sample::select(vec!["", "HLS", "FLV", "MP4", "FLV/HLS", "FLV/HLS/MP4"]);
    let platform = proptest::sample::select(Platform::ALL.to_vec());
    let priority = proptest::sample::select(vec![Priority::Ease, Priority::Reliability, Priority::Cost]);
    (any::<[bool; 6]>(), formats, platform, priority).prop_map(|(yes, formats, platform, priority)| Needs {
        callback: yes[0],
        formats: FileFormats::parse(formats).unwrap(),
        kind: if yes[1] { StreamKind::Aux } else { StreamKind::Main },
        platform,
        choose_streams: yes[2],
        choose_moments: yes[3],
        record_id: yes[4],
        two_person_room: yes[5],
        priority,
    })
}

/// The needs that a way meets, told again from the vendor's table.
fn meets(needs: &Needs, way: &Way) -> bool {
    (way.callback || !needs.callback)
        && way.formats.contains(needs.formats)
        && (way.start == StartMode::Manual || !needs.choose_streams)
        && (way.record == RecordMode::Manual || !needs.choose_moments)
        && ((way.start == StartMode::Manual && way.record == RecordMode::Automatic) || !needs.record_id)
}

fn possible(needs: &Needs) -> bool {
    !needs.two_person_room && (needs.platform == Platform::Pc || needs.kind == StreamKind::Main)
}

proptest! {
    #[test]
    fn what_fits_is_found_and_nothing_better_exists(needs in needs()) {
        let advice = recommend(&needs);
        let fitting: Vec<_> = MATRIX.iter().filter(|way| possible(&needs) && meets(&needs, way)).collect();
        prop_assert_eq!(advice.fits(), !fitting.is_empty());
        prop_assert_eq!(advice.choice().is_some(), possible(&needs));
        for locale in Locale::ALL {
            prop_assert!(!advice.why(locale).is_empty());
        }
        if let (true, Some(choice)) = (advice.fits(), advice.choice()) {
            prop_assert!(meets(&needs, &choice));
            for other in fitting {
                match needs.priority {
                    Priority::Ease => prop_assert!(choice.ease >= other.ease),
                    Priority::Reliability => prop_assert!(choice.reliability >= other.reliability),
                    Priority::Cost => prop_assert!(choice.cost <= other.cost),
                }
            }
        }
    }
}
