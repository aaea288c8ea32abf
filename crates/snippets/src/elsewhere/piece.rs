//! A piece to paste, and the choice of players.

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::fmt;

use super::{AddressFault, ElsewhereError, Page, PlayAddresses, Slot, desktop, ffmpeg_api, web};
use panglu_core::Locale;

/// What a piece is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// HTML with JavaScript inside.
    Html,
    /// A POSIX shell.
    Shell,
    /// Windows PowerShell.
    PowerShell,
    /// C.
    C,
    /// Values for the fields of a dialogue.
    Text,
}

impl Language {
    /// The tag by which highlighters know it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Shell => "sh",
            Self::PowerShell => "powershell",
            Self::C => "c",
            Self::Text => "text",
        }
    }
}

/// A command line's interpreter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shell {
    /// sh, bash, zsh: macOS and Linux.
    Posix,
    /// Windows PowerShell.
    PowerShell,
}

impl Shell {
    pub(super) const fn language(self) -> Language {
        match self {
            Self::Posix => Language::Shell,
            Self::PowerShell => Language::PowerShell,
        }
    }
}

/// Something that plays a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Player {
    /// The vendor's TcPlayer, with advertisements if the page has an account for them.
    TcPlayer,
    /// A plain `<video>` with mpegts.js and hls.js.
    Video,
    /// The vendor's player before TcPlayer: history.
    QcVideo,
    /// VLC.
    Vlc(Shell),
    /// ffplay, with the shortest delay it has.
    Ffplay(Shell),
    /// ffprobe to look at a stream, and ffmpeg to keep a minute of it.
    Ffmpeg(Shell),
    /// A media source of OBS Studio.
    Obs,
    /// A program in C that opens, reads and decodes a stream with FFmpeg's libraries.
    FfmpegApi,
}

/// A piece ready to paste. `Debug` shows neither addresses nor accounts.
#[derive(Clone, PartialEq, Eq)]
pub struct Piece {
    /// What it is written in.
    pub language: Language,
    /// Where to paste it.
    pub place: Cow<'static, str>,
    /// The piece itself, ending in a line break.
    pub code: String,
    /// What to know about it.
    pub notes: Vec<Cow<'static, str>>,
}

impl fmt::Debug for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Piece({}, {} bytes)", self.language.tag(), self.code.len())
    }
}

impl PlayAddresses {
    /// What to paste for a player. Pages use `page`; command lines and C do not.
    ///
    /// # Errors
    /// [`Slot::Addresses`] with `nothing-to-play` if the player plays none of the addresses: a browser needs FLV or HLS.
    pub fn piece(&self, player: Player, page: &Page, locale: Locale) -> Result<Piece, ElsewhereError> {
        let (piece, wanted) = match player {
            Player::TcPlayer => (web::tcplayer(self, page, locale), "flv, hls"),
            Player::Video => (web::video(self, page, locale), "flv, hls"),
            Player::QcVideo => (web::qc_video(self, page, locale), "rtmp, flv, hls"),
            Player::Vlc(shell) => (desktop::vlc(self, shell, locale), "flv, rtmp, hls"),
            Player::Ffplay(shell) => (desktop::ffplay(self, shell, locale), "flv, rtmp, hls"),
            Player::Ffmpeg(shell) => (desktop::ffmpeg(self, shell, locale), "flv, rtmp, hls"),
            Player::Obs => (desktop::obs(self, locale), "flv, rtmp, hls"),
            Player::FfmpegApi => (ffmpeg_api::program(self, locale), "flv, rtmp, hls"),
        };
        piece.ok_or(ElsewhereError::new(
            Slot::Addresses,
            AddressFault::NothingToPlay { wanted },
        ))
    }
}
