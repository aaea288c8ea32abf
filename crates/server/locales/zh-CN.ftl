## Mistakes in the configuration

config-mistake = { $field }：{ $cause }{ $act }
config-mistake-at = { $field }（{ $origin }）：{ $cause }{ $act }

config-cause-unknown = 没有这个配置项。
config-cause-missing = 未设置。
config-cause-not-in-range = 必须是 { $min } 到 { $max } 之间的整数。
config-cause-not-one-of = 只能是：{ $allowed }。
config-cause-not-like = 格式应类似 { $example }。
config-cause-not-a-text = 只能是单个值，列表里也只能放单个值。
config-cause-secret-in-the-open = 密钥不能写在配置文件或命令行里，别人看得到。
config-cause-unreadable-file = 无法读取文件：{ $why }。
config-cause-not-toml = 文件第 { $line } 行不是合法的 TOML：{ $why }。

config-act-unknown = 请删掉；`panglu-server init` 会写出全部配置项。
config-act-similar = 是不是想写 { $name }？
config-act-missing = 请在配置文件、环境变量或命令行里设置。
config-act-correct = 请改正。
config-act-secret-in-the-open = 请改用环境变量 { $variable }，或单独存成文件，把路径写到 { $key }。
config-act-unreadable-file = 请检查路径和读取权限。
config-act-not-toml = 请改正这一行。

## Problems that the interfaces answer

problem-parameter = { $name } 只能是：{ $allowed }。
problem-too-long = { $name } 最多 { $most } 个字符。
problem-query = 无法解析地址或查询参数。
problem-body = 请求体不是这个接口要的 JSON。
problem-too-large = 请求体太长。
problem-token = 需要有效的令牌，但没有提供，或者令牌不对、已过期。
problem-foreign = 这个令牌属于别的主播或房间。
problem-link = 需要有效的链接才能观看。
problem-link-expired = 链接已过期。
problem-refused = 请求未被接受。
problem-not-found = 这个地址下什么都没有。
problem-method = 这个地址不支持该请求方法。
problem-too-many = 请求过于频繁，请等 { $wait } 秒。
problem-full = 监听人数已到上限。
problem-unavailable = 服务器暂时无法读写数据。

problem-act-correct = 请改正后重试。
problem-act-body = 请按 /api/openapi.json 里的字段发送一个 JSON 对象，类型为 application/json。
problem-act-too-large = 请缩短后重试。
problem-act-token = 请在请求头 Authorization 里以 Bearer 方式带上令牌。
problem-act-foreign = 请使用该主播自己的令牌。
problem-act-link = 请获取新的链接。
problem-act-refused = 原因见服务器日志。
problem-act-not-found = 全部接口见 /api/openapi.json。
problem-act-wait = 请在响应头 Retry-After 给出的时间之后重试。
