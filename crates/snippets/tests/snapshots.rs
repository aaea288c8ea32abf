//! Compares every kind of code that this crate writes with the files in `snapshots/`, so that a reviewer sees the code
//! as its readers will. CONTRIBUTING.md describes how to update the files.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "what helps a test may fail it")]

mod code;

use std::{collections::BTreeSet, fs, path::Path};

#[test]
fn the_code_is_what_was_reviewed() {
    let written = code::written();
    // The name of the file identifies the snapshot; module and expression are not needed.
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (name, text) in &written {
            // The snapshot comparison ignores line breaks at the start and the end, so they are checked here.
            assert_eq!(
                *text,
                format!("{}\n", text.trim()),
                "{name}: one line break, at the end"
            );
            insta::assert_snapshot!(name.as_str(), text);
        }
    });
    // Checked after the comparison, which may have written new snapshots.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let files: BTreeSet<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let named = written.iter().map(|(name, _)| format!("{name}.snap")).collect();
    assert_eq!(files, named, "each snapshot belongs to a kind of code");
}
