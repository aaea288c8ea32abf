// Every fault in one row: what it means, what becomes of responses that are open when it starts, and what new requests get.

/**
 * @typedef {'flv' | 'playlist' | 'segment'} Kind
 *
 * @typedef {object} Row
 * @property {string} about
 * @property {'end' | 'reset' | 'hold' | 'pace' | 'keep'} open what happens to open responses: they end cleanly, are reset, get
 *   no more bytes, get bytes at a limited rate, or go on
 * @property {string} answer what new requests get; the names are those of the functions in answers.mjs
 * @property {Kind[]} [kinds] the requests it applies to; all if absent
 * @property {boolean} [refuses] nobody listens on the port
 * @property {Record<string, unknown>} [options] options that a caller may change, with their defaults
 */

const HLS = ['playlist', 'segment'];

/** @param {number} status */
const status = (status, about) => ({ about, open: 'end', answer: 'status', options: { status } });

/** @type {Record<string, Row>} */
export const FAULTS = {
  'connection-refused': { about: 'Nobody listens on the port; open responses end.', open: 'end', answer: 'pass', refuses: true },
  'network-gone': { about: 'Every connection is reset and none is accepted.', open: 'reset', answer: 'pass', refuses: true },
  'http-404': status(404, 'The stream is not there.'),
  'http-403': status(403, 'The request is not allowed.'),
  'http-500': status(500, 'The server fails.'),
  'http-503': status(503, 'The server is overloaded.'),
  'no-cors': {
    about: 'Answers lack the headers that let a page of another origin read them; with a status, errors lack them too.',
    open: 'end',
    answer: 'withoutCors',
    options: { status: 0 },
  },
  'captive-portal': { about: 'A web page is sent in place of the stream.', open: 'end', answer: 'portal' },
  'no-headers': {
    about: 'A request is accepted and never answered; open responses get no more bytes.',
    open: 'hold',
    answer: 'wait',
  },
  'no-body': {
    about: 'Headers are sent and no byte of the body; open responses get no more bytes.',
    open: 'hold',
    answer: 'headersOnly',
  },
  'empty-body': { about: 'An answer of status 200 ends at once.', open: 'end', answer: 'empty' },
  reset: { about: 'Connections are reset, new ones when they ask for something.', open: 'reset', answer: 'reset' },
  'clean-end': {
    about: 'FLV ends after its file header; a playlist says that the stream has ended.',
    open: 'end',
    answer: 'ended',
    kinds: ['flv', 'playlist'],
  },
  stall: {
    about: 'Bytes stop and the connection stays open; a new response stops after some bytes.',
    open: 'hold',
    answer: 'stalled',
    options: { afterBytes: 64 },
  },
  trickle: { about: 'A few bytes come each second.', open: 'pace', answer: 'paced', options: { bitsPerSecond: 1600 } },
  throttle: {
    about: 'All responses together get no more than a rate.',
    open: 'pace',
    answer: 'paced',
    options: { bitsPerSecond: 300_000 },
  },
  'frozen-playlist': {
    about: 'The playlist stays as it is, and so do its segments.',
    open: 'keep',
    answer: 'frozen',
    kinds: HLS,
  },
  'segments-404': {
    about: 'The playlist goes on and its segments are not there.',
    open: 'end',
    answer: 'status',
    kinds: ['segment'],
    options: { status: 404 },
  },
  'wrong-content-type': { about: 'The stream is labelled as text.', open: 'end', answer: 'mislabelled' },
  redirect: { about: 'Every address redirects to another one, which works.', open: 'end', answer: 'redirected' },
  hevc: {
    about: 'The stream is HEVC, in a recording that the caller gives.',
    open: 'end',
    answer: 'substitute',
    options: { recording: 'hevc' },
  },
  mpeg2: {
    about: 'The stream is MPEG-2 video, in a recording that the caller gives.',
    open: 'end',
    answer: 'substitute',
    kinds: HLS,
    options: { recording: 'mpeg2' },
  },
};

/** A fault that cannot be injected; the message names what is wrong. */
export class FaultError extends Error {
  name = 'FaultError';
}

/**
 * @param {string} name
 * @param {Record<string, unknown>} given
 * @param {Record<string, unknown>} recordings
 */
export function readFault(name, given, recordings) {
  const row = Object.hasOwn(FAULTS, name) ? FAULTS[name] : undefined;
  if (!row) throw new FaultError(`${name} is not a fault; the faults are: ${Object.keys(FAULTS).join(', ')}`);
  const options = { ...row.options, ...given };
  for (const [option, value] of Object.entries(given)) {
    if (!Object.hasOwn(row.options ?? {}, option)) throw new FaultError(`${name} has no option ${option}`);
    const wanted = typeof row.options[option];
    if (typeof value !== wanted) throw new FaultError(`${option} of ${name} must be a ${wanted}`);
    if (wanted === 'number' && !(value >= 0)) throw new FaultError(`${option} of ${name} must not be negative`);
  }
  if (options.recording && !recordings[options.recording]) {
    throw new FaultError(`${name} needs a recording: start the proxy with recordings.${options.recording}`);
  }
  const { kinds } = row;
  return { name, ...row, options, applies: (kind) => !kinds || kinds.includes(kind) };
}
