//! What the comments in the code say.

use panglu_core::texts;

texts! {
    pub(super) enum Comment {
        StartWhen => {
            en: "Call this once the camera or the screen share is on.",
            zh: "在摄像头或屏幕分享开启之后调用。",
        },
        StopWhen => { en: "Call this before leaving the room.", zh: "在退出房间之前调用。" },
        KeepChannelId => {
            en: "The stop call needs this ID. Keep it as it is; one user relays one stream at a time.",
            zh: "停止旁路时需要这个 ID，请原样保存。同一用户同一时刻只能旁路一路。",
        },
        ZeroIsNormal => {
            en: "In stream-code mode it is 0, which is no fault: the addresses follow from room and user.",
            zh: "直播码模式下它始终为 0，这不是错误：播放地址由房间和用户推算。",
        },
        Unsigned => {
            en: "The number is unsigned, Java is not: where it shows a minus sign, 2^64 is to be added.",
            zh: "频道 ID 是无符号数，而 Java 没有无符号整数：显示为负时要加上 2^64。",
        },
        NameMeansNothing => {
            en: "Name and description mean nothing in stream-code mode.",
            zh: "名称和描述在直播码模式下没有意义。",
        },
        RecordIdComesBack => {
            en: "Comes back in notifications, in stream_param, as cliRecoId.",
            zh: "会在回调的 stream_param 中以 cliRecoId 带回。",
        },
        AndroidSpelling => {
            en: "The vendor's documents write recordFileType and recordId; the published SDK has these names.",
            zh: "腾讯云文档写作 recordFileType 和 recordId，公开的 SDK 中是下面这样的方法名。",
        },
        IosSpelling => {
            en: "The SDK spells it recrod.",
            zh: "SDK 里的拼写就是 recrod。",
        },
        AlreadyRunning => {
            en: "40000415: it is running already, so there is nothing to do.",
            zh: "40000415：已经在旁路，无需处理。",
        },
        AlreadyStopped => {
            en: "40000412 and 40000413: it has stopped already, so there is nothing to do.",
            zh: "40000412、40000413：已经停止，无需处理。",
        },
        Retry => {
            en: "Wait at least 3 s before the next start (sooner is 40000500), and 30 s after 6012.",
            zh: "两次开始之间至少间隔 3 秒（过早会返回 40000500），遇到 6012 时等待 30 秒。",
        },
        RetryOnlyIf => {
            en: "Look other codes up first: a wrong room or an unpaid bill does not mend itself.",
            zh: "其他错误码请先查明原因：房间填错或欠费，重试也不会好。",
        },
        PropertyPlace => {
            en: "The property belongs in the class extension, the methods in the implementation.",
            zh: "属性放在类扩展中，方法放在实现中。",
        },
        NotSent => {
            en: "Anything but 0: the request was not even sent.",
            zh: "不为 0 表示请求没有发出去。",
        },
        SameRoom => {
            en: "The group the room was created with, and the room.",
            zh: "创建房间时使用的群组 ID，以及房间号。",
        },
        UrlOrText => {
            en: "Older SDKs hand over texts, later ones AVLiveUrl objects.",
            zh: "较早的 SDK 返回字符串，后来的返回 AVLiveUrl 对象。",
        },
        Utf8 => {
            en: "Save the file as UTF-8 and compile with /utf-8.",
            zh: "文件请保存为 UTF-8，并加上 /utf-8 编译。",
        },
        NewerPc => {
            en: "Newer SDKs say GetILive(), and stopPushStream takes the kind of picture as its second argument.",
            zh: "更新的 SDK 使用 GetILive()，且 stopPushStream 的第二个参数是画面类型。",
        },
        SdkDeletes => {
            en: "The SDK calls one of the two, once.",
            zh: "SDK 只会调用其中一个，且只调用一次。",
        },
        NumbersAreObjects => {
            en: "The document says strings; the vendor's own client passes numbers.",
            zh: "文档写的是字符串列表，腾讯云自己的客户端传的是数字对象。",
        },
    }
}
