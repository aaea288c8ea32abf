//! Builds a wasm file and the script that calls it, as the npm package and `<panglu-player>` need them.

use std::{fs, path::Path};

use anyhow::{Context, Result, anyhow};
use cargo_metadata::Metadata;
use wasm_split_cli_support::SplitWasm;
use xshell::{Cmd, cmd};

use super::{flags, imports};
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
    /// The functions marked with this name go, with all that only they need, into a file of their own: `NAME-CHUNK.wasm`.
    pub(super) chunk: Option<&'static str>,
    /// Whether it is made as small as possible. What it imports gets short names then, while longer ones say to everybody what a wasm
    /// can do.
    pub(super) smallest: bool,
}

/// The JavaScript module that loads chunks, as the bundler knows it.
const CHUNK_LOADER: &str = "#chunks";

/// The part of a split wasm that loads the others.
pub(super) const MAIN: &str = "main.wasm";

/// What wasm-opt does where the size after compression counts. What makes one copy of repeated expressions, or one function of similar
/// ones, gets in the way of the compression, which does the same better. And a function that is called once stays one unless it is
/// small: one that has taken up many others needs longer numbers for its variables. The lowest addresses are the end of the stack, where
/// nothing has an address.
const SMALLEST: [&str; 6] = [
    "-Os",
    "--skip-pass=local-cse",
    "--one-caller-inline-max-function-size=25",
    "--low-memory-unused",
    "--strip-producers",
    "--strip-target-features",
];

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
        // The splitter finds out from the linker's relocations who needs what.
        let linking = self.chunk.map(|_| "-Clink-arg=--emit-relocs");
        run(cargo.args(self.features).env(
            "CARGO_ENCODED_RUSTFLAGS",
            flags::rustc_flags(project, metadata, linking)?,
        ))?;
        let file = package.replace('-', "_");
        let mut built = metadata
            .target_directory
            .join(format!("wasm32-unknown-unknown/{profile}/{file}.wasm"))
            .into_std_path_buf();
        let mut bindings = self.bindings.to_vec();
        if let Some(chunk) = self.chunk {
            let parts = work.join(format!("{name}-parts"));
            split(&built, &parts, CHUNK_LOADER)?;
            built = parts.join(MAIN);
            // The chunks import what the linker exports.
            bindings.push("--keep-lld-exports");
            self.optimise(
                project,
                &parts.join(format!("split_{chunk}.wasm")),
                &work.join(format!("{name}-{chunk}.wasm")),
            )?;
        }
        run(cmd!(
            sh,
            "wasm-bindgen --target web --omit-default-module-path --out-name {name} --out-dir {work} {built}"
        )
        .args(bindings))?;
        if self.smallest {
            imports::shorten(
                &work.join(format!("{name}_bg.wasm")),
                &work.join(format!("{name}.js")),
            )?;
        }
        self.optimise(
            project,
            &work.join(format!("{name}_bg.wasm")),
            &work.join(format!("{name}.wasm")),
        )
    }

    fn optimise(&self, project: &Project, from: &Path, to: &Path) -> Result<()> {
        if self.smallest {
            run_passes(project, &SMALLEST, from, to)
        } else {
            optimise(project, from, to)
        }
    }
}

/// Splits a wasm at its marked functions. The main part is [`MAIN`] in the folder; it imports what loads the others from `loader`.
pub(super) fn split(built: &Path, parts: &Path, loader: &str) -> Result<SplitWasm> {
    let wasm = fs::read(built).with_context(|| built.display().to_string())?;
    let main = parts.join(MAIN);
    let mut options = wasm_split_cli_support::Options::new(&wasm);
    options.output_dir = parts;
    options.main_out_path = &main;
    options.link_name = loader;
    let split = wasm_split_cli_support::transform(options);
    split.map_err(|report| anyhow!("cannot split {}: {report:#}", built.display()))
}

pub(super) fn optimise(project: &Project, from: &Path, to: &Path) -> Result<()> {
    run_passes(project, &["-Oz"], from, to)
}

fn run_passes(project: &Project, passes: &[&str], from: &Path, to: &Path) -> Result<()> {
    let sh = shell(project)?;
    run(with_features(cmd!(sh, "wasm-opt"))
        .args(passes)
        .arg(from)
        .arg("--output")
        .arg(to))
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
