//! Checks that no other recording method is better than the recommended one.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "what helps a test may fail it")]

use panglu_core::{Locale, Platform, StreamKind};
use panglu_snippets::{
    FileFormats,
    recording::{MATRIX, Priority, RecordMode, RecordingMethod, Requirements, StartMode, recommend},
};
use proptest::prelude::*;

fn requirements() -> impl Strategy<Value = Requirements> {
    let formats = proptest::sample::select(vec!["", "HLS", "FLV", "MP4", "FLV/HLS", "FLV/HLS/MP4"]);
    let platform = proptest::sample::select(Platform::ALL.to_vec());
    let priority = proptest::sample::select(vec![Priority::Ease, Priority::Reliability, Priority::Cost]);
    (any::<[bool; 6]>(), formats, platform, priority).prop_map(|(yes, formats, platform, priority)| {
        Requirements {
            callback: yes[0],
            formats: FileFormats::parse(formats).unwrap(),
            kind: if yes[1] { StreamKind::Aux } else { StreamKind::Main },
            platform,
            choose_streams: yes[2],
            choose_moments: yes[3],
            record_id: yes[4],
            two_person_room: yes[5],
            priority,
        }
    })
}

/// Whether a method meets all needs, implemented independently from the vendor's table.
fn meets(requirements: &Requirements, method: &RecordingMethod) -> bool {
    (method.callback || !requirements.callback)
        && method.formats.contains(requirements.formats)
        && (method.start == StartMode::Manual || !requirements.choose_streams)
        && (method.record == RecordMode::Manual || !requirements.choose_moments)
        && ((method.start == StartMode::Manual && method.record == RecordMode::Automatic)
            || !requirements.record_id)
}

fn possible(requirements: &Requirements) -> bool {
    !requirements.two_person_room
        && (requirements.platform == Platform::Pc || requirements.kind == StreamKind::Main)
}

proptest! {
    #[test]
    fn what_fits_is_found_and_nothing_better_exists(requirements in requirements()) {
        let advice = recommend(&requirements);
        let fitting: Vec<_> = MATRIX.iter().filter(|method| possible(&requirements) && meets(&requirements, method)).collect();
        prop_assert_eq!(advice.fits(), !fitting.is_empty());
        prop_assert_eq!(advice.choice().is_some(), possible(&requirements));
        for locale in Locale::ALL {
            prop_assert!(!advice.why(locale).is_empty());
        }
        if let (true, Some(choice)) = (advice.fits(), advice.choice()) {
            prop_assert!(meets(&requirements, &choice));
            for other in fitting {
                match requirements.priority {
                    Priority::Ease => prop_assert!(choice.ease >= other.ease),
                    Priority::Reliability => prop_assert!(choice.reliability >= other.reliability),
                    Priority::Cost => prop_assert!(choice.cost <= other.cost),
                }
            }
        }
    }
}
