//! The committed declarations are the ones that the Rust structures print.
#![cfg(not(target_arch = "wasm32"))]

use std::{fs, path::Path};

use panglu_wasm::typescript;

#[expect(clippy::unwrap_used, reason = "without the file there is nothing to compare")]
fn check(file: &str, printed: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("npm/src").join(file);
    let committed = fs::read_to_string(&path).unwrap();
    let differs = committed
        .lines()
        .zip(printed.lines())
        .position(|(one, other)| one != other);
    assert!(
        committed == printed,
        "npm/src/{file} is not what crates/wasm says, from line {} on: run `cargo xtask types`",
        differs.unwrap_or_else(|| committed.lines().count().min(printed.lines().count())) + 1,
    );
}

#[test]
fn the_committed_declarations_are_the_printed_ones() {
    check("types.d.ts", &typescript::panglu());
    check("addresses-types.d.ts", &typescript::addresses());
}
