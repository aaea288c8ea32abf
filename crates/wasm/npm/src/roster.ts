// Functions for many rooms: their addresses, all together or one by one, and the owner of a stream code.

import * as wasm from '#glue';
import { codeOfRoom, PLAY_SITE, playSiteOf, SIGNING, signingOf } from './addresses.js';
import { call } from './instance.js';
import { clock, id, object, options, text, unreadable, wrongType } from './reading.js';
import { ofRoom } from './room-error.js';
import { readRoom, unsignedSite, type GivenRoom } from './site.js';
import type * as api from './types.js';
import type { PlayUrls } from './types.js';

/** Returns the function that makes the addresses of a room, signed if there is a key. */
function siteOf(given: unknown): (room: GivenRoom) => PlayUrls {
  const from = options(given, ['bizId', ...PLAY_SITE, ...SIGNING]);
  if (from.key === undefined && from.expiresAt === undefined) return unsignedSite(from);
  const bizId = id(from.bizId, 'bizId');
  const [site, signing, now] = [playSiteOf(from), signingOf(from), clock()];
  // Without rooms, the shared options would not be checked.
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

/** How many rooms are searched per call: enough to make the cost of a call small, and few enough to keep memory small. */
const ROOMS_AT_A_TIME = 4096;

export const whichRoom: typeof api.whichRoom = (code, given) => {
  const wanted = text(code, 'code');
  const bizId = id(options(given, ['bizId']).bizId, 'bizId');
  const [rooms, length] = arrayOf(readRooms(given));
  let found: api.FoundRoom<api.RosterRoom> | undefined;
  // At least once: without rooms the code would not be checked. And to the end, so that an invalid room is reported
  // wherever it is.
  let first = 0;
  do {
    const part = readPart(rooms, first, Math.min(first + ROOMS_AT_A_TIME, length));
    const owner = call(() => wasm.which_room(wanted, bizId, part.roomIds, part.userIds, first));
    if (owner !== undefined) found ??= { ...owner, room: part.given[owner.index - first] as api.RosterRoom };
    first += ROOMS_AT_A_TIME;
  } while (first < length);
  return found as never;
};

/** Reads the rooms from `first` to `end` of the roster: the caller's objects, and the properties to search. */
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

/** Checks that a value is an array, and reads its length once. */
function arrayOf(rooms: unknown): [readonly unknown[], number] {
  let length = -1;
  try {
    if (Array.isArray(rooms)) length = rooms.length;
  } catch (cause) {
    throw unreadable('rooms', cause);
  }
  // A proxy may return anything; no array is longer than this.
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

/** The caller's rooms, with their own errors reported as `unreadable`. */
async function* readable(rooms: AsyncIterable<unknown>): AsyncGenerator<unknown, void> {
  try {
    for await (const room of rooms) yield room;
  } catch (cause) {
    throw unreadable('rooms', cause);
  }
}
