// What a request gets, under a fault or without one. The rows in faults.mjs name these functions.

import { Readable } from 'node:stream';
import { Delivery } from './delivery.mjs';
import { loopedFlv, loopedPlaylist } from './recording.mjs';
import { endToEnd } from './upstream.mjs';

const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*', 'timing-allow-origin': '*' };
const TYPES = { flv: 'video/x-flv', playlist: 'application/vnd.apple.mpegurl', segment: 'video/mp2t' };
const HTML = '<!doctype html><title>Welcome</title><h1>Please sign in to use this network</h1>';
// The file header of FLV with sound and picture, and the size of the tag before the first.
const FLV_HEADER = Buffer.from('464c5601050000000900000000', 'hex');
/** Put in front of a path by the fault `redirect`; the proxy takes it off again. */
export const MOVED = '/moved';

/**
 * @typedef {object} Exchange
 * @property {import('node:http').IncomingMessage} request
 * @property {import('node:http').ServerResponse} response
 * @property {string} path with query, without `/moved`
 * @property {boolean} moved it had `/moved`
 * @property {import('./faults.mjs').Kind} kind
 * @property {Record<string, any>} options of the fault
 * @property {AbortSignal} gone aborts when the player has left
 * @property {Delivery} [delivery] set once bytes are on their way
 *
 * @typedef {object} Context what the proxy offers
 * @property {import('./upstream.mjs').Upstream} upstream
 * @property {() => string} base the proxy's own address
 * @property {import('./delivery.mjs').SlowLink | null} link
 * @property {Map<string, { playlist: string, segments: Map<string, Buffer> }>} snapshots by the playlist's path
 * @property {Record<string, import('./recording.mjs').Recording>} recordings
 * @property {() => boolean} isOver the fault is another one now
 * @property {(exchange: Exchange) => Promise<void>} answer as the fault is now
 * @property {(exchange: Exchange) => Promise<void>} again answers when the fault has changed
 */

/** Headers and all of a body. */
function send({ request, response, kind }, body, { status = 200, type = TYPES[kind], cors = true } = {}) {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body), ...(cors && CORS) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The source's own answer, with changed headers and limits. */
async function forward(exchange, { upstream, base, isOver, answer: anew }, { headers = (given) => given, ...limits } = {}) {
  const { request, response, path, gone, kind } = exchange;
  const answer = await upstream.ask({ path, method: request.method, headers: request.headers, signal: gone });
  // The fault changed while the source was asked.
  if (isOver()) {
    answer.destroy();
    return anew(exchange);
  }
  const length = kind === 'playlist' ? { 'content-length': undefined } : {};
  const given = Object.entries(headers({ ...endToEnd(answer.headers), ...length })).filter(([, value]) => value !== undefined);
  response.writeHead(answer.statusCode, Object.fromEntries(given));
  // A player that asks for a stream must see its status, even if the first byte comes much later.
  response.flushHeaders();
  exchange.delivery = new Delivery(kind === 'playlist' ? ownAddresses(answer, upstream.origin, base()) : answer, response, limits);
}

/** A playlist whose absolute addresses lead through the proxy. */
function ownAddresses(answer, from, to) {
  async function* text() {
    const parts = [];
    for await (const part of answer) parts.push(part);
    yield Buffer.from(Buffer.concat(parts).toString('utf8').replaceAll(from, to));
  }
  return Readable.from(text());
}

const withoutCors = (headers) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('access-control-')));

/** The state of a playlist when the fault began, or when it was first asked for. */
async function snapshot({ path, gone }, { upstream, snapshots }) {
  if (!snapshots.has(path)) snapshots.set(path, await upstream.snapshot(path, gone));
  return snapshots.get(path);
}

/** @type {Record<string, (exchange: Exchange, context: Context) => void | Promise<void>>} */
export const ANSWERS = {
  pass: (exchange, context) => forward(exchange, context),
  status: (exchange) => send(exchange, `${exchange.options.status}\n`, { status: exchange.options.status, type: 'text/plain' }),
  withoutCors(exchange, context) {
    const { status } = exchange.options;
    if (status) return send(exchange, `${status}\n`, { status, type: 'text/plain', cors: false });
    return forward(exchange, context, { headers: withoutCors });
  },
  portal: (exchange) => send(exchange, HTML, { type: 'text/html; charset=utf-8' }),
  wait: (exchange, { again }) => again(exchange),
  headersOnly: (exchange, context) => forward(exchange, context, { allowedBytes: 0 }),
  empty: (exchange) => send(exchange, ''),
  reset: ({ request }) => void request.socket.resetAndDestroy(),
  async ended(exchange, context) {
    if (exchange.kind === 'flv') return send(exchange, FLV_HEADER);
    const { playlist } = await snapshot(exchange, context);
    return send(exchange, `${playlist.trimEnd()}\n#EXT-X-ENDLIST\n`);
  },
  stalled: (exchange, context) => forward(exchange, context, { allowedBytes: exchange.options.afterBytes }),
  paced: (exchange, context) => forward(exchange, context, { link: context.link }),
  async frozen(exchange, context) {
    if (exchange.kind === 'playlist') return send(exchange, (await snapshot(exchange, context)).playlist);
    const kept = [...context.snapshots.values()].find(({ segments }) => segments.has(exchange.path));
    if (kept) return send(exchange, kept.segments.get(exchange.path));
    return forward(exchange, context);
  },
  mislabelled: (exchange, context) =>
    forward(exchange, context, { headers: (given) => ({ ...given, 'content-type': 'text/plain; charset=utf-8' }) }),
  redirected(exchange, context) {
    if (exchange.moved) return forward(exchange, context);
    exchange.response.writeHead(302, { location: MOVED + exchange.path, ...CORS }).end();
  },
  substitute(exchange, { recordings }) {
    const recording = recordings[exchange.options.recording];
    if (exchange.kind === 'segment') return send(exchange, recording.ts);
    if (exchange.kind === 'playlist') return send(exchange, loopedPlaylist(exchange.path, recording.seconds, Date.now() / 1000));
    exchange.response.writeHead(200, { 'content-type': TYPES.flv, ...CORS });
    exchange.delivery = new Delivery(loopedFlv(recording, exchange.gone), exchange.response);
  },
};
