// What is tried, as a table: each fault, with the causes that are true words for it at the start and midway, or that the
// picture must play on. A cell is one row with one engine, one delivery and one moment.

const ENGINES = ['tcplayer', 'plain'];
const DELIVERIES = ['flv', 'hls'];

/** The picture must move, or move again by itself; these causes may be said meanwhile. */
const plays = (...may) => ({ plays: true, may });
/** One of these causes must be said, and the picture must move again when the fault has ended. */
const says = (...causes) => ({ plays: false, may: causes });

/**
 * @typedef {{ plays: boolean, may: string[] }} Expected
 * @typedef {object} Row
 * @property {string} fault a fault of the proxy, or one of acts.mjs
 * @property {Record<string, unknown>} [options] of the proxy's fault
 * @property {'flv' | 'hls'} [only]
 * @property {Expected | { flv: Expected, hls: Expected }} [start] absent: it makes no sense at the start
 * @property {Expected | { flv: Expected, hls: Expected }} [midway]
 * @property {boolean} [ownRoom] it needs a publisher of its own
 * @property {boolean} [ourOwn] other players are not tried: they would do as in another row, or know nothing of it
 * @property {boolean} [signed] its live source checks signatures
 * @property {number} [width] of the picture that must be seen in the end
 * @property {string} [note] why more than one answer is true
 */

/** @type {Row[]} */
export const ROWS = [
  { fault: 'connection-refused', start: says('unreachable'), midway: says('unreachable') },
  { fault: 'network-gone', start: says('unreachable'), midway: says('unreachable') },
  { fault: 'http-404', start: says('not-started'), midway: says('ended') },
  { fault: 'http-403', start: says('refused'), midway: says('refused') },
  { fault: 'http-500', start: says('server-error'), midway: says('server-error') },
  { fault: 'http-503', ourOwn: true, start: says('server-error'), midway: says('server-error') },
  { fault: 'no-cors', start: says('cross-origin'), midway: says('cross-origin') },
  { fault: 'no-cors', options: { status: 404 }, ourOwn: true, start: says('cross-origin'), midway: says('cross-origin') },
  { fault: 'captive-portal', start: says('portal'), midway: says('portal') },
  {
    fault: 'no-headers',
    start: says('no-answer'),
    midway: says('silent', 'no-answer'),
    note: 'the open connection is silent, the next one gets no answer',
  },
  {
    fault: 'no-body',
    start: says('empty'),
    midway: says('silent', 'empty'),
    note: 'the open connection is silent, the next one is empty',
  },
  {
    fault: 'empty-body',
    start: says('empty'),
    midway: says('empty', 'ended'),
    note: 'a stream that ends and then is empty has also ended',
  },
  { fault: 'reset', start: says('unreachable'), midway: says('unreachable') },
  {
    fault: 'clean-end',
    start: { flv: says('empty', 'ended', 'not-started'), hls: says('ended') },
    midway: { flv: says('ended', 'empty'), hls: says('ended') },
    note: 'FLV has no mark for its end, so a file header alone is also an empty stream',
  },
  {
    fault: 'stall',
    start: says('silent', 'empty', 'no-answer'),
    midway: says('silent', 'empty', 'no-answer'),
    note: '64 bytes and no more',
  },
  {
    fault: 'trickle',
    start: says('slow', 'silent', 'empty'),
    midway: says('slow', 'silent'),
    note: '200 bytes a second are as good as none',
  },
  { fault: 'throttle', start: says('slow'), midway: says('slow') },
  {
    fault: 'throttle',
    options: { bitsPerSecond: 3_000_000 },
    ourOwn: true,
    start: plays('slow'),
    midway: plays(),
    note: 'four times the bitrate',
  },
  { fault: 'frozen-playlist', only: 'hls', start: says('frozen'), midway: says('frozen') },
  { fault: 'segments-404', only: 'hls', start: says('segments-missing'), midway: says('segments-missing') },
  { fault: 'wrong-content-type', start: plays(), midway: plays('ended') },
  { fault: 'redirect', start: plays(), midway: plays('ended') },
  { fault: 'hevc', start: says('unplayable'), midway: says('unplayable') },
  { fault: 'mpeg2', only: 'hls', start: says('unplayable'), midway: says('unplayable') },
  { fault: 'publisher-stopped', ownRoom: true, midway: says('ended') },
  { fault: 'publisher-restarted', ownRoom: true, midway: plays('ended') },
  { fault: 'publisher-restarted-other-size', ownRoom: true, width: 480, midway: plays('ended') },
  { fault: 'page-hidden', ourOwn: true, midway: plays() },
  { fault: 'page-frozen', ourOwn: true, midway: plays('silent') },
  { fault: 'back-forward-cache', ourOwn: true, midway: plays() },
  { fault: 'clock-off', ourOwn: true, ownRoom: true, signed: true, start: says('clock-wrong') },
  {
    fault: 'offline',
    start: says('offline'),
    midway: { flv: plays('offline'), hls: says('offline') },
    note: 'Chromium lets an open connection play on',
  },
];

/**
 * @typedef {object} Cell
 * @property {string} name
 * @property {Row} row
 * @property {string} label the fault with its options
 * @property {'tcplayer' | 'plain'} engine
 * @property {'flv' | 'hls'} delivery
 * @property {'start' | 'midway'} when
 * @property {Expected} expected
 */

/** @returns {Cell[]} */
export function cellsOf(engines = ENGINES) {
  const cells = [];
  for (const row of ROWS) {
    for (const when of ['start', 'midway']) {
      for (const delivery of row.only ? [row.only] : DELIVERIES) {
        const expected = row[when]?.[delivery] ?? row[when];
        if (!expected) continue;
        const label = [row.fault, ...Object.values(row.options ?? {})].join(' ');
        for (const engine of engines) {
          cells.push({ name: `${label}, ${when}, ${delivery}, ${engine}`, row, label, engine, delivery, when, expected });
        }
      }
    }
  }
  return cells;
}
