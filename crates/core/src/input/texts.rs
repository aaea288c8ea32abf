//! How an unusable input is worded: which field, what is wrong with it, and what to do.

use alloc::string::String;

use crate::texts;

texts! {
    pub(super) enum Label {
        BizId => { en: "BIZID", zh: "BIZID" },
        RoomId => { en: "Room", zh: "房间号" },
        UserId => { en: "User", zh: "用户名" },
        Kind => { en: "Kind", zh: "画面类型" },
        Code => { en: "Stream code", zh: "直播码" },
        Domain => { en: "Domain", zh: "域名" },
        App => { en: "App name", zh: "应用名" },
        Key => { en: "Key", zh: "密钥" },
        NotificationKey => { en: "Callback key", zh: "回调密钥" },
        ExpiresAt => { en: "Expiry", zh: "过期时间" },
        Template => { en: "Template", zh: "转码模板" },
        SdkAppId => { en: "SDKAppID", zh: "SDKAppID" },
        Source => { en: "Source", zh: "错误码来源" },
        Url => { en: "Address", zh: "地址" },
    }
}

texts! {
    pub(super) enum Cause {
        Empty => { en: "Nothing was entered.", zh: "没有填写。" },
        NotDigits { position: usize, found: String } => {
            en: "Only digits are allowed, but character {position} is “{found}”.",
            zh: "只能包含数字，第 {position} 个字符是“{found}”。",
        },
        RoomZero => { en: "0 is not a room; the relay refuses it with error 40000007.", zh: "不能为 0，否则旁路会返回错误 40000007。" },
        Zero => { en: "0 means that there is none.", zh: "0 表示没有。" },
        TooLarge { max: u64 } => { en: "The largest possible value is {max}.", zh: "最大只能是 {max}。" },
        OutOfRange { min: i64, max: u64 } => {
            en: "The number must be between {min} and {max}.",
            zh: "数字须在 {min} 到 {max} 之间。",
        },
        Milliseconds => {
            en: "This is a number of milliseconds, but seconds are wanted. Divide it by 1000.",
            zh: "这是毫秒数，这里需要的是秒数，请除以 1000。",
        },
        TooLong { bytes: usize, max: usize } => {
            en: "{bytes} bytes are too long; the limit is {max}.",
            zh: "长度为 {bytes} 字节，超过上限 {max} 字节。",
        },
        Forbidden { position: usize, found: String } => {
            en: "Character {position}, “{found}”, cannot be used here.",
            zh: "第 {position} 个字符“{found}”不能使用。",
        },
        PrefixMissing => { en: "It does not start with the BIZID and an underscore.", zh: "没有以“BIZID_”开头。" },
        NotOneOf { allowed: &'static str } => { en: "It must be one of {allowed}.", zh: "只能是 {allowed} 之一。" },
        Missing => { en: "It is required here.", zh: "这里必须填写。" },
        NameMissing => {
            en: "A channel needs a name on iOS. Enter one.",
            zh: "iOS 的频道模式必须填写频道名称。",
        },
        NoScheme => {
            en: "The address does not say how to connect. It must start with rtmp://, http://, https:// or webrtc://.",
            zh: "地址缺少协议，应以 rtmp://、http://、https:// 或 webrtc:// 开头。",
        },
        UnknownScheme => {
            en: "No stream is delivered this way. Use rtmp, http, https or webrtc.",
            zh: "直播流不使用这种协议，请使用 rtmp、http、https 或 webrtc。",
        },
        WrongScheme { allowed: &'static str } => { en: "The address must begin with {allowed}.", zh: "地址必须以 {allowed} 开头。" },
        TwoSchemes => {
            en: "The address has two beginnings, like rtmp://http://. Remove one of them.",
            zh: "地址有两个协议头，例如 rtmp://http://，请删去一个。",
        },
        BadHost => {
            en: "The domain is missing or misspelt. Copy it from the domain list of the live console.",
            zh: "域名缺失或有误，请从直播控制台的域名管理中复制。",
        },
        BadPort => { en: "The port must be a number from 1 to 65535.", zh: "端口必须是 1 到 65535 的数字。" },
        NoStream => {
            en: "The address names no stream. It needs an app name and a stream name, such as /live/8888_test.",
            zh: "地址里没有直播流，路径应包含应用名和流名，例如 /live/8888_test。",
        },
        BadName => {
            en: "The stream's name holds a character that no stream name can. Copy the address again.",
            zh: "流名包含不允许的字符，请重新复制地址。",
        },
        UnknownExtension => {
            en: "Over http a stream ends in .flv or .m3u8. Add the one you want.",
            zh: "http 播放地址应以 .flv 或 .m3u8 结尾，请补上需要的后缀。",
        },
        NothingToPlay { wanted: &'static str } => {
            en: "This player needs one of {wanted}. Add such an address.",
            zh: "该播放器需要 {wanted} 地址之一，请补充。",
        },
        NoSuchCall => {
            en: "The channel calls are documented for Android and iOS only. On a PC use a stream-code generation, or the older streamer calls.",
            zh: "频道模式的接口只有 Android 和 iOS 的文档。PC 端请使用直播码模式，或更早的 streamer 接口。",
        },
        ScreenOnPhone => {
            en: "A phone cannot share its screen. Relay the camera, or share the screen from a PC.",
            zh: "移动端不支持屏幕分享。请旁路摄像头画面，或改在 PC 上分享屏幕。",
        },
    }
}

texts! {
    pub(super) enum Fix {
        BizId => { en: "Copy the number at the top of the live console.", zh: "请复制直播控制台顶部的那串数字。" },
        RoomId => {
            en: "Enter the room number the host's app joined, from 1 to 4294967294.",
            zh: "请填写主播进入的房间号（1 到 4294967294 的数字）。",
        },
        UserId => {
            en: "Enter the host's user name exactly as the app signs in with it.",
            zh: "请填写主播登录时使用的用户名，须完全一致。",
        },
        Kind => {
            en: "Choose main for the camera or aux for a shared screen.",
            zh: "摄像头请选 main，屏幕分享请选 aux。",
        },
        Code => {
            en: "Copy the whole code, for example 8888_test_12345_test.",
            zh: "请复制完整的直播码，例如 8888_test_12345_test。",
        },
        Domain => {
            en: "Enter the domain alone, for example play.example.com or 127.0.0.1:8000.",
            zh: "只填域名本身，例如 play.example.com 或 127.0.0.1:8000。",
        },
        App => {
            en: "Enter the path name of the push domain; it is live unless someone changed it.",
            zh: "请填写推流域名的应用名，未修改过就是 live。",
        },
        Key => {
            en: "Copy the authentication key from the domain's settings in the live console.",
            zh: "请从直播控制台的域名管理中复制鉴权密钥。",
        },
        ExpiresAt => {
            en: "Use Unix seconds, at most ten years ahead; in an address they are written in hexadecimal.",
            zh: "请使用 Unix 秒数，最多设为十年后；在地址中写成十六进制。",
        },
        Template => {
            en: "Copy the template's name from the transcoding settings of the live console, for example 550.",
            zh: "请从直播控制台的转码配置中复制模板名，例如 550。",
        },
        SdkAppId => {
            en: "Copy the number of the application from its console; it has nothing to do with the BIZID.",
            zh: "请从应用控制台复制应用编号，它与 BIZID 不是一回事。",
        },
        Source => {
            en: "Leave it out to ask all of them.",
            zh: "不确定时不要填写，将查询所有来源。",
        },
        RecordId => {
            en: "Use 1 or more, at most 4294967295 (32 bits), or leave the option out.",
            zh: "请使用 1 到 4294967295（32 位）之间的数字，或去掉该选项。",
        },
        NotificationKey => {
            en: "Copy the key alone from the callback template in the live console.",
            zh: "请从直播控制台的回调模板中只复制密钥本身。",
        },
        Url => { en: "Paste one whole address and nothing else.", zh: "请只粘贴一个完整的地址。" },
        ChannelText => { en: "Enter a value without NUL, or leave the option out.", zh: "请填写不含 NUL 的文本，或去掉该选项。" },
        RelayRoom => {
            en: "Give the group the room was created with, and the room number.",
            zh: "请填写创建房间时使用的群组 ID，以及房间号。",
        },
        ChannelIds => {
            en: "Enter a value of 64 bits, copied as text: numbers of JavaScript lose digits.",
            zh: "请以文本形式复制 64 位的频道 ID：JavaScript 的数字会丢失精度。",
        },
        Address => { en: "Copy the whole address for this format, or leave it out.", zh: "请复制对应格式的完整地址，或去掉这一项。" },
        AdAccount => { en: "Enter a value exactly as the vendor issued it.", zh: "请原样填写腾讯云提供的内容。" },
        ElementId => {
            en: "Begin with a letter, then use letters, digits, - and _.",
            zh: "请以字母开头，只用字母、数字、- 和 _。",
        },
        Size => { en: "Give width and height in pixels.", zh: "宽和高以像素为单位。" },
    }
}
