// The options that say which stream is meant and where it is played, as fields in the order in which
// crates/wasm/src/options reads them.

import type { Field } from './exchange.js';
import { flag, id, object, seconds, text, unreadable, type Given } from './reading.js';

/** Every option of `playUrls`, read once and not yet checked. */
export interface GivenPlay {
  readonly bizId: unknown;
  readonly roomId: unknown;
  readonly userId: unknown;
  readonly kind: unknown;
  readonly code: unknown;
  readonly domain: unknown;
  readonly app: unknown;
  readonly https: unknown;
  readonly template: unknown;
  readonly key: unknown;
  readonly expiresAt: unknown;
}

/** Reads every option once. Written out, because a loop over names is several times slower. */
export function readPlay(given: unknown): GivenPlay {
  const from: Given = object(given);
  let field = 'bizId';
  try {
    const bizId = from.bizId;
    field = 'roomId';
    const roomId = from.roomId;
    field = 'userId';
    const userId = from.userId;
    field = 'kind';
    const kind = from.kind;
    field = 'code';
    const code = from.code;
    field = 'domain';
    const domain = from.domain;
    field = 'app';
    const app = from.app;
    field = 'https';
    const https = from.https;
    field = 'template';
    const template = from.template;
    field = 'key';
    const key = from.key;
    field = 'expiresAt';
    const expiresAt = from.expiresAt;
    return { bizId, roomId, userId, kind, code, domain, app, https, template, key, expiresAt };
  } catch (cause) {
    throw unreadable(field, cause);
  }
}

/** The fields of a stream. */
export function streamFields(from: Pick<GivenPlay, 'bizId' | 'roomId' | 'userId' | 'kind' | 'code'>): Field[] {
  return [
    id(from.bizId, 'bizId'),
    id(from.roomId, 'roomId'),
    text(from.userId, 'userId'),
    text(from.kind, 'kind'),
    text(from.code, 'code'),
  ];
}

/** The fields of a play site. */
export function siteFields(from: Omit<GivenPlay, 'bizId' | 'roomId' | 'userId' | 'kind' | 'code'>): Field[] {
  return [
    text(from.domain, 'domain'),
    text(from.app, 'app'),
    flag(from.https, 'https'),
    text(from.template, 'template'),
    text(from.key, 'key'),
    seconds(from.expiresAt, 'expiresAt'),
  ];
}
