//! The sentences about recording.

use panglu_core::texts;

texts! {
    /// A need that no way, or not the nearest way, meets, and what to do instead.
    pub enum Unmet {
        /// No notification about the file.
        Callback => {
            en: "No notification tells about files that are recorded through separate recording calls. Ask for the files by the live API instead, or let the cloud record.",
            zh: "单独调用接口录制的文件没有回调通知。请改用直播 API 查询文件，或改为自动录制。",
        },
        /// Some file kinds cannot be made.
        Formats { missing: &'static str } => {
            en: "{missing} cannot be made this way: separate recording calls only make MP4. Convert the MP4 afterwards, or let the cloud record.",
            zh: "这种方式无法生成 {missing}：单独调用接口只能录成 MP4。请事后转码，或改为自动录制。",
        },
        /// Everything is relayed, whether wanted or not.
        ChooseStreams => {
            en: "An automatic relay takes every camera and every shared screen. To choose, start the relay from the app.",
            zh: "自动旁路会推出每一路摄像头和屏幕分享。如需挑选，请由 App 手动开启旁路。",
        },
        /// The whole stream is recorded.
        ChooseMoments => {
            en: "An automatic recording runs as long as the relay does. Cut the file afterwards, or record through separate recording calls.",
            zh: "自动录制与旁路同始同终。请事后剪辑，或单独调用录制接口。",
        },
        /// Files cannot be told apart by a number of the app's.
        RecordId => {
            en: "Only a relay that the app starts, with its recording chosen in the start options, carries a record number. Tell the files apart by stream code and time instead.",
            zh: "只有由 App 开启旁路、并在开启参数中选择录制时，才能带上 recordId。否则请按直播码和时间区分文件。",
        },
        /// A two-person room.
        TwoPersonRoom => {
            en: "A two-person room cannot be recorded. Use a room for several people.",
            zh: "双人房间不支持录制，请改用多人房间。",
        },
        /// A phone cannot share its screen.
        ScreenOnPhone => {
            en: "Only a PC shares its screen; a phone sends its camera alone. Share from a PC, or record the camera.",
            zh: "只有 PC 端能分享屏幕，移动端只有摄像头画面。请改在 PC 上分享，或录制摄像头画面。",
        },
    }
}

impl Unmet {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Callback => "no-callback",
            Self::Formats { .. } => "no-format",
            Self::ChooseStreams => "no-choice-of-streams",
            Self::ChooseMoments => "no-choice-of-moments",
            Self::RecordId => "no-record-id",
            Self::TwoPersonRoom => "two-person-room",
            Self::ScreenOnPhone => "screen-on-phone",
        }
    }
}

texts! {
    /// What a choice costs.
    pub enum TradeOff {
        /// No choice of streams.
        EverythingIsRelayed => {
            en: "Every stream of every room is relayed, also the ones nobody needs.",
            zh: "所有房间的每一路画面都会旁路，包括不需要的。",
        },
        /// Work in the app.
        AppStartsAndStops => {
            en: "The app must start the relay after the camera is on, retry no faster than every 3 s, and stop it before leaving the room.",
            zh: "App 须在打开摄像头后开启旁路，重试间隔不短于 3 秒，并在退出房间前停止。",
        },
        /// More work in the app.
        AppRecords => {
            en: "The app must start and stop the recording too; if it crashes, the recording is lost from then on.",
            zh: "录制的开始和停止也由 App 负责，App 崩溃后的内容就录不到了。",
        },
        /// One kind of file.
        OnlyMp4 => { en: "Only MP4 files come out.", zh: "只能得到 MP4 文件。" },
        /// Silence about the file.
        NoCallback => { en: "No notification tells when a file is ready.", zh: "文件生成后没有回调通知。" },
        /// Fewer stars.
        LessReliable { stars: &'static str } => { en: "Reliability {stars}.", zh: "可靠性 {stars}。" },
        /// More stars.
        CostsMore { stars: &'static str } => { en: "Use of resources {stars}.", zh: "资源消耗 {stars}。" },
    }
}

texts! {
    /// Something to look out for; the choice still stands.
    pub enum Warning {
        /// The console's switch beats the app.
        SwitchAutomaticOff => {
            en: "Switch the automatic relay off in the console: while it is on, the app's start only fetches addresses, its stop does nothing, and its record number is ignored.",
            zh: "请在控制台关闭自动旁路：开启时，App 的开始调用只会取回地址，停止调用无效，recordId 也不起作用。",
        },
        /// Where the recording is chosen.
        FileTypesInStartOptions => {
            en: "Choose the file types in the options that start the relay; without them nothing is recorded.",
            zh: "请在开启旁路的参数中选择录制文件类型，不选就不会录制。",
        },
        /// Two editions of the vendor's table.
        SourcesDisagree => {
            en: "The vendor's documents disagree on whether a notification comes for this way; do not rely on one.",
            zh: "这种方式是否有回调，腾讯云的文档前后不一致，请不要依赖它。",
        },
        /// The callback has to be set up.
        CallbackUrl => {
            en: "Notifications only come once a callback address is entered in the live console.",
            zh: "需先在直播控制台填写回调地址，才会收到通知。",
        },
    }
}

impl Warning {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::SwitchAutomaticOff => "switch-automatic-off",
            Self::FileTypesInStartOptions => "file-types-in-start-options",
            Self::SourcesDisagree => "sources-disagree",
            Self::CallbackUrl => "callback-url",
        }
    }
}

texts! {
    /// Facts about recording that hold whichever way is taken.
    pub enum Fact {
        /// What can be shared from where.
        WhoShares => {
            en: "A PC relays its camera and its shared screen, a phone its camera alone.",
            zh: "PC 端可旁路摄像头和屏幕分享，移动端只能旁路摄像头。",
        },
        /// Two-person rooms.
        TwoPersonRooms => { en: "Two-person rooms cannot be recorded.", zh: "双人房间不支持录制。" },
        /// Where recording is chosen.
        ChosenAtStart => {
            en: "An app that starts the relay itself says in the same options whether, and into which files, it is recorded.",
            zh: "App 手动开启旁路时，在同一组参数里选择是否录制、录成什么文件。",
        },
        /// What becomes of the record number.
        RecordIdComesBack => {
            en: "The record number of the start options comes back in notifications: in stream_param, as cliRecoId.",
            zh: "开启参数里的 recordId 会在回调中原样带回，位于 stream_param 的 cliRecoId。",
        },
        /// Streams are never merged.
        NeverMixed => {
            en: "Up to four streams of a room are relayed side by side; they are never mixed into one, and each needs a picture.",
            zh: "同一房间最多旁路四路画面，各自独立，不会合并混音，且每一路都必须有视频。",
        },
    }
}

impl Fact {
    /// Every fact, in the order to show them.
    pub const ALL: [Self; 5] = [
        Self::WhoShares,
        Self::TwoPersonRooms,
        Self::ChosenAtStart,
        Self::RecordIdComesBack,
        Self::NeverMixed,
    ];

    /// Where it comes from.
    #[must_use]
    pub const fn source(&self) -> &'static str {
        match self {
            Self::WhoShares | Self::ChosenAtStart => {
                "vendor document on relayed streaming in stream-code mode, 2018-06-15"
            }
            Self::TwoPersonRooms => "vendor document on relaying with the interactive SDK 1.4, notes",
            Self::RecordIdComesBack => {
                "vendor document on relayed streaming in stream-code mode, 2018-06-15 (printed cliRecold); \
                 published PC header of the SDK (cliRecoId)"
            }
            Self::NeverMixed => {
                "vendor document on relayed streaming in channel mode, 2018-06-15, questions and answers"
            }
        }
    }
}

texts! {
    pub(super) enum Why {
        AllAutomatic => {
            en: "Let the cloud do both: switch on the automatic relay and an automatic recording.",
            zh: "旁路和录制都交给云端：开启自动旁路和自动录制。",
        },
        StartManual => {
            en: "Start the relay from the app and choose the recording in the start options.",
            zh: "由 App 开启旁路，并在开启参数中选择录制。",
        },
        RecordManual => {
            en: "Let the cloud start the relay, and record from the app through separate recording calls.",
            zh: "旁路由云端自动开启，录制由 App 单独调用接口。",
        },
        AllManual => {
            en: "Start the relay and the recording from the app, through separate calls.",
            zh: "旁路和录制都由 App 分别调用接口。",
        },
        Easiest => { en: "Of the ways that meet the needs it is the least work.", zh: "在满足需求的方式中，它最省事。" },
        MostReliable => { en: "Of the ways that meet the needs it is the most reliable.", zh: "在满足需求的方式中，它最可靠。" },
        Cheapest => { en: "Of the ways that meet the needs it uses the least resources.", zh: "在满足需求的方式中，它消耗的资源最少。" },
        Nearest => { en: "No way meets every need; this one comes nearest.", zh: "没有一种方式能满足全部需求，这是最接近的。" },
        Impossible => { en: "This cannot be recorded in any way.", zh: "这种情况无法录制。" },
    }
}
