// A proxy in front of a live source that breaks the stream on command.

import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { ANSWERS, MOVED } from './answers.mjs';
import { SlowLink } from './delivery.mjs';
import { readFault } from './faults.mjs';
import { Upstream } from './upstream.mjs';

export { FAULTS, FaultError } from './faults.mjs';

const KINDS = { flv: 'flv', m3u8: 'playlist' };

/** @returns {import('./faults.mjs').Kind} */
const kindOf = (path) => KINDS[/\.(\w+)(?:\?|$)/.exec(path)?.[1]] ?? 'segment';

/**
 * @param {object} options
 * @param {string} options.upstream address of the live source, `http://HOST:PORT`
 * @param {number} [options.port] 0 = a free one, chosen by the system
 * @param {string} [options.host]
 * @param {Record<string, import('./recording.mjs').Recording>} [options.recordings] for the faults `hevc` and `mpeg2`
 */
export async function startFaultProxy({ upstream: address, port = 0, host = '127.0.0.1', recordings = {} }) {
  const upstream = new Upstream(address);
  const changes = new EventEmitter().setMaxListeners(0);
  /** @type {Set<import('./answers.mjs').Exchange>} */
  const open = new Set();
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  /** @type {Map<string, number>} */
  const requests = new Map();
  const snapshots = new Map();
  /** @type {ReturnType<typeof readFault> | null} */
  let fault = null;
  /** @type {SlowLink | null} */
  let link = null;

  const server = createServer(receive);
  // A player that leaves in the middle of a request is no failure of the proxy.
  server.on('clientError', (_, socket) => socket.destroy());
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  function receive(request, response) {
    const moved = request.url.startsWith(`${MOVED}/`);
    const path = moved ? request.url.slice(MOVED.length) : request.url;
    const leaving = new AbortController();
    const exchange = { request, response, path, moved, kind: kindOf(path), gone: leaving.signal, options: {} };
    const counted = path.split('?', 1)[0];
    requests.set(counted, (requests.get(counted) ?? 0) + 1);
    open.add(exchange);
    response.on('close', () => {
      open.delete(exchange);
      leaving.abort();
      changes.emit('change');
    });
    response.on('error', () => {});
    changes.emit('change');
    void answer(exchange);
  }

  async function answer(exchange) {
    const row = fault?.applies(exchange.kind) ? fault : null;
    exchange.options = row?.options ?? {};
    const started = fault;
    const isOver = () => fault !== started;
    const context = { upstream, base: () => `http://${host}:${port}`, link, snapshots, recordings, isOver, answer, again };
    try {
      await ANSWERS[row?.answer ?? 'pass'](exchange, context);
    } catch (error) {
      if (exchange.gone.aborted) return;
      if (exchange.response.headersSent) exchange.response.destroy();
      else
        exchange.response
          .writeHead(502, { 'access-control-allow-origin': '*' })
          .end(`the source does not answer: ${error.message}\n`);
    }
  }

  async function again(exchange) {
    await once(changes, 'fault', { signal: exchange.gone });
    return answer(exchange);
  }

  function applyToOpen(exchange) {
    const { response, delivery, request } = exchange;
    // A request that waits is answered again by itself.
    if (!delivery) return;
    if (fault.open !== 'hold') delivery.release();
    if (fault.open === 'hold') delivery.hold();
    if (fault.open === 'pace') delivery.pace(link);
    if (fault.open === 'reset') request.socket.resetAndDestroy();
    if (fault.open === 'end') {
      delivery.hold();
      response.end();
    }
  }

  function stopListening() {
    if (server.listening) server.close();
    for (const { response } of open) if (response.headersSent && fault.open === 'end') response.end();
    for (const socket of sockets) fault.open === 'end' ? socket.destroySoon() : socket.resetAndDestroy();
  }

  async function listen() {
    if (server.listening) return;
    server.listen(port, host);
    await once(server, 'listening');
    port = server.address().port;
  }

  async function change(next) {
    link?.close();
    link = null;
    snapshots.clear();
    fault = next;
    if (fault?.answer === 'paced') link = new SlowLink(fault.options.bitsPerSecond);
    if (fault?.refuses) stopListening();
    else await listen();
    for (const exchange of [...open]) {
      if (fault?.applies(exchange.kind)) applyToOpen(exchange);
      else exchange.delivery?.release();
    }
    changes.emit('fault');
    changes.emit('change');
  }

  await listen();
  return {
    get port() {
      return port;
    },
    get base() {
      return `http://${host}:${port}`;
    },
    get fault() {
      return fault && { name: fault.name, options: fault.options };
    },
    /** Puts a fault in place of the one before; resolves when it works, on open responses too. */
    inject: async (name, options = {}) => change(readFault(name, options, recordings)),
    /** Ends the fault: what was held back passes, and new requests pass. */
    clear: () => change(null),
    /** Responses that are not finished, by kind. */
    open() {
      const kinds = [...open].map(({ kind }) => kind);
      const count = (kind) => kinds.filter((one) => one === kind).length;
      return { flv: count('flv'), playlist: count('playlist'), segment: count('segment') };
    },
    /** How often each path was asked for. */
    requests: () => Object.fromEntries(requests),
    /** Resolves when a condition holds; it is looked at whenever a request comes or a response ends. */
    async until(condition) {
      while (!condition()) await once(changes, 'change');
    },
    async close() {
      link?.close();
      fault = null;
      const closed = server.listening ? once(server, 'close') : null;
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
