//! Builds the programs of the audience's pages, and puts these pages where hosts look for them.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use xshell::cmd;

use super::wasm::with_features;
use crate::{
    process::{run, shell},
    project::Project,
};

/// A page of the audience: its folder, its program, and the page's name for the files of the program.
const PAGES: [[&str; 3]; 2] = [
    ["watch", "panglu-around", "around"],
    ["live", "panglu-live", "live"],
];

/// Completes the folders in `dist` into which trunk has copied the pages.
pub(super) fn pages(project: &Project, dist: &Path) -> Result<()> {
    for [folder, program, name] in PAGES {
        build(project, &dist.join(folder), program, name)?;
        let inner = dist.join(folder).join("index.html");
        let page = fs::read_to_string(&inner).with_context(|| inner.display().to_string())?;
        let page = beside_its_folder(&page)
            .with_context(|| format!("www/{folder}/index.html has no base one folder up"))?;
        fs::write(dist.join(format!("{folder}.html")), page)?;
    }
    Ok(())
}

/// The page for `/watch.html`, one folder higher than `/watch/`. Hosts that serve `/watch` from that file (GitHub Pages,
/// Netlify, Cloudflare Pages, the demo's server) do so without a redirect, which would cost a round trip; hosts that know
/// folders only (nginx, Apache, Caddy, Python) redirect to `/watch/`.
fn beside_its_folder(page: &str) -> Option<String> {
    let base = "<base href=\"../\" />";
    page.contains(base)
        .then(|| page.replace(base, "<base href=\"./\" />"))
}

fn build(project: &Project, folder: &Path, program: &str, name: &str) -> Result<()> {
    let sh = shell(project)?;
    run(cmd!(
        sh,
        "cargo build --release --offline --locked --target wasm32-unknown-unknown --package panglu-viewer --no-default-features --bin {program}"
    ))?;
    let built = project
        .metadata()?
        .target_directory
        .join(format!("wasm32-unknown-unknown/release/{program}.wasm"));
    run(cmd!(
        sh,
        "wasm-bindgen --target web --no-typescript --out-name {name} --out-dir {folder} {built}"
    ))?;
    let wasm = folder.join(format!("{name}_bg.wasm"));
    run(with_features(cmd!(sh, "wasm-opt -Oz"))
        .arg(&wasm)
        .arg("--output")
        .arg(&wasm))
}

#[cfg(test)]
mod tests {
    use super::beside_its_folder;

    #[test]
    fn the_page_beside_its_folder_finds_the_same_files() {
        let page = "<base href=\"../\" /><script src=\"watch/boot.js\"></script>";
        assert_eq!(
            beside_its_folder(page).as_deref(),
            Some("<base href=\"./\" /><script src=\"watch/boot.js\"></script>")
        );
        assert_eq!(beside_its_folder("<base href=\"/\" />"), None);
    }
}
