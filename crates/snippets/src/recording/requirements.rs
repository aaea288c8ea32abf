//! What somebody wants from a recording.

use alloc::vec::Vec;

use super::{RecordMode, RecordingMethod, StartMode, Unmet};
use crate::FileFormats;
use panglu_core::Platform;
use panglu_core::StreamKind;

/// What counts when more than one way would do.
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

/// What somebody wants from a recording. The default wants any file of a camera on a PC, with the least work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Requirements {
    /// A notification must tell about each file.
    pub callback: bool,
    /// Files of all these kinds must come out.
    pub formats: FileFormats,
    /// The picture to record: a camera, or a shared screen.
    pub kind: StreamKind,
    /// What the host's app runs on.
    pub platform: Platform,
    /// Only some streams are to be relayed and recorded, and the app says which.
    pub choose_streams: bool,
    /// Only parts of a stream are to be recorded, and the app says from when to when.
    pub choose_moments: bool,
    /// The backend must recognise each file by a number the app gave it (`recordId`, which comes back as `cliRecoId`).
    pub record_id: bool,
    /// The room is one of the two-person kind.
    pub two_person_room: bool,
    /// What counts among the ways that would do.
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
    /// What rules recording out whichever way is taken.
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

    /// What one way does not give.
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
        // The number is an option of the call that starts the relay, and names the files the cloud makes by itself.
        if self.record_id && (method.start == StartMode::Automatic || method.record == RecordMode::Manual) {
            unmet.push(Unmet::RecordId);
        }
        unmet
    }
}
