// The backend beside the source, as in production: signed pushes and plays, notifications, and the list that follows from them.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { makeKeys, startBackend } from './backend.mjs';
import { livePublisherFor, originFor, testClip } from './fixtures.mjs';
import { watchFlv } from './media-reader.mjs';

const USER = '/api/rooms/293710/users/14y2l2c';
const CAMERA = '8888_81265058829fd2e50c8ec2ac78d55127';

const clip = await testClip(after);

async function systemFor(t) {
  const keys = makeKeys();
  const origin = await originFor(t, { pushKey: keys.pushKey, playKey: keys.playKey });
  // The list is asked for again and again.
  const settings = { requests_per_minute: 1_000_000 };
  const backend = await startBackend({ origin, keys, bizId: '8888', settings });
  t.after(() => backend.close());
  const ask = async (path, { token, ...options } = {}) => {
    const headers = token ? { authorization: `Bearer ${token}` } : {};
    const answer = await fetch(backend.base + path, { ...options, headers });
    assert.equal(answer.status, 200, path);
    return answer.json();
  };
  /** The row of the camera; asked again and again until it is the wanted one, because its change has no event here. */
  const row = async (isWanted) => {
    for (;;) {
      const { rows } = await ask('/api/live?status=all');
      const found = rows.find(({ code }) => code === CAMERA);
      if (found && isWanted(found)) return found;
      await pause(20);
    }
  };
  return { origin, backend, keys, ask, row };
}

test('a host that starts is listed, is played by a signed address, and leaves the list when its push breaks', async (t) => {
  const { origin, backend, keys, ask, row } = await systemFor(t);
  const push = await ask(`${USER}/start`, { method: 'POST', token: backend.token });
  assert.equal(push.code, CAMERA);
  assert.equal(push.server, `${origin.rtmpBase}/live/`);
  const publisher = await livePublisherFor(t, { origin, clip, name: CAMERA, query: push.url.split('?')[1] });
  await row(({ status }) => status === 'live');

  const plain = await fetch(`${origin.httpBase}/live/${CAMERA}.flv`);
  assert.equal(plain.status, 403, 'the play domain checks signatures');
  const { flv } = await ask(`${USER}/play`);
  const viewer = await watchFlv(flv);
  assert.equal(await viewer.keyFrame(), 'FLV');
  viewer.leave();

  await publisher.kill();
  await row(({ status }) => status !== 'live');
  for (const key of Object.values(keys)) assert.ok(!backend.log().includes(key), 'no key is in the log');
});

test('a backend that is killed knows the same once it is back', async (t) => {
  const { origin, backend, keys, ask, row } = await systemFor(t);
  const push = await ask(`${USER}/start`, { method: 'POST', token: backend.token });
  await livePublisherFor(t, { origin, clip, name: CAMERA, query: push.url.split('?')[1] });
  const { since } = await row(({ status }) => status === 'live');
  await backend.kill();
  const again = await startBackend({ origin, keys, bizId: '8888', store: backend.store });
  t.after(() => again.close());
  const { rows } = await (await fetch(`${again.base}/api/live`)).json();
  assert.deepEqual(
    rows.map(({ code, since }) => ({ code, since })),
    [{ code: CAMERA, since }],
  );
});
