//! The sentences and labels of the pages.

use panglu_core::texts;

texts! {
    /// The sentences and labels of the pages.
    pub(crate) enum Page {
        Opening => { en: "Opening…", zh: "正在打开…" },
        ProductName => { en: "Panglu", zh: "旁路" },
        Tagline => { en: "Watch and check relayed live rooms", zh: "观看与检查旁路直播" },
        ConsoleTitle => { en: "Panglu · Console", zh: "旁路 · 控制台" },
        WatchTitle { room: String } => { en: "Live · Room {room}", zh: "直播 · 房间 {room}" },
        Language => { en: "Language", zh: "语言" },
        Room => { en: "Room", zh: "房间" },
        BizId => { en: "BIZID", zh: "BIZID" },
        BizIdHint => { en: "The number at the top of the live console", zh: "直播控制台顶部的数字" },
        RoomId => { en: "Room number", zh: "房间号" },
        UserId => { en: "Host's user name", zh: "主播用户名" },
        Kind => { en: "Picture", zh: "画面" },
        Camera => { en: "Camera", zh: "摄像头" },
        Screen => { en: "Shared screen", zh: "屏幕分享" },
        PlayKey => { en: "Play key (optional)", zh: "播放密钥（可选）" },
        PlayKeyHint => {
            en: "Only if the play domain checks signatures. It stays in this tab's memory and is never part of a link.",
            zh: "仅当播放域名开启鉴权时填写。密钥只保留在当前标签页内存中，不会写入任何链接。",
        },
        KeysStay => {
            en: "Keys stay in this tab's memory and are never part of a link.",
            zh: "密钥只保留在当前标签页内存中，不会写入任何链接。",
        },
        WatchNeedsBackend => {
            en: "The audience's link holds no key, so it cannot play from a domain that checks signatures. Hand out signed addresses from your backend instead.",
            zh: "观众链接不含密钥，无法播放开启鉴权的域名。请由业务后台下发已签名的地址。",
        },
        Pause => { en: "Pause", zh: "暂停" },
        SignedUntil { time: String } => { en: "Signed; new viewers can join until {time}", zh: "已签名，{time} 之前可以进入观看" },
        Addresses => { en: "Addresses", zh: "地址" },
        AddressesEmpty => {
            en: "Enter the BIZID, the room and the host. The stream code and its addresses appear here at once.",
            zh: "填写 BIZID、房间号和主播用户名后，直播码和播放地址会立即显示在这里。",
        },
        StreamCode => { en: "Stream code", zh: "直播码" },
        WatchLink => { en: "Link for the audience", zh: "观众观看链接" },
        OpenWatch => { en: "Open the watch page", zh: "打开观看页" },
        Copy => { en: "Copy", zh: "复制" },
        Copied => { en: "Copied", zh: "已复制" },
        CopyByHand => { en: "Select and copy by hand", zh: "请手动选择并复制" },
        Preview => { en: "Preview", zh: "预览" },
        PreviewEmpty => { en: "The picture appears here.", zh: "画面会显示在这里。" },
        Delivery => { en: "Format", zh: "格式" },
        Engine => { en: "Player", zh: "播放器" },
        EnginePlain => { en: "Plain video", zh: "原生视频" },
        Play => { en: "Play", zh: "播放" },
        TryNow => { en: "Try again now", zh: "立即重试" },
        Unmute => { en: "Tap for sound", zh: "点击打开声音" },
        Mute => { en: "Mute", zh: "静音" },
        Fullscreen => { en: "Full screen", zh: "全屏" },
        LeaveFullscreen => { en: "Leave full screen", zh: "退出全屏" },
        BadLink => { en: "This link is incomplete or was changed on its way, so there is nothing to play yet.", zh: "这个链接不完整或在转发中被改动，暂时无法播放。" },
        BadLinkAct => { en: "Please ask whoever sent it for the whole link.", zh: "请向分享者索取完整的链接。" },
        CheckRoom => { en: "Check this room in the console", zh: "在控制台检查该房间" },
        NotFound => { en: "There is no page at this address.", zh: "这个地址没有对应的页面。" },
        ToConsole => { en: "Go to the console", zh: "前往控制台" },
        ProfileMissing => {
            en: "This site's settings (profile.json) could not be loaded. Please check your network and try again.",
            zh: "站点配置（profile.json）加载失败，请检查网络后重试。",
        },
        ProfileBroken { reason: String } => {
            en: "This site's settings are broken and must be mended by its operator: profile.json, {reason}",
            zh: "站点配置有误，需要由站点管理员修复：profile.json，{reason}",
        },
    }
}
