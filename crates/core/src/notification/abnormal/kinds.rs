//! The numbers by which the cloud tells faults of a push or a recording apart.

/// A fault of a push, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PushErrorKind(i64);

/// A fault of a recording, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RecordingErrorKind(i64);

/// Faults of a push. Editions before 2025 list 1 to 11, and put the limit of 7 at 3 s instead of 1 s.
///
/// Source: vendor documents 267/84046 (2025-11-27) and 267/53310 (2025-01-15, 2025-12-03).
const PUSH: [(i64, &str); 16] = [
    (1, "video-time-went-back"),
    (2, "audio-time-went-back"),
    (3, "video-time-jumped"),
    (4, "audio-time-jumped"),
    (5, "chunk-too-big"),
    (6, "video-frame-late"),
    (7, "audio-frame-late"),
    (8, "video-codec-changed"),
    (9, "audio-codec-changed"),
    (10, "no-video-header"),
    (11, "no-audio-header"),
    (12, "audio-gap"),
    (13, "unusual-codec"),
    (14, "video-header-unreadable"),
    (15, "frame-rate-low"),
    (16, "gop-too-long"),
];

/// Faults of a recording.
///
/// Source: vendor documents 267/117052 (2025-11-27) and 267/68622 (2025-12-03).
const RECORDING: [(i64, &str); 18] = [
    (-8, "audio-time-jumped"),
    (-9, "video-time-jumped"),
    (-10, "out-of-sync"),
    (-11, "video-time-invalid"),
    (-16, "pull-failed"),
    (-17, "no-audio"),
    (-18, "no-video"),
    (-22, "audio-time-stuck"),
    (-23, "video-time-stuck"),
    (-24, "audio-time-invalid"),
    (-100, "resolution-changed"),
    (-104, "write-failed"),
    (-120, "file-switched"),
    (-130, "video-frame-dropped"),
    (-131, "audio-frame-dropped"),
    (-132, "gop-abnormal"),
    (-200, "audio-time-uneven"),
    (-201, "video-time-uneven"),
];

impl PushErrorKind {
    /// Any number; those that the vendor does not list have no name.
    #[must_use]
    pub const fn new(number: i64) -> Self {
        Self(number)
    }

    /// Every kind that the vendor lists.
    pub fn listed() -> impl Iterator<Item = Self> {
        PUSH.into_iter().map(|(number, _)| Self(number))
    }

    /// The cloud's number.
    #[must_use]
    pub const fn number(self) -> i64 {
        self.0
    }

    /// The stable name, such as `video-time-jumped`; `None` for a number that the vendor does not list.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        name_in(&PUSH, self.0)
    }
}

impl RecordingErrorKind {
    /// Any number; those that the vendor does not list have no name.
    #[must_use]
    pub const fn new(number: i64) -> Self {
        Self(number)
    }

    /// Every kind that the vendor lists.
    pub fn listed() -> impl Iterator<Item = Self> {
        RECORDING.into_iter().map(|(number, _)| Self(number))
    }

    /// The cloud's number.
    #[must_use]
    pub const fn number(self) -> i64 {
        self.0
    }

    /// The stable name, such as `no-audio`; `None` for a number that the vendor does not list.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        name_in(&RECORDING, self.0)
    }
}

fn name_in(table: &[(i64, &'static str)], wanted: i64) -> Option<&'static str> {
    table
        .iter()
        .find(|(number, _)| *number == wanted)
        .map(|(_, name)| *name)
}
