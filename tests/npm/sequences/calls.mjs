// Calls of the package as data, good and bad, as fast-check makes them up: printed whole when a sequence fails.

import fc from 'fast-check';

const room = { bizId: 8888, roomId: 293710, userId: '14y2l2c' };
const roster = [
  { roomId: 293710, userId: '14y2l2c' },
  { roomId: '0007', userId: 'a_b', kind: 'aux' },
];
const site = { domain: 'play.example.com', app: 'event', https: true };
const signed = { key: 'somestring', expiresAt: 1_543_624_200 };
const code = '8888_81265058829fd2e50c8ec2ac78d55127';
const url = 'https://play.example.com/live/8888_a.flv?txSecret=7f361b83844f4268754d4ca841bfa954&txTime=6553FF10';
const body = '{"event_type": 0, "stream_id": "8888_a", "errcode": 18, "t": 1700000600, "sign": "55dd023b1189c14df5daa08b8fff8f44"}';
const now = 1_700_000_000;

/**
 * Stands for 18 MB of text: the instance that reads it grows beyond what is kept, so that the next call has another one. A
 * failure prints it as it stands here.
 */
const GIANT = { repeat: '旁', times: 6_000_000 };

/**
 * What each function is called with before anything is changed: `first`, where its first argument is no object, and `good`
 * options, which differ in what a call could leave behind for the next. A site has rooms that it is asked for. Wherever a
 * clock would be asked, the time is given.
 */
const FUNCTIONS = {
  streamCode: { good: [room] },
  playUrls: { good: [room, { ...room, ...site }, { ...room, ...site, ...signed }, { code }, { code, ...signed }] },
  playSite: { good: [{ bizId: 8888 }, { bizId: 8888, ...site }], room: roster },
  playUrlsBatch: {
    good: [
      { bizId: 8888, rooms: roster },
      { bizId: 8888, ...site, ...signed, rooms: roster },
    ],
  },
  pushUrl: { good: [room, { code, ...signed }, { ...room, recordId: 77 }] },
  candidates: { good: [room, { ...room, sdkAppId: 1400000123 }] },
  whichRoom: {
    first: [code, '8888_65c744266708432b5b764274cf9eb5fe', '8888_test_12345_test', '1_a'],
    good: [{ bizId: 8888, rooms: roster }],
  },
  playUrlsStream: {
    good: [
      { bizId: 8888, rooms: roster },
      { bizId: 8888, ...site, ...signed, rooms: roster },
    ],
  },
  inspectUrl: {
    first: [url, 'rtmp://8888.livepush.myqcloud.com/live/8888_a', ''],
    good: [{ now }, { now, key: 'k', playValidity: 300 }],
  },
  explain: { first: [6012, 1001, 40000411, -1], good: [{}, { source: 'relay', locale: 'zh-CN' }] },
  identify: { first: ['293710\t14y2l2c', url, body, '1001', GIANT], good: [{}, { locale: 'zh-CN' }] },
  verifyNotification: {
    first: [body, '{"event_type": 1 "t": 1}', ''],
    good: [
      { key: 'callback-key', now },
      { key: 'k', now, locale: 'zh-CN' },
    ],
  },
};

/** What an option is changed to, beside what has the wrong type. Expiries are past, or so far off that no clock matters. */
const OTHERS = {
  bizId: ['8888', 1, 0, '88a8'],
  roomId: ['293710', 7, 0, 'studio #1', 4_294_967_295],
  userId: ['主播 一号', 'a_b', 'a\nb'],
  kind: ['main', 'aux', 'camera'],
  code: [code, '8888_test_12345_test', 'test'],
  domain: ['127.0.0.1:8000', 'a@b'],
  app: ['live', 'live/x'],
  https: [true, false],
  template: ['550', '900'],
  key: ['somestring', 'ngoeiq03', 'abc\n'],
  expiresAt: [1_700_000_000, 1_543_624_200_000, 0],
  recordId: [77, '78', 2 ** 53],
  sdkAppId: ['1400000123', 0],
  rooms: [[], [{ roomId: 7, userId: 'a_b' }], [roster[0], { roomId: 0, userId: 'u' }], [null]],
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

/** The options that a function has, beside those of its good calls. */
const MORE = {
  streamCode: ['kind'],
  playUrls: ['code', 'kind', 'template', 'key', 'expiresAt'],
  playSite: ['template', 'key', 'expiresAt'],
  playUrlsBatch: ['template', 'key', 'expiresAt'],
  pushUrl: ['code', 'domain', 'app', 'key', 'expiresAt', 'recordId'],
  candidates: ['locale'],
  playUrlsStream: ['template', 'key', 'expiresAt'],
  inspectUrl: ['playKey', 'pushKey', 'locale'],
};

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
  const { first, good, room: rooms } = FUNCTIONS[name];
  const names = [...new Set([...good.flatMap(Object.keys), ...(MORE[name] ?? [])])];
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
