## FFmpeg C 示例中的注释

ffmpeg-open-decoder = 自行创建解码器：流结构中已不再带有。
ffmpeg-to-bgr = 把画面转成 OpenCV 需要的 BGR，由调用者释放 data[0]。
ffmpeg-sdl = YUV420P 可直接交给 SDL_UpdateYUVTexture（data 和 linesize 的 0 到 2），其他格式先转换。
ffmpeg-decode = 送入一个包，取出任意多帧；传入 NULL 表示取尽。
ffmpeg-best = 选出最合适的视频流和音频流。
ffmpeg-drain = 流已结束：取出剩余的帧。

## 其他播放器：代码放在哪里、需要注意什么

player-note-in-body = 放在网页的 <body> 内。
player-note-in-terminal = 在终端中运行。
player-note-in-obs-source = 填入 OBS 媒体源的属性。
player-note-in-obs-settings = 填入 OBS 的“设置 → 直播”。
player-note-in-play-c = 保存为 play.c。
player-note-folder = vendor/ 代表您的网页存放脚本的目录。
player-note-cross-origin = 播放域名须允许您网页的来源跨域访问（CORS）。
player-note-plain-http = https 网页无法加载 http 地址，请使用支持 https 的播放域名。
player-note-no-rtmp-in-browsers = 没有使用 RTMP 地址：浏览器已不支持 Flash，TcPlayer 只会报错误 5。
player-note-element-package = 元素来自 npm 包 panglu，由 Vite 等打包工具解析导入。出现问题时它会用中文或英文说明原因。
player-note-tc-player-files = 脚本来自 npm 包 tcplayer、mpegts.js 和 hls.js。原版 TcPlayer 会访问腾讯云的统计和图标服务器，如不需要，请在自己的副本中改写这些地址。
player-note-engine-files = 脚本来自 npm 包 mpegts.js 和 hls.js。
player-note-lend-engine = TcPlayer 用这个名字寻找 FLV 引擎，找不到就从腾讯云服务器加载自带的引擎。
player-note-h5-flv = 不加这一项，TcPlayer 会忽略 FLV 地址。
player-note-muted-autoplay = 浏览器只允许静音的画面自动播放。
player-note-ads-contact-google = 广告功能会加载 Google 的脚本，部分观众可能无法访问。
player-note-ad-account-is-public = 访问者都能看到页面中的广告账户信息，请向腾讯云单独申请，专供此用途。
player-note-flv-first = FLV 只有几秒延迟；iPhone 不支持，会继续往下。
player-note-native-hls = Safari 可直接播放 HLS。
player-note-iphone-needs-hls = 没有 HLS 地址，iPhone 上无法播放。
player-note-qc-video-is-history = 已成历史：这是腾讯云在 TcPlayer 之前的播放器，文档没有说明它需要什么环境。请改用 TcPlayer 或原生 <video>。
player-note-jw-player-too = 文档中“jwplayer”一节的示例也是这段代码，并没有用到 JW Player。
player-note-vlc-menu = 也可用菜单：媒体 → 打开网络串流（Ctrl+N），粘贴地址后点“播放”。
player-note-vlc-caching = 数字是 VLC 的缓冲毫秒数：越小延迟越低，越大越平稳。
player-note-vlc-on-mac = Mac 上的程序路径是 /Applications/VLC.app/Contents/MacOS/VLC。
player-note-hls-is-late = 这是 HLS 地址：会有几十秒延迟，首位观众可能要等半分钟才有画面。
player-note-ffplay-flags = 两个参数用于降低延迟，画面卡顿时可以去掉。
player-note-ffmpeg-lines = 第一行查看流的编码信息，第二行原样录下一分钟。
player-note-ffmpeg-license = FFmpeg 采用 LGPL 或 GPL 许可，取决于编译选项。
player-note-obs-input = 输入：
player-note-obs-input-format = 输入格式：
player-note-obs-media-source = 来源 → + → 媒体源，取消勾选“本地文件”，再填写以上内容。
player-note-obs-reconnect = 把重新连接延迟设为几秒，主播恢复后画面会自动回来。
player-note-obs-server = 服务器：
player-note-obs-stream-key = 推流码：
player-note-obs-stream = 服务选择“自定义”。
player-note-obs-encoder = 编码用 H.264 和 AAC，关键帧间隔 1 到 2 秒，观众要等到关键帧才有画面。
player-note-ffmpeg-push = clip.mp4 须为 H.264 和 AAC；-re 表示按原速发送。
player-note-push-is-secret = 在过期之前，拿到它的人都能以该流推送，请勿在直播画面中展示。
player-note-ffmpeg-api-modern = 腾讯云示例使用的 av_register_all、AVStream.codec 和 avcodec_decode_video2 已在 FFmpeg 5 中移除：格式会自行注册，解码器由 codecpar 创建，而一个包可能解出零帧或多帧，只有送入与取出分开的接口才能表达。
player-note-ffmpeg-api-left-out = 还需自行完成：播放声音、音画同步和抗抖动缓冲。另外，示例按 1 字节对齐申请画面缓冲却按 8 字节对齐填充，宽度不是 8 的倍数时会越界，av_image_alloc 没有这个问题。

## 录制：无法满足的需求

recording-unmet-callback = 单独调用接口录制的文件没有回调通知。如果需要回调，请改为自动录制。
recording-unmet-formats = 这种方式无法生成 { $missing }：单独调用接口只能录成 MP4。请事后转码，或改为自动录制。
recording-unmet-choose-streams = 自动旁路会推出每一路摄像头和屏幕分享。如需挑选，请由 App 手动开启旁路。
recording-unmet-choose-moments = 自动录制与旁路同始同终。请事后剪辑，或单独调用录制接口。
recording-unmet-record-id = 只有由 App 开启旁路、并在开启参数中选择录制时，才能带上 recordId。否则请按直播码和时间区分文件。
recording-unmet-two-person-room = 双人房间不支持录制，请改用多人房间。
recording-unmet-screen-on-phone = 只有 PC 端能分享屏幕，移动端只有摄像头画面。请改在 PC 上分享，或录制摄像头画面。

## 录制：所选方式的代价

recording-trade-off-everything-is-relayed = 所有房间的每一路画面都会旁路，包括不需要的。
recording-trade-off-app-starts-and-stops = App 须在打开摄像头后开启旁路，重试间隔不短于 3 秒，并在退出房间前停止。
recording-trade-off-app-records = 录制的开始和停止也由 App 负责。App 崩溃时录制会怎样，文档没有说明。
recording-trade-off-only-mp4 = 只能得到 MP4 文件。
recording-trade-off-no-callback = 文件生成后没有回调通知。
recording-trade-off-less-reliable = 可靠性 { $stars }。
recording-trade-off-costs-more = 资源消耗 { $stars }。

## 录制：注意事项

recording-warning-switch-automatic-off = 请在控制台关闭自动旁路：按腾讯云的公开示例，使用 recordId 需要关闭它。至于开启时 App 的开始调用只会取回地址、停止调用无效，是我们的推断，文档没有说明。
recording-warning-file-types-in-start-options = 请在开启旁路的参数中选择录制文件类型，不选就不会录制。
recording-warning-sources-disagree = 这种方式是否有回调，腾讯云的文档前后不一致，请不要依赖它。
recording-warning-callback-url = 需先在直播控制台填写回调地址，才会收到通知。

## 录制：事实

recording-fact-who-shares = PC 端可旁路摄像头和屏幕分享，移动端只能旁路摄像头。
recording-fact-two-person-rooms = 双人房间不支持录制。
recording-fact-chosen-at-start = App 手动开启旁路时，在同一组参数里选择是否录制、录成什么文件。
recording-fact-record-id-comes-back = 开启参数里的 recordId 会在回调中原样带回，位于 stream_param 的 cliRecoId。
recording-fact-never-mixed = 同一房间最多旁路四路画面，各自独立，不会合并混音，且每一路都必须有视频。

## 录制：选择理由

recording-why-all-automatic = 旁路和录制都交给云端：开启自动旁路和自动录制。
recording-why-start-manual = 由 App 开启旁路，并在开启参数中选择录制。
recording-why-record-manual = 旁路由云端自动开启，录制由 App 单独调用接口。
recording-why-all-manual = 旁路和录制都由 App 分别调用接口。
recording-why-easiest = 在满足需求的方式中，它最省事。
recording-why-most-reliable = 在满足需求的方式中，它最可靠。
recording-why-cheapest = 在满足需求的方式中，它消耗的资源最少。
recording-why-nearest = 没有一种方式能满足全部需求，这是最接近的。
recording-why-impossible = 这种情况无法录制。

## SDK 调用：选项建议

sdk-option-name-means-nothing = { $option } 在直播码模式下没有意义：流的名字由房间和用户决定。
sdk-option-left-out = 该 SDK 没有 { $option }，已略去。
sdk-option-gone-later = 该 SDK 的后续版本不再允许设置 { $option }，如果编译不过请删除那一行。
sdk-option-record-id-alone = recordId 用来区分录制文件，但没有开启录制：请同时选择 recordFiles。
sdk-option-record-id-above-int = recordId 大于 2147483647，在 Android 上会显示为负数。用更小的数字可保持各端一致。
sdk-option-watermark-id-alone = 填写了 waterMarkId，但没有开启 waterMark，不会有水印。
sdk-option-automatic-relay-wins = 如果控制台开启了自动旁路，开始调用很可能只会取回地址，停止调用无效。这是我们的推断，文档没有说明。
sdk-option-one-relay-per-user = 同一用户同一时刻只能旁路一路，这里的多个频道应属于不同用户。
sdk-option-zero-is-no-channel = 频道模式下 0 不是有效的频道 ID：可能是开始失败，或没有保存返回值。
sdk-option-zero-is-normal = 直播码模式下频道 ID 可能为 0（文档写明 PC 端如此），原样传入即可。
sdk-option-password-in-source = 下面的代码中含有密码，请勿提交或公开。

## SDK 调用：频道 ID

channel-meaning-zero = 直播码模式下频道 ID 为 0 不是错误：文档写明 PC 端始终为 0，地址由房间和用户推算；移动端文档没有说明。频道模式下则很可能表示没有创建频道。
channel-meaning-upper-half = 频道 ID 是 { $unsigned }。Android 上同样的 64 位会显示为 { $signed }，因为 Java 没有无符号整数；显示时用 BigInteger.valueOf(id)，为负则再加 BigInteger.ZERO.flipBit(64)。停止旁路时原样传回即可。
channel-meaning-lower-half = 频道 ID 是 { $unsigned }，各平台显示一致。在 JavaScript 中请保存为文本，数字超过 53 位会丢失精度。

## SDK 调用：代码注释

sdk-comment-start-when = 在摄像头或屏幕分享开启之后调用。
sdk-comment-stop-when = 在退出房间之前调用。
sdk-comment-keep-channel-id = 停止旁路时需要这个 ID，请原样保存。同一用户同一时刻只能旁路一路。
sdk-comment-zero-is-normal = 直播码模式下它可能为 0（文档写明 PC 端如此），这不是错误：播放地址由房间和用户推算。
sdk-comment-unsigned = 频道 ID 是无符号数，而 Java 没有无符号整数：显示为负时要加上 2^64。
sdk-comment-name-means-nothing = 名称和描述在直播码模式下没有意义。
sdk-comment-record-id-comes-back = 会在回调的 stream_param 中以 cliRecoId 带回。
sdk-comment-android-spelling = 腾讯云文档写作 recordFileType 和 recordId，公开的 SDK 中是下面这样的方法名。
sdk-comment-ios-spelling = SDK 里的拼写就是 recrod。
sdk-comment-already-running = 40000415：已经在旁路，无需处理。
sdk-comment-already-stopped = 40000412、40000413：已经停止，无需处理。
sdk-comment-retry = 两次开始之间至少间隔 3 秒（过早会返回 40000500），遇到 6012 时等待 30 秒。
sdk-comment-retry-only-if = 其他错误码请先查明原因：房间填错或欠费，重试也不会好。
sdk-comment-property-place = 属性放在类扩展中，方法放在实现中。
sdk-comment-not-sent = 不为 0 表示请求没有发出去。
sdk-comment-same-room = 创建房间时使用的群组 ID，以及房间号。
sdk-comment-url-or-text = 较早的 SDK 返回字符串，后来的返回 AVLiveUrl 对象。
sdk-comment-utf8 = 文件请保存为 UTF-8，并加上 /utf-8 编译。
sdk-comment-newer-pc = 更新的 SDK 使用 GetILive()，且 stopPushStream 的第二个参数是画面类型。
sdk-comment-sdk-deletes = SDK 只会调用其中一个，且只调用一次。
sdk-comment-numbers-are-objects = 文档写的是字符串列表，腾讯云自己的客户端传的是数字对象。

## SDK 调用：返回内容

sdk-result-channel = 频道 ID，无符号数；直播码模式下 PC 端为 0。停止旁路时使用。
sdk-result-urls = 播放地址列表。
sdk-result-task = 录制任务 ID，开启录制时有效。
sdk-result-encode = 地址的编码类型，即编码常量的数值。
sdk-result-url = 播放地址。
sdk-result-rate = 码率。
