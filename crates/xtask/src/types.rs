//! The TypeScript of the npm package, which the crate prints from what it reads and writes.

use std::fs;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::{
    process::{read, shell},
    project::Project,
    setup::NPM_SOURCES,
};

/// The entries whose declarations are printed, and where these are.
const FILES: [(&str, &str); 2] = [
    ("panglu", "src/types.d.ts"),
    ("addresses", "src/addresses-types.d.ts"),
];

/// Writes the declarations anew. They are committed, so that a change of the package's face is seen where it is reviewed.
pub(crate) fn write(project: &Project) -> Result<()> {
    let sh = shell(project)?;
    for (entry, file) in FILES {
        // A file that is half written, or empty, would be worse than an old one: nothing is written unless it succeeds.
        let printed = read(cmd!(
            sh,
            "cargo run --quiet --locked --package panglu-wasm --example typescript {entry}"
        ))?;
        let file = project.path(NPM_SOURCES).join(file);
        fs::write(&file, format!("{printed}\n")).with_context(|| file.display().to_string())?;
    }
    Ok(())
}

/// Whether a file of the checkout is one of them.
pub(crate) fn is_printed(path: &str) -> bool {
    let within = path
        .strip_prefix(NPM_SOURCES)
        .and_then(|path| path.strip_prefix('/'));
    FILES.iter().any(|(_, file)| within == Some(*file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_files_are_told_from_those_written_by_hand() {
        assert!(is_printed("crates/wasm/npm/src/types.d.ts"));
        assert!(!is_printed("crates/wasm/npm/src/slim-types.d.ts"));
        assert!(!is_printed("tests/npm/src/types.d.ts"));
    }
}
