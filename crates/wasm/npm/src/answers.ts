// The functions `inspectUrl`, `explain`, `identify` and `verifyNotification`.

import * as wasm from '#glue';
import { isBytes, viewOf } from './bytes.js';
import { call } from './instance.js';
import { maybeSpan, maybeText, mayHave, moment, options, pasted, text, wrongType } from './reading.js';
import type * as api from './types.js';

const encoder = new TextEncoder();

export const inspectUrl: typeof api.inspectUrl = (url, given) => {
  const from = mayHave(given, ['key', 'pushKey', 'playKey', 'playValidity', 'now', 'locale']);
  const address = pasted(url, 'url');
  const options = {
    key: maybeText(from.key, 'key'),
    pushKey: maybeText(from.pushKey, 'pushKey'),
    playKey: maybeText(from.playKey, 'playKey'),
    playValidity: maybeSpan(from.playValidity, 'playValidity'),
    now: moment(from.now),
    locale: maybeText(from.locale, 'locale'),
  };
  return call(() => wasm.inspect_url(address, options));
};

export const explain: typeof api.explain = (code, given) => {
  if (!Number.isSafeInteger(code)) throw wrongType('code', 'whole number', code);
  const from = mayHave(given, ['source', 'locale']);
  const [source, locale] = [maybeText(from.source, 'source'), maybeText(from.locale, 'locale')];
  return call(() => wasm.explain(code, { source, locale } as api.ExplainOptions));
};

export const identify: typeof api.identify = (given, options) => {
  const from = mayHave(options, ['locale']);
  const [what, locale] = [pasted(given, 'text'), maybeText(from.locale, 'locale')];
  return call(() => wasm.identify(what, { locale }));
};

export const verifyNotification: typeof api.verifyNotification = (body, given) => {
  const from = options(given, ['key', 'now', 'locale']);
  const key = text(from.key, 'key');
  const [now, locale] = [moment(from.now), maybeText(from.locale, 'locale')];
  const bytes = bytesOf(body);
  return call(() => wasm.verify_notification(bytes, { key, now, locale }));
};

function bytesOf(body: unknown): Uint8Array {
  const bytes = isBytes(body) ? viewOf(body) : typeof body === 'string' ? encoder.encode(body) : undefined;
  if (bytes === undefined) throw wrongType('body', 'body', body);
  return bytes;
}
