//! What can be wrong with an option, and what to do about it.

use alloc::string::String;

use panglu_core::{Locale, texts};

/// An option of a relay, named as the JavaScript API would name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PushOption {
    /// The platform together with the generation.
    Platform,
    /// Which addresses the answer brings.
    Encode,
    /// Camera or shared screen.
    Kind,
    /// The files of an automatic recording.
    RecordFiles,
    /// Whether a channel is recorded.
    Record,
    /// The channel's name.
    ChannelName,
    /// The channel's description.
    ChannelDescription,
    /// The password a viewer must give.
    ChannelPassword,
    /// Whether a watermark is drawn.
    Watermark,
    /// Which watermark.
    WatermarkId,
    /// The kind of SDK business.
    SdkType,
    /// An extra bit rate.
    Rate,
    /// The number that recordings are recognised by.
    RecordId,
    /// The group and the room.
    Room,
    /// The channels to stop.
    ChannelIds,
}

impl PushOption {
    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Platform => "platform",
            Self::Encode => "encode",
            Self::Kind => "kind",
            Self::RecordFiles => "recordFiles",
            Self::Record => "record",
            Self::ChannelName => "channelName",
            Self::ChannelDescription => "channelDesc",
            Self::ChannelPassword => "channelPassword",
            Self::Watermark => "waterMark",
            Self::WatermarkId => "waterMarkId",
            Self::SdkType => "sdkType",
            Self::Rate => "rateType",
            Self::RecordId => "recordId",
            Self::Room => "roomInfo",
            Self::ChannelIds => "channelIds",
        }
    }
}

/// Why an option cannot be used. Positions count characters from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OptionFault {
    /// The vendor documents no such call for the platform.
    NoSuchCall,
    /// A phone cannot share its screen.
    ScreenOnPhone,
    /// The platform's constants lack this choice.
    NotOffered {
        /// The choices there are.
        allowed: &'static str,
    },
    /// It is required here.
    Missing,
    /// Nothing was given.
    Empty,
    /// The text is longer than any real one.
    TooLong {
        /// The length given, in bytes of UTF-8.
        bytes: usize,
        /// The limit, in bytes of UTF-8.
        max: usize,
    },
    /// The character NUL, which would cut the text short in C.
    Nul {
        /// Where, counted in characters from 1.
        position: usize,
    },
    /// Something other than a digit stands in a number.
    NotDigits {
        /// Where, counted in characters from 1.
        position: usize,
    },
    /// 0 stands for "none".
    Zero,
    /// The number has more bits than the SDK's type.
    OutOfRange {
        /// The type's width in bits.
        bits: u8,
    },
}

impl OptionFault {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoSuchCall => "no-such-call",
            Self::ScreenOnPhone => "screen-on-phone",
            Self::NotOffered { .. } => "not-one-of",
            Self::Missing => "missing",
            Self::Empty => "empty",
            Self::TooLong { .. } => "too-long",
            Self::Nul { .. } => "forbidden-character",
            Self::NotDigits { .. } => "not-digits",
            Self::Zero => "zero",
            Self::OutOfRange { .. } => "out-of-range",
        }
    }
}

/// An option that cannot be used: which, why, and how to mend it. It never repeats the value given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Locale::En))]
pub struct OptionError {
    option: PushOption,
    fault: OptionFault,
}

impl OptionError {
    pub(super) const fn new(option: PushOption, fault: OptionFault) -> Self {
        Self { option, fault }
    }

    /// The option at fault.
    #[must_use]
    pub const fn option(&self) -> PushOption {
        self.option
    }

    /// What is wrong with it.
    #[must_use]
    pub const fn fault(&self) -> &OptionFault {
        &self.fault
    }

    /// The stable code that a program may branch on.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.fault.code()
    }

    /// The option, the cause and the next act as one short paragraph.
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        let cause = match self.fault {
            OptionFault::NoSuchCall => Cause::NoSuchCall,
            OptionFault::ScreenOnPhone => Cause::ScreenOnPhone,
            OptionFault::NotOffered { allowed } => Cause::NotOffered { allowed },
            OptionFault::Missing if self.option == PushOption::Room => Cause::RoomMissing,
            OptionFault::Missing => Cause::NameMissing,
            OptionFault::Empty => Cause::Empty,
            OptionFault::TooLong { bytes, max } => Cause::TooLong { bytes, max },
            OptionFault::Nul { position } => Cause::Nul { position },
            OptionFault::NotDigits { position } => Cause::NotDigits { position },
            OptionFault::Zero => Cause::Zero,
            OptionFault::OutOfRange { bits } => Cause::OutOfRange { bits },
        };
        let colon = match locale {
            Locale::En => ": ",
            Locale::ZhCn => "：",
        };
        [self.option.name(), colon, &cause.text(locale)].concat()
    }
}

texts! {
    enum Cause {
        NoSuchCall => {
            en: "The channel calls are documented for Android and iOS only. On a PC use a stream-code generation, or the older streamer calls.",
            zh: "频道模式的接口只有 Android 和 iOS 的文档。PC 端请使用直播码模式，或更早的 streamer 接口。",
        },
        ScreenOnPhone => {
            en: "A phone cannot share its screen. Relay the camera, or share the screen from a PC.",
            zh: "移动端不支持屏幕分享。请旁路摄像头画面，或改在 PC 上分享屏幕。",
        },
        NotOffered { allowed: &'static str } => {
            en: "This SDK does not offer that. Choose one of {allowed}.",
            zh: "该 SDK 没有这个选项，请从 {allowed} 中选择。",
        },
        RoomMissing => {
            en: "These calls need the group and the room. Give the group the room was created with, and the room number.",
            zh: "这组接口需要群组 ID 和房间 ID。请填写创建房间时使用的群组 ID，以及房间号。",
        },
        NameMissing => {
            en: "A channel needs a name on iOS. Enter one.",
            zh: "iOS 的频道模式必须填写频道名称。",
        },
        Empty => { en: "Nothing was entered. Enter a value, or leave the option out.", zh: "没有填写。请填写，或去掉该选项。" },
        TooLong { bytes: usize, max: usize } => {
            en: "{bytes} bytes are too long; shorten it to {max}.",
            zh: "长度为 {bytes} 字节，请缩短到 {max} 字节以内。",
        },
        Nul { position: usize } => {
            en: "Character {position} is NUL, which ends a text in C. Remove it.",
            zh: "第 {position} 个字符是 NUL，在 C 语言中会截断文本，请删除。",
        },
        NotDigits { position: usize } => {
            en: "Character {position} is not a digit. Copy the number alone; a channel number may begin with a minus sign.",
            zh: "第 {position} 个字符不是数字。请只复制数字本身，频道 ID 可以带负号。",
        },
        Zero => { en: "0 means that there is none. Use 1 or more, or leave the option out.", zh: "0 表示没有。请使用 1 以上的数字，或去掉该选项。" },
        OutOfRange { bits: u8 } => {
            en: "The number does not fit into {bits} bits. Copy it again, as text: numbers of JavaScript lose digits.",
            zh: "数字超出 {bits} 位整数的范围。请以文本形式重新复制：JavaScript 的数字会丢失精度。",
        },
    }
}
