//! Builds a wasm file and the script that calls it, as the npm package and `<panglu-player>` need them.

use std::path::Path;

use anyhow::Result;
use cargo_metadata::Metadata;
use xshell::{Cmd, cmd};

use super::flags;
use crate::{
    process::{run, shell},
    project::Project,
};

/// A wasm file: its name, and how it is built.
pub(super) struct Wasm {
    pub(super) name: &'static str,
    pub(super) package: &'static str,
    pub(super) profile: &'static str,
    pub(super) features: &'static [&'static str],
    /// Options of wasm-bindgen.
    pub(super) bindings: &'static [&'static str],
}

impl Wasm {
    /// Builds the wasm, the script that calls it, and the types of that script.
    pub(super) fn build(&self, project: &Project, metadata: &Metadata, work: &Path) -> Result<()> {
        let sh = shell(project)?;
        let Self {
            name,
            package,
            profile,
            ..
        } = self;
        let cargo = cmd!(
            sh,
            "cargo build --locked --profile {profile} --target wasm32-unknown-unknown --package {package}"
        );
        run(cargo
            .args(self.features)
            .env("CARGO_ENCODED_RUSTFLAGS", flags::rustc_flags(project, metadata)?))?;
        let file = package.replace('-', "_");
        let built = metadata
            .target_directory
            .join(format!("wasm32-unknown-unknown/{profile}/{file}.wasm"));
        run(cmd!(
            sh,
            "wasm-bindgen --target web --omit-default-module-path --out-name {name} --out-dir {work} {built}"
        )
        .args(self.bindings))?;
        run(with_features(cmd!(sh, "wasm-opt -Oz"))
            .arg(work.join(format!("{name}_bg.wasm")))
            .arg("--output")
            .arg(work.join(format!("{name}.wasm"))))
    }
}

/// The features that rustc enables by default.
pub(super) fn with_features(wasm_opt: Cmd<'_>) -> Cmd<'_> {
    wasm_opt.args([
        "--enable-bulk-memory",
        "--enable-multivalue",
        "--enable-mutable-globals",
        "--enable-nontrapping-float-to-int",
        "--enable-reference-types",
        "--enable-sign-ext",
    ])
}
