// Checks of `playUrlsStream`: addresses in the order of the rooms, from any source, as soon as it yields a room.

import { rosters } from './rosters.mjs';

export async function checkStreams(tally, { playUrlsStream }, cases) {
  for (const { what, site, rooms, expected } of rosters(cases)) {
    for (const [name, make] of Object.entries(SOURCES)) {
      const streamed = await collect(playUrlsStream({ ...site, rooms: make(rooms) })).catch(String);
      tally.same(`a stream from ${name}: ${what}`, () => streamed, expected);
    }
    const reachWrong = () => collect(playUrlsStream({ ...site, rooms: [...rooms, { roomId: 0, userId: 'u' }] }));
    const zero = { code: 'zero', field: `rooms[${rooms.length}].roomId`, says: '40000007' };
    await tally.rejects(`a stream names the room that is wrong: ${what}`, reachWrong, zero);
    await patient(tally, playUrlsStream, { what, site, rooms, expected });
  }
  await stopping(tally, playUrlsStream);
  const first = (options) => () => playUrlsStream({ bizId: 1, ...options }).next();
  const noList = { code: 'wrong-type', field: 'rooms' };
  await tally.rejects('a stream of one room', first({ rooms: { roomId: 1, userId: 'u' } }), noList);
  await tally.rejects('a stream with no expiry', first({ key: 'k', rooms: [] }), { code: 'empty', field: 'expiresAt' });
}

const SOURCES = {
  'an array': (rooms) => rooms,
  'a set': (rooms) => new Set(rooms),
  'a generator': function* (rooms) {
    yield* rooms;
  },
  'an async generator': async function* (rooms) {
    for (const room of rooms) yield await Promise.resolve(room);
  },
};

async function collect(iterable) {
  const found = [];
  for await (const urls of iterable) found.push(urls);
  return found;
}

async function stopping(tally, playUrlsStream) {
  let closed = false;
  const endless = function* () {
    try {
      for (let roomId = 1; ; roomId += 1) yield { roomId, userId: 'u' };
    } finally {
      closed = true;
    }
  };
  let taken = 0;
  for await (const _urls of playUrlsStream({ bizId: 8888, rooms: endless() })) {
    taken += 1;
    if (taken === 3) break;
  }
  tally.same('a reader who stops closes an endless source', () => [taken, closed], [3, true]);
}

async function patient(tally, playUrlsStream, { what, site, rooms, expected }) {
  let release;
  const slow = async function* () {
    yield* rooms.slice(0, 2);
    await new Promise((resolve) => (release = resolve));
    yield* rooms.slice(2);
  };
  const given = [];
  const reading = (async () => {
    for await (const urls of playUrlsStream({ ...site, rooms: slow() })) given.push(urls);
  })().catch((error) => given.push(String(error)));
  // Nothing asynchronous happens before the third room is requested, so one turn of the event loop is enough.
  await new Promise((resolve) => setTimeout(resolve));
  const sofar = [typeof release, ...given];
  tally.same(`a source that lets its reader wait holds nothing back: ${what}`, () => sofar, ['function', ...expected.slice(0, 2)]);
  release?.();
  await reading;
  tally.same(`a source that let its reader wait comes to its end: ${what}`, () => given, expected);
}
