// What is said about values that never reach the wasm: in every language, because the reader of a message is not always
// the developer.

/** One text in each language, by its BCP 47 tag. */
export interface Messages {
  readonly en: string;
  readonly 'zh-CN': string;
}

const WANTED = {
  text: { en: 'a string', 'zh-CN': '字符串' },
  id: { en: 'a number or a string of digits', 'zh-CN': '数字或由数字组成的字符串' },
  'whole number': { en: 'a whole number', 'zh-CN': '整数' },
  seconds: { en: 'a number of seconds', 'zh-CN': '秒数' },
  'whole Unix seconds': { en: 'a whole number of Unix seconds', 'zh-CN': '整数的 Unix 秒数' },
  'Unix seconds': { en: 'a number of Unix seconds', 'zh-CN': 'Unix 秒数' },
  flag: { en: 'true or false', 'zh-CN': 'true 或 false' },
  object: { en: 'an object', 'zh-CN': '对象' },
  array: { en: 'an array', 'zh-CN': '数组' },
  iterable: { en: 'an iterable or an async iterable', 'zh-CN': '可迭代或可异步迭代的对象' },
  body: { en: 'a string or a Uint8Array that is in use', 'zh-CN': '字符串或仍可使用的 Uint8Array' },
  wasm: {
    en: 'a compiled module, its bytes, a response, or an address',
    'zh-CN': '已编译的模块、wasm 字节、fetch 的响应或地址',
  },
  'nothing, as playSite does not sign': {
    en: 'left out, because playSite makes unsigned addresses: playUrls and playUrlsBatch sign',
    'zh-CN': '空（playSite 只生成不带签名的地址，需要签名请用 playUrls 或 playUrlsBatch）',
  },
} as const satisfies Record<string, Messages>;

/** What may be asked for. */
export type Wanted = keyof typeof WANTED;

/** What a wrong value was, in words; never a text itself, which may be a key. */
function described(value: unknown): Messages {
  if (value === null || typeof value === 'number') return { en: String(value), 'zh-CN': String(value) };
  if (typeof value === 'object') return { en: 'an object', 'zh-CN': '对象' };
  return { en: `of type ${typeof value}`, 'zh-CN': `${typeof value} 类型` };
}

export function wrongTypeWords(field: string, wanted: Wanted, value: unknown): Messages {
  const [what, found] = [WANTED[wanted], described(value)];
  return {
    en: `${field} must be ${what.en}, but is ${found.en}.`,
    'zh-CN': `${field} 应为${what['zh-CN']}，实际是 ${found['zh-CN']}。`,
  };
}

export const unreadableWords = (field: string): Messages => ({
  en: `${field} cannot be read: reading it threw what is given as the cause.`,
  'zh-CN': `无法读取 ${field}：读取时抛出了异常，详见 cause。`,
});

export const loneSurrogateWords = (field: string): Messages => ({
  en: `${field} holds half a character (a lone surrogate), as is left when a text is cut in the middle of one.`,
  'zh-CN': `${field} 含有半个字符（孤立的代理项），通常是截断字符串时从一个字符中间切开造成的。`,
});

export const INTERNAL: Messages = {
  en: 'panglu could not finish this call. Further calls are not affected; if it happens again, please report the input.',
  'zh-CN': 'panglu 未能完成这次调用，之后的调用不受影响。如果再次出现，请把输入反馈给我们。',
};

export const NO_WASM_YET: Messages = {
  en: 'There is no wasm yet. Await init(…) before the first call.',
  'zh-CN': '尚未加载 wasm，请先等待 init(…) 完成再调用。',
};

export const CANNOT_RUN: Messages = {
  en: 'The wasm of panglu cannot run here: a policy forbids WebAssembly, or it is missing. The cause says more.',
  'zh-CN': '当前环境无法运行 panglu 的 wasm：WebAssembly 被策略禁止，或环境不支持，详见 cause。',
};

export const CANNOT_LOAD: Messages = {
  en: "The wasm of panglu could not be loaded. Serve the package's own file of the same version; the cause says more.",
  'zh-CN': 'panglu 的 wasm 加载失败，请使用同一版本安装包中的文件，详见 cause。',
};
