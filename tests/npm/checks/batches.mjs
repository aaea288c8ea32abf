// Many rooms at once answer what each of them answers alone.

const site = { bizId: 8888, domain: 'play.example.com', https: true, key: 'somestring', expiresAt: 1_543_624_200 };

export async function checkBatches(tally, panglu, cases) {
  const { playUrls, playUrlsBatch, playUrlsStream } = panglu;
  const rooms = cases['stream-codes'].filter(({ bizId }) => bizId === '8888').map(({ roomId, userId, kind }) => ({ roomId, userId, kind }));
  const alone = rooms.map((room) => playUrls({ ...site, ...room }));
  tally.same('a batch', () => playUrlsBatch({ ...site, rooms }), alone);
  tally.same('an empty batch', () => playUrlsBatch({ ...site, rooms: [] }), []);

  const collect = async (iterable) => {
    const found = [];
    for await (const urls of iterable) found.push(urls);
    return found;
  };
  const sources = {
    'an array': () => rooms,
    'a set': () => new Set(rooms),
    'a generator': function* () {
      yield* rooms;
    },
    'an async generator': async function* () {
      for (const room of rooms) yield await Promise.resolve(room);
    },
  };
  for (const [name, make] of Object.entries(sources)) {
    const streamed = await collect(playUrlsStream({ ...site, rooms: make() })).catch(String);
    tally.same(`a stream from ${name}`, () => streamed, alone);
  }

  let closed = false;
  const endless = function* () {
    try {
      for (let roomId = 1; ; roomId += 1) yield { roomId, userId: 'u' };
    } finally {
      closed = true;
    }
  };
  let taken = 0;
  for await (const _urls of playUrlsStream({ ...site, rooms: endless() })) {
    taken += 1;
    if (taken === 3) break;
  }
  tally.same('a reader who stops closes an endless source', () => [taken, closed], [3, true]);

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
  // Nothing that has to be waited for happens before the third room is asked for, so one turn of the event loop is enough.
  await new Promise((resolve) => setTimeout(resolve));
  tally.same('a source that lets its reader wait holds nothing back', () => [typeof release, ...given], ['function', ...alone.slice(0, 2)]);
  release?.();
  await reading;
  tally.same('a source that let its reader wait comes to its end', () => given, alone);

  const bad = [...rooms, { roomId: 0, userId: 'u' }];
  const zero = { code: 'zero', field: `rooms[${rooms.length}].roomId`, says: '40000007' };
  tally.refused('a batch names the room that is wrong', () => playUrlsBatch({ ...site, rooms: bad }), zero);
  await tally.refusedLater('a stream names the room that is wrong', () => collect(playUrlsStream({ ...site, rooms: bad })), zero);
}
