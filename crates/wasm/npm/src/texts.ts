// Printed from crates/wasm/locales by `cargo xtask types`; a rule of tidy compares the two.

/** One text in each language, by its BCP 47 tag. */
export interface Messages {
  readonly en: string;
  readonly 'zh-CN': string;
}

/** A value in a text: the same in every language, or one text for each. */
export type Value = string | Messages;

const at = (value: Value, tag: keyof Messages): string => (typeof value === 'string' ? value : value[tag]);

/** Makes a message from the text in each language. */
export const messages = (wording: (tag: keyof Messages) => string): Messages => ({
  en: wording('en'),
  'zh-CN': wording('zh-CN'),
});

export const cannotLoad: Messages = {
  en: `The wasm of panglu could not be loaded. Serve the package's own file of the same version; the cause says more.`,
  'zh-CN': `panglu 的 wasm 加载失败，请使用同一版本安装包中的文件，详见 cause。`,
};

export const cannotRun: Messages = {
  en: `The wasm of panglu cannot run here: a policy forbids WebAssembly, or it is missing. The cause says more.`,
  'zh-CN': `当前环境无法运行 panglu 的 wasm：WebAssembly 被策略禁止，或环境不支持，详见 cause。`,
};

export const foundObject: Messages = {
  en: `an object`,
  'zh-CN': `对象`,
};

export const foundType = (value: { type: Value }): Messages => ({
  en: `of type ${at(value.type, 'en')}`,
  'zh-CN': `${at(value.type, 'zh-CN')} 类型`,
});

export const internal: Messages = {
  en: `panglu could not finish this call. Further calls are not affected; if it happens again, please report the input.`,
  'zh-CN': `panglu 未能完成这次调用，之后的调用不受影响。如果再次出现，请把输入反馈给我们。`,
};

export const loneSurrogate = (value: { field: Value }): Messages => ({
  en: `${at(value.field, 'en')} holds half a character (a lone surrogate), as is left when a text is cut in the middle of one.`,
  'zh-CN': `${at(value.field, 'zh-CN')} 含有半个字符（孤立的代理项），通常是截断字符串时从一个字符中间切开造成的。`,
});

export const noWasmYet: Messages = {
  en: `There is no wasm yet. Await init(…) before the first call.`,
  'zh-CN': `尚未加载 wasm，请先等待 init(…) 完成再调用。`,
};

export const ofRoom = (value: { message: Value; place: Value }): Messages => ({
  en: `${at(value.place, 'en')}: ${at(value.message, 'en')}`,
  'zh-CN': `${at(value.place, 'zh-CN')}：${at(value.message, 'zh-CN')}`,
});

export const unreadable = (value: { field: Value }): Messages => ({
  en: `${at(value.field, 'en')} cannot be read: reading it threw what is given as the cause.`,
  'zh-CN': `无法读取 ${at(value.field, 'zh-CN')}：读取时抛出了异常，详见 cause。`,
});

export const wantedArray: Messages = {
  en: `an array`,
  'zh-CN': `数组`,
};

export const wantedBody: Messages = {
  en: `a string or a Uint8Array that is in use`,
  'zh-CN': `字符串或仍可使用的 Uint8Array`,
};

export const wantedFlag: Messages = {
  en: `true or false`,
  'zh-CN': `true 或 false`,
};

export const wantedId: Messages = {
  en: `a number or a string of digits`,
  'zh-CN': `数字或由数字组成的字符串`,
};

export const wantedIterable: Messages = {
  en: `an iterable or an async iterable`,
  'zh-CN': `可迭代或可异步迭代的对象`,
};

export const wantedNoSignature: Messages = {
  en: `left out, because playSite makes unsigned addresses: playUrls and playUrlsBatch sign`,
  'zh-CN': `空（playSite 只生成不带签名的地址，需要签名请用 playUrls 或 playUrlsBatch）`,
};

export const wantedObject: Messages = {
  en: `an object`,
  'zh-CN': `对象`,
};

export const wantedSeconds: Messages = {
  en: `a number of seconds`,
  'zh-CN': `秒数`,
};

export const wantedText: Messages = {
  en: `a string`,
  'zh-CN': `字符串`,
};

export const wantedUnixSeconds: Messages = {
  en: `a number of Unix seconds`,
  'zh-CN': `Unix 秒数`,
};

export const wantedWasm: Messages = {
  en: `a compiled module, its bytes, a response, or an address`,
  'zh-CN': `已编译的模块、wasm 字节、fetch 的响应或地址`,
};

export const wantedWholeNumber: Messages = {
  en: `a whole number`,
  'zh-CN': `整数`,
};

export const wantedWholeUnixSeconds: Messages = {
  en: `a whole number of Unix seconds`,
  'zh-CN': `整数的 Unix 秒数`,
};

export const wrongType = (value: { field: Value; found: Value; wanted: Value }): Messages => ({
  en: `${at(value.field, 'en')} must be ${at(value.wanted, 'en')}, but is ${at(value.found, 'en')}.`,
  'zh-CN': `${at(value.field, 'zh-CN')} 应为${at(value.wanted, 'zh-CN')}，实际是 ${at(value.found, 'zh-CN')}。`,
});
