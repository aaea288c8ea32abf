//! The vendor's table of what can be recorded.

use core::fmt;

/// Who starts the relay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StartMode {
    /// The cloud, within about 3 s of the camera or the screen share; switched on in the console.
    Automatic,
    /// The app, by calling the SDK.
    Manual,
}

impl StartMode {
    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Automatic => "automatic",
            Self::Manual => "manual",
        }
    }
}

/// Who starts the recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RecordMode {
    /// The cloud, for as long as the relay runs: by a rule of the console, or by the file types in the options with
    /// which an app starts the relay.
    Automatic,
    /// The app, by recording calls of their own while the relay runs.
    Manual,
}

impl RecordMode {
    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Automatic => "automatic",
            Self::Manual => "manual",
        }
    }
}

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

/// One to four stars, as the vendor gives them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stars(u8);

impl Stars {
    /// How many: 1 to 4.
    #[must_use]
    pub const fn count(self) -> u8 {
        self.0
    }

    /// Filled and empty stars, always four, such as `★★★☆`.
    #[must_use]
    pub const fn drawn(self) -> &'static str {
        match self.0 {
            1 => "★☆☆☆",
            2 => "★★☆☆",
            3 => "★★★☆",
            _ => "★★★★",
        }
    }
}

/// One way to relay and record: a row of the vendor's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    /// Who starts the relay.
    pub start: StartMode,
    /// Who starts the recording.
    pub record: RecordMode,
    /// The files it can make.
    pub formats: FileFormats,
    /// Whether a notification (event 100) tells about each file.
    pub callback: bool,
    /// How little work it is to build: more stars, less work.
    pub ease: Stars,
    /// How reliable it is: more stars, more reliable.
    pub reliability: Stars,
    /// What it costs in resources: more stars, more expensive.
    pub cost: Stars,
}

impl Way {
    /// Where every row comes from.
    pub const SOURCE: &'static str = "vendor document on relayed streaming in stream-code mode, table of relaying and recording; \
        the edition of 2018-06-15 ticks the notification in every row, the earlier edition crosses it out for manual \
        recording, and the earlier one is followed here";
}

const fn way(
    start: StartMode,
    record: RecordMode,
    formats: FileFormats,
    callback: bool,
    [ease, reliability, cost]: [u8; 3],
) -> Way {
    Way {
        start,
        record,
        formats,
        callback,
        ease: Stars(ease),
        reliability: Stars(reliability),
        cost: Stars(cost),
    }
}

/// The four ways, the one with the least trouble first.
///
/// Source: [`Way::SOURCE`].
pub const MATRIX: [Way; 4] = [
    way(
        StartMode::Automatic,
        RecordMode::Automatic,
        FileFormats::ALL,
        true,
        [4, 4, 1],
    ),
    way(
        StartMode::Manual,
        RecordMode::Automatic,
        FileFormats::ALL,
        true,
        [3, 3, 2],
    ),
    way(
        StartMode::Automatic,
        RecordMode::Manual,
        FileFormats::MP4,
        false,
        [2, 2, 3],
    ),
    way(
        StartMode::Manual,
        RecordMode::Manual,
        FileFormats::MP4,
        false,
        [1, 1, 4],
    ),
];
