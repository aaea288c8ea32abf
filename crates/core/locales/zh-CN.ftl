## 语言切换中显示的名称

language-name = 简体中文

## 句子的拼接

# What stands between two sentences.
sentence-space = {""}
# What stands between the items of a list.
list-comma = 、
# An error of an input: the field, and what is wrong with it.
field-fault = { $field }：{ $advice }

## 从粘贴的文本中找错误码

explain-pasted-empty = 没有填写。请粘贴错误码。
explain-pasted-no-number = 这段文字里没有数字。请粘贴错误码，例如 40000411。
explain-pasted-ambiguous = 这段文字里有多个数字。请只粘贴错误码。
explain-pasted-too-large = 这个数字太长，不是错误码。请重新复制。

## 错误码：由哪个产品报出

explain-source-relay = 旁路直播
explain-source-tc-player = TcPlayer 播放器
explain-source-tc-player-next = TCPlayer 4/5 播放器
explain-source-notification = 断流通知
explain-source-status-api = 状态查询接口

## 错误码：需由谁处理

explain-who-audience = 观众
explain-who-operator = 运营人员
explain-who-developer = 开发者
explain-who-vendor = 腾讯云

## 错误码：无匹配结果时给观众看的文案

explain-audience-no-picture = 暂时无法显示这场直播，请过一会儿再试。

## 错误码：给运营人员看的说明

explain-operator-title = { $title }。
explain-operator-who = 需由{ $who }处理。
explain-operator-retry-never = 问题解决前重试无效。
explain-operator-retry-now = 可以马上重试。
explain-operator-retry-after = { $seconds } 秒后再试。
explain-operator-contact = 联系客服时请附上：{ $fields }。

## 错误码：给开发者看的一行

explain-developer-line = { $source } { $code } { $name }（{ $fit }）；字段 { $field }；重试 { $retry }；出处：{ $document }，{ $date }

## 错误码：含义列表上方的一句话

explain-summary-one = { $code } 有一种已知含义。
explain-summary-rivals = { $code } 有 { $count } 种已知含义，要看是哪个产品报出的。
explain-summary-family = { $code } 没有单独的说明，但腾讯云文档说明了它所在区间的含义。
explain-summary-elsewhere = 该来源没有 { $code }，但其他产品用到了它。
explain-summary-like-relay = 文档中没有 { $code }。从写法看像是旁路直播的错误码，已有说明的区间是 { $ranges }。如果是看错了，可能是下面这些。
explain-summary-nearest = 没有找到 { $code }。如果是看错了，可能是下面这些。

## 指南：主题

guide-topic-setup = 开通与管理
guide-topic-billing = 计费
guide-topic-automatic-relay = 自动旁路
guide-topic-manual-relay = 手动旁路
guide-topic-limits = 限制
guide-topic-interruption = 上行中断
guide-topic-background = 应用退到后台
guide-topic-notifications = 回调通知
guide-topic-addresses = 播放地址
guide-topic-ffmpeg-client = 基于 FFmpeg 自行开发播放器

## 指南：出处

guide-document-stream-code-mode = 腾讯云《旁路直播》直播码模式
guide-document-channel-mode = 腾讯云《旁路直播》频道模式
guide-document-sdk-guide = 腾讯云互动直播 SDK 1.4 旁路直播指南（无日期）

## 指南：旁路直播的开通、使用与运维

guide-live-service-first = 首次使用旁路直播之前，请先在控制台开通云直播服务，否则无法使用。
guide-manage-in-console = 旁路的流由云直播服务下发，可在云直播控制台中管理。
guide-manage-by-api = 云直播控制台的管理操作，也可以由后台调用云直播的 API 完成。
guide-fees-of-live-service = 旁路直播会产生费用，计费规则与云直播一致。
guide-billing-mode-kept = 已开通云直播并选定套餐或后付费的账号沿用原有计费模式；尚未开通的账号默认按流量后付费。
guide-automatic-switch = 自动旁路在互动直播控制台的“旁路直播配置”中开启。
guide-automatic-start = 用户成功开启摄像头或屏幕分享后启动，一般在 3 秒内完成。
guide-automatic-retry = 启动失败时，云端每隔 5 秒重试一次。启动成功可由推流开始的回调通知得知。
guide-automatic-stop = 用户退出房间后停止。
guide-manual-order = 进入房间并开启摄像头或屏幕分享之后再启动旁路，在退出房间之前停止。
guide-manual-retry = 网络丢包或延迟可能使启动失败，需要重试，建议间隔 3 秒以上。
guide-manual-ids = 传入的房间号与主播 ID 须保持对应。
guide-one-relay-per-user = 同一用户同一时刻只能发起一路旁路。重复发起时，如果已有一路直播，会返回“直播频道已存在”的错误。
guide-four-streams-side-by-side = 同一房间最多可旁路四路流，各自独立，不能叠加或混合，且每一路都必须有视频。
guide-quota-of-account = 直播频道的数量上限按腾讯云账号计算，账号下的多个应用共用。
guide-no-recording-of-two-person-rooms = 双人音视频房间不支持录制。
guide-rtmp-after-drop = 主播上行网络中断 7 秒后，再通过 RTMP 进入的观众会看到直播已结束的提示。
guide-hls-after-drop = 通过 HLS 观看的观众会播完云端缓存的分片，之后中断。
guide-addresses-kept = 频道模式下，上行超时断开后频道保留 1 小时，其间该用户重新推流，观看地址不变。
guide-addresses-renewed = 超过 1 小时频道会被回收，重新推流会得到新的观看地址，需要重新下发。
guide-background-on-windows = Windows 上应用退到后台与在前台无异。
guide-background-on-ios = iOS 可能挂起退到后台的应用，使推流中断。
guide-background-on-android = Android 理论上不会自动结束后台应用，但各厂商的系统行为不同，资源不足时系统也可能结束进程。
guide-notification-is-json = 回调通知是 HTTP POST 请求体中的 JSON（application/json），不能用读取表单字段的函数读取。
guide-notification-key = 签名使用 API 鉴权 key：sign 是 key 与 t 拼接后的 MD5。
guide-notification-lifetime = t 是过期时间，默认为 10 分钟之后。已过期的通知应判为无效，以防重放。
guide-notification-reply = 收到后请回复状态码 200。该文档的另一版本要求返回 {"{"}"code":0{"}"}，两者都带上即可同时满足。
guide-notification-retry = 没有收到正确应答时，云端每分钟重发一次，最多 10 次。因此同一事件可能收到多次。
guide-server-builds-addresses = 请由业务后台拼接播放地址再下发给客户端，以便应对拼接规则的变动。
guide-ffmpeg-model = FFmpeg 自带 RTMP 支持，代码可参考 ffplay.c；编译 ffplay 需要安装 SDL。FFmpeg 采用 LGPL 或 GPL 许可，取决于所选组件。
guide-ffmpeg-window-of-sdl = 用 SDL 显示：依次调用 SDL_CreateWindow、SDL_CreateRenderer、SDL_CreateTexture，再用 SDL_UpdateYUVTexture 拷入每帧的三个平面。像素格式须为 YUV420P，否则先用 sws_scale 转换。
guide-ffmpeg-window-of-open-cv = 用 OpenCV 显示：先用 sws_scale 把每帧转成 BGR24，拷入 Mat，再调用 imshow。
guide-ffmpeg-sound = 在 Windows 上可用 DirectShow 播放声音，文档没有给出代码。
guide-ffmpeg-left-to-do = 还需自行实现抖动缓冲（jitter buffer）和音视频同步等。

## 时间点

moment-just-now = 刚刚
moment-seconds-ago = { $count } 秒前
moment-minutes-ago = { $count } 分钟前
moment-hours-ago = { $count } 小时前
moment-days-ago = { $count } 天前
moment-months-ago = { $count } 个月前
moment-years-ago = { $count } 年前
moment-in-seconds = { $count } 秒后
moment-in-minutes = { $count } 分钟后
moment-in-hours = { $count } 小时后
moment-in-days = { $count } 天后
moment-in-months = { $count } 个月后
moment-in-years = { $count } 年后
moment-date = 北京时间 { $date }
moment-date-with-local = 北京时间 { $date }，本地时间 { $local }
moment-with-date = { $distance }（{ $date }）
moment-beyond-calendar = 公元 9999 年之后

## 粘贴内容的识别结果

identify-room = 房间和主播
identify-room-alone = 房间号
identify-rooms = { $count } 个房间
identify-address = 直播地址
identify-log-line = 日志中的错误
identify-code = 错误码
identify-error-name = 错误名称
identify-notification = 回调通知
identify-timeline = { $count } 条回调通知
identify-callback = TRTC 回调
identify-stream = 流名或直播码
identify-secret = 密钥或凭证
identify-room-value = 房间 { $room }
identify-user-value = 用户 { $user }
identify-main-value = 摄像头
identify-aux-value = 屏幕分享
identify-biz-value = BIZID { $biz }
identify-app-value = SDKAppID { $app }
identify-code-value = 错误码 { $code }
identify-unknown = 无法识别。可以粘贴房间号和用户名、直播地址、日志行、错误码、回调通知或直播码。
identify-perhaps = 可能是{ $what }

## IdentifySeen：粘贴内容中出现的 ID

identify-seen-biz = BIZID { $value }
identify-seen-app = SDKAppID { $value }
identify-seen-room = 房间 { $value }
identify-seen-user = 用户 { $value }
identify-seen-viewer = 观众 { $value }
identify-seen-stream = 流 { $value }
identify-seen-channel = 频道 { $value }
identify-seen-record-id = 录制 ID { $value }
identify-seen-code = 错误码 { $value }
identify-seen-number = 数字 { $value }
identify-seen-id = ID：{ $value }

## IdentifySecret：粘贴内容中的敏感信息。这些文字都不会重复其内容

identify-secret-secret-id = 内容中含有 SecretId，此处已隐藏。它与 SecretKey 一起可以控制整个云账号，两者都不要发给别人。
identify-secret-secret-key = 内容中含有 SecretKey，此处已隐藏。拿到它的人可以控制云账号；如果别人已经看到，请在云控制台停用并重新创建。
identify-secret-user-sig = 内容中含有 UserSig，此处已隐藏。在过期之前，拿到它的人可以用该用户的身份登录。
identify-secret-signing-key = 内容中含有鉴权密钥，此处已隐藏。拿到它的人可以生成有效的地址或通知；如果别人已经看到，请在直播控制台更换。
identify-secret-private-key = 内容中含有私钥，此处已隐藏。如果别人已经看到，请更换。
identify-secret-password = 内容中含有密码或访问令牌，此处已隐藏。如果别人已经看到，请更换。
identify-secret-push-signature = 内容中含有带签名的推流地址或其签名。在过期之前，拿到它的人可以冒充主播推流，请不要转发。
identify-secret-play-signature = 内容中含有带签名的播放地址。在过期之前，拿到它的人都可以观看。
identify-secret-possible-key = 内容中有一段看起来像密钥，此处已隐藏。如果它是直播码里的摘要，请连同前面的“BIZID_”一起粘贴；如果它是用户名，请在前面写上“用户”。

## IdentifyWarning：关于粘贴内容需要留意的事

identify-warning-address-mended = 地址不完整或有笔误，已经补全。请核对是否正确。
identify-warning-wide-characters = 全角字母或数字已按半角读取。如果用户名本来就是全角，对应的是另一路流。
identify-warning-upper-case-digest = 该直播码的摘要是大写。流一般以小写发布，两种都请试一下。
identify-warning-rows-refused = 有 { $count } 行没有房间号，已略过。
identify-warning-cut = 内容太长，只检查了前 { $kilobytes } KB。

## IdentifyTried: What a text that was not recognised was taken for in vain.

identify-tried-room = 不是房间：应为房间号加用户名，例如“293710 14y2l2c”，也可以有多行。
identify-tried-address = 不是直播地址：{ $why }
identify-tried-log-line = 不是日志行：日志行形如“startPush->failed:模块|错误码|说明”或“create channel failed. code …”。
identify-tried-code = 不是错误码：{ $why }
identify-tried-number-alone = 不是错误码：文字中的数字没有标明是错误码。请只粘贴数字。
identify-tried-notification = 不是回调通知：通知是含 event_type 的 JSON，例如 {"{"}"event_type": 0, "stream_id": …{"}"}。
identify-tried-stream = 不是直播码：{ $why }

## 流名的命名规则

naming-rule-stream-code = 直播码模式：BIZID 加“房间号_用户名_画面类型”的 MD5，即文档规定的规则。
naming-rule-stream-code-upper = 同一摘要的大写形式，个别新文档这样书写。前一个没有直播时再试。
naming-rule-trtc = 2020 年 1 月起创建的应用：SDKAppID、房间号、用户名与画面类型直接拼接，不做摘要。
naming-rule-custom-user = 账号自定义的直播码，很多客户直接使用主播的用户名。
naming-rule-custom-room = 账号自定义的直播码，有的客户直接使用房间号。
naming-rule-custom-code = 账号自定义的直播码。
naming-rule-channel = 频道模式：名称由云端生成，无法推算。
naming-rule-other = 不属于已知规则，例如客户端自行设置的流名。

## 输入项：字段名称

field-biz-id = BIZID
field-room-id = 房间号
field-user-id = 用户名
field-kind = 画面类型
field-code = 直播码
field-domain = 域名
field-app = 应用名
field-key = 密钥
field-notification-key = 回调密钥
field-callback-key = 回调密钥（TRTC）
field-secret-id = SecretId
field-secret-key = SecretKey
field-now = 当前时间
field-page = 页码
field-page-size = 每页数量
field-period = 时间范围
field-period-start = 起始时间
field-expires-at = 过期时间
field-template = 转码模板
field-sdk-app-id = SDKAppID
field-source = 错误码来源
field-url = 地址

## 输入项：错在哪里

fault-empty = 没有填写。
fault-not-digits = 只能包含数字，第 { $position } 个字符是“{ $found }”。
fault-room-zero = 不能为 0，否则旁路会返回错误 40000007。
fault-zero = 0 表示没有。
fault-too-large = 最大只能是 { $max }。
fault-out-of-range = 数字须在 { $min } 到 { $max } 之间。
fault-milliseconds = 这是毫秒数，这里需要的是秒数，请除以 1000。
fault-too-long = 长度为 { $bytes } 字节，超过上限 { $max } 字节。
fault-forbidden = 第 { $position } 个字符“{ $found }”不能使用。
fault-prefix-missing = 没有以“BIZID_”开头。
fault-not-one-of = 只能是 { $allowed } 之一。
fault-missing = 这里必须填写。
fault-name-missing = iOS 的频道模式必须填写频道名称。
fault-no-scheme = 地址缺少协议，应以 rtmp://、http://、https:// 或 webrtc:// 开头。
fault-unknown-scheme = 直播流不使用这种协议，请使用 rtmp、http、https 或 webrtc。
fault-wrong-scheme = 地址必须以 { $allowed } 开头。
fault-two-schemes = 地址有两个协议头，例如 rtmp://http://，请删去一个。
fault-bad-host = 域名缺失或有误，请从直播控制台的域名管理中复制。
fault-bad-port = 端口必须是 1 到 65535 的数字。
fault-no-stream = 地址里没有直播流，路径应包含应用名和流名，例如 /live/8888_test。
fault-bad-name = 流名包含不允许的字符，请重新复制地址。
fault-unknown-extension = http 播放地址应以 .flv 或 .m3u8 结尾，请补上需要的后缀。
fault-nothing-to-play = 该播放器需要 { $wanted } 地址之一，请补充。
fault-no-such-call = 频道模式的接口只有 Android 和 iOS 的文档。PC 端请使用直播码模式，或更早的 streamer 接口。
fault-screen-on-phone = 移动端不支持屏幕分享。请旁路摄像头画面，或改在 PC 上分享屏幕。

## 输入项：如何改正

fault-fix-biz-id = 请复制直播控制台顶部的那串数字。
fault-fix-room-id = 请填写主播进入的房间号（1 到 4294967294 的数字）。
fault-fix-user-id = 请填写主播登录时使用的用户名，须完全一致。
fault-fix-kind = 摄像头请选 main，屏幕分享请选 aux。
fault-fix-code = 请复制完整的直播码，例如 8888_test_12345_test。
fault-fix-domain = 只填域名本身，例如 play.example.com 或 127.0.0.1:8000。
fault-fix-app = 请填写推流域名的应用名，未修改过就是 live。
fault-fix-key = 请从直播控制台的域名管理中复制鉴权密钥。
fault-fix-expires-at = 请使用 Unix 秒数，最多设为十年后；在地址中写成十六进制。
fault-fix-template = 请从直播控制台的转码配置中复制模板名，例如 550。
fault-fix-sdk-app-id = 请从应用控制台复制应用编号，它与 BIZID 不是一回事。
fault-fix-source = 不确定时不要填写，将查询所有来源。
fault-fix-record-id = 请使用 1 到 4294967295（32 位）之间的数字，或去掉该选项。
fault-fix-notification-key = 请从直播控制台的回调模板中只复制密钥本身。
fault-fix-callback-key = 请从 TRTC 控制台该应用的回调配置中只复制密钥本身，它不是云直播的任何一个密钥。
fault-fix-secret-id = 请从控制台的“API 密钥管理”中复制 SecretId。
fault-fix-secret-key = 请只复制 SecretKey 本身，并且只放在服务器上：拿到它就能以该账号的权限调用接口。
fault-fix-now = 请填写当前时间的 Unix 秒数。
fault-fix-page = 页码从 1 开始，最大为 10000。
fault-fix-page-size = 每页最多 100000 路流，国际站最多 1000 路。
fault-fix-period = 时间范围最长 3 小时（10800 秒），结束时间须晚于起始时间，两者均为 Unix 秒数。
fault-fix-period-start = 云端只保留最近 7 天的数据，起始时间须在此之内，使用 Unix 秒数。
fault-fix-url = 请只粘贴一个完整的地址。
fault-fix-channel-text = 请填写不含 NUL 的文本，或去掉该选项。
fault-fix-relay-room = 请填写创建房间时使用的群组 ID，以及房间号。
fault-fix-channel-ids = 请以文本形式复制 64 位的频道 ID：JavaScript 的数字会丢失精度。
fault-fix-address = 请复制对应格式的完整地址，或去掉这一项。
fault-fix-ad-account = 请原样填写腾讯云提供的内容。
fault-fix-element-id = 请以字母开头，只用字母、数字、- 和 _。
fault-fix-size = 宽和高以像素为单位。

## 地址检查：注意事项

inspect-advice-wrapped = 复制时带上了引号或标点，请去掉。
inspect-advice-html-escaped = 地址是从网页源码里复制的，&amp; 应还原为 &。
inspect-advice-doubled-scheme = 地址前面写了两个协议，只保留一个。
inspect-advice-second-question-mark = 参数只用一个问号开头，其余参数用 & 连接。
inspect-advice-extension-on-rtmp = RTMP 和 WebRTC 地址以流名结尾，不带扩展名。
inspect-advice-push-address = 这是推流地址，拿到它就能冒充主播推流，请勿发给观众。
inspect-advice-accounts-differ = 流名、bizid 参数与域名中的 BIZID 不一致，其中有一处写错了。
inspect-advice-signature = 开启鉴权的域名会拒绝这个地址。
inspect-advice-rtmp-in-browser = 浏览器已不支持 RTMP。网页请用 FLV 地址，RTMP 只适合桌面播放器。
inspect-advice-http-on-https-page = https 页面无法加载 http 地址。请改用 https，播放域名需先配置证书。
inspect-advice-flv-on-iphone = iPhone 不支持 FLV，请给它 HLS 地址。
inspect-advice-default-domain = 默认域名仅供调试，正式使用请绑定自有域名。
inspect-advice-hls-dies-at-expiry = HLS 会不断发起请求，签名一过期观众就会中断；FLV 和 RTMP 已建立的连接不受影响。
inspect-advice-channel-address = 频道模式的地址由云端生成，无法推算；主播中断超过 1 小时后会更换。

## 地址检查：签名结论

inspect-unsigned = 没有签名。如果域名未开启鉴权，这样没有问题。
inspect-incomplete = 签名不完整，缺少 { $missing }；开启鉴权的域名会拒绝。
inspect-not-hex = txTime 不是十六进制。应为 Unix 秒数的十六进制写法。
inspect-milliseconds = txTime 用了毫秒。应先换算成秒，再写成十六进制。
inspect-decimal = txTime 写成了十进制。应改为同一数值的十六进制。
inspect-not-yet-expired = 按本机时钟，将于 { $when }过期。摘要是否正确，需要填写域名密钥才能判断。
inspect-valid-push = 由推流密钥签名。按本机时钟，将于 { $when }过期。
inspect-valid-play = 由播放密钥签名。按本机时钟，将于 { $when }过期。
inspect-expired = 已于 { $when }过期，新的连接会被拒绝，请重新生成地址。
inspect-push-key = 这是用推流密钥签的名，而这是播放地址，应改用播放密钥。
inspect-play-key = 这是用播放密钥签的名，而这是推流地址，应改用推流密钥。
inspect-time-case = 密钥正确，但签名时 txTime 的大小写与地址中不同。请对地址里的原文签名。
inspect-suffix-not-signed = 密钥正确，但没有把转码模板后缀计入签名。请对带后缀的完整流名签名。
inspect-too-much-signed = 密钥正确，但把路径或扩展名也计入了签名。只需对流名签名。
inspect-wrong-key = 所填密钥都得不到这个摘要：可能是密钥不对、流名不对，或地址被改动过。

## 回调通知：正文可读，但需留意

notification-advice-byte-order-mark = 请求体开头带有 BOM，许多 JSON 程序会因此报错。请在产生它的地方去掉。
notification-advice-field-unreadable = “{ $field }”的取值与文档不符，已原样保留但未使用。
notification-advice-two-spellings = “{ $first }”与“{ $second }”含义相同但取值不同，已采用“{ $first }”。
notification-advice-name-in-other-case = 有一个字段名与“{ $known }”只有大小写不同。这里没有采用它，但许多 JSON 程序会把它当作“{ $known }”。腾讯云不会这样书写，请先查明发送方再处理。
notification-advice-no-stream = stream_id 和 channel_id 都没有给出直播流，无法对应到房间。
notification-advice-streams-differ = stream_id 与 channel_id 不一致。直播码模式下两者应相同，已采用 stream_id。
notification-advice-time-in-milliseconds = t 像是毫秒。腾讯云发送的是秒，说明中途有程序改动了它。
notification-advice-unknown-event = 未知的事件类型 { $number }。其字段已全部保留，照常应答即可。

## 回调通知：正文无法解析的原因

json-fault-empty = 请求体为空。请在其他代码读取之前取得原始的 POST 请求体。
json-fault-too-large = 请求体有 { $bytes } 字节，而云端发来的内容不会超过 { $max } 字节。请停止读取。
json-fault-not-utf8 = 第 { $line } 行第 { $column } 列不是 UTF-8 编码。请原样传递请求体，不要转换编码。
json-fault-utf16 = 请求体是 UTF-16 编码。请改用 UTF-8 保存或发送。
json-fault-form-encoded = 这是表单数据，不是 JSON。云端发送的是 JSON：请读取原始请求体，不要用读取表单字段的函数（如 PHP 的 $_POST、Java 的 getParameter）。
json-fault-not-an-object = 内容是 JSON，但不是对象，应以 {"{"} 开头、以 {"}"} 结尾。
json-fault-no-event-type = 没有取值为整数的 event_type 字段，因此不是云直播的事件通知。
json-fault-missing-comma = 第 { $line } 行末尾（第 { $column } 列）缺少逗号。
json-fault-missing-comma-inside = 第 { $line } 行第 { $column } 列缺少逗号。
json-fault-missing-colon = 第 { $line } 行第 { $column } 列的字段名与值之间缺少冒号。
json-fault-missing-value = 第 { $line } 行第 { $column } 列之前缺少值。
json-fault-trailing-comma = 第 { $line } 行第 { $column } 列的逗号多余，其后没有内容。
json-fault-unfinished-text = 第 { $line } 行第 { $column } 列开始的文本没有右引号，可能被截断了。请重新复制原文。
json-fault-unfinished-body = 请求体在第 { $line } 行第 { $column } 列中断，内容不完整。请按 Content-Length 读满全部字节。
json-fault-text-after-end = 第 { $line } 行第 { $column } 列在 JSON 结束之后还有内容。每次只传一个请求体。
json-fault-control-character = 第 { $line } 行第 { $column } 列的文本中有控制字符。请写成 \t 这样的转义形式。
json-fault-bad-escape = 第 { $line } 行第 { $column } 列的反斜杠之后不是有效的转义。反斜杠本身请写成 \\。
json-fault-lone-surrogate = 第 { $line } 行第 { $column } 列缺少半个字符（孤立的代理项）。请勿在两个 \u 转义之间截断文本。
json-fault-bad-number = 第 { $line } 行第 { $column } 列不是合法的 JSON 数字。请去掉前导零，或加上引号。
json-fault-unknown-word = 第 { $line } 行第 { $column } 列：JSON 中没有“{ $word }”。请使用 null、true、false 或带引号的文本。
json-fault-unquoted-text = 第 { $line } 行第 { $column } 列：文本没有加引号。请加上双引号。
json-fault-single-quote = 第 { $line } 行第 { $column } 列：JSON 必须使用双引号。
json-fault-comment = 第 { $line } 行第 { $column } 列：JSON 不支持注释，请删除。
json-fault-too-deep = 第 { $line } 行第 { $column } 列：括号嵌套超过 { $max } 层，云端不会发送这种内容。
json-fault-duplicate-field = 第 { $line } 行第 { $column } 列：“{ $field }”重复出现，不同程序会取到不同的值。请拒绝这条通知。
json-fault-unexpected = 第 { $line } 行第 { $column } 列不应出现“{ $found }”。文本中的引号须写成 \"。

## 回调通知：推流异常（事件 321）

push-error-video-time-went-back = 视频时间戳回退
push-error-audio-time-went-back = 音频时间戳回退
push-error-video-time-jumped = 视频时间戳突增超过 1 秒
push-error-audio-time-jumped = 音频时间戳突增超过 1 秒
push-error-chunk-too-big = RTMP chunk size 超过 8192
push-error-video-frame-late = 超过 3 秒没有收到视频帧
push-error-audio-frame-late = 超过 1 秒没有收到音频帧
push-error-video-codec-changed = 视频编码格式中途改变
push-error-audio-codec-changed = 音频编码格式中途改变
push-error-no-video-header = 未收到视频编码头就收到视频帧
push-error-no-audio-header = 未收到音频编码头就收到音频帧
push-error-audio-gap = 音频中断
push-error-unusual-codec = 编码格式不常见
push-error-video-header-unreadable = 视频编码头无法解析
push-error-frame-rate-low = 帧率过低
push-error-gop-too-long = 关键帧间隔超过 10 秒

## 回调通知：录制异常（事件 341）

recording-error-audio-time-jumped = 音频时间戳跳变
recording-error-video-time-jumped = 视频时间戳跳变
recording-error-out-of-sync = 音画不同步
recording-error-video-time-invalid = 视频时间戳无效
recording-error-pull-failed = 拉流失败
recording-error-no-audio = 没有收到音频
recording-error-no-video = 没有收到视频
recording-error-audio-time-stuck = 音频时间戳停滞
recording-error-video-time-stuck = 视频时间戳停滞
recording-error-audio-time-invalid = 音频时间戳无效
recording-error-resolution-changed = 分辨率改变
recording-error-write-failed = 写文件失败
recording-error-file-switched = 编码格式改变，已另起新文件
recording-error-video-frame-dropped = 丢弃了有问题的视频帧
recording-error-audio-frame-dropped = 丢弃了有问题的音频帧
recording-error-gop-abnormal = 关键帧间隔（GOP）异常
recording-error-audio-time-uneven = 音频时间戳不均匀
recording-error-video-time-uneven = 视频时间戳不均匀

## 回调通知：腾讯云文档未列出的推流、录制异常

abnormal-unknown = 未知异常 { $number }

## 回调通知：识别出的签名算法错误

notification-formula-time-first = 把 t 放在了密钥前面。应先密钥后 t：MD5(key + t)。
notification-formula-hex-time = 签名时用了十六进制的 t（那是推流地址的做法）。应使用十进制数字。
notification-formula-newline-after-key = 密钥后面带有换行，可能来自文件或 echo 命令。请去掉。
notification-formula-space-around-key = 密钥前后带有空格。请去掉。
notification-formula-newline-after-time = t 后面带有换行，可能来自 echo 命令。签名时请去掉。
notification-formula-plus-sign = 把公式里的加号也当作字符参与了签名。密钥与 t 应直接相连。
notification-formula-quoted-key = 密钥两边的引号也参与了签名。请去掉。
notification-formula-no-key = 只对 t 做了签名：发送方没有设置密钥。请在回调模板中填写回调密钥。
notification-formula-key-alone = 只对密钥做了签名，没有包含 t，这样的签名永不过期。应对 key + t 签名。
notification-formula-address-formula = 用了推流、播放地址的签名公式（密钥 + 流名 + 时间）。通知应对 key + t 签名。
notification-formula-hmac-md5 = 用了 HMAC-MD5。应直接对 key + t 做 MD5。
notification-formula-upper-case = 摘要正确，但写成了大写。腾讯云使用小写，说明中途有程序改动了它。
notification-formula-short-md5 = 只有 16 位，是截短的 MD5。应使用完整的 32 位。
notification-formula-base64 = 像是 Base64 形式的摘要。应写成十六进制。
notification-formula-sha1 = 40 位是 SHA-1（或其 HMAC）的长度。应使用 MD5。
notification-formula-sha256 = 64 位是 SHA-256（或其 HMAC）的长度。应使用 MD5。
notification-formula-sha512 = 128 位是 SHA-512（或其 HMAC）的长度。应使用 MD5。

## 回调通知：签名无法验证的原因

notification-malformed-body = 请求体无法解析，没有可验证的签名。
notification-malformed-time-missing = 有 sign 但没有 t，无法得知签名的内容。请拒绝。
notification-malformed-time-unreadable = t 不是整数形式的 Unix 秒数。请拒绝。
notification-malformed-sign-unreadable = sign 不是摘要，应为 32 位十六进制数字。如果被星号遮盖，请使用原文。

## 回调通知：签名验证结论

notification-valid = 签名正确。按本机时钟，将于 { $when }过期。
notification-expired = 签名正确，但已于 { $when }过期。请勿处理；如果出乎意料，请检查本机时钟。
notification-too-far-ahead = 签名正确，但按本机时钟要到 { $when }才过期。腾讯云默认设为 { $usual } 分钟，超过 { $most } 分钟的不予接受。请检查本机时钟。
notification-wrong-key = 签名与此密钥和 t 不符。请使用推流域名所绑定回调模板中的回调密钥，而不是推流或播放密钥；若密钥无误，则 t 或 sign 在途中被改动。
notification-unsigned = 没有签名。请在回调模板中填写回调密钥；在此之前任何人都能伪造这样的请求。
notification-proves-time = 持有密钥的一方为这个 t 生成了签名，并且仍在有效期内。
notification-proves-key = 持有密钥的一方曾为这个 t 生成签名，但不在当前的有效期内。
notification-proves-nothing = 这个签名不能证明任何事。
notification-does-not-prove = 签名只覆盖 t。事件、直播流、时间和所有地址都可能被改动，或被套用他处截获的签名。请使用 https 接收；重要操作之前请向腾讯云查询核实。

## TRTC 签名回调：事件

callback-event-room-created = 房间已创建
callback-event-room-dismissed = 房间已解散
callback-event-entered = 用户进房
callback-event-left = 用户退房
callback-event-role-changed = 用户切换角色
callback-event-became-host = 用户切换为主播
callback-event-became-audience = 用户切换为观众
callback-event-video-started = 用户开始发送视频
callback-event-video-stopped = 用户停止发送视频
callback-event-audio-started = 用户开始发送音频
callback-event-audio-stopped = 用户停止发送音频
callback-event-screen-started = 用户开始发送辅路画面（屏幕分享）
callback-event-screen-stopped = 用户停止发送辅路画面（屏幕分享）
callback-event-relay = 转推 CDN 的状态
callback-event-other = 未知事件类型 { $number }

## TRTC 签名回调：转推状态

relay-status-idle = 转推尚未开始，或已经结束。
relay-status-connecting = 转推正在连接 CDN。
relay-status-running = 正在向 CDN 推流。
relay-status-recovering = 到 CDN 的推流中断，正在恢复。如果与推流状态反复交替，说明有多个任务在推同一个地址，请只保留一个。
relay-status-failed = 持续一分钟连不上 CDN，云端已放弃。请检查推流地址，再重新发起转推。
relay-status-disconnecting = 正在结束转推。
relay-status-other = 未知的转推状态 { $number }。

## TRTC 签名回调：请求体不是回调的原因

callback-error-no-event-type = 没有取值为整数的 EventType 字段，因此不是 TRTC 回调。

## TRTC 签名回调：识别出的签名或验签错误

callback-formula-body-rewritten = 密钥正确，但请求体在验签之前被解析并重新生成过。请先对收到的原始字节验签，再解析。
callback-formula-line-break-at-end = 密钥正确，但请求体末尾多了或少了换行。请对收到的原始字节验签。
callback-formula-hex = 摘要正确，但写成了十六进制。应使用 Base64。
callback-formula-other-base64 = 摘要正确，但 Base64 用了 URL 安全字符集或没有填充。应使用带 +、/ 和 = 的标准 Base64。
callback-formula-no-key = 只对请求体做了哈希，没有用到密钥，这任何人都能做到。应使用回调密钥计算 HMAC-SHA256。
callback-formula-notification-sign = 32 位十六进制数字是云直播回调通知的签名。请按云直播的方式、用回调模板中的密钥验签。
callback-formula-sha1 = 这是 HMAC-SHA1 的长度。应使用 HMAC-SHA256。
callback-formula-md5 = 这是 HMAC-MD5 的长度。应使用 HMAC-SHA256。

## TRTC 签名回调：签名验证结论

callback-valid = 签名正确，{ $seconds } 秒前发出。
callback-stale = 签名正确，但已发出 { $seconds } 秒，而云端只在 { $retried } 秒内重试。请拒绝，可能是重放；如果出乎意料，请检查本机时钟。
callback-too-far-ahead = 签名正确，但发出时间比当前时间晚 { $seconds } 秒，而时钟最多允许相差 { $most } 秒。请拒绝，并检查本机时钟。
callback-undated = 签名正确，但没有 CallbackTs，无法判断是多久以前发出的。请拒绝。
callback-wrong-key = 签名与此密钥和请求体不符。请使用 TRTC 应用的回调密钥，而不是云直播的密钥；若密钥无误，则请求体在途中被改动。
callback-unsigned = 没有 Sign 请求头。请在应用的回调配置中填写密钥，并确认各级代理都转发该请求头；在此之前任何人都能伪造这样的请求。
callback-malformed-body = 签名正确，但请求体不是回调。请拒绝，并查明还有什么程序在用这个密钥签名。
callback-malformed-sign = Sign 不是摘要，应为 44 个字符的 Base64。如果被星号遮盖，请使用原文。
callback-proves-fresh = 持有密钥的一方不久前写下了这份请求体，一字不差：事件、房间、用户和时间都在签名之内。
callback-proves-body = 持有密钥的一方写下过这份请求体，一字不差，但无法证明是最近写的。
callback-does-not-prove = 签名不能证明由谁送达，也不能防止重复送达：见过请求体的人在有效时间内可以原样重发。请使用 https 接收，并按幂等键只处理一次。

## 向云端查询：API 3.0 的错误

api-error-clock = 本机与云端的时钟相差超过 5 分钟。请校正本机时钟。
api-error-credentials = 云端不接受 SecretId、SecretKey 或签名。请从控制台的“API 密钥管理”重新复制两者，并按签名时的原样发送请求头和请求体。
api-error-permission = 该密钥没有调用此接口的权限。请由账号管理员在访问管理（CAM）中授权。
api-error-limit = 请求过于频繁。请稍等片刻，并降低查询频率。
api-error-account = 该账号的直播服务已关闭、被封禁、欠费或达到配额。请到控制台查看账号状态。
api-error-request = 请求的参数有误或缺失。请对照接口文档检查。
api-error-no-live-stream = 当前没有正在直播的流。
api-error-cloud = 云端内部出错。请过一会儿再查询，仍然如此就反馈给腾讯云客服。
api-error-other = 未知的错误。请在接口文档中查找其错误码。
api-error-code = 云端错误码为 { $code }。
api-error-code-and-request = 云端错误码为 { $code }，联系客服时请附上 RequestId { $request }。

## 向云端查询：没有结果的应答

reply-error-body = 应答无法解析，不能说明任何流的状态。请重新查询。
reply-error-incomplete = 应答中没有可用的“{ $field }”，不能说明任何流的状态。请重新查询；若一直如此，说明接口已改变。

## 向云端查询：单路流的状态

stream-state-active = 该流正在推流。
stream-state-inactive = 该流没有在推流，也可能从未推过。
stream-state-forbidden = 该流已被禁播，推流会被拒绝。请在直播控制台解除禁播。
stream-state-other = 云端返回了未知状态“{ $word }”，不能说明该流的状态。

## 观看：各状态下给观众看的文案

playback-connecting = 正在连接直播…
playback-paused = 已暂停
playback-tap-needed = 轻点一下，开始观看
playback-recovering = 画面中断，正在重新连接…
playback-not-started = 主播还没有开播。开播后画面会自动出现，无需刷新。
playback-ended = 主播已停止直播。如果重新开播，画面会自动恢复。
playback-refused = 该链接没有播放权限或已经失效，请告知分享链接的人。
playback-clock-wrong = 直播服务器拒绝了该链接，而且本机时间不准。请将日期和时间改为自动设置，我们会继续尝试。
playback-server-error = 直播服务器暂时出现问题，我们会继续尝试。
playback-portal = 收到的是网页而不是直播。如果当前网络需要登录认证，请先完成认证，我们会继续尝试。
playback-no-answer = 直播服务器已接受请求，但一直没有响应。我们会继续尝试。
playback-empty = 直播服务器有响应，但没有返回任何数据。我们会继续尝试。
playback-silent = 连接没有断开，但直播服务器不再发送画面。我们会继续尝试。
playback-frozen = 直播服务器的播放列表不再更新，没有新的画面。我们会继续尝试。
playback-segments-missing = 直播服务器列出了直播，但取不到其中的画面。我们会继续尝试。
playback-cross-origin = 直播服务器有响应，但不允许本网站播放它的直播，请告知本页面的维护人员。
playback-mixed-content = 本页面使用 https，而直播地址是 http，浏览器因此拦截了它。请告知本页面的维护人员。
playback-offline = 本机没有网络连接，网络恢复后画面会自动恢复。
playback-unreachable = 无法连接直播服务器，请检查网络。我们会继续尝试。
playback-slow = 当前网络太慢，直播数据跟不上播放。
playback-codec = 直播正在进行，但当前浏览器不支持它的视频格式（{ $codec }）。请告知主播，或换用其他浏览器。
playback-unplayable = 直播正在进行，但当前浏览器无法播放。请换用新版 Chrome、Edge、Firefox 或 Safari。
playback-engine-missing = 播放器下载失败，请检查网络。我们会继续尝试。

## 错误码：给观众看的文案，多个错误码共用

error-audience-start-failed = 直播没能开始，需要主播一方处理。请稍后再来看看。
error-audience-starting = 直播正在启动，一般几秒钟就好，请稍等。
error-audience-starting-slow = 主播的网络不太稳，开播会晚一些。请过一分钟再看。
error-audience-live-now = 直播正在进行，画面应当很快出现。
error-audience-ended = 这场直播已经结束。主播再次开播后，画面会自动恢复。
error-audience-not-live = 主播现在没有开播，开播后画面会自动出现。
error-audience-interrupted = 主播的画面中断了，可能很快恢复，请稍等片刻。
error-audience-closed = 这场直播已被停止，请向主播或主办方了解情况。
error-audience-network = 没有收到视频。请检查网络；也可能是主播已经停播。
error-audience-browser = 当前浏览器不支持播放该直播，请换用新版 Chrome、Edge、Firefox 或 Safari。
error-audience-page-fault = 这个页面没有配置好，您自己无法解决。请把错误码告诉分享链接的人。
error-audience-connecting = 正在连接直播，请稍候。
error-audience-unclear = 正在确认主播是否开播，请稍候。
error-audience-buffering = 网速有些慢，画面正在缓冲。

## 错误码：原因，多个错误码共用

error-cause-transient = 云端服务器之间的请求失败。文档说明可能是网络问题。
error-cause-vendor-side = 云端报告自身处理出错，文档只要求反馈给客服。
error-cause-request-incomplete = SDK 发出的请求缺了云端需要的内容，或者格式不对。
error-cause-room-or-user = 房间没有建成或已经解散，也可能是请求里的房间号、用户名写错了。
error-cause-vod-only = 只与按文件编号播放的点播视频有关，直播地址不会引起。
error-cause-licence-rejected = TCPlayer 5 必须有腾讯云颁发的许可证才能播放，而现有许可证没有通过验证。
error-cause-webrtc-progress = 这是 WebRTC 播放过程中的状态报告。
error-cause-disconnect-unknown = 腾讯云的错误码表没有说明这个数字的原因。
error-cause-host-ended = 主播的应用自己结束了推流。
error-cause-host-network = 主播与推流服务器之间的连接断了。
error-cause-service-stopped = 这个账号的直播服务已被停用。
error-cause-push-address-wrong = 推流地址里的内容与账号的配置对不上。
error-cause-push-signature = 推流域名开启了鉴权，而推流地址里的签名没有通过。

## 错误码：处理建议，多个错误码共用

error-advice-contact = 请反馈给腾讯云客服处理。
error-advice-retry-then-contact = 多试几次，仍然不行就反馈给腾讯云客服。
error-advice-check-request = 检查推流请求的各个字段是否按 SDK 文档填写完整。
error-advice-check-user = 传入的用户名要与登录时所用的完全一致。
error-advice-check-room-user = 先确认主播在房间里并已打开摄像头或屏幕分享，再逐一核对房间号、群组 ID 和用户名。
error-advice-no-action = 这不是故障，不用处理。
error-advice-use-other-delivery = 改播 FLV 或 HLS 地址，或换用新版浏览器。
error-advice-probe-address = 先确认主播在播，再直接请求播放地址：404 是没有流，403 是签名不对，跨域报错则是缺少许可。
error-advice-check-file = 核对 appID 与 fileID；播放直播时请改用 sources 传入播放地址。
error-advice-check-licence = 检查 licenseUrl 和控制台里的许可证，或改用不需要许可证的 4.9.1 版或 TcPlayer。
error-advice-push-again = 请主播重新推流；经常发生时先改善上行网络。
error-advice-check-encoder = 检查编码设置：H.264 加 AAC，码率适中，1 到 2 秒一个关键帧。
error-advice-check-push-address = 从控制台或服务器重新取推流地址，核对域名、应用名和流名。
error-advice-renew-push-address = 让服务器用当前密钥和更晚的 txTime 重新生成推流地址。
error-advice-account-console = 在控制台查看账号状态和余额。

## 旁路直播错误码（手动开启或停止旁路时返回）

error-relay-request-parsing = 云端解析旁路请求失败
error-relay-push-server-request = 云端联系推流服务器时出错
error-relay-push-server-reply = 推流服务器的回包无法使用
error-relay-room-and-state = 房间或旁路状态与请求不符
error-relay-permission-denied = 没有发起旁路直播的权限
    .cause = 云端拒绝了这个应用，一般是 sdkAppId 填成了其他应用的。
    .advice = 核对代码里的 sdkAppId 与控制台上的是否一致。
error-relay-account-not-found = 云端没有这个用户
    .cause = 请求里的用户在这个应用下没有账号。
error-relay-push-timeout = 推流超时
    .cause = 主播的音视频没有及时送到云端，上行网络可能不稳。
    .advice = 先检查主播的网络，再重新发起旁路直播。
error-relay-channel-quota-reached = 频道已经用完
    .cause = 账号的频道数到了上限，账号下所有应用共用这些频道。
    .advice = 在控制台删掉不用的频道，或申请提高上限。
error-relay-live-service-not-enabled = 账号尚未启用云直播
    .cause = 旁路直播要用到云直播服务，而这个账号还没有启用。
    .advice = 到控制台启用云直播。
error-relay-account-in-arrears = 账号有未付账单
    .cause = 账单付清之前，云端不再接受新的旁路直播。
    .advice = 到控制台付清账单后重新发起。
error-relay-invalid-argument = 有参数没通过检查
    .cause = 用户名或 sdkAppId 有误。
    .advice = 核对两者与控制台及登录信息是否一致。
error-relay-pull-url-missing = 云端没找到源流地址
error-relay-push-type-invalid = 推流类型无法识别
    .cause = 请求里的推流类型不在云端认识的范围内。
    .advice = 推流类型请使用 SDK 自带的取值。
error-relay-control-server-timeout = 云端控制服务没有应答
error-relay-empty-reply = 云端的回包是空的
error-relay-request-unreadable = 旁路请求解析失败
error-relay-request-body-missing = 旁路请求没有内容
error-relay-operation-missing = 请求没写明启动还是停止
error-relay-encoding-missing = 没有选择输出格式
    .cause = 启动参数里没写 HLS、RTMP 等任何一种格式。
    .advice = 在启动参数里设置 encode。
error-relay-video-source-invalid = 视频来源无效
    .cause = 只能旁路摄像头或屏幕分享，手机上只有摄像头。
    .advice = 把推送数据类型设为摄像头或屏幕分享。
error-relay-operation-invalid = 请求的操作既非启动也非停止
error-relay-user-id-invalid = 用户名没通过检查
    .cause = 云端检查启动请求时发现用户名不对。
error-relay-room-id-zero = 房间号是 0
    .cause = 没有 0 号房间，应用可能还没进房就发起了请求。
    .advice = 等进房成功后再传入实际房间号（1 到 4294967294）。
error-relay-request-packing-failed = 云端没能生成内部请求
error-relay-push-server-not-found = 云端没找到推流服务器
error-relay-push-server-timeout = 推流服务器没有及时应答
error-relay-push-server-reply-unreadable = 推流服务器回包解析失败
error-relay-push-server-ip-missing = 推流服务器的回包里缺 IP
error-relay-push-server-port-missing = 推流服务器的回包里缺端口
error-relay-push-server-result-missing = 推流服务器的回包里缺结果
error-relay-push-server-url-too-long = 推流服务器给的地址过长
error-relay-room-store-not-found = 云端没找到房间数据服务器
error-relay-room-data-unavailable = 云端没能读到房间数据
error-relay-room-record-missing = 查不到这个房间的记录
error-relay-room-lookup-timeout = 查询房间超时
error-relay-room-reply-unreadable = 房间查询回包解析失败
error-relay-room-result-missing = 房间查询的回包里缺结果
error-relay-room-not-found = 要旁路的房间不存在
error-relay-user-not-in-room = 主播不在房间里
    .cause = 要旁路的用户没有进过这个房间，或已经离开。
error-relay-already-stopped = 旁路直播此前已停止
    .cause = 停止已经生效，又发了一次停止。
error-relay-room-operation-invalid = 云端查询房间出错
    .cause = 房间查询在服务器内部的操作类型有误。文档说明可能是网络问题。
error-relay-already-running = 旁路直播此前已启动
    .cause = 这位用户已在旁路，又发了一次启动。
error-relay-start-rate-limited = 两次启动间隔太短
    .cause = 云端每 3 秒只接受同一用户的一次启动。这是限制，不是故障。
    .advice = 稍后再启动，等待时间从上一次请求算起。

## TcPlayer 1.x / 2.x 错误码

error-tcplayer-load-aborted = 视频下载被中断
    .cause = 浏览器放弃了下载：网络断开，或页面中途换了地址。
    .advice = 重新加载这路流。
error-tcplayer-network-error = 视频没能下载
    .cause = 流不存在、被拒绝、跨域受阻、服务器不通，报的都是 2。旧文档把 2 与 3 对调了。
error-tcplayer-decode-failed = 浏览器视频解码失败
    .cause = 编码格式不受支持，或数据已损坏。旧文档把 2 与 3 对调了。
error-tcplayer-source-unsupported = 收到的内容不是可播放的视频
    .cause = 格式不受支持，或服务器以 200 返回了网页甚至空内容。
    .advice = 看看播放地址返回了什么；确是视频时，在 FLV 与 HLS 之间换一种。
error-tcplayer-environment-unsupported = 播放器在此环境播不了这个地址
    .cause = 缺少 Media Source，没开 h5_flv，或只给了依赖 Flash 的 RTMP 地址。
    .advice = 同时传入 FLV 和 HLS 地址，并设置 h5_flv: true。
error-tcplayer-file-protocol = 页面是从本地文件打开的
    .cause = 播放器拒绝在 file:// 页面上工作。
    .advice = 把页面放到 http 或 https 服务器上打开。
error-tcplayer-invalid-options = 播放器参数不对
    .cause = 2.2.1 版虽有这个编号却从不发出，其他版本可能会。
    .advice = 对照腾讯云的参数表检查。
error-tcplayer-url-missing = 没有传入播放地址
    .cause = flv、m3u8、mp4、rtmp 一个都没给。
    .advice = 至少传入一个播放地址。
error-tcplayer-live-ended = 这场直播结束了
    .cause = RTMP 正常播放后连接关闭。只有 Flash 会报，FLV 则直接播完。
error-tcplayer-disconnected = 播放器断线
    .cause = Flash 播放时 RTMP 连接断开。2.2.1 版改报 1002。
error-tcplayer-stream-not-found = 播放器没找到流
    .cause = 流不存在或已停，或 FLV 地址返回的不是视频。
error-tcplayer-webrtc-sdp-failed = WebRTC 没能建立
    .cause = 浏览器没有接受会话描述（SDP）。
error-tcplayer-webrtc-request-failed = WebRTC 拉流请求失败
    .cause = 信令服务器拒绝了请求或无法连接。
error-tcplayer-webrtc-reconnect-exhausted = WebRTC 不再重连
    .cause = 重试次数已用完仍未连上，主播停推时也是这样。
error-tcplayer-flash-fetch-failed = Flash 播放器取不到视频
    .cause = 只有 Flash 会报，而浏览器早已不支持 Flash。
error-tcplayer-cross-origin-refused = 播放列表因跨域被拒
    .cause = m3u8 请求失败：播放域名不允许本页来源，或网络不通。
    .advice = 在播放域名上允许本页来源（CORS）。

## TCPlayer 4.x / 5.x 错误码

error-tcplayer-next-no-source = TCPlayer 没有可播的地址
    .cause = 没有传入可用的播放地址。
    .advice = 用 sources 传入播放地址。
error-tcplayer-next-load-timeout = TCPlayer 等视频等得太久
    .cause = 规定时间内没有收到视频数据。
error-tcplayer-next-load-aborted = TCPlayer 的下载被中断
    .cause = 网络断开，或浏览器停止了下载。
    .advice = 重新加载这路流。
error-tcplayer-next-network-error = TCPlayer 没能下载视频
    .cause = 加载视频时网络出了问题。
error-tcplayer-next-decode-failed = TCPlayer 视频解码失败
    .cause = 数据损坏，或编码格式不受支持。
error-tcplayer-next-source-unsupported = TCPlayer 没拿到可播的内容
    .cause = 流不存在、格式不受支持，或没有加载对应格式的脚本。
error-tcplayer-next-decrypt-failed = TCPlayer 没能解密视频
    .cause = 密钥不对、密钥服务出错，或浏览器不支持解密。旁路的流本身并不加密。
    .advice = 检查密钥及其接口；播放旁路流时不要带加密选项。
error-tcplayer-next-vod-info-timeout = 点播信息请求超时
error-tcplayer-next-vod-info-empty = 点播信息没有内容
error-tcplayer-next-vod-info-unreadable = 点播信息回包解析失败
error-tcplayer-next-vod-not-transcoded = 点播视频没有可播的版本
    .advice = 先给视频转码；播放直播时请改用 sources 传入播放地址。
error-tcplayer-next-hls-network-error = hls.js 报告网络错误
    .cause = 播放列表或分片没能取到，详情在 event.source。
error-tcplayer-next-hls-media-error = hls.js 报告媒体错误
    .cause = 分片无法解码，详情在 event.source。
error-tcplayer-next-hls-mux-error = hls.js 报告封装错误
    .cause = 分片无法转成浏览器要的封装，详情在 event.source。
error-tcplayer-next-hls-other-error = hls.js 报告其他错误
    .cause = hls.js 内部出错，详情在 event.source。
    .advice = 重新加载；仍然出错就改播 FLV。
error-tcplayer-next-hls-script-missing = hls.js 脚本没有加载成功
    .cause = TCPlayer 要从腾讯云域名下载 hls.js，但没有成功。
    .advice = 在 TCPlayer 之前从自己的域名加载 hls.js。
error-tcplayer-next-licence-check-failed = 许可证未通过验证
error-tcplayer-next-licence-expired = 许可证已过期
error-tcplayer-next-licence-domain-mismatch = 许可证不包含本页域名
error-tcplayer-next-licence-time-invalid = 当前时间不在许可证有效期内
    .advice = 检查许可证的起止日期和本机时间。
error-tcplayer-next-licence-type-wrong = 许可证类型不符
error-tcplayer-next-licence-url-missing = 没有提供许可证
    .cause = 没有 licenseUrl，TCPlayer 5 什么都不播。
error-tcplayer-next-licence-download-failed = 许可证下载失败
    .cause = licenseUrl 指向的地址没有返回许可证。
error-tcplayer-next-vod-file-missing = 点播视频不存在
error-tcplayer-next-vod-trial-length-invalid = 点播试看时长无效
error-tcplayer-next-vod-service-failed = 点播服务内部出错
error-tcplayer-next-webrtc-unsupported = TCPlayer：此浏览器播不了 WebRTC
    .cause = 浏览器缺少 WebRTC，或缺少这路流所用的编码。
error-tcplayer-next-webrtc-request-failed = TCPlayer：WebRTC 拉流请求失败
    .cause = 服务器返回了错误，常见的是流不存在。
error-tcplayer-next-webrtc-play-failed = TCPlayer：WebRTC 播放失败
    .cause = 浏览器没能开始播放 WebRTC 视频。
    .advice = 重新加载这路流。
error-tcplayer-next-webrtc-reconnect-exhausted = TCPlayer：WebRTC 不再重连
    .cause = 重试次数已用完仍未连上，主播停推时也是这样。
error-tcplayer-next-webrtc-decode-failed = TCPlayer：WebRTC 视频解码失败
    .cause = WebRTC 要求 H.264 不带 B 帧，而这路流可能带有。
error-tcplayer-next-webrtc-pulling = WebRTC 状态：已开始拉流
error-tcplayer-next-webrtc-connected = WebRTC 状态：已连上服务器
error-tcplayer-next-webrtc-playing = WebRTC 状态：正在播放
error-tcplayer-next-webrtc-stopped = WebRTC 状态：已停止
error-tcplayer-next-webrtc-reconnecting = WebRTC 状态：正在重连
    .cause = 连不上服务器，播放器会自行重试。
    .advice = 先等一等；持续出现时检查网络。
error-tcplayer-next-webrtc-stream-empty = WebRTC 状态：流里没有数据
    .cause = 连接正常却没有数据，主播可能已停播。
error-tcplayer-next-webrtc-signalling = WebRTC 状态：正在与信令服务器协商
error-tcplayer-next-webrtc-buffering = WebRTC 状态：等待数据（1009）或恢复播放（1010）

## 断流通知中的错误码

error-notification-no-reason = 推流结束，未说明原因
    .cause = 0 没有说明原因。早期样例里它与“OK”同时出现，可能只是正常结束。
    .advice = 问主播是否主动下播；若不是，查看应用日志。
error-notification-publisher-deleted-stream = 主播停播（deleteStream）
error-notification-publisher-closed-stream = 主播停播（closeStream）
error-notification-publisher-closed-connection = 主播的应用关闭了连接
error-notification-publisher-connection-error = 主播的连接异常结束
    .cause = 旧文档说是主播端 TCP 异常，现行表则归为正常结束。
    .advice = 问主播是否主动下播；若不是，先稳住上行网络再推流。
error-notification-publisher-ended = 主播停播
error-notification-internal-error = 直播服务内部出错
error-notification-rtmp-content-invalid = RTMP 数据不合规
    .cause = 主播的编码器发来了服务器无法理解的内容。
error-notification-frame-too-large = 单帧过大
    .cause = 有一帧超过了上限，旧文档里的上限是 1 MB。
error-notification-no-data-timeout = 长时间没有数据
    .cause = 连接还在却一直没有数据，服务器便断开了。
error-notification-proxy-command = 代理层收到断流命令
    .cause = 推流服务器前面的代理层收到了断开命令。
    .advice = 查明是谁断流或禁播；若没有人操作，就重新推流。
error-notification-push-network-error = 主播的推流网络异常
error-notification-push-rejected = 推流被拒绝
    .cause = 推流地址、签名、账号或上限有问题，具体看 sub_errcode。
    .advice = 先看 sub_errcode；没有的话，先查签名和 txTime。
error-notification-third-party-auth-failed = 自有鉴权服务没有放行
    .cause = 开启了远程鉴权，而您登记的服务器拒绝了推流或出了错。
    .advice = 查看该服务器的日志。
error-notification-ended-by-command = 推流被外部操作结束
    .cause = 接口调用、禁播或新的推流结束了它，具体看 sub_errcode。
    .advice = 请看 sub_errcode。
error-notification-amf-invalid = RTMP 消息解析失败（AMF）
    .cause = 主播的编码器发来了格式错误的 AMF 消息。
error-notification-idle-timeout = 连接空闲太久
    .cause = 连接打开后一直没有发送内容。
error-notification-limit-exceeded = 画面尺寸或速率超限
    .cause = 主播推送的画面尺寸或速率超出了账号允许的范围。
error-notification-unknown-reason = 推流结束，原因在腾讯云文档中没有说明
error-notification-rejected-internal-error = 推流被拒：直播服务内部出错
error-notification-rejected-account-unknown = 推流被拒：地址找不到对应账号
error-notification-rejected-service-closed = 推流被拒：直播服务已关停
error-notification-rejected-account-in-arrears = 推流被拒：账号有未付账单
error-notification-rejected-ip-address = 推流被拒：地址用了 IP 而非域名
error-notification-rejected-domain-unknown = 推流被拒：推流域名不存在或不可用
error-notification-rejected-domain-disabled = 推流被拒：域名已停用
    .advice = 到控制台启用它。
error-notification-rejected-app-disabled = 推流被拒：应用名已停用
    .advice = 到控制台启用它。
error-notification-rejected-stream-banned = 推流被拒：这路流处于禁播中
    .cause = 有人在控制台或通过接口禁播了这个流名。
    .advice = 问题解决后解除禁播。
error-notification-rejected-channel-missing = 推流被拒：没有打开的频道
    .cause = 账号处于频道模式，频道没有创建（306）或已关闭（307）。
    .advice = 创建或打开频道，或把账号改为直播码模式。
error-notification-rejected-characters = 推流被拒：名称里有不允许的字符
    .cause = 在流名（308）或应用名（309）里。
error-notification-rejected-client-ip = 推流被拒：不允许主播的 IP
    .cause = 该 IP 在黑名单里（400），或不在白名单里（401）。
    .advice = 修改推流域名的 IP 名单。
error-notification-rejected-expiry-missing = 推流被拒：缺少 txTime
error-notification-rejected-expired = 推流被拒：推流地址已过期
error-notification-rejected-signature-missing = 推流被拒：缺少 txSecret
error-notification-rejected-signature-wrong = 推流被拒：txSecret 不对
error-notification-rejected-too-many-pushes = 推流被拒：同时推流过多
    .cause = 账号（600）或这个流名（601）的推流数到了上限。
    .advice = 停掉不需要的推流，或申请提高上限。
error-notification-rejected-lower-priority = 推流被拒：已有更优先的推流
    .cause = 同一路流已有优先级更高的推流。
    .advice = 结束另一路推流，或提高这一路的优先级。
error-notification-cut-by-api = 推流被接口调用断开
    .cause = 您自己的后台让云端断开了这路流。
    .advice = 若非本意，请检查后台。
error-notification-banned-by-api = 这路流被接口禁播
    .cause = 您的后台或控制台禁播了这路流，之后的推流会被拒绝（18/305）。
    .advice = 问题解决后解除禁播。
error-notification-replaced-by-newer-push = 被新的推流接替
    .cause = 主播用同一流名重新推流；103 表示旧推流已没有数据。
    .advice = 主播自己重连的话不用处理；否则查明是谁在用这个流名推流。

## 直播状态查询接口返回码

error-status-api-answered = 查询成功
    .cause = 调用成功，是否在播要看 output[].status。
    .advice = 请读取 output[].status。
error-status-api-never-pushed = 这个流名从未推过流
    .cause = 主播还没开播，或直播码不对。
    .advice = 核对 BIZID、房间号、用户名和画面类型。
error-status-api-offline = 这路流没有在推
    .cause = 主播停播或掉线。查询结果可能滞后。
    .advice = 每隔一分钟查一次，连续三次都是如此才算下播。
error-status-api-online = 这路流正在直播
    .cause = 云端正在接收主播的推流。
error-status-api-closed = 这路流已被关闭
    .cause = 有人在控制台或通过接口关闭了这个流名，新的推流会被拒绝。
    .advice = 在控制台或用 Live_Channel_SetStatus 重新打开。
error-status-api-abnormal = 频道状态异常
    .cause = 只有频道模式（DescribeLVBChannel）才有此状态，腾讯云文档没有进一步说明。
    .advice = 重新推流，仍然如此就反馈给腾讯云客服。

## 错误码释义的出处

error-document-relay-2018 = 腾讯云《旁路直播》错误码表
error-document-guide-families = 腾讯云互动直播 SDK 1.4 旁路直播指南（无日期）错误码区间
error-document-tcplayer-page = 腾讯云 TCPlayerLite 页面（无日期副本）错误码表，并以 TcPlayer 2.2.1 实测
error-document-tcplayer-code = TcPlayer 2.2.1 代码与实测
error-document-tcplayer-next-readme = tcplayer.js 5.3.4 自述文件（无日期）
error-document-tcplayer-next-code = 仅见于 tcplayer.js 5.3.4 代码，未找到腾讯云文档佐证
error-document-push-callback = 腾讯云断流原因表（无日期）
error-document-push-callback-2016 = 腾讯云《事件消息通知》（按其 2016 年样例），并对照现行断流原因表
error-document-status-api-page = 腾讯云 Live_Channel_GetStatus 页面（无日期）
error-document-channel-api-page = 腾讯云频道模式 DescribeLVBChannel 页面（无日期）

## 站点配置

deployment-missing = 站点配置（profile.json）加载失败，请检查网络后重试。
deployment-broken = 站点配置有误，需要由站点管理员修复：profile.json，{ $reason }
settings-unknown = 没有 { $field } 这个配置项，请检查拼写或删除。
settings-missing = 缺少 { $field }。
settings-not-an-object = { $field } 必须是花括号括起的对象。
settings-not-text = { $field } 必须是带引号的字符串。
settings-not-yes-or-no = { $field } 只能是 true 或 false。
settings-not-address = { $field } 必须是以 http:// 或 https:// 开头的地址，或相对于页面的地址。

## 账号配置：字段

profile-field-name = 名称
profile-field-domain = 播放域名
profile-field-rtmp-domain = RTMP 域名
profile-field-https = https
profile-field-app = 播放域名的 AppName
profile-field-push-domain = 推流域名
profile-field-push-app = 推流域名的 AppName
profile-field-naming = 流名规则
profile-field-play-validity = 播放地址在 txTime 之后的有效期（秒）
profile-field-push-validity = 推流地址的有效期（秒）

## 账号配置：配置或文件的错误

profile-fault = { $field }（{ $name }）：{ $advice }
profile-problem-missing = 未填写，请补上。
profile-problem-repeated = 出现了两次，请只保留正确的一个。
profile-problem-not-text = 必须是带引号的字符串或数字。
profile-problem-not-yes-or-no = 只能是 true 或 false。
profile-problem-too-long = 超过 { $max } 个字符，请缩短。
profile-problem-misleading = 含有不可见字符，请重新输入。
profile-problem-taken = 已有同名账号，请换一个名称。
profile-problem-secret = 看起来是密钥。这里从不保存密钥，请删除；如果已被他人看到，请在云控制台更换。
profile-problem-not-one-of = 只能是以下之一：{ $allowed }。
profile-problem-not-seconds = 必须是不超过 { $max } 的整数秒。
profile-left-unknown = 无法识别字段“{ $field }”，已忽略。请检查拼写。
profile-left-secret = 字段“{ $field }”看起来是密钥，已忽略：这里从不保存密钥。请从文件中删除；如果已被他人看到，请在云控制台更换。
profile-left-others = 另有 { $count } 个字段已忽略。
profiles-empty = 文件里没有账号。请选择从这里导出的文件。
profiles-too-large = 文件超过 { $kilobytes } KB。请选择从这里导出的文件。
profiles-unreadable = 文件读取失败。请重新选择，或直接粘贴内容。
profiles-json = 不是有效的 JSON。{ $reason }
profiles-not-profiles = 这不是账号文件。请选择从这里导出的文件。
profiles-newer = 该文件由更新版本的旁路导出。请刷新页面获取最新版本后重试。
profiles-too-many = 最多保存 { $max } 个账号。请先删除一些，或少导入几个。

## 房间诊断：由谁处理，检查结果

diagnosis-who-host = 主播
diagnosis-who-operator = 运营人员
diagnosis-who-developer = 开发人员
diagnosis-who-network = 网络管理员
diagnosis-who-vendor = 腾讯云
diagnosis-who-nobody = 无需处理
diagnosis-act = 下一步：{ $who }。{ $next }
diagnosis-good = 正常
diagnosis-warn = 注意
diagnosis-bad = 故障
diagnosis-unknown = 未知
diagnosis-running = 检查中

## 房间诊断：检查项

diagnosis-check-names = 流名
diagnosis-check-server = 播放域名
diagnosis-check-picture = 本页播放
diagnosis-check-signature = 签名
diagnosis-check-clock = 时钟
diagnosis-check-page = 跨域与 https
diagnosis-check-quality = 编码与码率
diagnosis-check-running = 正在检查……
diagnosis-check-unknown = 没有可供判断的响应。
diagnosis-names-documented = { $name } 有流，这是该房间按文档规则得出的流名。
diagnosis-names-other = { $name } 有流，而按文档规则得出的 { $documented } 没有流。前者的命名规则：
diagnosis-names-none = 该房间可能的流名都没有流。已尝试：{ $names }。
diagnosis-names-pending = { $name } 没有流，正在尝试该房间的其他流名……
diagnosis-names-unclear = 从播放域名的响应看不出该流名是否有流。
diagnosis-server-answers = { $host } 有响应，{ $ms } 毫秒后收到响应头。
diagnosis-server-unreadable = { $host } 有响应，但不允许本页读取内容。
diagnosis-format-status = { $ms } 毫秒后返回状态码 { $status }。
diagnosis-format-contents = 有数据：{ $contents }。
diagnosis-format-data = 有数据。
diagnosis-rtmp-live = 浏览器不支持 RTMP，由另外两种格式推断：HTTP-FLV 或 HLS 有流，所以 RTMP 也有流。
diagnosis-rtmp-missing = 浏览器不支持 RTMP，由另外两种格式推断：HTTP-FLV 和 HLS 都没有流，所以 RTMP 也没有。
diagnosis-rtmp-unknown = 浏览器不支持 RTMP，从 HTTP-FLV 和 HLS 也推断不出。请用 VLC 打开 RTMP 地址试试。
diagnosis-picture-moves = 正在以 { $format } 播放。
diagnosis-picture-moves-after = 正在以 { $format } 播放，首帧耗时 { $ms } 毫秒。
diagnosis-picture-lag = 直播延迟 { $seconds } 秒。
diagnosis-picture-stalls = 卡顿过 { $count } 次。
diagnosis-picture-held = 画面已暂停或等待点击，不是故障。
diagnosis-picture-loading = 播放器正在加载。
diagnosis-clock-right = 本机时钟与播放域名一致。
diagnosis-clock-off = 本机时钟与播放域名相差 { $seconds } 秒。
diagnosis-clock-unknown = 本页读不到播放域名的时间。只有带签名的地址才受时钟影响。
diagnosis-page-http = 本页可以读取响应。地址是 http，本页可以播放。
diagnosis-page-https = 本页可以通过 https 读取响应。
diagnosis-quality-header = 流头信息：{ $contents }。
diagnosis-quality-arrives = 正在显示 { $size }，每秒 { $fps } 帧，接收码率 { $kbps } kbit/s。

## 房间诊断：结论

diagnosis-nothing-asked = 尚未检查。
diagnosis-asking = 正在检查房间……
diagnosis-plays = 一切正常：有流，画面正在播放。
diagnosis-arrives = 有流，但本页还没有开始播放。
diagnosis-plays-but = 画面正在播放，但 { $format } 有问题。{ $fault }
diagnosis-next-ask = 请点击“重新检查”。
diagnosis-next-wait = 需要几秒钟。
diagnosis-next-nothing = 什么都不用做。
diagnosis-next-arrives = 如果没有自动播放，请点击播放。

## 房间诊断：可能的故障

diagnosis-not-started = 主播没有开播：没有人推这路流（404）。
diagnosis-other-name = 主播使用了另一个流名：{ $name }。
diagnosis-other-kind = 主播推的是该房间的另一路画面：摄像头与屏幕分享是两路流。
diagnosis-ended = 直播已经结束。
diagnosis-not-signed = 播放域名拒绝了该地址，因为地址没有签名。
diagnosis-expired = 播放域名拒绝了该地址：签名已过期。
diagnosis-clock-wrong = 播放域名拒绝了带签名的地址，而本机时钟不准。
diagnosis-wrong-key = 签名没有过期，但播放域名拒绝了该地址。
diagnosis-server-status = 播放域名 { $host } 出错，状态码 { $status }。
diagnosis-server-error = 播放域名 { $host } 出错。
diagnosis-not-a-stream = 播放域名 { $host } 返回的不是直播流。
diagnosis-portal = 返回的是网页而不是直播流，例如网络的登录页。
diagnosis-no-answer = 播放域名 { $host } 接受了请求，但没有响应。
diagnosis-empty = 播放域名接受了请求，但没有发送数据。
diagnosis-silent = 收到一些数据之后就没有了。
diagnosis-frozen = HLS 播放列表不再更新：没有新画面到达云端。
diagnosis-segments-missing = HLS 有播放列表，但取不到其中的分片。
diagnosis-no-playlist-yet = HLS 还没有播放列表，有人请求之后云端才会生成。
diagnosis-cross-origin = 播放域名 { $host } 有响应，但不允许本页读取（CORS）。
diagnosis-mixed-content = 本页是 https，而播放地址是 http，浏览器拦截了它。
diagnosis-offline = 本机没有网络连接。
diagnosis-unreachable = 无法连接播放域名 { $host }。
diagnosis-codec = 有流，但当前浏览器无法解码它的视频格式 { $codec }。
diagnosis-slow = 数据到达的速度跟不上播放。
diagnosis-engine-missing = 播放器自身的文件加载失败。
diagnosis-unplayable = 有流，但播放器无法显示。

## 房间诊断：处理办法

diagnosis-next-not-started = 请主播打开摄像头并开启旁路直播，核对 BIZID、房间号和用户名。账号若自定义流名，请在“地址”标签页尝试。
diagnosis-next-other-name = 在“地址”标签页改用该流名播放，并让开发人员用它生成链接。
diagnosis-next-other-kind = 点“修改房间”，切换摄像头与屏幕分享。
diagnosis-next-ended = 直播如果还要继续，请主播重新推流。
diagnosis-next-not-signed = 点“修改房间”填写该域名的播放密钥，或在直播控制台关闭播放鉴权。
diagnosis-next-expired = 用更晚的 txTime 重新签名。
diagnosis-next-clock-wrong = 把本机日期和时间设为自动，然后重新检查。
diagnosis-next-wrong-key = 核对播放密钥与直播控制台中该域名的是否一致，再看防盗链和 IP 规则。
diagnosis-next-vendor = 一分钟后重新检查；仍然如此，就把这份报告交给腾讯云客服。
diagnosis-next-portal = 先登录网络，或换一个网络。如果到处都一样，请检查播放域名前面的代理。
diagnosis-next-uplink = 请主播检查上行网络，确认应用没有切到后台；多数情况下重新推流即可。
diagnosis-next-no-playlist-yet = 30 秒后重新检查；仍然没有，请确认播放域名启用了 HLS。
diagnosis-next-cross-origin = 在直播控制台为播放域名允许本页的来源（Access-Control-Allow-Origin）。
diagnosis-next-mixed-content = 为播放域名配置证书，改用 https 地址。
diagnosis-next-offline = 请把本机连接到网络。
diagnosis-next-unreachable = 检查播放域名的拼写和 CNAME，以及有没有防火墙拦截；https 页面还要检查证书。
diagnosis-next-codec = 请主播改用 H.264 编码，或播放转码后的流。
diagnosis-next-slow = 换一个网络，或播放码率更低的转码流。
diagnosis-next-engine-missing = 检查播放器文件夹是否与本页一起发布，以及 profile.json 中的地址。
diagnosis-next-unplayable = 换用原生播放器或其他浏览器试试，再把播放器报告交给开发人员。
