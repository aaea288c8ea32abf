//! The texts of input errors: the field, what is wrong with it, and what to do.

use alloc::string::String;

use crate::texts;

texts! {
    pub(super) enum Label as Field {
        BizId,
        RoomId,
        UserId,
        Kind,
        Code,
        Domain,
        App,
        Key,
        NotificationKey,
        CallbackKey,
        SecretId,
        SecretKey,
        Now,
        Page,
        PageSize,
        Period,
        PeriodStart,
        ExpiresAt,
        Template,
        SdkAppId,
        Source,
        Url,
    }
}

texts! {
    pub(super) enum Cause as Fault {
        Empty,
        NotDigits { position: usize, found: String },
        RoomZero,
        Zero,
        TooLarge { max: u64 },
        OutOfRange { min: i64, max: u64 },
        Milliseconds,
        TooLong { bytes: usize, max: usize },
        Forbidden { position: usize, found: String },
        PrefixMissing,
        NotOneOf { allowed: &'static str },
        Missing,
        NameMissing,
        NoScheme,
        UnknownScheme,
        WrongScheme { allowed: &'static str },
        TwoSchemes,
        BadHost,
        BadPort,
        NoStream,
        BadName,
        UnknownExtension,
        NothingToPlay { wanted: &'static str },
        NoSuchCall,
        ScreenOnPhone,
    }
}

texts! {
    pub(super) enum Fix as FaultFix {
        BizId,
        RoomId,
        UserId,
        Kind,
        Code,
        Domain,
        App,
        Key,
        ExpiresAt,
        Template,
        SdkAppId,
        Source,
        RecordId,
        NotificationKey,
        CallbackKey,
        SecretId,
        SecretKey,
        Now,
        Page,
        PageSize,
        Period,
        PeriodStart,
        Url,
        ChannelText,
        RelayRoom,
        ChannelIds,
        Address,
        AdAccount,
        ElementId,
        Size,
    }
}
