//! Compiles `locales/*.ftl` into structs, and `data/errors/*.toml` with their texts into static tables. The build fails
//! if a language or a row is incomplete.

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/emit.rs"]
mod emit;
#[path = "build/reference.rs"]
mod reference;
#[path = "build/row.rs"]
mod row;
#[path = "build/texts.rs"]
mod texts;

use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new("data/errors");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build");

    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            files.push((name, fs::read_to_string(&path)?));
        }
    }
    // The order of the files determines the order of the tables, and a directory listing has no fixed order.
    files.sort();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();

    let mut texts = panglu_locales::Texts::of_this_crate()?;
    texts.write_rust_languages()?;
    match catalogue::read(&files, &mut texts) {
        Ok(catalogue) => {
            let target = Path::new(&env::var("OUT_DIR")?).join("errors.rs");
            fs::write(target, emit::source(&catalogue))?;
            // Texts that no row uses become structs for the code.
            texts.write_rust()?;
            Ok(())
        }
        Err(faults) => {
            for fault in &faults {
                println!("cargo::error=data/errors/{fault}");
            }
            Err(format!("{} fault(s) in data/errors, each named above", faults.len()).into())
        }
    }
}
