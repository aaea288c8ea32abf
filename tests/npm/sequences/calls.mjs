// Calls of the package as data, good and bad, as fast-check makes them up: printed whole when a sequence fails.

import fc from 'fast-check';
import { FUNCTIONS } from '../sandbox/functions.mjs';

/** What an option is changed to, beside what has the wrong type. Expiries are past, or so far off that no clock matters. */
const OTHERS = {
  bizId: ['8888', 1, 0, '88a8'],
  roomId: ['293710', 7, 0, 'studio #1', 4_294_967_295],
  userId: ['主播 一号', 'a_b', 'a\nb'],
  kind: ['main', 'aux', 'camera'],
  code: ['8888_81265058829fd2e50c8ec2ac78d55127', '8888_test_12345_test', 'test'],
  domain: ['127.0.0.1:8000', 'a@b'],
  app: ['live', 'live/x'],
  https: [true, false],
  template: ['550', '900'],
  key: ['somestring', 'ngoeiq03', 'abc\n'],
  expiresAt: [1_700_000_000, 1_543_624_200_000, 0],
  recordId: [77, '78', 2 ** 53],
  sdkAppId: ['1400000123', 0],
  rooms: [
    [],
    [{ roomId: 7, userId: 'a_b' }],
    [
      { roomId: 293710, userId: '14y2l2c' },
      { roomId: 0, userId: 'u' },
    ],
    [null],
  ],
  playKey: ['PlayKeyPlayKey', 'abc\n'],
  pushKey: ['PushKeyPushKey'],
  playValidity: [0, 300],
  now: [1_500_000_000, 1_700_003_600],
  source: ['notification', 'browser'],
  locale: ['en', 'zh-CN', 'fr'],
};
const WRONG = [undefined, null, true, -1, 1.5, Number.NaN, '', 'x', 'a\ud800', [], {}];

/** Instead of options; not undefined, where they may be left out and the clock is asked. */
const NO_OPTIONS = [null, 'text', 1];

/** One changed option. Left out or undefined, `now` would be the clock's. */
function changeOf(options) {
  return fc.constantFrom(...options).chain((name) => {
    const wrong = name === 'now' ? WRONG.slice(1) : WRONG;
    return fc.tuple(fc.constant(name), fc.oneof(fc.constantFrom(...OTHERS[name]), fc.constantFrom(...wrong)));
  });
}

const often = (arbitrary) => ({ arbitrary, weight: 9 });

/** Calls of a function, each `{ name, args }`, and for a site the room it is asked for. */
function callOf(name) {
  const { first, good, more = [], room: rooms } = FUNCTIONS.find((fn) => fn.name === name).inSequences;
  const names = [...new Set([...good.flatMap(Object.keys), ...more])];
  const options = fc
    .tuple(fc.constantFrom(...good), fc.array(changeOf(names), { maxLength: 2 }))
    .map(([base, changes]) => ({ ...base, ...Object.fromEntries(changes) }));
  const args = [fc.oneof(often(options), fc.constantFrom(...NO_OPTIONS))];
  if (first) args.unshift(fc.oneof(often(fc.constantFrom(...first)), fc.constantFrom(...WRONG)));
  const call = { name: fc.constant(name), args: fc.tuple(...args) };
  if (rooms) call.room = fc.oneof(often(fc.constantFrom(...rooms)), fc.constantFrom(null, { roomId: 0, userId: 'u' }));
  return fc.record(call, { noNullPrototype: true });
}

/**
 * Up to thirty calls, one after the other. Each sequence is of few of these functions, so that calls that could disturb one
 * another come often.
 */
export const sequences = (names) =>
  fc
    .subarray(names, { minLength: 1, maxLength: 3 })
    .chain((few) => fc.array(fc.oneof(...few.map(callOf)), { minLength: 1, maxLength: 30, size: 'max' }));
