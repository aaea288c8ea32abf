// Checks of stream names: the derived one, the possible ones, and their owner.

import { streamsOf, withNumbers } from './rosters.mjs';
import { HAN } from './tally.mjs';

export function checkNames(tally, addresses, cases) {
  codes(tally, addresses, cases['stream-codes']);
  named(tally, addresses, cases.candidates);
  owned(tally, addresses, cases);
  notOwned(tally, addresses, cases);
}

function codes(tally, { streamCode }, rows) {
  for (const { source, code, ...options } of rows) {
    tally.same(`streamCode: ${source}`, () => streamCode(options), code);
    tally.same(`streamCode with numbers: ${source}`, () => streamCode(withNumbers(options)), code);
  }
}

function named(tally, { candidates }, rows) {
  for (const { source, candidates: expected, ...options } of rows) {
    // The core accepts a missing account, but this API does not; then only the names that need none are compared.
    const found = () =>
      candidates({ bizId: '8888', ...options })
        .filter(({ rule }) => options.bizId !== undefined || rule === 'trtc')
        .map(({ name, kind = null, rule }) => [name, kind, rule]);
    tally.same(`candidates: ${source}`, found, expected);
    const reasons = (locale) => candidates({ bizId: '8888', ...options, locale }).map(({ why }) => why);
    tally.holds(`candidates in Chinese: ${source}`, () => reasons('zh-CN').every((why) => HAN.test(why)));
    tally.holds(`candidates in English: ${source}`, () => reasons('en').every((why) => why.length > 0 && !HAN.test(why)));
  }
}

/** Enough rooms before it that the roster is searched in more than one call. */
const MANY = 5000;

function owned(tally, { whichRoom }, cases) {
  for (const bizId of new Set(cases['stream-codes'].map((row) => row.bizId))) {
    const streams = streamsOf(cases, bizId);
    const rooms = streams.map(({ room }) => room);
    const others = Array.from({ length: MANY }, (_, index) => ({ roomId: index + 1, userId: 'somebody else' }));
    const behindOthers = { bizId: Number(bizId), rooms: [...others, ...rooms] };
    for (const { code, room } of streams) {
      const { kind } = room;
      // Camera and screen share of one host are two streams but one room.
      const index = rooms.findIndex(({ roomId, userId }) => roomId === room.roomId && userId === room.userId);
      tally.same(`whichRoom: ${code}`, () => whichRoom(code, { bizId, rooms }), { index, kind, room: rooms[index] });
      const isOwn = () => whichRoom(code, { bizId, rooms }).room === rooms[index];
      tally.holds(`whichRoom gives the caller's own room: ${code}`, isOwn);
      const late = { index: MANY + index, kind, room: rooms[index] };
      tally.same(`whichRoom behind many others: ${code}`, () => whichRoom(code, behindOthers), late);
      tally.same(`whichRoom in a roster without it: ${code}`, () => whichRoom(code, { bizId, rooms: others }), undefined);
    }
  }
  // Newer documents print the digest in upper case.
  for (const { candidates, bizId, roomId, userId } of cases.candidates) {
    const room = { roomId, userId };
    for (const [name, kind] of candidates.filter(([, , rule]) => rule === 'stream-code-upper')) {
      tally.same(`whichRoom: ${name}`, () => whichRoom(name, { bizId, rooms: [room] }), { index: 0, kind, room });
    }
  }
}

function notOwned(tally, { whichRoom }, cases) {
  const [{ code, bizId, roomId, userId }] = cases['stream-codes'];
  const room = { roomId, userId };
  const chosen = cases['push-urls'][0].code;
  tally.same('whichRoom of a code the account chose', () => whichRoom(chosen, { bizId, rooms: [room] }), undefined);
  tally.same('whichRoom without rooms', () => whichRoom(code, { bizId, rooms: [] }), undefined);

  const foreign = { code: 'prefix-missing', field: 'code' };
  tally.throws("whichRoom of another account's code", () => whichRoom(code, { bizId: '1', rooms: [room] }), foreign);
  tally.throws("whichRoom of another account's code, without rooms", () => whichRoom(code, { bizId: '1', rooms: [] }), foreign);
  for (const index of [1, MANY]) {
    const rooms = [...Array(index).fill(room), { roomId: 0, userId }];
    const zero = { code: 'zero', field: `rooms[${index}].roomId` };
    tally.throws(`whichRoom names the room that is wrong: ${index}`, () => whichRoom(chosen, { bizId, rooms }), zero);
  }
}
