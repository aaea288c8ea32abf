//! What can be wrong with what a piece is made from.

use alloc::string::String;

use panglu_core::{Locale, texts};

/// Where a text was to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Slot {
    /// The RTMP address.
    Rtmp,
    /// The HTTP-FLV address.
    Flv,
    /// The HLS address.
    Hls,
    /// The picture shown before the stream.
    Cover,
    /// The address of an advertisement.
    AdTag,
    /// The advertising account's user.
    AdUser,
    /// The advertising account's app.
    AdApp,
    /// The advertising account's licence.
    AdLicense,
    /// The id of an element of the page.
    ElementId,
    /// The width or height of the picture.
    Size,
    /// The addresses as a whole.
    Addresses,
}

impl Slot {
    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rtmp => "rtmp",
            Self::Flv => "flv",
            Self::Hls => "hls",
            Self::Cover => "coverpic",
            Self::AdTag => "adTagUrl",
            Self::AdUser => "auth.user_id",
            Self::AdApp => "auth.app_id",
            Self::AdLicense => "auth.license",
            Self::ElementId => "elementId",
            Self::Size => "size",
            Self::Addresses => "addresses",
        }
    }

    pub(super) const fn schemes(self) -> &'static str {
        match self {
            Self::Rtmp => "rtmp://",
            _ => "https://, http://",
        }
    }
}

/// What is wrong. Positions count characters from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AddressFault {
    /// Nothing was given.
    Empty,
    /// Longer than any real one.
    TooLong {
        /// The length given, in bytes.
        bytes: usize,
        /// The limit, in bytes.
        max: usize,
    },
    /// A character that cannot stand there.
    ForbiddenCharacter {
        /// Where, counted in characters from 1.
        position: usize,
    },
    /// The address begins with none of the right schemes.
    WrongScheme {
        /// The schemes that would do.
        allowed: &'static str,
    },
    /// Two schemes in a row, as in the vendor's own examples.
    TwoSchemes,
    /// No host follows the scheme.
    HostMissing,
    /// A width or height of 0, or beyond any screen.
    SizeOutOfRange {
        /// The largest allowed.
        max: u32,
    },
    /// No address that this player can play.
    NothingToPlay {
        /// The addresses that would do.
        wanted: &'static str,
    },
}

impl AddressFault {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong { .. } => "too-long",
            Self::ForbiddenCharacter { .. } => "forbidden-character",
            Self::WrongScheme { .. } => "wrong-scheme",
            Self::TwoSchemes => "two-schemes",
            Self::HostMissing => "host-missing",
            Self::SizeOutOfRange { .. } => "out-of-range",
            Self::NothingToPlay { .. } => "nothing-to-play",
        }
    }
}

/// Why a piece cannot be made: what is at fault, the cause and the next act. It never repeats the text given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Locale::En))]
pub struct ElsewhereError {
    slot: Slot,
    fault: AddressFault,
}

impl ElsewhereError {
    pub(super) const fn new(slot: Slot, fault: AddressFault) -> Self {
        Self { slot, fault }
    }

    /// What is at fault.
    #[must_use]
    pub const fn slot(&self) -> Slot {
        self.slot
    }

    /// What is wrong with it.
    #[must_use]
    pub const fn fault(&self) -> &AddressFault {
        &self.fault
    }

    /// The stable code that a program may branch on.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.fault.code()
    }

    /// What is at fault, the cause and the next act as one short paragraph.
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        let cause = match self.fault {
            AddressFault::Empty => Cause::Empty,
            AddressFault::TooLong { bytes, max } => Cause::TooLong { bytes, max },
            AddressFault::ForbiddenCharacter { position } if self.slot == Slot::ElementId => {
                Cause::NotAnId { position }
            }
            AddressFault::ForbiddenCharacter { position } => Cause::Forbidden { position },
            AddressFault::WrongScheme { allowed } => Cause::WrongScheme { allowed },
            AddressFault::TwoSchemes => Cause::TwoSchemes,
            AddressFault::HostMissing => Cause::HostMissing,
            AddressFault::SizeOutOfRange { max } => Cause::Size { max },
            AddressFault::NothingToPlay { wanted } => Cause::NothingToPlay { wanted },
        };
        let colon = match locale {
            Locale::En => ": ",
            Locale::ZhCn => "：",
        };
        [self.slot.name(), colon, &cause.text(locale)].concat()
    }
}

texts! {
    enum Cause {
        Empty => { en: "Nothing was entered. Enter a value, or leave it out.", zh: "没有填写。请填写，或去掉这一项。" },
        TooLong { bytes: usize, max: usize } => {
            en: "{bytes} bytes are too long; the limit is {max}. Copy it again.",
            zh: "长度为 {bytes} 字节，超过上限 {max} 字节，请重新复制。",
        },
        Forbidden { position: usize } => {
            en: "Character {position} cannot stand there. Copy it again, without spaces or quotes around it.",
            zh: "第 {position} 个字符不能使用。请重新复制，不要带空格或引号。",
        },
        NotAnId { position: usize } => {
            en: "Character {position} cannot stand in an id. Begin with a letter, then use letters, digits, - and _.",
            zh: "第 {position} 个字符不能用在元素 ID 中。请以字母开头，只用字母、数字、- 和 _。",
        },
        WrongScheme { allowed: &'static str } => {
            en: "The address must begin with {allowed}. Copy the one for this format.",
            zh: "地址必须以 {allowed} 开头，请复制对应格式的地址。",
        },
        TwoSchemes => {
            en: "The address has two beginnings, like rtmp://http://. Remove one of them.",
            zh: "地址有两个协议头，例如 rtmp://http://，请删去一个。",
        },
        HostMissing => { en: "A domain must follow the double slash. Copy the whole address.", zh: "双斜杠后缺少域名，请复制完整地址。" },
        Size { max: u32 } => {
            en: "Width and height must be between 1 and {max} pixels.",
            zh: "宽和高须在 1 到 {max} 像素之间。",
        },
        NothingToPlay { wanted: &'static str } => {
            en: "This player needs one of {wanted}. Add such an address.",
            zh: "该播放器需要 {wanted} 地址之一，请补充。",
        },
    }
}
