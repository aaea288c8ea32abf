//! Puts the reviewed snapshots of code for other programs into the tests: a browser cannot read files.

use std::{env, error::Error, fs, path::Path};

const SNAPSHOTS: &str = "../crates/snippets/tests/snapshots";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={SNAPSHOTS}");
    let folder = fs::canonicalize(SNAPSHOTS)?;
    let mut list = String::from("[\n");
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if let Some(name) = path
            .file_name()
            .and_then(|name| name.to_str()?.strip_suffix(".snap"))
        {
            list.push_str(&format!("({name:?}, include_str!({path:?})),\n"));
        }
    }
    list.push(']');
    fs::write(Path::new(&env::var("OUT_DIR")?).join("snapshots.rs"), list)?;
    Ok(())
}
