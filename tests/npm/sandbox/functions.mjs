// Every function of the package: one good call, what a proper answer of it looks like, and what it is called with in sequences
// of calls. Hostile input and sequences both start from here.

const room = { bizId: 8888, roomId: 293710, userId: '14y2l2c', kind: 'main' };
const site = { domain: 'play.example.com', app: 'live', key: 'somestring', expiresAt: 1_543_624_200 };
const url = 'https://play.example.com/live/8888_a.flv?txSecret=7f361b83844f4268754d4ca841bfa954&txTime=6553FF10';
const body = '{"event_type": 1, "stream_id": "8888_a", "t": 1700000600, "sign": "55dd023b1189c14df5daa08b8fff8f44"}';

const isText = (value) => typeof value === 'string' && value.length > 0;
const areTexts = (object, names) => names.every((name) => isText(object[name]));
const arePlayUrls = (answer) => areTexts(answer, ['code', 'rtmp', 'flv', 'hls', 'webrtc']);

const roster = [room, { roomId: '1', userId: 'u' }];
const code = '8888_65c744266708432b5b764274cf9eb5fe';

const now = 1_700_000_000;
const host = { bizId: 8888, roomId: 293710, userId: '14y2l2c' };
const mixedRooms = [
  { roomId: 293710, userId: '14y2l2c' },
  { roomId: '0007', userId: 'a_b', kind: 'aux' },
];
const ownSite = { domain: 'play.example.com', app: 'event', https: true };
const signed = { key: 'somestring', expiresAt: 1_543_624_200 };
const camera = '8888_81265058829fd2e50c8ec2ac78d55127';
const failedEnd =
  '{"event_type": 0, "stream_id": "8888_a", "errcode": 18, "t": 1700000600, "sign": "55dd023b1189c14df5daa08b8fff8f44"}';

/**
 * Stands for 18 MB of text: the instance that reads it grows beyond what is kept, so that the next call has another one. A
 * failure prints it as it stands here.
 */
const GIANT = { repeat: '旁', times: 6_000_000 };

/**
 * `good` are the arguments by name, in order; what is an object among them has options. `isProper` judges an answer.
 * `late` marks the function whose answers come one by one; `invoke` is how a function is called that is no export itself.
 *
 * `inSequences` is what a function is called with before anything is changed: `first`, where its first argument is no object,
 * and `good` options, which differ in what a call could leave behind for the next; `more` names the options it has beside
 * those. A site has rooms that it is asked for. Wherever a clock would be asked, the time is given.
 */
export const FUNCTIONS = [
  {
    name: 'streamCode',
    good: { options: room },
    inSequences: { good: [host], more: ['kind'] },
    isProper: (answer) => /^\d+_[0-9a-f]{32}$/.test(answer),
  },
  {
    name: 'playUrls',
    good: { options: { ...room, ...site, https: true } },
    inSequences: {
      good: [host, { ...host, ...ownSite }, { ...host, ...ownSite, ...signed }, { code: camera }, { code: camera, ...signed }],
      more: ['code', 'kind', 'template', 'key', 'expiresAt'],
    },
    isProper: arePlayUrls,
  },
  {
    name: 'playUrlsBatch',
    good: { options: { bizId: 8888, ...site, https: true, rooms: roster } },
    inSequences: {
      good: [
        { bizId: 8888, rooms: mixedRooms },
        { bizId: 8888, ...ownSite, ...signed, rooms: mixedRooms },
      ],
      more: ['template', 'key', 'expiresAt'],
    },
    isProper: (answer) => Array.isArray(answer) && answer.every(arePlayUrls),
  },
  {
    name: 'playUrlsStream',
    late: true,
    good: { options: { bizId: 8888, ...site, https: true, rooms: roster } },
    inSequences: {
      good: [
        { bizId: 8888, rooms: mixedRooms },
        { bizId: 8888, ...ownSite, ...signed, rooms: mixedRooms },
      ],
      more: ['template', 'key', 'expiresAt'],
    },
    isProper: (answer) => Array.isArray(answer) && answer.every(arePlayUrls),
  },
  {
    name: 'pushUrl',
    good: { options: { ...room, ...site } },
    inSequences: {
      good: [host, { code: camera, ...signed }, { ...host, recordId: 77 }],
      more: ['code', 'domain', 'app', 'key', 'expiresAt', 'recordId'],
    },
    isProper: (answer) => areTexts(answer, ['code', 'url', 'server', 'streamKey']),
  },
  {
    name: 'playSite',
    invoke: ({ playSite }, options) => playSite(options).urls(room),
    good: { options: { bizId: 8888, domain: 'play.example.com', app: 'live', https: true, template: '550' } },
    inSequences: { good: [{ bizId: 8888 }, { bizId: 8888, ...ownSite }], more: ['template', 'key', 'expiresAt'], room: mixedRooms },
    isProper: arePlayUrls,
  },
  {
    name: 'playSite.urls',
    invoke: ({ playSite }, ...args) => playSite({ bizId: 8888 }).urls(...args),
    good: { options: { roomId: 293710, userId: '14y2l2c', kind: 'main' } },
    isProper: arePlayUrls,
  },
  {
    name: 'candidates',
    good: { options: { bizId: 8888, roomId: 293710, userId: '14y2l2c', sdkAppId: 1_400_000_000, locale: 'zh' } },
    inSequences: { good: [host, { ...host, sdkAppId: 1400000123 }], more: ['locale'] },
    isProper: (answer) => Array.isArray(answer) && answer.every((name) => areTexts(name, ['name', 'rule', 'why'])),
  },
  {
    name: 'whichRoom',
    good: { code, options: { bizId: 8888, rooms: roster } },
    inSequences: {
      first: [camera, '8888_65c744266708432b5b764274cf9eb5fe', '8888_test_12345_test', '1_a'],
      good: [{ bizId: 8888, rooms: mixedRooms }],
    },
    isProper: (answer) =>
      answer === undefined || (Number.isInteger(answer.index) && isText(answer.kind) && typeof answer.room === 'object'),
  },
  {
    name: 'inspectUrl',
    good: { url, options: { key: 'a', pushKey: 'b', playKey: 'c', playValidity: 60, now: 1_700_000_000, locale: 'en' } },
    inSequences: {
      first: [url, 'rtmp://8888.livepush.myqcloud.com/live/8888_a', ''],
      good: [{ now }, { now, key: 'k', playValidity: 300 }],
      more: ['playKey', 'pushKey', 'locale'],
    },
    isProper: ({ kind, ...rest }) =>
      kind === 'invalid'
        ? areTexts(rest, ['code', 'text'])
        : ['push', 'play', 'either'].includes(kind) && isText(rest.signature.verdict),
  },
  {
    name: 'explain',
    good: { code: 6012, options: { source: 'relay', locale: 'zh-CN' } },
    inSequences: { first: [6012, 1001, 40000411, -1], good: [{}, { source: 'relay', locale: 'zh-CN' }] },
    isProper: ({ query, known, meanings }) =>
      typeof query === 'number' && typeof known === 'boolean' && meanings.every(({ title }) => isText(title)),
  },
  {
    name: 'identify',
    good: { text: '293710\t14y2l2c', options: { locale: 'en' } },
    inSequences: { first: ['293710\t14y2l2c', url, failedEnd, '1001', GIANT], good: [{}, { locale: 'zh-CN' }] },
    isProper: ({ kind, text, alternatives }) => isText(kind) && isText(text) && Array.isArray(alternatives),
  },
  {
    name: 'verifyNotification',
    good: { body, options: { key: 'callback-key', now: 1_700_000_000, locale: 'en' } },
    inSequences: {
      first: [failedEnd, '{"event_type": 1 "t": 1}', ''],
      good: [
        { key: 'callback-key', now },
        { key: 'k', now, locale: 'zh-CN' },
      ],
    },
    isProper: ({ verdict, proves, doesNotProve, advice }) => [verdict, proves, doesNotProve].every(isText) && Array.isArray(advice),
  },
];

/** Results of a hostile source are read no further than this. */
const ENOUGH = 50;

/** Calls a function with its arguments; results that come one by one are collected. */
export function call(panglu, { name, invoke, late }, args) {
  const answer = invoke ? invoke(panglu, ...args) : panglu[name](...args);
  return late ? collect(answer) : answer;
}

async function collect(generator) {
  const found = [];
  for await (const urls of generator) {
    found.push(urls);
    if (found.length === ENOUGH) break;
  }
  return found;
}

/** The names of a function's options. */
export const optionsOf = ({ good }) => Object.keys(good.options);

/** The valid arguments, with one argument or one option replaced. */
export const withArgument = ({ good }, argument, value) => Object.values({ ...good, [argument]: value });
export const withOption = ({ good }, option, value) => Object.values({ ...good, options: { ...good.options, [option]: value } });
