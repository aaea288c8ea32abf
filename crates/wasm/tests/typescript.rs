//! The declarations that are committed are those that the structures print.
#![cfg(not(target_arch = "wasm32"))]

use std::{fs, path::Path};

#[test]
fn the_committed_declarations_are_the_printed_ones() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("npm/src/types.d.ts");
    let committed = fs::read_to_string(&path).unwrap();
    let printed = panglu_wasm::typescript::declarations();
    let differs = committed
        .lines()
        .zip(printed.lines())
        .position(|(one, other)| one != other);
    assert!(
        committed == printed,
        "npm/src/types.d.ts is not what crates/wasm says, from line {} on: run `cargo xtask types`",
        differs.unwrap_or_else(|| committed.lines().count().min(printed.lines().count())) + 1,
    );
}
