//! The requirements for a recording.

use alloc::vec::Vec;

use super::{RecordMode, RecordingMethod, StartMode, Unmet};
use crate::FileFormats;
use panglu_core::Platform;
use panglu_core::StreamKind;

/// The criterion if more than one method meets the requirements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Priority {
    /// The least work.
    #[default]
    Ease,
    /// The fewest lost recordings.
    Reliability,
    /// The least use of resources.
    Cost,
}

/// The requirements for a recording. The default is a file of any format, of a camera on a PC, with the least work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Requirements {
    /// A notification must report each file.
    pub callback: bool,
    /// Files of all these formats must be produced.
    pub formats: FileFormats,
    /// The picture to record: a camera, or a shared screen.
    pub kind: StreamKind,
    /// The platform of the host's app.
    pub platform: Platform,
    /// Only some streams are to be relayed and recorded; the app chooses them.
    pub choose_streams: bool,
    /// Only parts of a stream are to be recorded; the app starts and stops each part.
    pub choose_moments: bool,
    /// The backend must identify each file by a number from the app (`recordId`, returned as `cliRecoId`).
    pub record_id: bool,
    /// The room is a two-person room.
    pub two_person_room: bool,
    /// The criterion if more than one method meets the requirements.
    pub priority: Priority,
}

impl Default for Requirements {
    fn default() -> Self {
        Self {
            callback: false,
            formats: FileFormats::NONE,
            kind: StreamKind::Main,
            platform: Platform::Pc,
            choose_streams: false,
            choose_moments: false,
            record_id: false,
            two_person_room: false,
            priority: Priority::Ease,
        }
    }
}

impl Requirements {
    /// The needs that make recording impossible with every method.
    pub(super) fn impossible(&self) -> Vec<Unmet> {
        let mut unmet = Vec::new();
        if self.two_person_room {
            unmet.push(Unmet::TwoPersonRoom);
        }
        if !self.platform.shares(self.kind) {
            unmet.push(Unmet::ScreenOnPhone);
        }
        unmet
    }

    /// The needs that a method does not meet.
    pub(super) fn unmet_by(&self, method: &RecordingMethod) -> Vec<Unmet> {
        let mut unmet = Vec::new();
        if self.callback && !method.callback {
            unmet.push(Unmet::Callback);
        }
        let missing = self.formats.without(method.formats);
        if !missing.is_none() {
            unmet.push(Unmet::Formats {
                missing: missing.list(),
            });
        }
        if self.choose_streams && method.start == StartMode::Automatic {
            unmet.push(Unmet::ChooseStreams);
        }
        if self.choose_moments && method.record == RecordMode::Automatic {
            unmet.push(Unmet::ChooseMoments);
        }
        // The number is an option of the call that starts the relay. It identifies only files that the cloud records
        // automatically.
        if self.record_id && (method.start == StartMode::Automatic || method.record == RecordMode::Manual) {
            unmet.push(Unmet::RecordId);
        }
        unmet
    }
}
