//! What is worth knowing about a call that stands all the same.

use alloc::vec::Vec;

use super::{
    Action, Generation, PushOption, PushOptions,
    support::{Support, support},
};
use panglu_core::Platform;
use panglu_core::texts;

texts! {
    /// Something worth knowing about a call; the call stands.
    pub enum OptionAdvice {
        /// Names in stream-code mode.
        NameMeansNothing { option: &'static str } => {
            en: "{option} means nothing in stream-code mode: the stream is named after room and user.",
            zh: "{option} 在直播码模式下没有意义：流的名字由房间和用户决定。",
        },
        /// The SDK has no such option.
        LeftOut { option: &'static str } => {
            en: "This SDK has no {option}, so it is left out.",
            zh: "该 SDK 没有 {option}，已略去。",
        },
        /// Later versions took it away.
        GoneLater { option: &'static str } => {
            en: "Later versions of this SDK no longer let an app set {option}; remove the line if it does not compile.",
            zh: "该 SDK 的后续版本不再允许设置 {option}，如果编译不过请删除那一行。",
        },
        /// A number for recordings without a recording.
        RecordIdAlone => {
            en: "recordId tells recordings apart, but nothing is recorded: choose recordFiles too.",
            zh: "recordId 用来区分录制文件，但没有开启录制：请同时选择 recordFiles。",
        },
        /// Above 31 bits.
        RecordIdAboveInt => {
            en: "recordId is above 2147483647, which Android shows with a minus sign. Stay below it to see one number everywhere.",
            zh: "recordId 大于 2147483647，在 Android 上会显示为负数。用更小的数字可保持各端一致。",
        },
        /// A watermark's number without a watermark.
        WatermarkIdAlone => {
            en: "waterMarkId is set, but waterMark is off, so none is drawn.",
            zh: "填写了 waterMarkId，但没有开启 waterMark，不会有水印。",
        },
        /// The console's switch beats the app.
        AutomaticRelayWins => {
            en: "If the automatic relay is on in the console, a start only fetches the addresses and a stop does nothing.",
            zh: "如果控制台开启了自动旁路，开始调用只会取回地址，停止调用无效。",
        },
        /// One relay at a time.
        OneRelayPerUser => {
            en: "One user relays one stream at a time; more than one channel here belongs to more than one user.",
            zh: "同一用户同一时刻只能旁路一路，这里的多个频道应属于不同用户。",
        },
        /// 0 in channel mode.
        ZeroIsNoChannel => {
            en: "0 is no channel in channel mode: the start failed, or its answer was not kept.",
            zh: "频道模式下 0 不是有效的频道 ID：可能是开始失败，或没有保存返回值。",
        },
        /// 0 in stream-code mode.
        ZeroIsNormal => {
            en: "Channel number 0 is normal in stream-code mode; pass it on as it is.",
            zh: "直播码模式下频道 ID 为 0 是正常的，原样传入即可。",
        },
        /// A password in the source.
        PasswordInSource => {
            en: "The password stands in the code below; do not commit or publish it.",
            zh: "下面的代码中含有密码，请勿提交或公开。",
        },
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
