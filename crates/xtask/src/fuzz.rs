//! Fuzzes the parsers of pasted and received text.

use std::fs;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::{digest::sha256, process, project::Project, setup};

/// What is fuzzed; one binary each in crates/core/fuzz.
pub(crate) const TARGETS: [&str; 5] = ["inspect", "identify", "notification", "callback", "replies"];

/// The length of a run.
#[derive(Clone, Copy)]
pub(crate) enum Length {
    /// A number of inputs: the same amount of work on every machine.
    Inputs(u32),
    /// A number of seconds.
    Seconds(u32),
}

/// Fuzzes the named targets, or all.
pub(crate) fn run(project: &Project, targets: &[String], seconds: u32) -> Result<()> {
    if let Some(unknown) = targets.iter().find(|named| !TARGETS.contains(&named.as_str())) {
        bail!(
            "there is no fuzz target {unknown}; there are {}",
            TARGETS.join(", ")
        );
    }
    for target in TARGETS
        .into_iter()
        .filter(|target| targets.is_empty() || targets.iter().any(|named| named == target))
    {
        one(project, target, Length::Seconds(seconds))?;
    }
    Ok(())
}

/// Fuzzes one target, starting from the shared vectors; fails with the input that crashed it.
pub(crate) fn one(project: &Project, target: &str, length: Length) -> Result<()> {
    setup::cargo_fuzz(project)?;
    let folder = project.path("crates/core/fuzz");
    let corpus = folder.join("corpus").join(target);
    fs::create_dir_all(&corpus)?;
    for seed in seeds(project, target)? {
        // The file name is the digest, so a seed has the same name in every run.
        fs::write(corpus.join(sha256(seed.as_bytes())), seed)?;
    }
    let length = match length {
        Length::Inputs(inputs) => format!("-runs={inputs}"),
        Length::Seconds(seconds) => format!("-max_total_time={seconds}"),
    };
    let sh = process::shell(project)?;
    sh.change_dir(&folder);
    let fuzz = cmd!(
        sh,
        "cargo-fuzz fuzz run --fuzz-dir . {target} -- {length} -max_len=2000 -verbosity=0"
    );
    // The instrumentation is a compiler flag that needs this variable on the stable compiler.
    process::run(fuzz.env("RUSTC_BOOTSTRAP", "1"))
}

/// The seeds of a target: every quoted text of at least eight characters in its shared vectors.
fn seeds(project: &Project, target: &str) -> Result<Vec<String>> {
    let file = project.path("tests/vectors").join(format!("{target}.json"));
    let text = fs::read_to_string(&file).with_context(|| format!("{} has no vectors", target))?;
    let mut texts = Vec::new();
    collect(&serde_json::from_str(&text)?, &mut texts);
    Ok(texts)
}

fn collect(value: &serde_json::Value, texts: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) if text.len() >= 8 => texts.push(text.clone()),
        serde_json::Value::Array(values) => values.iter().for_each(|value| collect(value, texts)),
        serde_json::Value::Object(fields) => fields.values().for_each(|value| collect(value, texts)),
        _ => {}
    }
}
