## 控制台：粘贴框

ask-box = 粘贴任意内容
ask-placeholder = 房间号和用户名、直播地址、日志行、错误码、回调通知、直播码……
ask-guess = 这只是推测：仅凭这段文本无法确定它是什么。请粘贴更完整的内容，例如整行日志。

## 控制台：结论

finding-title = 结论
finding-next = 下一步：{ $act }
finding-next-who = 下一步：{ $who }。{ $act }
finding-copy = 复制结论
finding-share = 分享链接
finding-undo = 撤销
finding-not-shared = 此内容可能含有密钥，或长度超出链接限制，因此不生成链接。请改用“复制结论”。
finding-add-user = 补上用户名，或在下方选择这个数字的含义。
finding-open-room = 从列表中打开一个房间。
finding-open-notice = 打开其中一条通知进行校验。
finding-owner = 在下方粘贴房间名单，查出这路流属于谁；也可以直接播放。
finding-callback = 请转交后端开发者：这是新版服务的回调。
finding-secret = 请勿转发。如已被他人看到，请在云控制台更换。
finding-paste-more = 请粘贴更完整的内容，例如整行日志或完整地址。
finding-likeliest = { $verdict }（{ $count } 种含义中最可能的一种）
finding-where-code = 先确认错误码来自哪个产品：请粘贴整行日志。
finding-push-only = 只能交给主播：拿到地址的人都可以推流。
finding-play-it = 在下方播放，看是否可用。

## 控制台：空白时的示例

examples-title = 例如：
example-room = 房间号和主播
example-log = 一行日志
example-code = 错误码
example-address = 推流地址
example-notice = 回调通知

## 控制台：账号

account-label = 账号
account-site = 本站配置
account-site-domain = 本站配置：{ $domain }
account-site-vendor = 本站配置：使用腾讯云默认域名
account-other = 该房间属于账号 { $bizid }，而“{ $name }”是账号 { $own }，因此按本站配置显示。
account-switch = 切换到“{ $name }”
account-use = 使用
account-edit = 编辑
account-export = 导出
account-remove = 删除
account-add-title = 添加账号
account-edit-title = 编辑账号
account-optional = 以下各项均可留空，留空时使用腾讯云默认值。密钥不在这里填写，请在需要时再输入。
account-https = 使用 https 播放
account-usual = 24 小时（默认）
account-faults = { $count ->
    [0] 账号数量已达上限，请先删除一个。
   *[other] 有 { $count } 项需要修改，见上方提示。
}
account-keep = 保存
account-cancel = 取消
account-no-watch = 没有观众链接：观看页只使用本站配置，而该账号的域名或流名规则与之不同。
accounts-open = 账号管理…
accounts-title = 账号管理
accounts-close = 关闭
accounts-note = 仅保存在本设备，从不包含密钥。切换账号时会清除已输入的密钥。
accounts-add = 添加账号…
accounts-import = 从文件导入…
accounts-export = 导出全部
accounts-copy = 复制全部
accounts-import-title = 导入账号
accounts-file = 选择文件…
accounts-text = 也可以把文件拖到此窗口，或粘贴文件内容：
accounts-take = { $count ->
    [0] 没有可导入的账号
   *[other] 导入 { $count } 个账号
}
accounts-will-add = 新增“{ $name }”
accounts-will-replace = 覆盖“{ $name }”
accounts-same = “{ $name }”已存在且相同
accounts-refused = 第 { $place } 个“{ $name }”无法导入
accounts-saved = 已保存“{ $name }”。
accounts-removed = 已删除“{ $name }”。
accounts-imported = 已导入 { $count } 个账号。
accounts-undone = 已撤销上一步操作。
accounts-undo = 撤销
accounts-not-kept = 浏览器未允许本页存储数据，或存储空间已满。关闭页面后账号会丢失，请导出为文件，或允许本站存储数据。
accounts-damaged = 本设备上保存的账号无法读取。{ $reason }在您修改账号之前会保持原样，修改后将被覆盖。
accounts-partly = 本设备上有 { $count } 个账号无法读取，下次修改时会被清除。

## 控制台：密钥

held-title = 密钥只在本页内存中，15 分钟无操作后自动清除。
held-forget = 立即清除密钥

## 控制台：最近查看

recent-title = 最近查看（{ $count }）
recent-favourite = 收藏 { $name }
recent-forget = 全部清除
recent-note = 仅保存在本机，不含密钥和签名。

## 控制台：无法识别的内容

unknown-title = 无法识别
unknown-seen = 内容中的 ID：

## 控制台：房间列表

roster-title = 房间列表
roster-file = 打开房间列表…
roster-file-hint = 支持 CSV、TSV，十万行以上也可以。也可以把文件拖到页面任意位置，或在上方粘贴表格内容。文件不会上传。
roster-back = 返回列表
roster-opening = 正在打开列表…
roster-reading = 正在读取 { $rows } 行…
roster-rooms = 共 { $rooms } 个房间
roster-search = 查找房间号、用户名或直播码
roster-search-hint = 多个词须同时出现在一行中。完整的直播码会在全部行中反查，摄像头和屏幕分享都会比对。
roster-matching = 匹配 { $count } 个房间
roster-owner = 该直播码属于房间 { $room }、用户 { $user }、{ $kind }（第 { $line } 行）。
roster-table = 房间表
roster-line = 行号
roster-open = 打开房间 { $room }
roster-refused = { $count } 行不是有效房间
roster-reason = 原因
roster-wall = 多画面
roster-choose = 将房间 { $room } 加入多画面
roster-health = 直播流
roster-live = 直播中
roster-not-there = 无此流
roster-refused-by = 被拒绝
roster-server-error = 服务异常
roster-unreadable = 无法读取
roster-no-answer = 无应答
roster-wall-of-first = 多画面观看前几个房间
roster-wall-of-chosen = 多画面观看已选的 { $chosen } 个房间
roster-csv = 导出 CSV
roster-csv-hint = 导出全部匹配的行。会被表格软件当作公式执行的内容，前面会加一个单引号。
roster-print = 打印
roster-printed = 已打印第 { $from }～{ $to } 行，共 { $count } 行；全部内容请导出 CSV。
wall-title = 多画面
wall-size = 画面数
wall-close = 关闭
wall-hint = 按 1～9 键或点击“声音”选择唯一出声的画面，按 Esc 关闭。
wall-sound = 声音
wall-no-address = 此行没有播放地址：需要 BIZID 和用户名。
roster-previous = 上一页
roster-next = 下一页
roster-shown = 第 { $from }～{ $to } 条，共 { $count } 条

## 控制台：单独的数字

number-title = 数字 { $number }
number-either = 可能是房间号，也可能是错误码，仅凭数字无法判断。
number-as-room = 作为房间号
number-room = 可以。房间号的范围是 1 到 4294967294。
number-as-code = 作为错误码
number-no-code = 各份错误码表都没有这个数字。
number-use-room = 作为房间号使用
number-use-code = 查看相近的错误码

## 控制台：地址卡片

inspect-title = 地址检查
inspect-direction = 用途
inspect-publishes = 推流
inspect-plays = 播放
inspect-either = 推流或播放，地址本身看不出来
inspect-format = 格式
inspect-naming = 命名规则
inspect-host = 域名
inspect-app = 应用名
inspect-advice = 注意事项
inspect-suggestion = 建议地址
inspect-push-key = 推流密钥（可选）
inspect-play-key = 播放密钥（可选）
inspect-play-validity = 播放地址有效时间，单位秒（可选）
inspect-play-validity-hint = 播放地址在 txTime 之后还能使用多久，见直播控制台的播放鉴权配置。推流地址到 txTime 即失效。
inspect-validity-digits = 请填写整数秒，只能包含数字。
inspect-time-passed = txTime 已过，到期时间为{ $time }。是否仍允许新观众进入，取决于播放域名配置的有效时间，请在下方填写。
inspect-time-passed-either = txTime 已过，到期时间为{ $time }。如果这是推流地址，从那时起就会被拒绝；如果是播放地址，还要再过播放域名配置的有效时间才会被拒绝。
inspect-signed-again = 重新签名后的地址不受有效时间影响，可以直接使用。

## 控制台：流名卡片

stream-title = 直播流
stream-candidates = 该房间可能的流名
stream-roster = 待查找的房间和主播
stream-roster-hint = 每行一个房间号和用户名，可直接从表格复制。直播码是摘要，需要逐个尝试才能找到归属。
stream-not-found = { $tried ->
    [0] 列表中没有可识别的房间号和用户名。
   *[other] 这 { $tried } 组房间和主播都不对应该直播码。
}
stream-not-digest = 这个名字是自定义的，不是计算得出的，无法反查房间。

## 控制台：错误码卡片

code-title = 错误码
code-heading = 错误码 { $code }
code-nearest = 相近的错误码，并非此码
code-family = 所在号段
code-cause = 原因
code-act = 处理办法
code-who = 由谁处理
code-retry = 重试
code-retry-never = 问题处理前重试无效
code-retry-now = 立即重试
code-retry-after = { $seconds } 秒后重试
code-contact = 仍未恢复时请联系腾讯云支持，并提供：{ $fields }
code-audience = 可以告诉观众
code-reference = 出处
code-benign = 无需处理
code-start-failed = 开启旁路失败
code-stop-failed = 停止旁路失败
code-copy-link = 复制链接
catalogue-title = 按关键词搜索全部错误
catalogue-query = 错误码、名称或关键词
catalogue-hint = 每个词都要出现在错误码、名称、标题或原因中，中英文均可。
catalogue-count = 共 { $count } 条
catalogue-more = 共 { $count } 条，只显示前 { $shown } 条，再加一个词可缩小范围。

## 控制台：回调通知卡片

notice-title = 回调通知
notice-suggestion = 建议的通知内容
notice-unchecked = 填写回调密钥即可校验签名。
notice-key = 回调密钥
notice-event = 事件
notice-started = 开始推流
notice-ended = 断流
notice-recorded = 生成录制文件
notice-screenshot = 生成截图
notice-push-errors = 推流异常
notice-recording-errors = 录制异常
notice-error-count = { $error }，{ $count } 次
notice-other = 未知类型 { $number }
notice-stream = 直播流
notice-time = 时间
notice-sequence = 推流序号
notice-record-id = 录制 ID（cliRecoId）
notice-reason = 原因
notice-publisher = 推流端地址
notice-content-start = 内容开始时间
notice-file = 文件

## 控制台：其他播放器卡片

snippets-title = 在其他地方观看

## 控制台：录制卡片

recording-title = 录制建议
recording-platform = 主播设备
recording-priority = 最看重
recording-ease = 省事
recording-reliability = 可靠
recording-cost = 资源消耗
recording-callback = 每个文件都有回调通知
recording-all-formats = FLV、HLS 和 MP4
recording-choose-streams = 只录部分直播
recording-choose-moments = 只录某些时段
recording-record-id = 文件带自定义编号
recording-two-person = 双人房间
recording-table = 四种方式对比
recording-start = 旁路
recording-record = 录制
recording-notified = 回调
recording-files = 文件
recording-automatic = 自动
recording-manual = 手动

## 控制台：SDK 调用卡片

calls-title = 手动旁路
calls-action = 调用
calls-start = 开始
calls-stop = 停止
calls-generation = SDK 版本
calls-stream-code = 直播码模式（2018）
calls-stream-code-early = 直播码模式（早期）
calls-channel = 频道模式
calls-streamer = SDK 1.4
calls-encode = 返回的地址类型
calls-record-files = 录制文件格式
calls-record = 录制频道
calls-watermark = 水印
calls-watermark-id = 水印 ID
calls-watermark-id-hint = 水印的 ID，可留空。
calls-record-id = 录制 ID（recordId）
calls-record-id-hint = 用于识别录制文件，会在回调通知中以 cliRecoId 带回，可留空。
calls-group = 群组 ID（relationId）
calls-group-hint = 开房间时使用的群组 ID，与房间号不是同一个数字。
calls-channel-name = 频道名称
calls-channel-name-hint = 频道模式下 iOS 必填。
calls-channel-ids = 要停止的频道 ID
calls-channel-ids-hint = 留空则使用开始旁路时返回的频道 ID；多个 ID 用空格或逗号分隔。
calls-whole-number = 请填写 0 到 { $max } 的整数，只能包含数字。
calls-none = 不设置
calls-rate = 附加码率
calls-rate-original = 原始码率
calls-type = 业务类型
calls-type-normal = 普通应用
calls-type-iot = 物联网摄像头
calls-type-coast = 海岸摄像头
calls-description = 频道描述
calls-description-hint = 可留空。
calls-password = 观看密码
calls-password-hint = 会写入下方的代码，可留空。
calls-place = 放在主播端应用中
calls-answer = 返回内容

## 页面无法启动时的提示，由 www/watch/boot.js 以全部语言同时显示

boot-missing = 页面文件加载失败，请检查网络后重试。
boot-altered = 页面文件与发布的版本不一致：可能在传输途中被改动，或网站正在更新。请稍后重试；如仍出现，请联系网站运营者。
boot-broken = 页面文件不完整，或当前浏览器无法运行。请重试；如仍无法打开，请换用新版 Chrome、Edge、Firefox 或 Safari。
boot-slow = 页面加载时间过长，仍在继续加载；如一直没有变化，请重试。
boot-old = 浏览器版本过旧，无法打开此页面，请换用新版 Chrome、Edge、Firefox 或 Safari。
boot-forbidden = 本站的安全策略阻止了页面启动，请联系网站运营者，允许页面运行自己的脚本和 WebAssembly。
boot-crashed = 页面程序出错，已停止运行。请重试；如再次出现，请把下面的报告发给开发者，其中不含您输入或粘贴的内容。
boot-part = 页面的一部分因程序出错而停止，其余部分照常。请重试；如再次出现，请把下面的报告发给开发者，其中不含您输入的内容。
boot-copy = 复制报告
boot-again = 重试

## 后端对房间的记录

check-notifications = 最近的上报
status-since = { $status } · { $when }开始

## 后端工作台

desk-title = 直播看板与投递记录
desk-page-title = 旁路 · 直播看板
desk-places = 页面
desk-console = 控制台
desk-no-backend = 本站未配置后端（profile.json 的 backend），因此没有直播看板和投递记录。
board-title = 直播看板
board-filter = 筛选
board-filter-hint = 标题、主播或流名的一部分，或房间号
board-shown = 显示
board-listed = 直播列表
board-all = 全部
board-offline = 已下播
board-count = 共 { $count } 行。
board-before = 上一页
board-next = 下一页
board-since = 开播时间：{ $when }
board-why = 依据谁的上报，什么会改变它
log-title = 投递记录
log-token = 运营令牌
log-token-hint = 由 panglu-server token 生成，仅保存在当前标签页的内存中，不会写入任何链接。
log-effect = 结果
log-verdict = 验签结论
log-any = 不限
log-effect-event = 新事件
log-effect-duplicate = 重复
log-effect-refused = 已拒绝（死信）
log-open = 查看记录
log-again = 刷新
log-count = 共 { $count } 条，最新的在前。
log-older = 更早的记录
log-received = { $source }，来自 { $from }，{ $when }
log-change = 列表变化：{ $change }
log-replay-of = 由 #{ $id } 重新投递。
log-body = 原始内容
log-replay = 重新投递
log-replayed = 已作为 #{ $id } 重新投递：{ $effect }。
trouble-away = 后端没有响应。不依赖后端的功能照常可用，请稍后重试。
trouble-token = 令牌无效。请检查，或用 panglu-server token 重新生成。
trouble-too-many = 请求过于频繁，请一分钟后重试。
trouble-refused = 后端暂时无法处理，请稍后重试。

## 观众首页：正在直播

home-page-title = 正在直播
home-title = 正在直播
home-badge = 直播中
home-room = 房间 { $room }
home-host = 主播：{ $user }
home-started = { $ago }开播
home-viewers = { $count } 人在看
home-count = { $count } 个房间正在直播。
home-polling = { $count } 个房间正在直播，每 10 秒更新一次。
home-empty = 当前没有人直播
home-empty-hint = 不用刷新，主播一开播就会出现在这里。
home-away = 与网站的连接已中断，列表停留在中断前的状态，恢复后会自动更新。
home-away-empty = 暂时无法获取直播列表，正在自动重试。
home-no-backend = 本站没有直播列表，请打开您收到的房间链接。
home-for-operators = 运营入口

## 页面新版本

version-ready = 页面有新版本可用。切换时会重新打开页面，并清除已输入的密钥。
version-ready-to-watch = 页面有新版本可用。
version-others-open = 其他标签页仍在使用旧版本，请先关闭它们，再重试。
version-use = 使用新版本

## 页面公共文案

page-opening = 正在打开…
page-part-missing = 页面的这一部分加载失败。请检查网络后重试；如网站刚刚更新，请刷新页面。
page-product-name = 旁路
page-tagline = 观看与检查旁路直播
page-rail = 名单与历史
page-skip = 快速跳转
page-skip-to-answer = 跳到结果
page-skip-to-tabs = 跳到房间的各个标签页
page-console-title = 旁路 · 控制台
page-watch-title = 直播 · 房间 { $room }
page-language = 语言
page-room = 房间
page-biz-id = BIZID
page-biz-id-hint = 直播控制台顶部的数字
page-room-id = 房间号
page-user-id = 主播用户名
page-kind = 画面
page-camera = 摄像头
page-screen = 屏幕分享
page-play-key = 播放密钥（可选）
page-play-key-hint = 仅当播放域名开启鉴权时填写。密钥只保留在当前标签页内存中，不会写入任何链接。
page-keys-stay = 密钥只保留在当前标签页内存中，不会写入任何链接。
page-watch-needs-backend = 观众链接不含密钥，无法播放开启鉴权的域名。请由业务后台下发已签名的地址。
page-given = 地址由后端签发，本页会自动更换；复制出去的地址只在几分钟内可供新观众进入。
page-signed-until = 已签名，至少在 { $time } 之前可以进入观看
page-addresses = 地址
page-addresses-empty = 填写 BIZID、房间号和主播用户名后，直播码和播放地址会立即显示在这里。
page-stream-code = 直播码
page-watch-link = 观众观看链接
page-open-watch = 打开观看页
page-copy = 复制
page-copied = 已复制
page-copy-by-hand = 请手动选择并复制
page-preview = 预览
page-preview-empty = 画面会显示在这里。
page-preview-stranger = { $host } 既不是腾讯云的域名，也不是本站配置的播放域名，点击按钮后才会访问。
page-preview-contact = 访问 { $host } 并播放
page-delivery = 格式
page-engine = 播放器
page-engine-plain = 原生视频
page-try-now = 立即重试
page-bad-link = 这个链接不完整或在转发中被改动，暂时无法播放。
page-link-repeated = 链接中的 { $name } 出现了多次，取值互不相同，请只保留正确的一个。
page-bad-link-act = 请向分享者索取完整的链接。
page-check-room = 在控制台检查该房间
page-framed = 控制台中会输入密钥，因此不在其他页面的框架中显示。
page-framed-open = 在新标签页中打开
page-not-found = 这个地址没有对应的页面。
page-to-console = 前往控制台

## 控制台：房间工作区

room-edit = 修改房间
room-tabs = 关于该房间
room-tab-diagnose = 诊断
room-tab-addresses = 地址
room-tab-events = 事件
room-tab-integrate = 接入
room-tab-record = 录制
status-title = 状态
status-room = 房间 { $room } · { $user }
status-link = 本页链接
status-copy-link = 复制观看链接
status-qr = 二维码
status-picture = 画面 · { $state }
status-behind = 落后 { $seconds } 秒
guide-title = 文档说明

## 控制台：画面状态

watched-idle = 未播放
watched-connecting = 连接中
watched-playing = 播放中
watched-paused = 已暂停
watched-tap-needed = 需要点按
watched-recovering = 恢复中
watched-waiting = 等待主播
watched-failed = 失败

## 控制台：诊断标签页

diagnose-title = 当前画面
diagnose-report = 供排查使用的报告
diagnose-copy = 复制报告
diagnose-how = 播放方式
diagnose-first-frame = 首帧耗时
diagnose-size = 分辨率
diagnose-fps = 帧率
diagnose-bitrate = 码率
diagnose-lag = 直播延迟
diagnose-buffered = 缓冲
diagnose-stalls = 卡顿次数
diagnose-dropped = 丢帧
diagnose-seconds = { $seconds } 秒
diagnose-checks = 诊断
diagnose-again = 重新检查
diagnose-stop = 停止
diagnose-same = 由{ $who }处理，办法同上。
diagnose-copy-all = 复制诊断
diagnose-all = 结论、检查项和播放器报告
diagnose-of = { $room } · BIZID { $biz } · { $when }
status-inferred = 推断

## 控制台：地址标签页

qr-title = 二维码
qr-of = 地址
qr-label = 二维码：{ $what }
qr-too-long = 该地址过长，无法生成二维码。
countdown-days = { $days } 天
countdown-until = 后失效，失效时间为{ $date }
countdown-over = 已于{ $date }失效，请重新签名。
push-title = 推流地址
push-whole = 完整地址
push-server = OBS：服务器
push-stream-key = OBS：串流密钥
push-key = 推流密钥（可选）
push-domain = 推流域名（可选）
push-validity = 有效期
push-hours = { $hours } 小时
push-days = { $days } 天
push-sign-again = 重新签名
push-secret = 在失效之前，任何拿到该地址的人都能以该主播的身份推流，请勿外传。
push-unsigned = 未签名，仅在推流域名未开启鉴权时可用；填写推流密钥即可签名。
push-no-code = 这个流名不含 BIZID，无法得出推流地址，由应用通过 SDK 推流。
names-hint = 如果文档规则的流名下没有人推流，请尝试下一个，上方会显示它的地址。
names-use = 显示地址
names-own = 自定义直播码
names-own-hint = 账号自定义的直播码：BIZID、下划线，再加账号内唯一的名称。
names-app = SDKAppID
names-app-hint = 2020 年 1 月之后创建的应用用它命名直播流。

## 控制台：事件标签页

events-title = 回调通知
events-paste = 粘贴回调通知
events-paste-hint = 一条或多条通知内容，也可以从日志中粘贴。内容只保留在当前标签页内存中。
events-key-hint = 账号用于签名回调通知的 API 鉴权密钥，只保留在当前标签页内存中，不会写入任何链接。
simulator-title = 模拟
simulator-hint = 模拟该房间一次推流的回调通知，用上方密钥签名，可用于测试业务后台。
simulator-needs-key = 请先在上方填写回调密钥：用真实密钥测试现有后台，或使用后台中为测试设置的密钥。
simulator-good = 一切正常
simulator-expired = 超时到达
simulator-doubled = 重复到达
simulator-reordered = 乱序到达
simulator-mis-keyed = 密钥不符
simulator-tampered-body = 内容被改
simulator-tampered-time = 时间被改
simulator-retried = 始终未确认
simulator-again = 换一次推流
simulator-clear = 移除
received-title = 收到的通知
received-unreadable = 无法解析
received-unchecked = 未校验
received-valid = 签名有效
received-expired = 已过期
received-too-far-ahead = 时间过于超前
received-wrong-key = 密钥不符
received-wrong-formula = 签名方式有误
received-unsigned = 未签名
received-backend = 业务后台地址
received-backend-hint = 用于生成下方的命令，本页不会向它发送任何请求。
received-terminal = 在终端中执行，把该通知发送到业务后台
sessions-title = 推流会话
sessions-none = 其中没有会话相关的事件。
sessions-left-out = 有 { $count } 条通知签名不成立，未计入。
sessions-loose = 有 { $count } 个文件不属于任何已知会话，对应的会话通知可能稍后到达。
sessions-started = 开始
sessions-ended = 结束
sessions-files = 文件
live-title = 是否在播
live-rule = 依据
live-list = 直播列表
live-listed = 显示该房间
live-not-listed = 不显示该房间
live-since = 起始时间
live-heartbeats = 心跳
live-address = 频道模式的地址
live-reports = 已有报告
live-changes = 什么会改变结论
live-try = 试加一条报告
live-try-hint = 视为刚刚收到。
live-clear = 移除这些报告
reply-title = 后台应如何应答
reply-status = 状态码 { $status }，{ $kind }，内容如下。重复的通知也同样应答。
reply-document = 文档
reply-every = 重试间隔
reply-retries = 最多次数
reply-relay = 旁路
reply-live = 直播事件
reply-screenshots = 截图

## 控制台：接入标签页

page-options-title = 尺寸和封面
page-options-with-ads = 尺寸、封面和广告
page-options-width = 宽度（像素）
page-options-height = 高度（像素）
page-options-cover = 封面
page-options-ad-tag = 广告地址（VAST、VMAP 或 VPAID）
page-options-ad-user = 广告账号
page-options-ad-app = 账号下的应用
page-options-ad-license = 许可证
page-options-ad-all = 广告需要填写全部四项。
channel-title = 频道 ID
channel-id = 频道 ID
channel-hint = SDK 或日志中的数字。Android 会把较大的 ID 显示为负数。
channel-unsigned = 无符号
channel-signed = 有符号（Java）
