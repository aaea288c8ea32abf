//! Every kind of code that this crate writes, compared with the files in `snapshots/`, so that a reviewer sees them as a
//! reader will. CONTRIBUTING.md says how they are renewed.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "what helps a test may fail it")]

mod code;

use std::{collections::BTreeSet, fs, path::Path};

#[test]
fn the_code_is_what_was_reviewed() {
    let written = code::written();
    // The name of the file says all there is to say.
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (name, text) in &written {
            // Snapshots are compared without the line breaks around them.
            assert_eq!(
                *text,
                format!("{}\n", text.trim()),
                "{name}: one line break, at the end"
            );
            insta::assert_snapshot!(name.as_str(), text);
        }
    });
    // Only now: a new snapshot has just been written, if that was asked for.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let files: BTreeSet<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let named = written.iter().map(|(name, _)| format!("{name}.snap")).collect();
    assert_eq!(files, named, "each snapshot belongs to a kind of code");
}
