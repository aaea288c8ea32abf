// The addresses of a site's streams. Rust says once what stands around a stream's code, and then only names the streams.

import * as wasm from '#glue';
import { PLAY_SITE, playSiteOf } from './addresses.js';
import { call, failed, memory } from './instance.js';
import { id, maybeText, object, options, text, unreadable, wrongType } from './reading.js';
import type * as api from './types.js';
import type { PlayUrls } from './types.js';

/** A room as it was read. */
export interface GivenRoom {
  readonly roomId: unknown;
  readonly userId: unknown;
  readonly kind: unknown;
}

/** Reads a room, each property once. Written out, because a loop over names is several times slower. */
export function readRoom(given: unknown): GivenRoom {
  const from = object(given, 'room');
  let field = 'roomId';
  try {
    const roomId = from.roomId;
    field = 'userId';
    const userId = from.userId;
    field = 'kind';
    const kind = from.kind;
    return { roomId, userId, kind };
  } catch (cause) {
    throw unreadable(field, cause);
  }
}

/** The one call that is made for each room of a roster; without `call`, whose closure would cost as much as the digest. */
function suffixOf(room: GivenRoom): string {
  const { roomId } = room;
  // A number crosses as one where it can; whatever else it is, Rust reads it as text.
  const asText = typeof roomId === 'number' && roomId >>> 0 === roomId ? undefined : id(roomId, 'roomId');
  const [userId, kind] = [text(room.userId, 'userId'), maybeText(room.kind, 'kind')];
  memory();
  try {
    return asText === undefined
      ? wasm.stream_suffix_of_number(roomId as number, userId, kind)
      : wasm.stream_suffix(asText, userId, kind);
  } catch (thrown) {
    throw failed(thrown);
  }
}

/** What makes addresses of rooms, for options that were read and do not sign. */
export function unsignedSite(from: Record<'bizId' | (typeof PLAY_SITE)[number], unknown>): (room: GivenRoom) => PlayUrls {
  const bizId = id(from.bizId, 'bizId');
  const options = playSiteOf(from);
  const parts = call(() => wasm.play_site(bizId, options));
  const { rtmp, flv, hls, webrtc } = parts;
  return (room) => {
    const code = parts.code + suffixOf(room);
    return {
      code,
      rtmp: rtmp.prefix + code + rtmp.suffix,
      flv: flv.prefix + code + flv.suffix,
      hls: hls.prefix + code + hls.suffix,
      webrtc: webrtc.prefix + code + webrtc.suffix,
    };
  };
}

export const playSite: typeof api.playSite = (given) => {
  const from = options(given, ['bizId', ...PLAY_SITE, 'key', 'expiresAt']);
  for (const name of ['key', 'expiresAt'] as const) {
    // Somebody who passes a key wants signed addresses, and must not get others without a word.
    if (from[name] !== undefined) throw wrongType(name, 'nothing, as playSite does not sign', from[name]);
  }
  const urls = unsignedSite(from);
  return { urls: (room) => urls(readRoom(room)) };
};
