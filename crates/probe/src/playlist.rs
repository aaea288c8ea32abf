//! Asks an HLS address what it has: its playlist, and whether the newest segment is there.

use std::{cell::RefCell, pin::pin, rc::Rc};

use futures_util::future::{Either, select};
use gloo::timers::future::TimeoutFuture;
use panglu_core::{contents::MAX_BYTES, playback::Answer};
use web_sys::{AbortSignal, ReadableStream, Response, Url};

use crate::{
    codec::{self, Verdict},
    request::{self, Cancel},
};

/// A playlist longer than this is not read: live playlists list a few segments.
const LONGEST_PLAYLIST: usize = 256 * 1024;

/// The playlist that was found to be frozen, so that it is recognized when it is asked for again.
pub type FrozenPlaylist = Rc<RefCell<Option<String>>>;

/// A running probe. Dropping it cancels its requests.
pub struct Probe {
    _cancel: Cancel,
}

impl Probe {
    /// Starts a probe. `report` is called once, unless the probe is dropped before. `None` as for [`Cancel::new`].
    pub fn start(
        url: &str,
        signed: bool,
        within_ms: u32,
        frozen: FrozenPlaylist,
        report: impl FnOnce(Answer) + 'static,
    ) -> Option<Self> {
        let url = url.to_owned();
        let question = async move |signal: &AbortSignal, timeout: &mut TimeoutFuture| {
            let answer = ask(&url, signed, signal, timeout, &frozen).await;
            answer.err().unwrap_or(Answer::Live)
        };
        let cancel = request::ask(within_ms, question, report)?;
        Some(Self { _cancel: cancel })
    }
}

async fn ask(
    url: &str,
    signed: bool,
    signal: &AbortSignal,
    timeout: &mut TimeoutFuture,
    frozen: &FrozenPlaylist,
) -> Result<(), Answer> {
    let first = request::headers(url, signed, signal, timeout).await?;
    let playlist = playlist(first, url, signed, signal, timeout).await?;
    if frozen.borrow().as_ref() == Some(&playlist.text) {
        return Err(Answer::Frozen);
    }
    playlist.segment(signed, signal, timeout).await.map(|_| ())
}

/// The playlist of the stream, behind the list of its renditions if the first answer is one.
pub(crate) async fn playlist(
    first: Response,
    url: &str,
    signed: bool,
    signal: &AbortSignal,
    timeout: &mut TimeoutFuture,
) -> Result<Playlist, Answer> {
    let mut playlist = read(first, url, timeout).await?;
    if let Some(variant) = playlist.is_master.then(|| playlist.newest()).flatten() {
        let response = request::headers(&variant, signed, signal, timeout).await?;
        playlist = read(response, &variant, timeout).await?;
    }
    if playlist.text.contains("#EXT-X-ENDLIST") {
        return Err(Answer::Ended);
    }
    Ok(playlist)
}

/// Reads the beginning of a stream until it is known what it contains, and returns it.
pub(crate) async fn beginning(
    body: Option<ReadableStream>,
    judge: fn(&[u8]) -> Verdict,
    timeout: &mut TimeoutFuture,
) -> Result<Vec<u8>, (Answer, Vec<u8>)> {
    let mut head = Vec::new();
    let Some(reader) = request::reader(body) else {
        return Err((Answer::Empty, head));
    };
    loop {
        match select(pin!(request::next(&reader)), &mut *timeout).await {
            Either::Left((Ok(Some(data)), _)) => head.extend(data.to_vec()),
            Either::Left((Ok(None), _)) if head.is_empty() => return Err((Answer::Empty, head)),
            // All of it was read, and nothing speaks against it.
            Either::Left((Ok(None), _)) => return Ok(head),
            Either::Left((Err(_), _)) => return Err((Answer::Unreachable, head)),
            Either::Right(_) => return Err((Answer::Silent, head)),
        }
        match judge(&head) {
            Verdict::Failed(answer) => return Err((answer, head)),
            Verdict::Open if head.len() < MAX_BYTES => {}
            Verdict::Open | Verdict::Playable => return Ok(head),
        }
    }
}

/// A playlist, and where it is.
pub(crate) struct Playlist {
    url: String,
    text: String,
    is_master: bool,
}

impl Playlist {
    /// The address of its last entry.
    fn newest(&self) -> Option<String> {
        let entry = last_entry(&self.text)?;
        Url::new_with_base(entry, &self.url).ok().map(|url| url.href())
    }

    /// The beginning of its newest segment.
    pub(crate) async fn segment(
        &self,
        signed: bool,
        signal: &AbortSignal,
        timeout: &mut TimeoutFuture,
    ) -> Result<Vec<u8>, Answer> {
        let segment = self.newest().ok_or(Answer::Empty)?;
        let response = match request::headers(&segment, signed, signal, timeout).await {
            Err(Answer::NotFound) => return Err(Answer::SegmentsMissing),
            response => response?,
        };
        let head = beginning(response.body(), codec::of_segment, timeout).await;
        head.map_err(|(answer, _)| answer)
    }
}

async fn read(response: Response, url: &str, timeout: &mut TimeoutFuture) -> Result<Playlist, Answer> {
    let text = match select(pin!(request::text(&response)), timeout).await {
        Either::Left((Ok(text), _)) => text,
        Either::Left((Err(_), _)) => return Err(Answer::Unreachable),
        Either::Right(_) => return Err(Answer::Empty),
    };
    match judge(&text) {
        None => Ok(Playlist {
            url: url.to_owned(),
            is_master: text.contains("#EXT-X-STREAM-INF"),
            text,
        }),
        Some(answer) => Err(answer),
    }
}

/// The failure that a text in place of a playlist means; `None` for a playlist.
fn judge(text: &str) -> Option<Answer> {
    let start = text.trim_start();
    if start.starts_with("#EXTM3U") && text.len() <= LONGEST_PLAYLIST {
        None
    } else if start.is_empty() {
        Some(Answer::Empty)
    } else if start.starts_with('<') {
        Some(Answer::Portal)
    } else {
        Some(Answer::ServerError)
    }
}

/// The last line of a playlist that is an address.
fn last_entry(text: &str) -> Option<&str> {
    text.lines()
        .map(str::trim)
        .rfind(|line| !line.is_empty() && !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_in_place_of_a_playlist_is_named() {
        assert_eq!(judge("#EXTM3U\n#EXTINF:1,\na.ts\n"), None);
        assert_eq!(judge(" \n"), Some(Answer::Empty));
        assert_eq!(judge("<!doctype html>"), Some(Answer::Portal));
        assert_eq!(judge("upstream error"), Some(Answer::ServerError));
    }

    #[test]
    fn the_newest_entry_is_the_last_line_that_is_no_tag() {
        assert_eq!(
            last_entry("#EXTM3U\na.ts\n#EXTINF:1,\nb.ts \n\n#EXT-X-END\n"),
            Some("b.ts")
        );
        assert_eq!(last_entry("#EXTM3U\n"), None);
    }
}
