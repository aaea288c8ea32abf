//! The options that each generation supports on each platform.

use super::{Generation, PushOption};
use panglu_core::Platform;

/// Whether an SDK has an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Support {
    /// The SDK has the option.
    Yes,
    /// The SDK had the option; later versions removed or hid it.
    GoneLater,
    /// The SDK does not have the option.
    No,
}

/// Whether the calls of a generation have an option on a platform.
///
/// Source: [`Generation::source`]. The password, watermark, recording, rate and business type of the streamer calls are
/// public in IM SDKs of that time. In later ones, the Android methods are private and the iOS properties are commented
/// out.
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
