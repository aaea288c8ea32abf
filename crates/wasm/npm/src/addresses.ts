// The names and addresses of one stream.

import * as wasm from '#glue';
import { call } from './instance.js';
import { clock, id, maybeFlag, maybeId, maybeSeconds, maybeText, options, text } from './reading.js';
import type * as api from './types.js';

const STREAM = ['bizId', 'roomId', 'userId', 'kind'] as const;

/** A room's stream, as it was read. */
export interface Stream {
  readonly bizId: unknown;
  readonly roomId: unknown;
  readonly userId: unknown;
  readonly kind: unknown;
}

/** The code of a room's stream. */
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

/** The options that say where streams are played from. */
export const PLAY_SITE = ['domain', 'app', 'https', 'template'] as const;

/** Where streams are played from, checked as far as types go. */
export const playSiteOf = (from: Record<(typeof PLAY_SITE)[number], unknown>) => ({
  domain: maybeText(from.domain, 'domain'),
  app: maybeText(from.app, 'app'),
  https: maybeFlag(from.https, 'https'),
  template: maybeText(from.template, 'template'),
});

/** The options that say how an address is signed. */
export const SIGNING = ['key', 'expiresAt'] as const;

/** How an address is signed, checked as far as types go. */
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
