## 时长

span-seconds = { $n } 秒
span-minutes = { $n } 分钟
span-hours = { $n } 小时
span-days = { $n } 天

## 状态名称

liveness-label-live = 直播中
liveness-label-starting = 正在开播
liveness-label-grace = 短暂中断
liveness-label-offline = 未直播
liveness-label-closed = 已关闭
liveness-label-never-seen = 从未开播
liveness-label-unknown = 状态不明

## 给观众看的状态

liveness-audience-live = 正在直播。
liveness-audience-starting = 主播即将开播。
liveness-audience-grace = 直播暂时中断，可能会自动恢复。
liveness-audience-offline = 直播已结束。
liveness-audience-closed = 该直播不可观看。
liveness-audience-never-seen = 主播还没有开播。
liveness-audience-unknown = 暂时无法确认主播是否在直播。

## 给运营人员看的状态

liveness-operator-live = 正在直播，无需处理。
liveness-operator-starting = 正在开播，尚未确认。旁路启动一般在 { $within } 秒内完成；自动旁路失败后每 { $retry } 秒重试一次。
liveness-operator-grace = 推流疑似中断。请先保留在列表中，若未恢复，请检查主播的网络。
liveness-operator-offline = 未在直播。请从列表中移除，需主播重新开播。
liveness-operator-closed = 该流已被关闭，推流会被拒绝。请先在直播控制台恢复，再让主播开播。
liveness-operator-never-seen = 该直播码从未推过流。如果主播已开播，请核对 BIZID、房间号、用户名和画面类型。
liveness-operator-unknown = 现有依据不足以判断。请查询一次状态，或用播放器打开直播看看。

## 无法采用的上报

liveness-error-too-far-ahead = “{ $what }”的时间比本机时钟超前 { $ahead }，最多接受 { $max } 秒。请校正上报方的时钟。

## 给观众看的依据

evidence-audience-start-asked = 主播正在开播
evidence-audience-started = 直播开始
evidence-audience-stop-asked = 主播正在下播
evidence-audience-stopped = 直播结束
evidence-audience-interrupted = 直播线路中断
evidence-audience-shut = 直播被关闭
evidence-audience-reconnected = 主播重新连接
evidence-audience-recorded = 生成了录像
evidence-audience-checked-on = 查询到正在直播
evidence-audience-checked-off = 查询到未在直播
evidence-audience-check-failed = 查询没有结果
evidence-audience-heartbeat = 主播的应用在线
evidence-audience-moving = 有观众看到画面
evidence-audience-not-found = 有观众没有找到直播
evidence-audience-picture-ended = 有观众的画面结束

## 给运营人员看的依据

evidence-operator-start-asked = 应用：请求开播，未收到应答
evidence-operator-start-confirmed = 应用：开播成功
evidence-operator-stop-asked = 应用：请求停止，未收到应答
evidence-operator-stop-confirmed = 应用：停止成功
evidence-operator-started = 通知：推流开始
evidence-operator-ended-by-host = 通知：主播结束推流
evidence-operator-interrupted = 通知：推流中断
evidence-operator-cut = 通知：推流被服务端切断
evidence-operator-banned = 通知：该流被封禁
evidence-operator-replaced = 通知：被同名推流接替
evidence-operator-ended-unknown = 通知：断流，未说明原因
evidence-operator-recorded = 通知：生成录制文件
evidence-operator-poll-off = 状态查询：断流
evidence-operator-poll-on = 状态查询：推流中
evidence-operator-poll-closed = 状态查询：已关闭
evidence-operator-poll-never = 状态查询：从未推流（20601）
evidence-operator-poll-failed = 状态查询：错误 { $ret }
evidence-operator-poll-timed-out = 状态查询：超时
evidence-operator-poll-unreadable = 状态查询：应答无法解析
evidence-operator-heartbeat = 主播端心跳
evidence-operator-moving = 观众：画面播放中（{ $format }）
evidence-operator-not-found = 观众：404（{ $format }）
evidence-operator-picture-ended = 观众：画面结束（{ $format }）

## 判定说明：谁上报了什么

explanation-plain = { $what }（{ $age }前）。
explanation-counts = { $what }（{ $age }前），有效。
explanation-overtaken = { $what }（{ $age }前），已过时或被推翻。
explanation-intended = { $what }（{ $age }前），仅为意图。
explanation-existed = { $what }（{ $age }前），不能说明现状。
explanation-no-evidence = { $what }（{ $age }前），不作为依据。

## 判定说明：什么会改变状态

explanation-change-silence = 若无新消息，{ $wait }后变为“{ $to }”。
explanation-change-heard = 若收到“{ $what }”，将变为“{ $to }”。

## 判定说明：心跳中断的可能原因

explanation-gap-audience = 上次收到主播应用的消息是 { $age }前。
explanation-gap-unknown = 已有 { $missed } 次心跳未到。请主播把应用切到前台。
explanation-gap-windows = 已有 { $missed } 次心跳未到。Windows 应用在后台与前台无异，请排查崩溃或断网。
explanation-gap-ios = 已有 { $missed } 次心跳未到。iOS 可能挂起后台应用并使推流中断，请主播回到应用。
explanation-gap-android = 已有 { $missed } 次心跳未到。Android 对后台应用的处理因厂商和内存而异，请主播回到应用，并将其加入省电白名单。

## 此刻进入会看到什么

forecast-plays = 可以正常播放。
forecast-warms-up = 需要稍等：首次请求后才开始生成，约 { $wait }后可播放。
forecast-plays-out = 剩余内容最多还能播放 { $wait }，随后停止。
forecast-waits = 画面停住，等待主播恢复。
forecast-sees-ended = 播放器提示直播已结束。
forecast-not-found = 地址返回 404。
forecast-not-yet = 还没有直播。
forecast-refused = 该流已关闭，地址无法播放。
forecast-unsure = 需要实际播放才能确认。

## 播放地址是否可用

forecast-address-in-use = 当前推流正在使用该频道的地址。
forecast-address-kept = 频道模式下，{ $wait }内重新推流，观看地址不变。
forecast-address-renewed = 频道模式下，重新推流会得到新的观看地址，请重新下发。
forecast-address-unsure = 频道模式下，请以开播返回的地址为准。

## 给观众看的判定规则

rule-audience-started = 主播已开播。
rule-audience-seen = 刚刚还能看到画面。
rule-audience-host-present = 主播的应用在线。
rule-audience-dropped = 画面刚刚中断。
rule-audience-preparing = 主播的应用正在准备。
rule-audience-shut = 直播已被关闭。
rule-audience-ended = 主播已下播。
rule-audience-gone = 已有一段时间没有画面。
rule-audience-host-away = 已有几分钟收不到主播应用的消息。
rule-audience-no-stream = 没有找到直播。
rule-audience-no-news = 最近没有主播的消息。

## 给运营人员看的判定规则

rule-operator-start-announced = 云端已通知推流开始，且没有断流通知。
rule-operator-poll-says-on = 状态查询返回正在推流。
rule-operator-heartbeat-fresh = 开播已确认，主播端心跳正常。
rule-operator-start-confirmed = 旁路启动成功。几分钟内还需要心跳、状态查询或通知来接续证明。
rule-operator-picture-seen = 有观众的画面正在播放。
rule-operator-push-interrupted = 云端通知推流因技术原因中断，主播可能会重连。
rule-operator-picture-lost = 有观众的画面中断，此后没有新的画面消息。
rule-operator-polls-missing = 最近的状态查询为断流，但连续三次才判定为离线。
rule-operator-start-asked = 应用已请求开播，尚未收到应答。
rule-operator-heartbeat-unconfirmed = 主播端有心跳，但开播未获确认。请检查启动旁路的调用是否失败。
rule-operator-closed = 该流被关闭或封禁。
rule-operator-stop-confirmed = 应用已停止旁路，并得到确认。
rule-operator-end-announced = 云端已通知断流。
rule-operator-polls-missed = 状态查询连续三次为断流。
rule-operator-heartbeats-lost = 连续三次没有收到心跳。应用可能崩溃、断网或被系统挂起。
rule-operator-picture-gone = 有观众的画面中断，且超过了短暂中断的时限仍未恢复。
rule-operator-poll-said-off = 状态查询返回断流。
rule-operator-not-found = 播放器请求该流得到 404。
rule-operator-never-pushed = 状态查询返回 20601：该直播码从未推流。
rule-operator-polls-failing = 上次确认时正在直播，此后状态查询失败。查询失败不能说明已下播，列表保持不变。
rule-operator-silence = 曾经直播过，但近期没有任何消息。请检查状态查询和心跳是否仍在运行。
rule-operator-start-unconfirmed = 请求过开播，但一直没有确认。请重新启动旁路，与上次请求间隔至少 3 秒。
rule-operator-no-evidence = 还没有关于该流的有效消息。

## 列表中主播是否在线

listing-presence-present = 主播在线
listing-presence-offline = 主播离线

## 会话开始的依据

session-opening-notified = 收到了推流通知。
session-opening-inferred = 没有收到推流通知；开始时间由断流通知中的推流时长推算。
session-opening-unknown = 没有收到推流通知，也无法推算开始时间。通知可能稍后到达，也可能在接收服务中断期间丢失。

## 会话结束的依据

session-closing-by-sequence = 断流通知与推流通知的 sequence 相同。
session-closing-by-time = 其中一方没有 sequence，断流通知按时间对应。
session-closing-end-only = 只收到了断流通知。
session-closing-open = 没有收到断流通知，直播很可能仍在进行。
session-closing-lost = 没有收到断流通知，但该直播流之后重新开始，因此这一场已结束。
