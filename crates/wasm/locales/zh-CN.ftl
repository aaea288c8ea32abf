## 参数应当是什么，接在“{ $field } 应为”之后

wanted-text = 字符串
wanted-id = 数字或由数字组成的字符串
wanted-whole-number = 整数
wanted-seconds = 秒数
wanted-whole-unix-seconds = 整数的 Unix 秒数
wanted-unix-seconds = Unix 秒数
wanted-flag = true 或 false
wanted-object = 对象
wanted-array = 数组
wanted-iterable = 可迭代或可异步迭代的对象
wanted-body = 字符串或仍可使用的 Uint8Array
wanted-wasm = 已编译的模块、wasm 字节、fetch 的响应或地址
wanted-no-signature = 空（playSite 只生成不带签名的地址，需要签名请用 playUrls 或 playUrlsBatch）

## 参数实际是什么，接在“实际是”之后

found-object = 对象
found-type = { $type } 类型

## npm 包的错误

wrong-type = { $field } 应为{ $wanted }，实际是 { $found }。
unreadable = 无法读取 { $field }：读取时抛出了异常，详见 cause。
lone-surrogate = { $field } 含有半个字符（孤立的代理项），通常是截断字符串时从一个字符中间切开造成的。
internal = panglu 未能完成这次调用，之后的调用不受影响。如果再次出现，请把输入反馈给我们。
no-wasm-yet = 尚未加载 wasm，请先等待 init(…) 完成再调用。
cannot-run = 当前环境无法运行 panglu 的 wasm：WebAssembly 被策略禁止，或环境不支持，详见 cause。
cannot-load = panglu 的 wasm 加载失败，请使用同一版本安装包中的文件，详见 cause。
of-room = { $place }：{ $message }
