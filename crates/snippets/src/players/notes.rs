//! Where a snippet goes, and what to know about it.

use panglu_core::texts;

texts! {
    pub(super) enum Note {
        InBody => { en: "In the page, inside <body>.", zh: "放在网页的 <body> 内。" },
        InTerminal => { en: "In a terminal.", zh: "在终端中运行。" },
        InObsSource => { en: "In the properties of a media source in OBS.", zh: "填入 OBS 媒体源的属性。" },
        InObsSettings => { en: "In OBS: Settings, Stream.", zh: "填入 OBS 的“设置 → 直播”。" },
        InPlayC => { en: "In a file play.c.", zh: "保存为 play.c。" },

        Folder => {
            en: "vendor/ stands for the folder your page serves the scripts from.",
            zh: "vendor/ 代表您的网页存放脚本的目录。",
        },
        CrossOrigin => {
            en: "The stream's server must allow your page's origin (CORS).",
            zh: "播放域名须允许您网页的来源跨域访问（CORS）。",
        },
        PlainHttp => {
            en: "A page served over https cannot load an http address: use a play domain with https.",
            zh: "https 网页无法加载 http 地址，请使用支持 https 的播放域名。",
        },
        NoRtmpInBrowsers => {
            en: "The RTMP address is left out: browsers lost Flash, and TcPlayer would only report error 5.",
            zh: "没有使用 RTMP 地址：浏览器已不支持 Flash，TcPlayer 只会报错误 5。",
        },
        TcPlayerFiles => {
            en: "The scripts come from the npm packages tcplayer, mpegts.js and hls.js. The published TcPlayer calls the vendor's statistics and icon hosts; rewrite those addresses in your copy if that is not wanted.",
            zh: "脚本来自 npm 包 tcplayer、mpegts.js 和 hls.js。原版 TcPlayer 会访问腾讯云的统计和图标服务器，如不需要，请在自己的副本中改写这些地址。",
        },
        EngineFiles => {
            en: "The scripts come from the npm packages mpegts.js and hls.js.",
            zh: "脚本来自 npm 包 mpegts.js 和 hls.js。",
        },
        LendEngine => {
            en: "TcPlayer looks for its FLV engine under this name; without one it loads its own from the vendor's host.",
            zh: "TcPlayer 用这个名字寻找 FLV 引擎，找不到就从腾讯云服务器加载自带的引擎。",
        },
        H5Flv => { en: "Without it TcPlayer ignores the FLV address.", zh: "不加这一项，TcPlayer 会忽略 FLV 地址。" },
        MutedAutoplay => { en: "Browsers only start a muted picture by themselves.", zh: "浏览器只允许静音的画面自动播放。" },
        AdsContactGoogle => {
            en: "Advertisements load a script from Google, which not every audience reaches.",
            zh: "广告功能会加载 Google 的脚本，部分观众可能无法访问。",
        },
        AdAccountIsPublic => {
            en: "Every visitor can read the account in the page. Apply for it with the vendor, for this use alone.",
            zh: "访问者都能看到页面中的广告账户信息，请向腾讯云单独申请，专供此用途。",
        },
        FlvFirst => { en: "FLV is only a few seconds behind; iPhones do not play it and go on below.", zh: "FLV 只有几秒延迟；iPhone 不支持，会继续往下。" },
        NativeHls => { en: "Safari plays HLS by itself.", zh: "Safari 可直接播放 HLS。" },
        IphoneNeedsHls => { en: "Without an HLS address iPhones show nothing.", zh: "没有 HLS 地址，iPhone 上无法播放。" },
        QcVideoIsHistory => {
            en: "History: this player of the vendor's needs Flash on computers. Use TcPlayer or a plain <video> instead.",
            zh: "已成历史：腾讯云的这款播放器在电脑上依赖 Flash，请改用 TcPlayer 或原生 <video>。",
        },
        JwPlayerToo => {
            en: "The document's section on JW Player shows this same code and none of JW Player's.",
            zh: "文档中“jwplayer”一节的示例也是这段代码，并没有用到 JW Player。",
        },

        VlcMenu => {
            en: "Or by menu: Media, Open Network Stream (Ctrl+N), paste the address, Play.",
            zh: "也可用菜单：媒体 → 打开网络串流（Ctrl+N），粘贴地址后点“播放”。",
        },
        VlcCaching => {
            en: "The number is VLC's buffer in milliseconds: less is sooner, more is steadier.",
            zh: "数字是 VLC 的缓冲毫秒数：越小延迟越低，越大越平稳。",
        },
        VlcOnMac => {
            en: "On a Mac the program is /Applications/VLC.app/Contents/MacOS/VLC.",
            zh: "Mac 上的程序路径是 /Applications/VLC.app/Contents/MacOS/VLC。",
        },
        HlsIsLate => {
            en: "This is HLS: expect to be tens of seconds behind, and up to half a minute before the first viewer sees anything.",
            zh: "这是 HLS 地址：会有几十秒延迟，首位观众可能要等半分钟才有画面。",
        },
        FfplayFlags => {
            en: "Both flags shorten the delay; remove them if the picture stutters.",
            zh: "两个参数用于降低延迟，画面卡顿时可以去掉。",
        },
        FfmpegLines => {
            en: "The first line says what the stream consists of; the second keeps a minute of it, unchanged.",
            zh: "第一行查看流的编码信息，第二行原样录下一分钟。",
        },
        FfmpegLicense => {
            en: "FFmpeg is under the LGPL or the GPL, depending on how it was built.",
            zh: "FFmpeg 采用 LGPL 或 GPL 许可，取决于编译选项。",
        },
        ObsInput => { en: "Input: ", zh: "输入：" },
        ObsInputFormat => { en: "Input Format: ", zh: "输入格式：" },
        ObsMediaSource => {
            en: "Sources, +, Media Source; clear Local File, then fill in the fields.",
            zh: "来源 → + → 媒体源，取消勾选“本地文件”，再填写以上内容。",
        },
        ObsReconnect => {
            en: "Set the reconnect delay to a few seconds, so that the picture returns when the host does.",
            zh: "把重新连接延迟设为几秒，主播恢复后画面会自动回来。",
        },
        ObsServer => { en: "Server: ", zh: "服务器：" },
        ObsStreamKey => { en: "Stream Key: ", zh: "推流码：" },
        ObsStream => { en: "Choose Custom as the service.", zh: "服务选择“自定义”。" },
        ObsEncoder => {
            en: "Encode H.264 and AAC, with a key frame every 1 or 2 seconds: viewers wait for one.",
            zh: "编码用 H.264 和 AAC，关键帧间隔 1 到 2 秒，观众要等到关键帧才有画面。",
        },
        FfmpegPush => {
            en: "clip.mp4 must hold H.264 and AAC; -re sends it at its own pace.",
            zh: "clip.mp4 须为 H.264 和 AAC；-re 表示按原速发送。",
        },
        PushIsSecret => {
            en: "Whoever has these can publish as this stream until they expire. Do not show them in a picture.",
            zh: "在过期之前，拿到它的人都能以该流推送，请勿在直播画面中展示。",
        },
        FfmpegApiModern => {
            en: "The vendor's example uses av_register_all, AVStream.codec and avcodec_decode_video2, which FFmpeg 5 removed: formats register themselves, a decoder is made from codecpar, and a packet may give no frame or several, which only send and receive can say.",
            zh: "腾讯云示例使用的 av_register_all、AVStream.codec 和 avcodec_decode_video2 已在 FFmpeg 5 中移除：格式会自行注册，解码器由 codecpar 创建，而一个包可能解出零帧或多帧，只有送入与取出分开的接口才能表达。",
        },
        FfmpegApiLeftOut => {
            en: "Still yours to do: play the sound, keep it in time with the picture, and buffer against a jittery network. The example's picture buffer is also too small where the width is no multiple of 8; av_image_alloc gets that right.",
            zh: "还需自行完成：播放声音、音画同步和抗抖动缓冲。另外，示例按 1 字节对齐申请缓冲却按 8 字节填充，宽度不是 8 的倍数时会越界，av_image_alloc 没有这个问题。",
        },
    }
}
