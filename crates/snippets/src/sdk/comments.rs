//! The texts of the comments in the generated code.

use panglu_core::texts;

texts! {
    pub(super) enum Comment as SdkComment {
        StartWhen,
        StopWhen,
        KeepChannelId,
        ZeroIsNormal,
        Unsigned,
        NameMeansNothing,
        RecordIdComesBack,
        AndroidSpelling,
        IosSpelling,
        AlreadyRunning,
        AlreadyStopped,
        Retry,
        RetryOnlyIf,
        PropertyPlace,
        NotSent,
        SameRoom,
        UrlOrText,
        Utf8,
        NewerPc,
        SdkDeletes,
        NumbersAreObjects,
    }
}
