//! The kinds of faults of a push or a recording, by the cloud's number.

use alloc::borrow::Cow;

use crate::{Locale, locales, text::Text};

/// A kind: the cloud's number, the stable name and the text.
type Row = (i64, &'static str, Text);

/// A kind of fault of a push, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PushErrorKind(i64);

/// A kind of fault of a recording, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RecordingErrorKind(i64);

/// Kinds of faults of a push. Editions before 2025 list only 1 to 11, and define the threshold of 7 as 3 s instead of 1
/// s.
///
/// Source: vendor documents 267/84046 (2025-11-27) and 267/53310 (2025-01-15, 2025-12-03).
const PUSH: [Row; 16] = [
    (1, "video-time-went-back", locales::PushErrorVideoTimeWentBack),
    (2, "audio-time-went-back", locales::PushErrorAudioTimeWentBack),
    (3, "video-time-jumped", locales::PushErrorVideoTimeJumped),
    (4, "audio-time-jumped", locales::PushErrorAudioTimeJumped),
    (5, "chunk-too-big", locales::PushErrorChunkTooBig),
    (6, "video-frame-late", locales::PushErrorVideoFrameLate),
    (7, "audio-frame-late", locales::PushErrorAudioFrameLate),
    (8, "video-codec-changed", locales::PushErrorVideoCodecChanged),
    (9, "audio-codec-changed", locales::PushErrorAudioCodecChanged),
    (10, "no-video-header", locales::PushErrorNoVideoHeader),
    (11, "no-audio-header", locales::PushErrorNoAudioHeader),
    (12, "audio-gap", locales::PushErrorAudioGap),
    (13, "unusual-codec", locales::PushErrorUnusualCodec),
    (
        14,
        "video-header-unreadable",
        locales::PushErrorVideoHeaderUnreadable,
    ),
    (15, "frame-rate-low", locales::PushErrorFrameRateLow),
    (16, "gop-too-long", locales::PushErrorGopTooLong),
];

/// Kinds of faults of a recording.
///
/// Source: vendor documents 267/117052 (2025-11-27) and 267/68622 (2025-12-03).
const RECORDING: [Row; 18] = [
    (-8, "audio-time-jumped", locales::RecordingErrorAudioTimeJumped),
    (-9, "video-time-jumped", locales::RecordingErrorVideoTimeJumped),
    (-10, "out-of-sync", locales::RecordingErrorOutOfSync),
    (-11, "video-time-invalid", locales::RecordingErrorVideoTimeInvalid),
    (-16, "pull-failed", locales::RecordingErrorPullFailed),
    (-17, "no-audio", locales::RecordingErrorNoAudio),
    (-18, "no-video", locales::RecordingErrorNoVideo),
    (-22, "audio-time-stuck", locales::RecordingErrorAudioTimeStuck),
    (-23, "video-time-stuck", locales::RecordingErrorVideoTimeStuck),
    (-24, "audio-time-invalid", locales::RecordingErrorAudioTimeInvalid),
    (
        -100,
        "resolution-changed",
        locales::RecordingErrorResolutionChanged,
    ),
    (-104, "write-failed", locales::RecordingErrorWriteFailed),
    (-120, "file-switched", locales::RecordingErrorFileSwitched),
    (
        -130,
        "video-frame-dropped",
        locales::RecordingErrorVideoFrameDropped,
    ),
    (
        -131,
        "audio-frame-dropped",
        locales::RecordingErrorAudioFrameDropped,
    ),
    (-132, "gop-abnormal", locales::RecordingErrorGopAbnormal),
    (-200, "audio-time-uneven", locales::RecordingErrorAudioTimeUneven),
    (-201, "video-time-uneven", locales::RecordingErrorVideoTimeUneven),
];

impl PushErrorKind {
    /// Accepts any number. A number that the vendor does not list has no name.
    #[must_use]
    pub const fn new(number: i64) -> Self {
        Self(number)
    }

    /// All kinds that the vendor lists.
    pub fn listed() -> impl Iterator<Item = Self> {
        PUSH.into_iter().map(|(number, ..)| Self(number))
    }

    /// The cloud's number.
    #[must_use]
    pub const fn number(self) -> i64 {
        self.0
    }

    /// The stable name, such as `video-time-jumped`; `None` for a number that the vendor does not list.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        find(&PUSH, self.0).map(|(_, name, _)| *name)
    }

    /// A short description of the fault.
    #[must_use]
    pub fn label(self, locale: Locale) -> Cow<'static, str> {
        match find(&PUSH, self.0) {
            Some((_, _, label)) => label.text(locale),
            None => locales::AbnormalUnknown { number: self.0 }.text(locale),
        }
    }
}

impl RecordingErrorKind {
    /// Accepts any number. A number that the vendor does not list has no name.
    #[must_use]
    pub const fn new(number: i64) -> Self {
        Self(number)
    }

    /// All kinds that the vendor lists.
    pub fn listed() -> impl Iterator<Item = Self> {
        RECORDING.into_iter().map(|(number, ..)| Self(number))
    }

    /// The cloud's number.
    #[must_use]
    pub const fn number(self) -> i64 {
        self.0
    }

    /// The stable name, such as `no-audio`; `None` for a number that the vendor does not list.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        find(&RECORDING, self.0).map(|(_, name, _)| *name)
    }

    /// A short description of the fault.
    #[must_use]
    pub fn label(self, locale: Locale) -> Cow<'static, str> {
        match find(&RECORDING, self.0) {
            Some((_, _, label)) => label.text(locale),
            None => locales::AbnormalUnknown { number: self.0 }.text(locale),
        }
    }
}

fn find(table: &'static [Row], wanted: i64) -> Option<&'static Row> {
    table.iter().find(|(number, ..)| *number == wanted)
}
