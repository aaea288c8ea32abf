//! Which options a generation has on a platform.

use super::{Generation, PushOption};
use panglu_core::Platform;

/// Whether an option exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Support {
    /// It does.
    Yes,
    /// It did, and later versions of the same SDK took it away or hid it.
    GoneLater,
    /// It does not.
    No,
}

/// Source: [`Generation::source`]. The password, watermark, recording, rate and business type of the streamer calls are
/// public in IM SDKs of the time; in later ones the Android methods are private and the iOS properties commented out.
pub(super) const fn support(generation: Generation, platform: Platform, option: PushOption) -> Support {
    use Generation::{Channel, StreamCode, StreamCodeEarly, Streamer};
    use Platform::{Android, Ios, Pc};
    match (option, generation, platform) {
        (PushOption::Platform | PushOption::Encode | PushOption::ChannelIds, ..)
        | (PushOption::Kind, _, Pc)
        | (PushOption::RecordFiles, StreamCode, _)
        | (PushOption::RecordFiles, StreamCodeEarly, Android | Ios)
        | (PushOption::RecordId, StreamCode, _)
        | (PushOption::Room, Streamer, _)
        | (PushOption::ChannelName | PushOption::ChannelDescription, StreamCode, Android | Ios)
        | (
            PushOption::ChannelName | PushOption::ChannelDescription,
            StreamCodeEarly | Channel | Streamer,
            _,
        ) => Support::Yes,
        (
            PushOption::Record
            | PushOption::ChannelPassword
            | PushOption::Watermark
            | PushOption::WatermarkId
            | PushOption::SdkType
            | PushOption::Rate,
            Channel | Streamer,
            _,
        ) => match (generation, platform) {
            (Streamer, Android | Ios) => Support::GoneLater,
            _ => Support::Yes,
        },
        _ => Support::No,
    }
}
