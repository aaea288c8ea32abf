//! Advice about a valid call.

use alloc::vec::Vec;

use super::{
    Action, Generation, PushOption, PushOptions,
    support::{Support, support},
};
use panglu_core::Platform;
use panglu_core::texts;

texts! {
    /// Advice about a call. The call is valid regardless.
    pub enum OptionAdvice as SdkOption {
        /// A channel name or description has no meaning in stream-code mode.
        NameMeansNothing { option: &'static str },
        /// The SDK has no such option, so it is omitted.
        LeftOut { option: &'static str },
        /// Later versions of the SDK no longer let an app set the option.
        GoneLater { option: &'static str },
        /// A record number is set, but nothing is recorded.
        RecordIdAlone,
        /// The record number has more than 31 bits.
        RecordIdAboveInt,
        /// A watermark is chosen, but the watermark is switched off.
        WatermarkIdAlone,
        /// The switch in the console takes precedence over the app.
        AutomaticRelayWins,
        /// A user relays one stream at a time, but several channels are given.
        OneRelayPerUser,
        /// Channel number 0 is not a channel in channel mode.
        ZeroIsNoChannel,
        /// Channel number 0 is normal in stream-code mode.
        ZeroIsNormal,
        /// The source code contains a password.
        PasswordInSource,
    }
}

impl OptionAdvice {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NameMeansNothing { .. } => "name-means-nothing",
            Self::LeftOut { .. } => "left-out",
            Self::GoneLater { .. } => "gone-later",
            Self::RecordIdAlone => "record-id-alone",
            Self::RecordIdAboveInt => "record-id-above-int",
            Self::WatermarkIdAlone => "watermark-id-alone",
            Self::AutomaticRelayWins => "automatic-relay-wins",
            Self::OneRelayPerUser => "one-relay-per-user",
            Self::ZeroIsNoChannel => "zero-is-no-channel",
            Self::ZeroIsNormal => "zero-is-normal",
            Self::PasswordInSource => "password-in-source",
        }
    }
}

pub(super) fn advise(
    platform: Platform,
    generation: Generation,
    action: Action,
    options: &PushOptions,
) -> Vec<OptionAdvice> {
    let mut advice = match action {
        Action::Start => about_start(platform, generation, options),
        Action::Stop => about_stop(generation, options),
    };
    if generation.is_stream_code() {
        advice.push(OptionAdvice::AutomaticRelayWins);
    }
    advice
}

fn about_start(platform: Platform, generation: Generation, options: &PushOptions) -> Vec<OptionAdvice> {
    let mut advice = Vec::new();
    for (option, given) in [
        (PushOption::RecordFiles, !options.record_files.is_none()),
        (PushOption::Record, options.record),
        (PushOption::ChannelName, options.channel_name.is_some()),
        (
            PushOption::ChannelDescription,
            options.channel_description.is_some(),
        ),
        (PushOption::ChannelPassword, options.channel_password.is_some()),
        (PushOption::Watermark, options.watermark),
        (PushOption::WatermarkId, options.watermark_id.is_some()),
        (PushOption::SdkType, options.sdk_type.is_some()),
        (PushOption::Rate, options.rate.is_some()),
        (PushOption::RecordId, options.record_id.is_some()),
        (PushOption::Room, options.room.is_some()),
    ] {
        if !given {
            continue;
        }
        let names = matches!(option, PushOption::ChannelName | PushOption::ChannelDescription);
        let option_name = option.name();
        match support(generation, platform, option) {
            Support::Yes if names && generation.is_stream_code() => {
                advice.push(OptionAdvice::NameMeansNothing { option: option_name });
            }
            Support::Yes => {}
            Support::GoneLater => advice.push(OptionAdvice::GoneLater { option: option_name }),
            Support::No => advice.push(OptionAdvice::LeftOut { option: option_name }),
        }
    }
    if let Some(record_id) = options.record_id
        && support(generation, platform, PushOption::RecordId) == Support::Yes
    {
        if options.record_files.is_none() {
            advice.push(OptionAdvice::RecordIdAlone);
        }
        if i32::try_from(record_id.get()).is_err() {
            advice.push(OptionAdvice::RecordIdAboveInt);
        }
    }
    if options.watermark_id.is_some() && !options.watermark {
        advice.push(OptionAdvice::WatermarkIdAlone);
    }
    if options.channel_password.is_some()
        && support(generation, platform, PushOption::ChannelPassword) != Support::No
    {
        advice.push(OptionAdvice::PasswordInSource);
    }
    advice
}

fn about_stop(generation: Generation, options: &PushOptions) -> Vec<OptionAdvice> {
    let mut advice = Vec::new();
    if options.channel_ids.len() > 1 {
        advice.push(OptionAdvice::OneRelayPerUser);
    }
    if options.channel_ids.iter().any(|channel| channel.unsigned() == 0) {
        advice.push(if generation.is_stream_code() {
            OptionAdvice::ZeroIsNormal
        } else {
            OptionAdvice::ZeroIsNoChannel
        });
    }
    advice
}
