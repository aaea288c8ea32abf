//! Copies the third-party players to where the page loads them. npm downloads them; they are never committed.
//!
//! Unmodified, TcPlayer calls a statistics host whenever it is constructed and loads icons from the vendor's host. Its
//! addresses are replaced by local files, so that a page contacts only its own host and the stream's host.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail, ensure};

use crate::project::Project;

/// What is copied from where.
const COPIES: [(&str, &str); 8] = [
    ("mpegts.js/dist/mpegts.js", "mpegts.js"),
    ("mpegts.js/LICENSE", "licenses/mpegts.js.txt"),
    // Two libraries that its file holds.
    ("es6-promise/LICENSE", "licenses/es6-promise.txt"),
    ("events/LICENSE", "licenses/events.txt"),
    ("hls.js/dist/hls.light.min.js", "hls.light.min.js"),
    ("hls.js/LICENSE", "licenses/hls.js.txt"),
    ("tcplayer/LICENSE.md", "licenses/tcplayer.md"),
    // The library of the workers that keep the pages for when there is no network.
    ("workbox-precaching/LICENSE", "licenses/workbox.txt"),
];

/// Addresses in TcPlayer 2.2.1, their replacements, and how often they occur. A different count means a different
/// TcPlayer, which must be reviewed first. Relative addresses are resolved against the page's `<base>`.
const REWRITES: [(&str, &str, usize); 4] = [
    (
        "//pingjs.qq.com/h5/stats.js?v2.0.4",
        "vendor/tcplayer/no-statistics.js",
        1,
    ),
    (
        "//imgcache.qq.com/open/qcloud/video/vcplayer/",
        "vendor/tcplayer/",
        15,
    ),
    (
        "//imgcache.qq.com/open/qcloud/video/player/release/QCPlayer.swf",
        "vendor/tcplayer/no-flash.swf",
        1,
    ),
    ("http://www.macromedia.com/go/getflashplayer", "", 1),
];

const NO_STATISTICS: &str = "// TcPlayer asks for a statistics script here. There are no statistics.\n";

/// Brings www/vendor up to date.
pub(super) fn lay_out(project: &Project) -> Result<()> {
    let (modules, vendor) = (project.path("www/node_modules"), project.path("www/vendor"));
    for (from, to) in COPIES {
        let content =
            fs::read(modules.join(from)).with_context(|| format!("the npm package lacks {from}"))?;
        write_if_changed(&vendor.join(to), &content)?;
    }
    let original = fs::read_to_string(modules.join("tcplayer/TcPlayer.js"))
        .context("the npm package lacks TcPlayer.js")?;
    write_if_changed(&vendor.join("TcPlayer.js"), rewritten(&original)?.as_bytes())?;
    write_if_changed(
        &vendor.join("tcplayer/no-statistics.js"),
        NO_STATISTICS.as_bytes(),
    )?;
    for icon in fs::read_dir(project.path("www/icons/tcplayer"))? {
        let icon = icon?;
        write_if_changed(
            &vendor.join("tcplayer/img").join(icon.file_name()),
            &fs::read(icon.path())?,
        )?;
    }
    Ok(())
}

fn rewritten(original: &str) -> Result<String> {
    let mut text = original.to_owned();
    for (address, own, expected) in REWRITES {
        let found = text.matches(address).count();
        ensure!(
            found == expected,
            "TcPlayer names {address} {found} times instead of {expected}: look at the new file"
        );
        text = text.replace(address, own);
    }
    if let Some(address) = outside_address(&text) {
        bail!("TcPlayer still names {address}: look at the new file");
    }
    Ok(text)
}

/// The first `//host.tld` in a text: an address that a page would contact.
fn outside_address(text: &str) -> Option<&str> {
    let is_host = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '.');
    text.match_indices("//").find_map(|(at, _)| {
        let rest = text.get(at + 2..)?;
        let host = rest.get(..rest.find(|character| !is_host(character)).unwrap_or(rest.len()))?;
        // After a comment or a division there is no domain.
        let tld = host.rsplit_once('.')?.1;
        (tld.len() >= 2 && tld.bytes().all(|byte| byte.is_ascii_alphabetic())).then_some(host)
    })
}

/// Does not touch an unchanged file, so that trunk does not see a change in every build.
fn write_if_changed(path: &Path, content: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|present| present == content) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text that contains every address as often as TcPlayer does.
    fn like_tcplayer() -> String {
        REWRITES
            .iter()
            .map(|(address, _, times)| format!("\"{address}\";").repeat(*times))
            .collect()
    }

    #[test]
    fn every_outside_address_is_replaced() {
        let text = rewritten(&like_tcplayer()).unwrap();
        assert!(!text.contains("//"), "{text}");
        assert!(text.contains("vendor/tcplayer/no-statistics.js"));
    }

    #[test]
    fn another_tcplayer_is_not_let_through() {
        let grown = format!(
            "{}\"//imgcache.qq.com/open/qcloud/video/vcplayer/new.js\"",
            like_tcplayer()
        );
        assert!(
            rewritten(&grown)
                .unwrap_err()
                .to_string()
                .contains("16 times instead of 15")
        );
        let moved = format!("{}\"//other.qq.com/x.js\"", like_tcplayer());
        assert!(
            rewritten(&moved)
                .unwrap_err()
                .to_string()
                .contains("still names other.qq.com")
        );
    }
}
