//! The texts about a snippet: where to paste it, and notes on its use.

use panglu_core::texts;

texts! {
    pub(super) enum Note as PlayerNote {
        InBody,
        InTerminal,
        InObsSource,
        InObsSettings,
        InPlayC,

        Folder,
        CrossOrigin,
        PlainHttp,
        NoRtmpInBrowsers,
        ElementPackage,
        TcPlayerFiles,
        EngineFiles,
        LendEngine,
        H5Flv,
        MutedAutoplay,
        AdsContactGoogle,
        AdAccountIsPublic,
        FlvFirst,
        NativeHls,
        IphoneNeedsHls,
        QcVideoIsHistory,
        JwPlayerToo,

        VlcMenu,
        VlcCaching,
        VlcOnMac,
        HlsIsLate,
        FfplayFlags,
        FfmpegLines,
        FfmpegLicense,
        ObsInput,
        ObsInputFormat,
        ObsMediaSource,
        ObsReconnect,
        ObsServer,
        ObsStreamKey,
        ObsStream,
        ObsEncoder,
        FfmpegPush,
        PushIsSecret,
        FfmpegApiModern,
        FfmpegApiLeftOut,
    }
}
