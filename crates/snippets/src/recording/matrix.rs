//! The vendor's table of what can be recorded.

use crate::FileFormats;

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
    /// The app, through separate recording calls while the relay runs.
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

/// One to four stars, as the vendor gives them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rating(u8);

impl Rating {
    /// How many: 1 to 4.
    #[must_use]
    pub const fn count(self) -> u8 {
        self.0
    }

    /// Filled and empty stars, always four, such as `★★★☆`.
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

/// One way to relay and record: a row of the vendor's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordingMethod {
    /// Who starts the relay.
    pub start: StartMode,
    /// Who starts the recording.
    pub record: RecordMode,
    /// The files it can make.
    pub formats: FileFormats,
    /// Whether a notification (event 100) tells about each file.
    pub callback: bool,
    /// How little work it is to build: more stars, less work.
    pub ease: Rating,
    /// How reliable it is: more stars, more reliable.
    pub reliability: Rating,
    /// What it costs in resources: more stars, more expensive.
    pub cost: Rating,
}

impl RecordingMethod {
    /// Where every row comes from.
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

/// The four ways, the one with the least trouble first.
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
