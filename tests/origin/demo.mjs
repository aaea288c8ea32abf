// The process that `cargo xtask demo` starts: the live source, the backend with its pages, and publishers, configured by one line of
// JSON on stdin. It ends when stdin closes, so that it never outlives the command.

import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { makeKeys, startBackend } from './backend.mjs';
import { ensureClip } from './clip.mjs';
import { listen } from './listen.mjs';
import { startNats } from './nats.mjs';
import { startOrigin } from './origin.mjs';
import { startPublisher } from './publisher.mjs';

const HOST = '127.0.0.1';

/** Long enough to see how a host that is gone leaves the list. */
const FIRST_RESTART_MS = 10_000;
const LAST_RESTART_MS = 60_000;

/**
 * @typedef {object} DemoConfig
 * @property {string} bizId
 * @property {number} [port] wanted for the pages; another one is taken and reported if it is not free
 * @property {string} clipsDir
 * @property {{ room: string, user: string, kind: 'main' | 'aux', title: string }[]} hosts
 * @property {boolean} [cluster] three backends on three servers of NATS in place of one backend with a database
 * @property {number} [restartMs] how long a publisher that died is waited for at first
 * @property {Record<string, string>} [settings] of the backend, named as in its configuration
 */

/** Ends what was started, last first. */
const closers = [];
let ending = false;

/** @param {object} event one line of JSON on stdout */
function report(event) {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}

/** @param {number} code */
async function finish(code) {
  if (ending) return;
  ending = true;
  while (closers.length > 0) await closers.pop()();
  process.exit(code);
}

/** @param {DemoConfig} config */
async function run({ bizId, port = 0, clipsDir, hosts, cluster = false, restartMs = FIRST_RESTART_MS, settings }) {
  const clips = {};
  for (const kind of new Set(hosts.map(({ kind }) => kind))) {
    clips[kind] = await ensureClip(join(clipsDir, `${kind}.mp4`), { kind });
  }
  const keys = makeKeys();
  const origin = await startUnlessEnding(startOrigin({ pushKey: keys.pushKey, playKey: keys.playKey }));
  const free = await freePort(port);
  const backends = await startBackends({ origin, keys, bizId, settings }, free, cluster);
  const publishers = hosts.map((host, index) => {
    // Whichever is asked, all know it.
    const backend = backends[index % backends.length];
    return keepPublishing({ host, backend, clip: clips[host.kind], origin, restartMs });
  });
  closers.push(...publishers.map(({ stop }) => stop));
  const streams = await Promise.all(publishers.map(({ live }) => live));
  const nodes = backends.map(({ base: page, pid }) => ({ page, pid }));
  const { token } = backends[0];
  report({ event: 'ready', page: nodes[0].page, nodes, token, httpBase: origin.httpBase, rtmpBase: origin.rtmpBase, streams });
}

/** One backend; or three that share what they keep. The first has the wanted port. */
async function startBackends(options, port, cluster) {
  if (!cluster) return [await startUnlessEnding(startBackend({ ...options, port }))];
  const { store } = await startUnlessEnding(startNats());
  const shared = { ...options, store, token: randomUUID() };
  const nodes = await Promise.all([port, 0, 0].map((own) => startUnlessEnding(startBackend({ ...shared, port: own }))));
  // The cloud knows one address, whichever of them was the last to start. The message says how to end the others.
  options.origin.notifyTo({ url: `${nodes[0].base}/notify`, key: options.keys.notificationKey });
  return nodes;
}

/** A signal may come while a port is being opened; what opens afterwards must be closed too. */
async function startUnlessEnding(starting) {
  const started = await starting;
  if (ending) await started.close();
  else closers.push(() => started.close());
  return started;
}

/** The port, or any free one if it is taken. */
async function freePort(port) {
  const server = createServer();
  try {
    return await listen(server, HOST, port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return 0;
  } finally {
    server.close();
  }
}

/** What the host's app asks its backend for before it pushes: the list has its row from then on. */
async function start(backend, { room, user, kind, title }) {
  const answer = await fetch(`${backend.base}/api/rooms/${room}/users/${user}/start?kind=${kind}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${backend.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ title }),
  });
  const answered = await answer.json();
  if (!answer.ok) throw new Error(`the backend gives no push address: ${JSON.stringify(answered)}`);
  return answered;
}

/**
 * Publishes, and again whenever the publisher dies, each time after a longer wait.
 * @returns {{ live: Promise<{ name: string, pid: number }>, stop: () => Promise<void> }} the stream once it can be played; `stop`
 *   ends it for good
 */
function keepPublishing({ host, backend, clip, origin, restartMs }) {
  let delay = restartMs;
  let timer;
  let publisher;
  let stopped = false;
  const publish = async () => {
    const { code: name, url } = await start(backend, host);
    if (stopped) return undefined;
    publisher = startPublisher({ url, clip });
    const started = publisher;
    started.exited.then(({ error }) => {
      if (stopped) return;
      report({ event: 'error', stream: name, message: error, retryInMs: delay });
      timer = setTimeout(again, delay);
      delay = Math.min(delay * 2, LAST_RESTART_MS);
    });
    await origin.whenLive(name);
    delay = restartMs;
    return { name, pid: started.pid };
  };
  // The first failure ends the demo; a later one is tried again, as the app of a host would.
  const again = () => {
    publish().catch(() => {
      if (!stopped) timer = setTimeout(again, delay);
    });
  };
  return {
    live: publish(),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await publisher?.stop();
    },
  };
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => finish(0));
// The reader of the events is gone, so the demo ends.
process.stdout.on('error', () => finish(0));

const input = createInterface({ input: process.stdin });
input.on('close', () => finish(0));
input.once('line', async (line) => {
  try {
    await run(JSON.parse(line));
  } catch (error) {
    if (ending) return;
    report({ event: 'error', message: error.message });
    await finish(1);
  }
});
