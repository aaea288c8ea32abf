//! A browser writes the very code that was reviewed; `crates/snippets/tests/snapshots.rs` compares it on this machine.

#[path = "../../crates/snippets/tests/code/mod.rs"]
mod code;

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// The snapshots by name, as they are committed.
const REVIEWED: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/snapshots.rs"));

#[test]
fn the_code_is_what_was_reviewed() {
    let written = code::written();
    assert_eq!(written.len(), REVIEWED.len());
    for (name, text) in written {
        let reviewed = REVIEWED.iter().find(|(reviewed, _)| *reviewed == name);
        let (_, snapshot) = reviewed.unwrap_or_else(|| panic!("{name} has no snapshot"));
        // A snapshot says where it comes from between two lines of dashes.
        let code = snapshot.splitn(3, "---\n").nth(2).expect("a snapshot has a head");
        assert_eq!(text, code, "{name}");
    }
}
