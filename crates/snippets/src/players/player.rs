//! The supported players.

use super::{Page, PlayAddresses, Shell, Snippet, desktop, element, ffmpeg_api, web};
use panglu_core::{Fault, Field, InputError, Locale};

/// A program or library that plays a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Player {
    /// The project's own element, `<panglu-player>`.
    Element,
    /// The vendor's TcPlayer, with advertisements if the page has an advertising account.
    TcPlayer,
    /// A plain `<video>` with mpegts.js and hls.js.
    Video,
    /// The vendor's player before TcPlayer. It is obsolete.
    QcVideo,
    /// VLC.
    Vlc(Shell),
    /// ffplay, with options for the shortest delay.
    Ffplay(Shell),
    /// ffprobe to show a stream's properties, and ffmpeg to save a minute of it.
    Ffmpeg(Shell),
    /// A media source of OBS Studio.
    Obs,
    /// A program in C that opens, reads and decodes a stream with FFmpeg's libraries.
    FfmpegApi,
}

impl PlayAddresses {
    /// Writes the snippet for a player. Only HTML snippets use `page`.
    ///
    /// # Errors
    /// [`Field::Addresses`] with `nothing-to-play` if the player can play none of the addresses: a browser needs FLV or
    /// HLS.
    pub fn snippet(&self, player: Player, page: &Page, locale: Locale) -> Result<Snippet, InputError> {
        let (snippet, wanted) = match player {
            Player::Element => (element::element(self, page, locale), "flv, hls"),
            Player::TcPlayer => (web::tcplayer(self, page, locale), "flv, hls"),
            Player::Video => (web::video(self, page, locale), "flv, hls"),
            Player::QcVideo => (web::qc_video(self, page, locale), "rtmp, flv, hls"),
            Player::Vlc(shell) => (desktop::vlc(self, shell, locale), "flv, rtmp, hls"),
            Player::Ffplay(shell) => (desktop::ffplay(self, shell, locale), "flv, rtmp, hls"),
            Player::Ffmpeg(shell) => (desktop::ffmpeg(self, shell, locale), "flv, rtmp, hls"),
            Player::Obs => (desktop::obs(self, locale), "flv, rtmp, hls"),
            Player::FfmpegApi => (ffmpeg_api::program(self, locale), "flv, rtmp, hls"),
        };
        snippet.ok_or(InputError::new(Field::Addresses, Fault::NothingToPlay { wanted }))
    }
}
