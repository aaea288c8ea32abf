// Many rooms: their addresses, at once or as they come, and whose stream a code is.

import * as wasm from '#glue';
import { codeOfRoom, PLAY_SITE, playSiteOf, SIGNING, signingOf } from './addresses.js';
import { call } from './instance.js';
import { clock, id, object, options, text, unreadable, wrongType } from './reading.js';
import { ofRoom } from './room-error.js';
import { readRoom, unsignedSite, type GivenRoom } from './site.js';
import type * as api from './types.js';
import type { PlayUrls } from './types.js';

/** What makes addresses of rooms, signed where there is a key. */
function siteOf(given: unknown): (room: GivenRoom) => PlayUrls {
  const from = options(given, ['bizId', ...PLAY_SITE, ...SIGNING]);
  if (from.key === undefined && from.expiresAt === undefined) return unsignedSite(from);
  const bizId = id(from.bizId, 'bizId');
  const [site, signing, now] = [playSiteOf(from), signingOf(from), clock()];
  // Without a room nobody would look at what all rooms share.
  const probe = codeOfRoom({ bizId, roomId: 1, userId: '1', kind: undefined });
  call(() => wasm.play_urls(probe, site, signing, now));
  return ({ roomId, userId, kind }) => {
    const code = codeOfRoom({ bizId, roomId, userId, kind });
    return call(() => wasm.play_urls(code, site, signing, now));
  };
}

export const playUrlsBatch: typeof api.playUrlsBatch = (given) => {
  const urls = siteOf(given);
  const [rooms, length] = arrayOf(readRooms(given));
  const all = new Array<PlayUrls>(length);
  let index = 0;
  try {
    for (; index < length; index++) all[index] = urls(readRoom(rooms[index]));
  } catch (cause) {
    throw ofRoom(cause, index);
  }
  return all;
};

export const playUrlsStream: typeof api.playUrlsStream = async function* (given) {
  const urls = siteOf(given);
  let index = 0;
  for await (const room of readable(sourceOf(readRooms(given)))) {
    let addresses: PlayUrls;
    try {
      addresses = urls(readRoom(room));
    } catch (cause) {
      throw ofRoom(cause, index);
    }
    index++;
    yield addresses;
  }
};

/** How many rooms are looked through at once: enough that crossing costs little, few enough that memory stays small. */
const ROOMS_AT_A_TIME = 4096;

export const whichRoom: typeof api.whichRoom = (code, given) => {
  const wanted = text(code, 'code');
  const bizId = id(options(given, ['bizId']).bizId, 'bizId');
  const [rooms, length] = arrayOf(readRooms(given));
  let found: api.FoundRoom<api.RosterRoom> | undefined;
  // Once at least: without rooms nobody would look at the code. And to the end, so that a room that is wrong is refused
  // wherever it stands.
  let first = 0;
  do {
    const part = readPart(rooms, first, Math.min(first + ROOMS_AT_A_TIME, length));
    const owner = call(() => wasm.which_room(wanted, bizId, part.roomIds, part.userIds, first));
    if (owner !== undefined) found ??= { ...owner, room: part.given[owner.index - first] as api.RosterRoom };
    first += ROOMS_AT_A_TIME;
  } while (first < length);
  return found as never;
};

/** The rooms from a place of the roster to another, as they were given and as they are asked about. */
function readPart(rooms: readonly unknown[], first: number, end: number) {
  const given: unknown[] = [];
  const [roomIds, userIds]: [string[], string[]] = [[], []];
  let index = first;
  try {
    for (; index < end; index++) {
      const room = rooms[index];
      const { roomId, userId } = readRoom(room);
      given.push(room);
      roomIds.push(id(roomId, 'roomId'));
      userIds.push(text(userId, 'userId'));
    }
  } catch (cause) {
    throw ofRoom(cause, index);
  }
  return { given, roomIds, userIds };
}

function readRooms(given: unknown): unknown {
  try {
    return object(given).rooms;
  } catch (cause) {
    throw unreadable('rooms', cause);
  }
}

/** An array and its length, which is read once. */
function arrayOf(rooms: unknown): [readonly unknown[], number] {
  let length = -1;
  try {
    if (Array.isArray(rooms)) length = rooms.length;
  } catch (cause) {
    throw unreadable('rooms', cause);
  }
  // A proxy may say anything; no array is longer than this.
  if (!(length >= 0 && length <= 0xffff_ffff)) throw wrongType('rooms', 'array', rooms);
  return [rooms as readonly unknown[], length];
}

function sourceOf(rooms: unknown): AsyncIterable<unknown> {
  try {
    if (rooms !== null && typeof rooms === 'object' && (Symbol.asyncIterator in rooms || Symbol.iterator in rooms)) {
      return rooms as AsyncIterable<unknown>;
    }
  } catch (cause) {
    throw unreadable('rooms', cause);
  }
  throw wrongType('rooms', 'iterable', rooms);
}

/** The caller's rooms, whose own failures are named. */
async function* readable(rooms: AsyncIterable<unknown>): AsyncGenerator<unknown, void> {
  try {
    for await (const room of rooms) yield room;
  } catch (cause) {
    throw unreadable('rooms', cause);
  }
}
