//! Generates the HTML of the project's own element.

use alloc::{string::ToString, vec};

use super::{Language, Page, PlayAddresses, Snippet, escape, notes::Note};
use panglu_core::Locale;

/// Writes the element and its import; `None` without an FLV or HLS address.
///
/// Source: the documentation of the package's player.
pub(super) fn element(addresses: &PlayAddresses, page: &Page, locale: Locale) -> Option<Snippet> {
    if addresses.flv.is_none() && addresses.hls.is_none() {
        return None;
    }
    let mut code = ["<panglu-player id=", &escape::attribute(page.id()), "\n"].concat();
    let sources = [
        ("flv", &addresses.flv, ("mpegts-src", "vendor/mpegts.js")),
        ("hls", &addresses.hls, ("hls-src", "vendor/hls.light.min.js")),
    ];
    for (name, address, (script, file)) in sources {
        if let Some(address) = address {
            let address = escape::attribute(address.as_str());
            code.push_str(&["  ", name, "=", &address, "\n  ", script, "=\"", file, "\"\n"].concat());
        }
    }
    if let Some(cover) = page.cover_address() {
        code.push_str(&["  poster=", &escape::attribute(cover.as_str()), "\n"].concat());
    }
    let (width, height) = (page.width().to_string(), page.height().to_string());
    let size = ["  style=\"width: ", &width, "px; height: ", &height, "px\"\n"].concat();
    code.push_str(&size);
    code.push_str("  engine=\"plain\" controls autoplay muted></panglu-player>\n");
    code.push_str("<script type=\"module\">\n  import 'panglu/player';\n</script>\n");
    let mut notes = vec![
        Note::ElementPackage,
        Note::EngineFiles,
        Note::Folder,
        Note::CrossOrigin,
    ];
    if addresses.has_plain_http() {
        notes.push(Note::PlainHttp);
    }
    Some(Snippet {
        language: Language::Html,
        place: Note::InBody.text(locale),
        notes: notes.iter().map(|note| note.text(locale)).collect(),
        code,
    })
}
