//! Mends what trunk writes, so that the pages need no more of a site's security policy than their own files.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::digest::sha256;

/// The script that starts the wasm, as trunk puts it into the page.
const OPENS: &str = "<script type=\"module\">";
const CLOSES: &str = "</script>";

/// Where that script names the wasm.
const NAMES_WASM: &str = "module_or_path: '";

/// The wasm as the page asks for it in advance: `www/integrity.mjs` writes its digest there.
const CHECKED_WASM: &str = "module_or_path: (({ href, integrity }) => fetch(href, { integrity }))(document.querySelector('link[rel=\"preload\"][as=\"fetch\"]'))";

/// Moves the script that starts the console out of its page, because `script-src 'self'` forbids scripts within a page.
pub(super) fn start_from_a_file(dist: &Path) -> Result<()> {
    let page = dist.join("index.html");
    let text = fs::read_to_string(&page).with_context(|| format!("cannot read {}", page.display()))?;
    let (text, name, script) =
        moved(&text).context("trunk puts the script that starts the wasm elsewhere: mend build/page.rs")?;
    fs::write(dist.join(name), script)?;
    Ok(fs::write(page, text)?)
}

/// The page without its script, and the script with its file's name. The name holds a digest, so that a browser may keep the
/// file for ever.
fn moved(page: &str) -> Option<(String, String, String)> {
    let from = page.find(OPENS)?;
    let script = &page[from + OPENS.len()..];
    let script = &script[..script.find(CLOSES)?];
    let length = script.len();
    let script = checking(script)?;
    let name = format!("start-{}.js", &sha256(script.as_bytes())[..16]);
    let before = &page[..from];
    let after = &page[from + OPENS.len() + length..];
    let text = format!("{before}<script type=\"module\" src=\"./{name}\">{after}");
    Some((text, name, script))
}

/// The script, which now checks the wasm.
fn checking(script: &str) -> Option<String> {
    let from = script.find(NAMES_WASM)?;
    let value = from + NAMES_WASM.len();
    let to = value + script[value..].find('\'')? + 1;
    Some([&script[..from], CHECKED_WASM, &script[to..]].concat())
}

#[cfg(test)]
mod tests {
    use super::{CHECKED_WASM, moved};

    #[test]
    fn the_script_leaves_the_page_and_is_named_by_its_digest() {
        let page = "<script src=\"a.js\"></script><script type=\"module\">init({ module_or_path: './a.wasm' })</script><p>";
        let (text, name, script) = moved(page).unwrap();
        assert_eq!(script, format!("init({{ {CHECKED_WASM} }})"));
        assert!(
            name.starts_with("start-") && name.len() == "start-.js".len() + 16,
            "{name}"
        );
        assert_eq!(
            text,
            format!("<script src=\"a.js\"></script><script type=\"module\" src=\"./{name}\"></script><p>")
        );
        let other = moved("<script type=\"module\">other({ module_or_path: './a.wasm' })</script>").unwrap();
        assert_ne!(other.1, name);
    }

    #[test]
    fn a_page_of_another_trunk_is_not_taken_for_mended() {
        assert_eq!(moved("<script type=\"module\" src=\"start.js\"></script>"), None);
        assert_eq!(moved("<script type=\"module\">init('./a.wasm')</script>"), None);
    }
}
