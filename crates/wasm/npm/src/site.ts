// The addresses of a site's streams. Rust returns the parts around the stream code once, then only a code for each
// stream.

import * as wasm from '#glue';
import { PLAY_SITE, playSiteOf } from './addresses.js';
import { call, failed, memory } from './instance.js';
import { id, maybeText, object, options, text, unreadable, wrongType } from './reading.js';
import type * as api from './types.js';
import type { PlayUrls } from './types.js';

/** A room, with the properties read from the caller's object. */
export interface GivenRoom {
  readonly roomId: unknown;
  readonly userId: unknown;
  readonly kind: unknown;
}

/** Reads a room, each property once. It is written out, because a loop over names is several times slower. */
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

/** The only call for each room of a roster; not through `call`, whose closure would cost as much as the digest. */
function suffixOf(room: GivenRoom): string {
  const { roomId } = room;
  // A number is passed as a number if possible; anything else is parsed by Rust as text.
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

/** Returns the function that makes the unsigned addresses of a room. */
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
    // A caller who passes a key wants signed addresses, and must not get unsigned ones silently.
    if (from[name] !== undefined) throw wrongType(name, 'nothing, as playSite does not sign', from[name]);
  }
  const urls = unsignedSite(from);
  return { urls: (room) => urls(readRoom(room)) };
};
