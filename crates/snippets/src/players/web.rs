//! Generates HTML snippets.

use alloc::{
    string::{String, ToString},
    vec,
    vec::Vec,
};

use super::{Language, Page, PlayAddresses, Snippet, escape, notes::Note};
use panglu_core::Locale;

/// A builder for an HTML snippet, which is written line by line.
struct Html {
    text: String,
    locale: Locale,
}

impl Html {
    fn new(locale: Locale) -> Self {
        Self {
            text: String::new(),
            locale,
        }
    }

    fn line(&mut self, parts: &[&str]) {
        for part in parts {
            self.text.push_str(part);
        }
        self.text.push('\n');
    }

    /// Adds a JavaScript comment. Notes are texts of this crate and contain no line break.
    fn comment(&mut self, indent: &str, note: &Note) {
        let text = note.text(self.locale);
        self.line(&[indent, "// ", &text]);
    }

    /// Adds the scripts of the engines that the given addresses need.
    fn engines(&mut self, addresses: &PlayAddresses) {
        if addresses.flv.is_some() {
            self.line(&["<script src=\"vendor/mpegts.js\"></script>"]);
        }
        if addresses.hls.is_some() {
            self.line(&["<script src=\"vendor/hls.light.min.js\"></script>"]);
        }
    }

    fn snippet(self, notes: &[Note]) -> Snippet {
        Snippet {
            language: Language::Html,
            place: Note::InBody.text(self.locale),
            notes: notes.iter().map(|note| note.text(self.locale)).collect(),
            code: self.text,
        }
    }
}

/// The notes that apply to every HTML snippet with these addresses.
fn page_notes(addresses: &PlayAddresses) -> Vec<Note> {
    let mut notes = vec![Note::Folder, Note::CrossOrigin];
    if addresses.has_plain_http() {
        notes.push(Note::PlainHttp);
    }
    notes
}

/// Writes the page for TcPlayer; `None` without an FLV or HLS address.
///
/// Source: the vendor's documents on TcPlayer, and measurements with TcPlayer 2.2.1: FLV needs `h5_flv` and an engine
/// under the name `flvjs`, an RTMP address always results in error 5, and muted autoplay needs a muted element.
pub(super) fn tcplayer(addresses: &PlayAddresses, page: &Page, locale: Locale) -> Option<Snippet> {
    if addresses.flv.is_none() && addresses.hls.is_none() {
        return None;
    }
    let mut html = Html::new(locale);
    let mut notes = vec![Note::TcPlayerFiles];
    html.line(&["<div id=", &escape::attribute(page.id()), "></div>"]);
    if page.ad_account().is_some() {
        html.line(&["<script src=\"https://imasdk.googleapis.com/js/sdkloader/ima3.js\"></script>"]);
        notes.extend([Note::AdsContactGoogle, Note::AdAccountIsPublic]);
    }
    html.engines(addresses);
    html.line(&["<script src=\"vendor/TcPlayer.js\"></script>"]);
    html.line(&["<script>"]);
    html.line(&["(function () {"]);
    if addresses.flv.is_some() {
        html.comment("  ", &Note::LendEngine);
        html.line(&["  window.flvjs = window.mpegts;"]);
    }
    html.line(&["  var player = new TcPlayer(", &escape::script(page.id()), ", {"]);
    if let Some(flv) = &addresses.flv {
        html.line(&["    flv: ", &escape::script(flv.as_str()), ","]);
        html.comment("    ", &Note::H5Flv);
        html.line(&["    h5_flv: true,"]);
    }
    if let Some(hls) = &addresses.hls {
        html.line(&["    m3u8: ", &escape::script(hls.as_str()), ","]);
    }
    html.line(&["    live: true,"]);
    html.line(&["    autoplay: true,"]);
    html.line(&["    volume: 0,"]);
    html.line(&["    width: ", &page.width().to_string(), ","]);
    html.line(&["    height: ", &page.height().to_string(), ","]);
    if let Some(cover) = page.cover_address() {
        html.line(&["    coverpic: ", &escape::script(cover.as_str()), ","]);
    }
    if let Some(ads) = page.ad_account() {
        html.line(&["    adTagUrl: ", &escape::script(ads.tag.as_str()), ","]);
        html.line(&["    auth: {"]);
        html.line(&["      user_id: ", &escape::script(ads.user_id.as_str()), ","]);
        html.line(&["      app_id: ", &escape::script(ads.app_id.as_str()), ","]);
        html.line(&["      license: ", &escape::script(ads.license.as_str())]);
        html.line(&["    },"]);
    }
    html.line(&["    listener: function (message) {"]);
    html.line(&["      if (message.type === \"error\") {"]);
    html.line(&["        console.warn(\"TcPlayer\", message.detail ? message.detail.code : message.code);"]);
    html.line(&["      }"]);
    html.line(&["    }"]);
    html.line(&["  });"]);
    html.comment("  ", &Note::MutedAutoplay);
    html.line(&["  if (player.video && player.video.el) {"]);
    html.line(&["    player.video.el.muted = true;"]);
    html.line(&["  }"]);
    html.line(&["})();"]);
    html.line(&["</script>"]);
    if addresses.rtmp.is_some() {
        notes.push(Note::NoRtmpInBrowsers);
    }
    notes.extend(page_notes(addresses));
    Some(html.snippet(&notes))
}

/// Writes the page for a `<video>` with mpegts.js and hls.js; `None` without an FLV or HLS address.
///
/// Source: the documents of mpegts.js 1.8 and hls.js 1.7.
pub(super) fn video(addresses: &PlayAddresses, page: &Page, locale: Locale) -> Option<Snippet> {
    if addresses.flv.is_none() && addresses.hls.is_none() {
        return None;
    }
    let mut html = Html::new(locale);
    let poster = page
        .cover_address()
        .map(|cover| [" poster=", &escape::attribute(cover.as_str())].concat());
    html.line(&[
        "<video id=",
        &escape::attribute(page.id()),
        " width=\"",
        &page.width().to_string(),
        "\" height=\"",
        &page.height().to_string(),
        "\" controls autoplay muted playsinline",
        poster.as_deref().unwrap_or_default(),
        "></video>",
    ]);
    html.engines(addresses);
    html.line(&["<script>"]);
    html.line(&["(function () {"]);
    html.line(&[
        "  var video = document.getElementById(",
        &escape::script(page.id()),
        ");",
    ]);
    if let Some(flv) = &addresses.flv {
        html.comment("  ", &Note::FlvFirst);
        html.line(&["  if (window.mpegts && mpegts.isSupported()) {"]);
        html.line(&["    var flv = mpegts.createPlayer("]);
        html.line(&[
            "      { type: \"flv\", isLive: true, url: ",
            &escape::script(flv.as_str()),
            " },",
        ]);
        html.line(&["      { enableStashBuffer: false, liveSync: true }"]);
        html.line(&["    );"]);
        html.line(&["    flv.attachMediaElement(video);"]);
        html.line(&["    flv.load();"]);
        html.line(&["    return;"]);
        html.line(&["  }"]);
    }
    if let Some(hls) = &addresses.hls {
        html.line(&["  var address = ", &escape::script(hls.as_str()), ";"]);
        html.line(&["  if (window.Hls && Hls.isSupported()) {"]);
        html.line(&["    var hls = new Hls();"]);
        html.line(&["    hls.loadSource(address);"]);
        html.line(&["    hls.attachMedia(video);"]);
        html.line(&["  } else {"]);
        html.comment("    ", &Note::NativeHls);
        html.line(&["    video.src = address;"]);
        html.line(&["  }"]);
    }
    html.line(&["})();"]);
    html.line(&["</script>"]);
    let mut notes = vec![Note::EngineFiles];
    if addresses.hls.is_none() {
        notes.push(Note::IphoneNeedsHls);
    }
    if addresses.rtmp.is_some() {
        notes.push(Note::NoRtmpInBrowsers);
    }
    notes.extend(page_notes(addresses));
    Some(html.snippet(&notes))
}

/// Writes the page for the vendor's older player; `None` without an address.
///
/// Source: vendor document on relayed streaming in channel mode, both editions. Their example names two different
/// elements and puts two schemes in one address; both mistakes are corrected here.
pub(super) fn qc_video(addresses: &PlayAddresses, page: &Page, locale: Locale) -> Option<Snippet> {
    let all = [&addresses.rtmp, &addresses.flv, &addresses.hls];
    let mut given = all.into_iter().flatten();
    let first = given.next()?;
    let mut html = Html::new(locale);
    html.line(&["<div id=", &escape::attribute(page.id()), "></div>"]);
    html.line(&[
        "<script src=\"https://qzonestyle.gtimg.cn/open/qcloud/video/live/h5/live_connect.js\" charset=\"utf-8\"></script>",
    ]);
    html.line(&["<script>"]);
    html.line(&["(function () {"]);
    html.comment("  ", &Note::QcVideoIsHistory);
    html.line(&["  new qcVideo.Player(", &escape::script(page.id()), ", {"]);
    html.line(&["    width: ", &page.width().to_string(), ","]);
    html.line(&["    height: ", &page.height().to_string(), ","]);
    match given.next_back() {
        Some(last) => {
            html.line(&["    live_url: ", &escape::script(first.as_str()), ","]);
            html.line(&["    live_url2: ", &escape::script(last.as_str())]);
        }
        None => html.line(&["    live_url: ", &escape::script(first.as_str())]),
    }
    html.line(&["  });"]);
    html.line(&["})();"]);
    html.line(&["</script>"]);
    let mut notes = vec![Note::QcVideoIsHistory, Note::JwPlayerToo];
    if addresses.has_plain_http() {
        notes.push(Note::PlainHttp);
    }
    Some(html.snippet(&notes))
}
