// Every function of the package with one valid call and a check of its result.

const room = { bizId: 8888, roomId: 293710, userId: '14y2l2c', kind: 'main' };
const site = { domain: 'play.example.com', app: 'live', key: 'somestring', expiresAt: 1_543_624_200 };
const url = 'https://play.example.com/live/8888_a.flv?txSecret=7f361b83844f4268754d4ca841bfa954&txTime=6553FF10';
const body = '{"event_type": 1, "stream_id": "8888_a", "t": 1700000600, "sign": "55dd023b1189c14df5daa08b8fff8f44"}';

const isText = (value) => typeof value === 'string' && value.length > 0;
const areTexts = (object, names) => names.every((name) => isText(object[name]));
const arePlayUrls = (answer) => areTexts(answer, ['code', 'rtmp', 'flv', 'hls', 'webrtc']);

const roster = [room, { roomId: '1', userId: 'u' }];
const code = '8888_65c744266708432b5b764274cf9eb5fe';

/**
 * `good` has the arguments by name, in order; an argument that is an object has options. `isProper` checks a result. `late`
 * marks the function whose results come one by one; `invoke` calls a function that is not an export itself.
 */
export const FUNCTIONS = [
  { name: 'streamCode', good: { options: room }, isProper: (answer) => /^\d+_[0-9a-f]{32}$/.test(answer) },
  { name: 'playUrls', good: { options: { ...room, ...site, https: true } }, isProper: arePlayUrls },
  {
    name: 'playUrlsBatch',
    good: { options: { bizId: 8888, ...site, https: true, rooms: roster } },
    isProper: (answer) => Array.isArray(answer) && answer.every(arePlayUrls),
  },
  {
    name: 'playUrlsStream',
    late: true,
    good: { options: { bizId: 8888, ...site, https: true, rooms: roster } },
    isProper: (answer) => Array.isArray(answer) && answer.every(arePlayUrls),
  },
  {
    name: 'pushUrl',
    good: { options: { ...room, ...site } },
    isProper: (answer) => areTexts(answer, ['code', 'url', 'server', 'streamKey']),
  },
  {
    name: 'playSite',
    invoke: ({ playSite }, options) => playSite(options).urls(room),
    good: { options: { bizId: 8888, domain: 'play.example.com', app: 'live', https: true, template: '550' } },
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
    isProper: (answer) => Array.isArray(answer) && answer.every((name) => areTexts(name, ['name', 'rule', 'why'])),
  },
  {
    name: 'whichRoom',
    good: { code, options: { bizId: 8888, rooms: roster } },
    isProper: (answer) =>
      answer === undefined || (Number.isInteger(answer.index) && isText(answer.kind) && typeof answer.room === 'object'),
  },
  {
    name: 'inspectUrl',
    good: { url, options: { key: 'a', pushKey: 'b', playKey: 'c', playValidity: 60, now: 1_700_000_000, locale: 'en' } },
    isProper: ({ kind, ...rest }) =>
      kind === 'invalid'
        ? areTexts(rest, ['code', 'text'])
        : ['push', 'play', 'either'].includes(kind) && isText(rest.signature.verdict),
  },
  {
    name: 'explain',
    good: { code: 6012, options: { source: 'relay', locale: 'zh-CN' } },
    isProper: ({ query, known, meanings }) =>
      typeof query === 'number' && typeof known === 'boolean' && meanings.every(({ title }) => isText(title)),
  },
  {
    name: 'identify',
    good: { text: '293710\t14y2l2c', options: { locale: 'en' } },
    isProper: ({ kind, text, alternatives }) => isText(kind) && isText(text) && Array.isArray(alternatives),
  },
  {
    name: 'verifyNotification',
    good: { body, options: { key: 'callback-key', now: 1_700_000_000, locale: 'en' } },
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
