## 控件

player-name = 直播画面
player-play = 播放
player-pause = 暂停
player-try-now = 立即重试
player-mute = 静音
player-unmute = 打开声音
player-tap-for-sound = 点击打开声音
player-volume = 音量
player-live = 直播
player-go-live = 回到直播
player-settings = 设置
player-format = 格式
player-line = 播放器
player-line-plain = 原生视频
player-picture-in-picture = 画中画
player-leave-picture-in-picture = 退出画中画
player-fullscreen = 全屏
player-leave-fullscreen = 退出全屏
player-statistics = 统计信息
player-share = 分享
player-copy-link = 复制链接
player-link-code = 链接的二维码
player-copy-report = 复制诊断报告
player-copied = 已复制
player-copy-refused = 浏览器不允许复制
player-shortcuts = 快捷键
player-close = 关闭

## 按键

player-key-space = 空格
player-louder-and-quieter = 调节音量

## 统计信息

player-resolution = 分辨率
player-rate = 帧率
player-bitrate = 接收码率
player-dropped = 丢帧
player-lag = 直播延迟
player-buffered = 缓冲
player-speed = 播放速度
player-stalls = 卡顿次数
player-loads = 加载次数
player-first-frame = 首帧耗时
player-pixels = { $width } × { $height }
player-kilobits = { $kilobits } kbit/s
player-seconds = { $seconds } 秒
player-milliseconds = { $milliseconds } 毫秒
player-times = { $times } 倍

## 没有 WebAssembly 时

# Shown by js/element.ts where the wasm does not arrive.
player-cannot-start = 播放器加载失败，请检查网络，或换用新版 Chrome、Edge、Firefox 或 Safari。我们会继续尝试。
