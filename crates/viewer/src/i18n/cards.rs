//! The labels of the cards that answer what was pasted. What the core found out is worded there.

use panglu_core::texts;

texts! {
    /// The box that takes anything.
    pub(crate) enum Ask {
        Box => { en: "Paste anything", zh: "粘贴任意内容" },
        Placeholder => {
            en: "A room and its host, an address, a log line, an error code, a notification, a stream code…",
            zh: "房间号和用户名、直播地址、日志行、错误码、回调通知、直播码……",
        },
    }
}

texts! {
    /// The inspection of an address.
    pub(crate) enum Inspect {
        Title => { en: "Address", zh: "地址检查" },
        Direction => { en: "Purpose", zh: "用途" },
        Publishes => { en: "Publishes a stream", zh: "推流" },
        Plays => { en: "Plays a stream", zh: "播放" },
        Either => { en: "Publishes or plays; the address does not say", zh: "推流或播放，地址本身看不出来" },
        Format => { en: "Format", zh: "格式" },
        Naming => { en: "Naming rule", zh: "命名规则" },
        EraStreamCode => { en: "Relayed room, stream-code mode", zh: "旁路直播，直播码模式" },
        EraCustom => { en: "Code chosen by the account", zh: "账号自定义直播码" },
        EraTrtc => { en: "Application created since 2020", zh: "2020 年后创建的应用" },
        EraChannel => { en: "Channel mode", zh: "频道模式" },
        EraOther => { en: "None of the known rules", zh: "不属于已知规则" },
        Host => { en: "Domain", zh: "域名" },
        App => { en: "App name", zh: "应用名" },
        Advice => { en: "What to mind", zh: "注意事项" },
        Mended => { en: "Mended address", zh: "修正后的地址" },
        PushKey => { en: "Push key (optional)", zh: "推流密钥（可选）" },
        PlayKey => { en: "Play key (optional)", zh: "播放密钥（可选）" },
    }
}

texts! {
    /// The name of a stream, and whose it may be.
    pub(crate) enum Stream {
        Title => { en: "Stream", zh: "直播流" },
        Candidates => { en: "Names this room may have", zh: "该房间可能的流名" },
        Roster => { en: "Rooms and hosts to search", zh: "待查找的房间和主播" },
        RosterHint => {
            en: "One room and host a line, as copied from a spreadsheet. The code is a digest, so its owner is found by trying them all.",
            zh: "每行一个房间号和用户名，可直接从表格复制。直播码是摘要，需要逐个尝试才能找到归属。",
        },
        Found { room: String, user: String, kind: String } => {
            en: "It is room {room}, host {user}, {kind}.",
            zh: "归属：房间 {room}，主播 {user}，{kind}。",
        },
        NotFound { tried: usize } => {
            en: "None of the {tried} rooms and hosts gives this code.",
            zh: "这 {tried} 组房间和主播都不对应该直播码。",
        },
        NotDigest => {
            en: "This name was chosen by somebody, not computed, so it does not lead back to a room.",
            zh: "这个名字是自定义的，不是计算得出的，无法反查房间。",
        },
    }
}

texts! {
    /// The explanation of a code.
    pub(crate) enum Code {
        Title => { en: "Error code", zh: "错误码" },
        Heading { code: i64 } => { en: "Code {code}", zh: "错误码 {code}" },
        Unknown => {
            en: "This number is in none of the tables. What comes nearest is below.",
            zh: "各份错误码表都没有这个数字，下面是最接近的解释。",
        },
        Rivals { count: usize } => {
            en: "This number has {count} meanings. Which one applies depends on where you saw it.",
            zh: "这个数字有 {count} 种含义，取决于它出现在哪里。",
        },
        Cause => { en: "Cause", zh: "原因" },
        Act => { en: "What to do", zh: "处理办法" },
        Who => { en: "Who must act", zh: "由谁处理" },
        Retry => { en: "Retry", zh: "重试" },
        RetryNever => { en: "Retrying will not help until this is fixed", zh: "问题处理前重试无效" },
        RetryNow => { en: "At once", zh: "立即重试" },
        RetryAfter { seconds: u16 } => { en: "After {seconds} seconds", zh: "{seconds} 秒后重试" },
        Contact { fields: String } => {
            en: "If it stays, contact the vendor's support and give: {fields}",
            zh: "仍未恢复时请联系腾讯云支持，并提供：{fields}",
        },
        Audience => { en: "What the audience may be told", zh: "可以告诉观众" },
        Reference => { en: "Source", zh: "出处" },
        Benign => { en: "harmless", zh: "无需处理" },
        StartFailed => { en: "Starting the relay failed", zh: "开启旁路失败" },
        StopFailed => { en: "Stopping the relay failed", zh: "停止旁路失败" },
    }
}

texts! {
    /// A notification.
    pub(crate) enum Notice {
        Title => { en: "Notification", zh: "回调通知" },
        Mended => { en: "The body as it should read", zh: "修正后的内容" },
        Unchecked => {
            en: "Enter the notification key to check the signature.",
            zh: "填写回调密钥即可校验签名。",
        },
        Key => { en: "Notification key", zh: "回调密钥" },
        Event => { en: "Event", zh: "事件" },
        Started => { en: "The stream started", zh: "开始推流" },
        Ended => { en: "The stream ended", zh: "断流" },
        Recorded => { en: "A file was recorded", zh: "生成录制文件" },
        Screenshot => { en: "A screenshot was taken", zh: "生成截图" },
        Other { number: i64 } => { en: "Type {number}, unknown", zh: "未知类型 {number}" },
        Stream => { en: "Stream", zh: "直播流" },
        Time => { en: "Time", zh: "时间" },
        Sequence => { en: "Push sequence", zh: "推流序号" },
        RecordId => { en: "Record ID (cliRecoId)", zh: "录制 ID（cliRecoId）" },
        Reason => { en: "Reason", zh: "原因" },
        Publisher => { en: "Publisher's address", zh: "推流端地址" },
        ContentStart => { en: "Content begins", zh: "内容开始时间" },
        File => { en: "File", zh: "文件" },
    }
}

texts! {
    /// Watching elsewhere.
    pub(crate) enum Snippets {
        Title => { en: "Watch elsewhere", zh: "在其他地方观看" },
    }
}

texts! {
    /// Recording.
    pub(crate) enum Recording {
        Title => { en: "Recording", zh: "录制建议" },
        Platform => { en: "Host's device", zh: "主播设备" },
        Priority => { en: "What counts most", zh: "最看重" },
        Ease => { en: "Ease", zh: "省事" },
        Reliability => { en: "Reliability", zh: "可靠" },
        Cost => { en: "Cost", zh: "成本" },
        Callback => { en: "A notification for each file", zh: "每个文件都有回调通知" },
        AllFormats => { en: "FLV, HLS and MP4", zh: "FLV、HLS 和 MP4" },
        ChooseStreams => { en: "Only some streams", zh: "只录部分直播" },
        ChooseMoments => { en: "Only parts of a stream", zh: "只录某些时段" },
        RecordId => { en: "An id of our own on each file", zh: "文件带自定义编号" },
        TwoPerson => { en: "A two-person room", zh: "双人房间" },
        Table => { en: "All four ways", zh: "四种方式对比" },
        Start => { en: "Relay", zh: "旁路" },
        Record => { en: "Recording", zh: "录制" },
        Notified => { en: "Notification", zh: "回调" },
        Files => { en: "Files", zh: "文件" },
        Automatic => { en: "automatic", zh: "自动" },
        Manual => { en: "by hand", zh: "手动" },
    }
}

texts! {
    /// Relaying by hand.
    pub(crate) enum Calls {
        Title => { en: "Relay by hand", zh: "手动旁路" },
        Action => { en: "Call", zh: "调用" },
        Start => { en: "Start", zh: "开始" },
        Stop => { en: "Stop", zh: "停止" },
        Generation => { en: "SDK", zh: "SDK 版本" },
        StreamCode => { en: "Stream codes, 2018", zh: "直播码模式（2018）" },
        StreamCodeEarly => { en: "Stream codes, first edition", zh: "直播码模式（早期）" },
        Channel => { en: "Channel mode", zh: "频道模式" },
        Streamer => { en: "SDK 1.4", zh: "SDK 1.4" },
        Place => { en: "In the host's app", zh: "放在主播端应用中" },
        Answer => { en: "What comes back", zh: "返回内容" },
    }
}
