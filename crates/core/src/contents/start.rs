//! The kind of a file.

use super::ts;

/// The kind of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Start {
    /// An FLV file.
    Flv,
    /// An MPEG transport stream, as in segments of HLS.
    MpegTs,
    /// An MP4 file or a segment of one (fMP4, CMAF).
    Mp4,
    /// A playlist of HLS (RFC 8216, 4.3.1.1: it begins with `#EXTM3U`).
    Playlist,
    /// A web page, or text that begins like one.
    Html,
    /// XML, in which storage services word their errors.
    Xml,
    /// JSON.
    Json,
    /// Other text in UTF-8.
    Text,
    /// Nothing at all.
    Empty,
    /// None of these.
    Unknown,
}

impl Start {
    /// A stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Flv => "flv",
            Self::MpegTs => "mpeg-ts",
            Self::Mp4 => "mp4",
            Self::Playlist => "playlist",
            Self::Html => "html",
            Self::Xml => "xml",
            Self::Json => "json",
            Self::Text => "text",
            Self::Empty => "empty",
            Self::Unknown => "unknown",
        }
    }
}

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The boxes that an MP4 file or a segment begins with (ISO/IEC 14496-12, 4.3, 8.1 and 8.16).
const BOXES: [&[u8]; 7] = [b"ftyp", b"styp", b"moof", b"moov", b"sidx", b"emsg", b"prft"];

/// So many bytes of text in a row are no accident in media.
const TEXT: usize = 16;

/// The text begins within so many bytes; white space that is longer is text too.
const MAX_SPACE: usize = 512;

/// The kind, or `None` while more bytes are needed.
pub(super) fn of(bytes: &[u8]) -> Option<Start> {
    if let Some(kind) = marked(bytes) {
        return Some(kind);
    }
    let Some(head) = text(bytes.get(..MAX_SPACE).unwrap_or(bytes)).get(..TEXT) else {
        return (bytes.len() >= MAX_SPACE).then_some(Start::Text);
    };
    if is_text(head) {
        return Some(worded(head));
    }
    match ts::first_packet(bytes) {
        ts::Sync::At(_) => Some(Start::MpegTs),
        ts::Sync::Undecided => None,
        ts::Sync::Lost => Some(Start::Unknown),
    }
}

/// The kind of a file of which there is no more.
pub(super) fn of_ended(bytes: &[u8]) -> Start {
    of(bytes).unwrap_or_else(|| match text(bytes) {
        _ if bytes.is_empty() => Start::Empty,
        text if text.len() < TEXT && is_text(text) => worded(text),
        // One or two whole packets.
        _ if bytes.first() == Some(&ts::SYNC) && bytes.len() >= ts::PACKET => Start::MpegTs,
        _ => Start::Unknown,
    })
}

/// The kinds that have a mark of their own. No text and no transport stream has one of them.
fn marked(bytes: &[u8]) -> Option<Start> {
    if bytes.starts_with(b"FLV\x01") {
        return Some(Start::Flv);
    }
    let unmarked = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    if unmarked.starts_with(b"#EXTM3U") {
        return Some(Start::Playlist);
    }
    BOXES.contains(&bytes.get(4..8)?).then_some(Start::Mp4)
}

/// The bytes behind a byte order mark and white space.
fn text(bytes: &[u8]) -> &[u8] {
    bytes
        .strip_prefix(BYTE_ORDER_MARK)
        .unwrap_or(bytes)
        .trim_ascii_start()
}

/// A character may be cut off at the end.
fn is_text(head: &[u8]) -> bool {
    let readable = match core::str::from_utf8(head) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    };
    readable
        && head
            .iter()
            .all(|byte| !byte.is_ascii_control() || byte.is_ascii_whitespace())
}

fn worded(head: &[u8]) -> Start {
    match head {
        [b'<', b'?', b'x' | b'X', ..] => Start::Xml,
        [b'<', ..] => Start::Html,
        [b'{' | b'[', ..] => Start::Json,
        _ => Start::Text,
    }
}
