// Starts the real backend beside a live source: the source's notifications go to it, and both know the same keys.

import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** As `cargo build -p panglu-server` leaves it. */
const PROGRAM = process.env.PANGLU_SERVER ?? fileURLToPath(new URL('../../target/debug/panglu-server', import.meta.url));

/**
 * @typedef {object} Backend
 * @property {string} base `http://HOST:PORT`
 * @property {number} pid
 * @property {string} token an operator's
 * @property {() => string} log what it has written so far
 * @property {() => Promise<void>} close ends it in order and removes its files
 * @property {() => Promise<void>} kill ends it at once and keeps its files; `store` starts another one with them
 * @property {string} store where it keeps what it knows
 */

/** Keys that nobody knows; the source and the backend get the same ones. */
export function makeKeys() {
  return { pushKey: randomUUID(), playKey: randomUUID(), notificationKey: randomUUID() };
}

/**
 * @param {object} options
 * @param {import('./origin.mjs').Origin} options.origin started with the same `pushKey` and `playKey`
 * @param {ReturnType<typeof makeKeys>} options.keys
 * @param {string} options.bizId
 * @param {string} [options.pages] the built pages
 * @param {number} [options.port] 0 = a free port, chosen by the OS
 * @param {string} [options.token] the operator's
 * @param {string} [options.store] a database that is there, or the address of NATS
 * @param {Record<string, string | number>} [options.settings] more settings, named as in the configuration's file
 * @returns {Promise<Backend>}
 */
export async function startBackend({ origin, keys, bizId, pages, port = 0, token = randomUUID(), store, settings = {} }) {
  const folder = store ? undefined : await mkdtemp(join(tmpdir(), 'panglu-backend-'));
  store ??= join(folder, 'panglu.db');
  const address = `127.0.0.1:${origin.rtmpPort}`;
  const all = {
    listen: `127.0.0.1:${port}`,
    biz_id: bizId,
    https: false,
    play_domain: `127.0.0.1:${origin.httpPort}`,
    play_rtmp_domain: address,
    push_domain: address,
    play_key: keys.playKey,
    push_key: keys.pushKey,
    notification_key: keys.notificationKey,
    operator_tokens: `sha256:${createHash('sha256').update(token).digest('hex')}`,
    store,
    ...(pages ? { pages } : {}),
    ...settings,
  };
  const variables = Object.entries(all).map(([name, value]) => [`PANGLU_${name.toUpperCase()}`, String(value)]);
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('PANGLU_'));
  // It ends with this process, however that ends. Nothing of the machine's own configuration counts.
  const program = spawn('setpriv', ['--pdeathsig', 'TERM', PROGRAM], {
    cwd: folder,
    env: Object.fromEntries([...others, ...variables]),
  });
  const written = [];
  program.stderr.setEncoding('utf8').on('data', (text) => written.push(text));
  const ended = once(program, 'close').then(() => {});
  const lines = createInterface(program.stdout);
  lines.on('line', (line) => written.push(`${line}\n`));
  const failed = ended.then(() => {
    throw new Error(`the backend ended:\n${written.join('')}`);
  });
  const [base] = await Promise.race([once(lines, 'line'), failed]);
  failed.catch(() => {});
  origin.notifyTo({ url: `${base}/notify`, key: keys.notificationKey });

  const end = async (signal) => {
    program.kill(signal);
    await ended;
  };
  return {
    base,
    pid: program.pid,
    token,
    store,
    log: () => written.join(''),
    kill: () => end('SIGKILL'),
    async close() {
      await end('SIGTERM');
      if (folder) await rm(folder, { recursive: true, force: true });
    },
  };
}
