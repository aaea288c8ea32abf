// The process that `cargo xtask demo` starts: origin, publishers and pages, configured by one line of JSON on stdin. It
// ends when stdin closes, so that it never outlives the command.

import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureClip } from './clip.mjs';
import { startOrigin } from './origin.mjs';
import { startPageServer } from './page-server.mjs';
import { startPublisher } from './publisher.mjs';

const FIRST_RESTART_MS = 500;
const LAST_RESTART_MS = 30_000;

/**
 * @typedef {object} DemoConfig
 * @property {string} root the built viewer
 * @property {number} [port] wanted for the page; another one is taken and reported if it is not free
 * @property {string} clipsDir
 * @property {{ name: string, kind: 'main' | 'aux', pushQuery: string }[]} streams
 * @property {string} [pushKey]
 * @property {string} [playKey]
 * @property {object} [profileExtra] more fields for the viewer's /profile.json
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
async function run({ root, port = 0, clipsDir, streams, pushKey, playKey, profileExtra }) {
  const clips = {};
  for (const kind of new Set(streams.map((stream) => stream.kind))) {
    clips[kind] = await ensureClip(join(clipsDir, `${kind}.mp4`), { kind });
  }
  const origin = await startUnlessEnding(startOrigin({ pushKey, playKey }));
  const page = await startUnlessEnding(
    startPageServer({ root, port, fallbackPort: true, profile: { play: playBase(origin), ...profileExtra } }),
  );
  for (const { name, kind, pushQuery } of streams) {
    const query = pushQuery ? `?${pushQuery}` : '';
    closers.push(keepPublishing({ name, url: `${origin.rtmpBase}/live/${name}${query}`, clip: clips[kind], origin }));
  }
  await Promise.all(streams.map(({ name }) => origin.whenLive(name)));
  report({ event: 'ready', page: page.base, httpBase: origin.httpBase, rtmpBase: origin.rtmpBase, streams: origin.streams() });
}

/** A signal may come while a port is being opened; what opens afterwards must be closed too. */
async function startUnlessEnding(starting) {
  const started = await starting;
  if (ending) await started.close();
  else closers.push(() => started.close());
  return started;
}

/** The viewer builds its addresses itself; it only has to know where the CDN is. */
function playBase({ httpBase, rtmpBase }) {
  return { authority: new URL(httpBase).host, rtmpAuthority: new URL(rtmpBase).host, https: false };
}

/**
 * Starts a publisher again whenever it dies, each time after a longer wait.
 * @returns {() => Promise<void>} ends it for good
 */
function keepPublishing({ name, url, clip, origin }) {
  let delay = FIRST_RESTART_MS;
  let timer;
  let publisher;
  let stopped = false;
  const start = () => {
    publisher = startPublisher({ url, clip });
    origin.whenLive(name).then(
      () => (delay = FIRST_RESTART_MS),
      () => {},
    );
    publisher.exited.then(({ error }) => {
      if (stopped) return;
      report({ event: 'error', stream: name, message: error, retryInMs: delay });
      timer = setTimeout(start, delay);
      delay = Math.min(delay * 2, LAST_RESTART_MS);
    });
  };
  start();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await publisher.stop();
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
