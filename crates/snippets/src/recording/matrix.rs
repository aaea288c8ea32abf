//! The vendor's table of recording methods.

use crate::FileFormats;

/// Who starts the relay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StartMode {
    /// The cloud, within about 3 s after the camera or the screen share starts. Switched on in the console.
    Automatic,
    /// The app, with an SDK call.
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
    /// The cloud, as long as the relay runs. Chosen by a rule in the console, or by the file types in the options when
    /// an app starts the relay.
    Automatic,
    /// The app, with separate recording calls while the relay runs.
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

/// The vendor's rating, from one to four stars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rating(u8);

impl Rating {
    /// The number of stars: 1 to 4.
    #[must_use]
    pub const fn count(self) -> u8 {
        self.0
    }

    /// The rating as four filled or empty stars, such as `★★★☆`.
    #[must_use]
    pub const fn stars(self) -> &'static str {
        match self.0 {
            1 => "★☆☆☆",
            2 => "★★☆☆",
            3 => "★★★☆",
            _ => "★★★★",
        }
    }
}

/// A method of relaying and recording: a row of the vendor's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordingMethod {
    /// Who starts the relay.
    pub start: StartMode,
    /// Who starts the recording.
    pub record: RecordMode,
    /// The file formats it can produce.
    pub formats: FileFormats,
    /// Whether a notification (event 100) reports each file.
    pub callback: bool,
    /// How easy it is to implement: more stars mean less work.
    pub ease: Rating,
    /// How reliable it is: more stars mean more reliable.
    pub reliability: Rating,
    /// How many resources it uses: more stars mean more expensive.
    pub cost: Rating,
}

impl RecordingMethod {
    /// The source of every row.
    pub const SOURCE: &'static str = "vendor document on relayed streaming in stream-code mode, table of relaying and recording; \
        the edition of 2018-06-15 ticks the notification in every row, the earlier edition crosses it out for manual \
        recording, and the earlier one is followed here";
}

const fn method(
    start: StartMode,
    record: RecordMode,
    formats: FileFormats,
    callback: bool,
    [ease, reliability, cost]: [u8; 3],
) -> RecordingMethod {
    RecordingMethod {
        start,
        record,
        formats,
        callback,
        ease: Rating(ease),
        reliability: Rating(reliability),
        cost: Rating(cost),
    }
}

/// The four methods, the easiest and most reliable first.
///
/// Source: [`RecordingMethod::SOURCE`].
pub const MATRIX: [RecordingMethod; 4] = [
    method(
        StartMode::Automatic,
        RecordMode::Automatic,
        FileFormats::ALL,
        true,
        [4, 4, 1],
    ),
    method(
        StartMode::Manual,
        RecordMode::Automatic,
        FileFormats::ALL,
        true,
        [3, 3, 2],
    ),
    method(
        StartMode::Automatic,
        RecordMode::Manual,
        FileFormats::MP4,
        false,
        [2, 2, 3],
    ),
    method(
        StartMode::Manual,
        RecordMode::Manual,
        FileFormats::MP4,
        false,
        [1, 1, 4],
    ),
];
