// The addresses of some hundreds of rooms in one crossing: the other side is crates/wasm/src/batch.rs.

import { streamCode } from './addresses.js';
import { PangluError } from './error.js';
import { decoder, read, write } from './exchange.js';
import { guarded, wasm, type Exports } from './module.js';
import { id, unreadable, wrongType } from './reading.js';
import { auxiliary, PackedRooms, roomNumber } from './rooms.js';
import { queryOf, type PlayPlan } from './site.js';
import { siteFields, type GivenPlay } from './stream.js';
import type { PlayUrls, StreamOptions } from './types.js';

/**
 * How many rooms cross together. With a domain of usual length their texts then fill 252 KB. Larger pieces leave the
 * processor's cache and keep the memory of the wasm large for good; smaller ones are copied by the garbage collector,
 * which leaves a text of this size where it is. An address that is kept keeps its whole piece.
 */
export const ROOMS_AT_A_TIME = 1600;

const DONE = -1;
const SITE_REFUSED = -2;

/** A room as it was read. */
interface GivenRoom {
  readonly roomId: unknown;
  readonly userId: unknown;
  readonly kind: unknown;
}

/** The addresses of so many rooms. In an error a room is called by its index and the number of those before. */
export function addressesOf(site: GivenPlay, rooms: readonly unknown[], length: number, before: number): PlayUrls[] {
  const all = new Array<PlayUrls>(length);
  // Once at least: without rooms nobody would look at the site.
  let first = 0;
  do {
    const end = Math.min(first + ROOMS_AT_A_TIME, length);
    cross(site, rooms, first, end, before, all);
    first = end;
  } while (first < length);
  return all;
}

/** Puts the addresses of `rooms[first]` to `rooms[end - 1]` into all. */
function cross(
  site: GivenPlay,
  rooms: readonly unknown[],
  first: number,
  end: number,
  before: number,
  all: PlayUrls[],
): void {
  const packed = pack(site, rooms, first, end, before);
  const fields = [id(site.bizId, 'bizId'), ...siteFields(site)];
  const outcome = guarded(() => {
    const exports = wasm();
    const outcome = exports.play_urls_batch(write(exports, fields, packed.bytes));
    if (outcome === SITE_REFUSED) return read<never>(exports, true, 0, exports.answer_bytes());
    if (outcome === DONE) unpack(exports, all, first);
    return outcome;
  });
  if (outcome !== DONE) {
    const index = before + first + outcome;
    check(site, packed.at(outcome), index);
    throw new PangluError('internal', `rooms[${index}] was refused without a reason.`, `rooms[${index}]`);
  }
  packed.release();
}

function pack(site: GivenPlay, rooms: readonly unknown[], first: number, end: number, before: number): PackedRooms {
  const packed = new PackedRooms();
  let index = first;
  // What is being read, for the one catch around everything: a function for each room costs more than the room.
  let whole = true;
  let room: unknown;
  let roomId: unknown;
  let userId: unknown;
  let kind: unknown;
  for (;;) {
    try {
      for (; index < end; index++) {
        whole = false;
        room = rooms[index];
        if (room === null || typeof room !== 'object') break;
        ({ roomId, userId, kind } = room as Readonly<Record<string, unknown>>);
        whole = true;
        const number = roomNumber(roomId);
        const aux = auxiliary(kind);
        if (number < 0 || aux < 0 || !packed.add(number, userId, aux)) break;
      }
    } catch (cause) {
      throw unreadable(`rooms[${before + index}]`, cause);
    }
    if (index === end) return packed;
    if (!whole) throw wrongType(`rooms[${before + index}]`, 'an object', room);
    check(site, { roomId, userId, kind }, before + index);
    // Right after all: the number has leading zeros.
    packed.add(Number(roomId), userId, auxiliary(kind));
    index++;
  }
}

/** Asks for one room alone, to learn what is wrong with it. */
function check(site: GivenPlay, { roomId, userId, kind }: GivenRoom, index: number): void {
  try {
    streamCode({ bizId: site.bizId, roomId, userId, kind } as StreamOptions);
  } catch (cause) {
    if (!(cause instanceof PangluError) || cause.field === undefined || cause.field === 'bizId') throw cause;
    const field = `rooms[${index}].${cause.field}`;
    throw new PangluError(cause.code, `rooms[${index}]: ${cause.message}`, field, { cause });
  }
}

/** Reads an answer: a plan, then the texts of the FLV and the HLS address of each room. */
function unpack(exports: Exports, all: PlayUrls[], first: number): void {
  const at = exports.answer_at();
  const { buffer } = exports.memory;
  const planBytes = new DataView(buffer).getUint32(at, true);
  const plan = read<PlayPlan>(exports, false, 4, planBytes);
  const before = 4 + planBytes;
  cut(decoder.decode(new Uint8Array(buffer, at + before, exports.answer_bytes() - before)), plan, all, first);
}

/** Cuts a piece of text into the addresses of its rooms. */
function cut(piece: string, plan: PlayPlan, all: PlayUrls[], first: number): void {
  const { rtmp, webrtc, rendition, expiresAt } = plan;
  const query = queryOf(plan).length;
  const codeFrom = plan.http.length;
  const codeTo = codeFrom + plan.code.length + plan.own.length;
  const queryFrom = codeTo + rendition.length + plan.flv.length;
  const flvTo = queryFrom + query;
  const hlsTo = flvTo + codeTo + rendition.length + plan.hls.length + query;
  for (let at = 0, index = first; at < piece.length; at += hlsTo, index++) {
    const code = piece.slice(at + codeFrom, at + codeTo);
    const flv = piece.slice(at, at + flvTo);
    const hls = piece.slice(at + flvTo, at + hlsTo);
    if (expiresAt === undefined) {
      all[index] = { code, rtmp: rtmp + code + rendition, flv, hls, webrtc: webrtc + code + rendition };
    } else {
      const tail = rendition + piece.slice(at + queryFrom, at + flvTo);
      all[index] = { code, rtmp: rtmp + code + tail, flv, hls, webrtc: webrtc + code + tail, expiresAt };
    }
  }
}
