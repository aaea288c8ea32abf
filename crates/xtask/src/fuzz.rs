//! Fuzzes the parsers of pasted and received text, and of streams.

use std::fs;

use anyhow::{Result, bail};
use base64ct::{Base64, Encoding};
use xshell::cmd;

use crate::{digest::sha256, process, project::Project, setup};

/// What is fuzzed; one binary each in crates/core/fuzz.
pub(crate) const TARGETS: [&str; 6] = [
    "inspect",
    "identify",
    "notification",
    "callback",
    "replies",
    "contents",
];

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
        fs::write(corpus.join(sha256(&seed)), seed)?;
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

/// The seeds of a target: every quoted text of at least eight characters in its shared vectors (`target.json` and
/// `target-….json`), and the bytes of those that are `head`s in base 64.
fn seeds(project: &Project, target: &str) -> Result<Vec<Vec<u8>>> {
    let mut seeds = Vec::new();
    for entry in fs::read_dir(project.path("tests/vectors"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let of_target = name
            .strip_suffix(".json")
            .and_then(|name| name.strip_prefix(target))
            .is_some_and(|part| part.is_empty() || part.starts_with('-'));
        if of_target {
            let text = fs::read_to_string(project.path("tests/vectors").join(&name))?;
            collect(&serde_json::from_str(&text)?, &mut seeds)?;
        }
    }
    if seeds.is_empty() {
        bail!("{target} has no vectors");
    }
    Ok(seeds)
}

fn collect(value: &serde_json::Value, seeds: &mut Vec<Vec<u8>>) -> Result<()> {
    match value {
        serde_json::Value::String(text) if text.len() >= 8 => seeds.push(text.clone().into_bytes()),
        serde_json::Value::Array(values) => values.iter().try_for_each(|value| collect(value, seeds))?,
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                match value.as_str() {
                    Some(head) if name == "head" => seeds.push(Base64::decode_vec(head)?),
                    _ => collect(value, seeds)?,
                }
            }
        }
        _ => {}
    }
    Ok(())
}
