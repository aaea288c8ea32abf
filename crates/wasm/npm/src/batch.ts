// The addresses of many streams.

import { PangluError } from './error.js';
import { object, unreadable, wrongType } from './reading.js';
import { addressesOf, ROOMS_AT_A_TIME } from './roster.js';
import { readPlay } from './stream.js';
import type * as api from './types.js';

export const playUrlsBatch: typeof api.playUrlsBatch = (given) => {
  const site = readPlay(given);
  const rooms = readRooms(given);
  let length = -1;
  try {
    if (Array.isArray(rooms)) length = rooms.length;
  } catch (cause) {
    throw unreadable('rooms', cause);
  }
  // A proxy may say anything; no array is longer than this.
  if (!(length >= 0 && length <= 0xffff_ffff)) throw wrongType('rooms', 'an array', rooms);
  return addressesOf(site, rooms as readonly unknown[], length, 0);
};

export const playUrlsStream: typeof api.playUrlsStream = async function* (given) {
  const site = readPlay(given);
  const rooms = readable(sourceOf(readRooms(given)));
  let waiting: unknown[] = [];
  let done = 0;
  let ended = false;
  const addresses = () => {
    const taken = waiting;
    waiting = [];
    done += taken.length;
    return addressesOf(site, taken, taken.length, done - taken.length);
  };
  try {
    while (!ended) {
      const next = watched(rooms.next());
      // A source that has no room at hand is not waited for while there is something to give.
      const idle = waiting.length > 0 && !(await next.soon());
      if (idle) for (const urls of addresses()) yield urls;
      const arrived = await next.room;
      ended = arrived.done === true;
      if (!ended) waiting.push(arrived.value);
      if (ended || waiting.length === ROOMS_AT_A_TIME) for (const urls of addresses()) yield urls;
    }
  } finally {
    if (!ended) await closed(rooms);
  }
};

/** Rooms on their way. */
function watched(room: Promise<IteratorResult<unknown, void>>) {
  let settled = false;
  const settle = () => {
    settled = true;
  };
  // A failure is for whoever awaits the room, which may be later.
  room.then(settle, settle);
  /** Whether the room arrives without anything having to be waited for: within some microtasks. */
  const soon = async () => {
    for (let turn = 0; turn < 16 && !settled; turn++) await undefined;
    return settled;
  };
  return { room, soon };
}

/** The caller's rooms, whose own failures are named. */
async function* readable(rooms: AsyncIterable<unknown>): AsyncGenerator<unknown, void> {
  try {
    for await (const room of rooms) yield room;
  } catch (cause) {
    throw unreadable('rooms', cause);
  }
}

/** Lets the caller's source go. */
async function closed(rooms: AsyncGenerator<unknown, void>): Promise<void> {
  try {
    await rooms.return();
  } catch (cause) {
    throw cause instanceof PangluError ? cause : unreadable('rooms', cause);
  }
}

function sourceOf(rooms: unknown): AsyncIterable<unknown> {
  try {
    if (rooms !== null && typeof rooms === 'object' && (Symbol.asyncIterator in rooms || Symbol.iterator in rooms)) {
      return rooms as AsyncIterable<unknown>;
    }
  } catch (cause) {
    throw unreadable('rooms', cause);
  }
  throw wrongType('rooms', 'an iterable or an async iterable', rooms);
}

function readRooms(given: unknown): unknown {
  try {
    return object(given).rooms;
  } catch (cause) {
    throw unreadable('rooms', cause);
  }
}
