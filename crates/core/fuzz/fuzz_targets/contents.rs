//! Any bytes are read, and no beginning of them contradicts the whole.
#![no_main]

use libfuzzer_sys::fuzz_target;
use panglu_core::contents::{Contents, Reading};

fuzz_target!(|bytes: &[u8]| {
    // At most sixteen beginnings, or a run takes minutes; the first byte moves them.
    let step = bytes.first().map_or(1, |first| bytes.len() / 16 + 1 + usize::from(first % 8));
    let start = Contents::of_start(bytes);
    for of in [Contents::of_flv, Contents::of_ts] {
        let whole = of(bytes);
        for length in (0..bytes.len()).step_by(step) {
            let part = of(&bytes[..length]);
            assert!(part == whole || matches!(part, Reading::NeedMore(_)));
        }
        // Another kind is named exactly where the kind of file is.
        if let Reading::NotAStream(kind) = whole {
            assert_eq!(start, Some(kind));
        }
    }
    for length in (0..bytes.len()).step_by(step) {
        let part = Contents::of_start(&bytes[..length]);
        assert!(part.is_none() || part == start);
    }
    if let Some(kind) = start {
        assert_eq!(Contents::of_ended(bytes), kind);
    }
});
