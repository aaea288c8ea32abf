//! The file formats of a recording.

use core::fmt;

/// The set of file formats that a recording produces. May be empty.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct FileFormats(u8);

impl FileFormats {
    /// No file.
    pub const NONE: Self = Self(0);
    /// An HLS playlist with its segments.
    pub const HLS: Self = Self(1);
    /// FLV.
    pub const FLV: Self = Self(2);
    /// MP4.
    pub const MP4: Self = Self(4);
    /// All three.
    pub const ALL: Self = Self(7);

    /// The union of two sets.
    #[must_use]
    pub const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Whether the set contains every format of `others`.
    #[must_use]
    pub const fn contains(self, others: Self) -> bool {
        self.0 & others.0 == others.0
    }

    /// The set without the formats of `others`.
    #[must_use]
    pub const fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }

    /// Whether the set is empty.
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The set as a number, as in the file type constants of every SDK: the sum of HLS 1, FLV 2 and MP4 4.
    ///
    /// Source: the vendor's published SDK headers for Android, iOS and PC.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// The names separated by slashes, such as `FLV/HLS/MP4`. An empty text for an empty set.
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

    /// Parses a list as written by [`list`](Self::list), in any order and case. `None` if a word is not a format.
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
