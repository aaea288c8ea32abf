// A site whose pages come from the real backend, beside a live source that checks signatures: what the stories about it start from.

import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeKeys, startBackend } from '../origin/backend.mjs';
import { ensureClip } from '../origin/clip.mjs';
import { startOrigin } from '../origin/origin.mjs';
import { startPublisher } from '../origin/publisher.mjs';
import { CAMERA, CLIPS, PAGES } from './fixtures.mjs';

/** The vendor's example as the interfaces name it. */
export const HOST = '/api/rooms/293710/users/14y2l2c';

/**
 * @param {import('node:test').TestContext} t
 * @param {Record<string, string | number>} [settings] of the backend
 */
export async function openSystem(t, settings = {}) {
  const keys = makeKeys();
  const token = randomUUID();
  const origin = await startOrigin({ pushKey: keys.pushKey, playKey: keys.playKey });
  t.after(() => origin.close());
  // The database outlives the process.
  const folder = await mkdtemp(join(tmpdir(), 'panglu-system-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const store = join(folder, 'panglu.db');
  const start = (port) => startBackend({ origin, keys, bizId: '8888', pages: PAGES, token, settings, store, port });
  let backend = await start();
  t.after(() => backend.close());
  const { base } = backend;

  /** Asks the backend as an operator, and expects an answer. */
  async function ask(path, { method = 'GET', body } = {}) {
    const headers = { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) };
    const answer = await fetch(base + path, { method, headers, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  return {
    origin,
    keys,
    token,
    ask,
    base,
    url: (path) => base + path,
    hosts: [new URL(base).host, new URL(origin.httpBase).host],
    log: () => backend.log(),
    /** Everything that must be in no page: the keys and the operator's token. */
    secrets: [...Object.values(keys), token],
    /** The host goes live as its app does it: it asks for the push address, and publishes. */
    async goLive(about = {}) {
      const push = await ask(`${HOST}/start`, { method: 'POST', body: about });
      const clip = await ensureClip(join(CLIPS, 'main.mp4'), { kind: 'main' });
      const publisher = startPublisher({ url: push.url, clip });
      t.after(() => publisher.kill());
      const died = publisher.exited.then(({ error }) => Promise.reject(error ?? new Error('the publisher stopped')));
      await Promise.race([origin.whenLive(CAMERA), died]);
      died.catch(() => {});
      return publisher;
    },
    /** Takes the backend away; the source goes on. */
    leave: () => backend.kill(),
    /** Brings it back where it was, with all that it knew. */
    async comeBack() {
      backend = await start(Number(new URL(base).port));
    },
  };
}
