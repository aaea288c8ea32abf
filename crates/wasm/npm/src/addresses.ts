// The name and addresses of one stream.

import * as wasm from '#glue';
import { call } from './instance.js';
import { clock, id, maybeFlag, maybeId, maybeSeconds, maybeText, options, text } from './reading.js';
import type * as api from './types.js';

const STREAM = ['bizId', 'roomId', 'userId', 'kind'] as const;

/** A room's stream, with the properties read from the caller's object. */
export interface Stream {
  readonly bizId: unknown;
  readonly roomId: unknown;
  readonly userId: unknown;
  readonly kind: unknown;
}

/** The stream code of a room. */
export function codeOfRoom(from: Stream): string {
  const [bizId, roomId] = [id(from.bizId, 'bizId'), id(from.roomId, 'roomId')];
  const [userId, kind] = [text(from.userId, 'userId'), maybeText(from.kind, 'kind')];
  return call(() => wasm.stream_code(bizId, roomId, userId, kind));
}

/**
 * The code of a stream that is named by its room or by its code. Without an account to check it against, a name that is played
 * from an own domain is nobody's code; what it may hold is checked where the address is made.
 */
function codeOf(from: Stream & { readonly code: unknown }, domain?: string): string {
  if (from.code === undefined) return codeOfRoom(from);
  const [code, bizId] = [text(from.code, 'code'), maybeId(from.bizId, 'bizId')];
  if (bizId === undefined && domain !== undefined) return code;
  return call(() => wasm.checked_code(code, bizId));
}

export const streamCode: typeof api.streamCode = (given) => codeOfRoom(options(given, STREAM));

/** The options of a play site. */
export const PLAY_SITE = ['domain', 'app', 'https', 'template'] as const;

/** The options of a play site, with their types checked. */
export const playSiteOf = (from: Record<(typeof PLAY_SITE)[number], unknown>) => ({
  domain: maybeText(from.domain, 'domain'),
  app: maybeText(from.app, 'app'),
  https: maybeFlag(from.https, 'https'),
  template: maybeText(from.template, 'template'),
});

/** The options for signing an address. */
export const SIGNING = ['key', 'expiresAt'] as const;

/** The options for signing an address, with their types checked. */
export const signingOf = (from: Record<(typeof SIGNING)[number], unknown>) => ({
  key: maybeText(from.key, 'key'),
  expiresAt: maybeSeconds(from.expiresAt, 'expiresAt'),
});

export const playUrls: typeof api.playUrls = (given) => {
  const from = options(given, [...STREAM, 'code', ...PLAY_SITE, ...SIGNING]);
  const [site, signing] = [playSiteOf(from), signingOf(from)];
  const code = codeOf(from, site.domain);
  return call(() => wasm.play_urls(code, site, signing, clock()));
};

export const pushUrl: typeof api.pushUrl = (given) => {
  const from = options(given, [...STREAM, 'code', 'domain', 'app', 'recordId', ...SIGNING]);
  const site = {
    domain: maybeText(from.domain, 'domain'),
    app: maybeText(from.app, 'app'),
    recordId: maybeId(from.recordId, 'recordId'),
  };
  const signing = signingOf(from);
  const code = codeOf(from);
  return call(() => wasm.push_url(code, site, signing, clock()));
};

export const candidates: typeof api.candidates = (given) => {
  const from = options(given, ['bizId', 'roomId', 'userId', 'sdkAppId', 'locale']);
  const room = {
    bizId: id(from.bizId, 'bizId'),
    roomId: id(from.roomId, 'roomId'),
    userId: text(from.userId, 'userId'),
    sdkAppId: maybeId(from.sdkAppId, 'sdkAppId'),
    locale: maybeText(from.locale, 'locale'),
  };
  return call(() => wasm.candidates(room));
};
