//! Builds what stands around the picture of the audience's page, and puts that page where hosts look for it.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use xshell::cmd;

use super::wasm::with_features;
use crate::{
    process::{run, shell},
    project::Project,
};

const PROGRAM: &str = "panglu-around";

/// The page's name for the files of the program.
const NAME: &str = "around";

/// Completes `dist/watch`, into which trunk has copied the page.
pub(super) fn page(project: &Project, dist: &Path) -> Result<()> {
    around(project, &dist.join("watch"))?;
    let page = fs::read_to_string(dist.join("watch/index.html")).context("dist/watch/index.html")?;
    let page = beside_its_folder(&page).context("www/watch/index.html has no base one folder up")?;
    Ok(fs::write(dist.join("watch.html"), page)?)
}

/// The page for `/watch.html`, one folder higher than `/watch/`. Hosts that serve `/watch` from that file (GitHub Pages,
/// Netlify, Cloudflare Pages, the demo's server) do so without a redirect, which would cost a round trip; hosts that know
/// folders only (nginx, Apache, Caddy, Python) redirect to `/watch/`.
fn beside_its_folder(page: &str) -> Option<String> {
    let base = "<base href=\"../\" />";
    page.contains(base)
        .then(|| page.replace(base, "<base href=\"./\" />"))
}

fn around(project: &Project, folder: &Path) -> Result<()> {
    let sh = shell(project)?;
    run(cmd!(
        sh,
        "cargo build --release --offline --locked --target wasm32-unknown-unknown --package panglu-viewer --bin {PROGRAM}"
    ))?;
    let built = project
        .metadata()?
        .target_directory
        .join(format!("wasm32-unknown-unknown/release/{PROGRAM}.wasm"));
    run(cmd!(
        sh,
        "wasm-bindgen --target web --no-typescript --out-name {NAME} --out-dir {folder} {built}"
    ))?;
    let wasm = folder.join(format!("{NAME}_bg.wasm"));
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
