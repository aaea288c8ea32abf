// What is this, what is wrong with it, what does it mean.

import { ask } from './exchange.js';
import { moment, options, pasted, text, wrongType } from './reading.js';
import type * as api from './types.js';

export const inspectUrl: typeof api.inspectUrl = (url, given) => {
  const from = options(given, ['key', 'pushKey', 'playKey', 'now', 'locale']);
  const fields = [
    pasted(url, 'url'),
    text(from.key, 'key'),
    text(from.pushKey, 'pushKey'),
    text(from.playKey, 'playKey'),
    moment(from.now),
    text(from.locale, 'locale'),
  ];
  return ask(fields, (wasm, bytes) => wasm.inspect_url(bytes));
};

export const explain: typeof api.explain = (code, given) => {
  if (!Number.isSafeInteger(code)) throw wrongType('code', 'a whole number', code);
  const from = options(given, ['source', 'locale']);
  const fields = [text(from.source, 'source'), text(from.locale, 'locale')];
  return ask(fields, (wasm, bytes) => wasm.explain(code, bytes));
};

export const identify: typeof api.identify = (pastedText, given) => {
  const from = options(given, ['locale']);
  const fields = [pasted(pastedText, 'text'), text(from.locale, 'locale')];
  return ask(fields, (wasm, bytes) => wasm.identify(bytes));
};

export const verifyNotification: typeof api.verifyNotification = (body, given) => {
  const from = options(given, ['key', 'now', 'locale']);
  const fields = [
    // A view has no traps to fall into; `instanceof` alone would ask a proxy.
    ArrayBuffer.isView(body) && body instanceof Uint8Array ? body : pasted(body, 'body'),
    text(from.key, 'key') ?? missingKey(given),
    moment(from.now),
    text(from.locale, 'locale'),
  ];
  return ask(fields, (wasm, bytes) => wasm.verify_notification(bytes));
};

function missingKey(given: unknown): never {
  if (given === undefined) throw wrongType('options', 'an object', given);
  throw wrongType('key', 'a string', undefined);
}
