//! The kinds of file that a recording makes.

use core::fmt;

/// Which kinds of file a recording makes. May be none.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct FileFormats(u8);

impl FileFormats {
    /// No file at all.
    pub const NONE: Self = Self(0);
    /// An HLS playlist with its segments.
    pub const HLS: Self = Self(1);
    /// FLV.
    pub const FLV: Self = Self(2);
    /// MP4.
    pub const MP4: Self = Self(4);
    /// All three.
    pub const ALL: Self = Self(7);

    /// These and those.
    #[must_use]
    pub const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Whether every one of those is among these.
    #[must_use]
    pub const fn contains(self, others: Self) -> bool {
        self.0 & others.0 == others.0
    }

    /// These without those.
    #[must_use]
    pub const fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The number of each SDK's file type constants: HLS 1, FLV 2, MP4 4, added up.
    ///
    /// Source: the vendor's published SDK headers for Android, iOS and PC.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// The names as a person lists them, `FLV/HLS/MP4`; empty when there is none.
    #[must_use]
    pub const fn list(self) -> &'static str {
        match self.0 {
            1 => "HLS",
            2 => "FLV",
            3 => "FLV/HLS",
            4 => "MP4",
            5 => "HLS/MP4",
            6 => "FLV/MP4",
            7 => "FLV/HLS/MP4",
            _ => "",
        }
    }

    /// Reads a list as [`list`](Self::list) writes it, in any order and case; `None` for a word that is no format.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut formats = Self::NONE;
        for word in text
            .split(['/', ',', '+'])
            .map(str::trim)
            .filter(|word| !word.is_empty())
        {
            formats = formats.and(if word.eq_ignore_ascii_case("hls") {
                Self::HLS
            } else if word.eq_ignore_ascii_case("flv") {
                Self::FLV
            } else if word.eq_ignore_ascii_case("mp4") {
                Self::MP4
            } else {
                return None;
            });
        }
        Some(formats)
    }
}

impl fmt::Debug for FileFormats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FileFormats({})", self.list())
    }
}
