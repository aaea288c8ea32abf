//! Splits the console into what opens it and the chunks that arrive when they are first shown. trunk builds the console whole, and
//! calls this on what it is about to deliver.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};
use xshell::cmd;

use super::wasm::{MAIN, optimise, split};
use crate::{
    process::{run, shell},
    project::Project,
};

/// The console's program, and the start of its files' names.
const PROGRAM: &str = "panglu-viewer";

/// The script that loads the chunks: its first part, and its name as the wasm imports it.
const LOADER: &str = "crates/viewer/js/chunks.js";
const LOADER_NAME: &str = "chunks.js";

/// The output of the splitter and of wasm-bindgen.
const WORK: &str = "target/console";

/// Replaces the whole console by the split one, in the folder that trunk names.
pub(crate) fn console(project: &Project) -> Result<()> {
    let told = |name| env::var(name).with_context(|| format!("trunk calls this, and says {name}"));
    let (staging, profile) = (PathBuf::from(told("TRUNK_STAGING_DIR")?), told("TRUNK_PROFILE")?);
    let built = project
        .metadata()?
        .target_directory
        .join(format!("wasm32-unknown-unknown/{profile}/{PROGRAM}.wasm"));
    let work = project.path(WORK);
    // Chunks of an earlier build would be delivered as well.
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    fs::create_dir_all(&work)?;
    let parts = work.join("parts");
    let chunks = split(built.as_std_path(), &parts, &format!("./{LOADER_NAME}"))?;
    let main = parts.join(MAIN);
    let sh = shell(project)?;
    // The chunks import what the linker exports.
    run(cmd!(
        sh,
        "wasm-bindgen --target web --no-typescript --omit-default-module-path --keep-lld-exports --out-name {PROGRAM} --out-dir {work} {main}"
    ))?;
    for chunk in &chunks.split_modules {
        let name = chunk.file_name().context("the splitter names a file")?;
        fs::copy(chunk, work.join(name))?;
    }
    if profile == "release" {
        for name in names(&work)?.iter().filter(|name| name.ends_with(".wasm")) {
            optimise(project, &work.join(name), &work.join(name))?;
        }
    }
    let loader = fs::read_to_string(project.path(LOADER))?
        + &loaders(&work, chunks.prefetch_map.into_iter().collect())?;
    fs::write(work.join(LOADER_NAME), loader)?;
    deliver(&work, &staging)
}

/// The functions that the wasm imports, each with the files that it needs and their digests.
fn loaders(work: &Path, needed: BTreeMap<String, Vec<String>>) -> Result<String> {
    let mut script = String::new();
    for (chunk, stems) in needed {
        let files = stems.iter().map(|stem| {
            let file = format!("{stem}.wasm");
            let digest = Base64::encode_string(&Sha256::digest(fs::read(work.join(&file))?));
            Ok(format!("  [\"./{file}\", \"sha256-{digest}\"],\n"))
        });
        let files = files.collect::<Result<String>>()?;
        script += &format!("\nexport const __wasm_split_load_{chunk} = loads([\n{files}]);\n");
    }
    Ok(script)
}

/// Puts the files beside the page under names that hold their digest, in place of trunk's, and has the page ask for them.
fn deliver(work: &Path, staging: &Path) -> Result<()> {
    let files: BTreeMap<String, Vec<u8>> = names(work)?
        .into_iter()
        .map(|name| Ok((name.clone(), fs::read(work.join(name))?)))
        .collect::<Result<_>>()?;
    let digest = files
        .values()
        .fold(Sha256::new(), Sha256::chain_update)
        .finalize();
    let stem = format!("{PROGRAM}-{}", &hex::encode(digest)[..16]);
    let delivered = |name: &str| match name.strip_prefix(PROGRAM) {
        Some(rest) => format!("{stem}{rest}"),
        None => format!("{stem}-{}", name.trim_start_matches("split_")),
    };
    // Only where they are asked for: the wasm knows the functions of the loader by its first name.
    let renamed = |script: &str| {
        files.keys().fold(script.to_owned(), |script, name| {
            ["from \"", "from '", "[\""]
                .into_iter()
                .fold(script, |script, asks| {
                    script.replace(
                        &format!("{asks}./{name}"),
                        &format!("{asks}./{}", delivered(name)),
                    )
                })
        })
    };
    let whole = whole(staging)?;
    for (name, content) in &files {
        let path = staging.join(delivered(name));
        if name.ends_with(".js") {
            fs::write(path, renamed(str::from_utf8(content)?))?;
        } else {
            fs::write(path, content)?;
        }
    }
    let page = staging.join("index.html");
    let text = fs::read_to_string(&page)?.replace(&whole, &stem);
    let asks = format!("<link rel=\"modulepreload\" href=\"./{stem}.js\"");
    ensure!(
        text.contains(&asks),
        "trunk asks for the console in another way: mend build/console.rs"
    );
    let loader = format!(
        "<link rel=\"modulepreload\" href=\"./{}\" crossorigin=\"anonymous\">",
        delivered(LOADER_NAME)
    );
    Ok(fs::write(
        page,
        text.replace(&asks, &format!("{loader}\n    {asks}")),
    )?)
}

/// Removes the files of the whole console, and returns the start of their names.
fn whole(staging: &Path) -> Result<String> {
    let own: Vec<_> = names(staging)?
        .into_iter()
        .filter(|name| name.starts_with(PROGRAM))
        .collect();
    let stem = own.iter().find_map(|name| name.strip_suffix("_bg.wasm"));
    let stem = stem.context("trunk names the console's wasm in another way: mend build/console.rs")?;
    for name in &own {
        fs::remove_file(staging.join(name))?;
    }
    Ok(stem.to_owned())
}

/// The names of the files in a folder.
fn names(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}
