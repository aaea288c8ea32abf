import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { temporaryFolder } from './fixtures.mjs';
import { startPageServer } from './page-server.mjs';

const PROFILE = { play: { authority: '127.0.0.1:8080', https: false } };

const root = await temporaryFolder(after);
await mkdir(join(root, 'pkg'));
await writeFile(join(root, 'index.html'), '<title>viewer</title>');
await writeFile(join(root, 'pkg', 'viewer_bg.wasm'), Buffer.from('\0asm'));
await writeFile(join(root, 'profile.json'), '{"from":"disk"}');

async function serve(t, options) {
  const server = await startPageServer({ root, profile: PROFILE, ...options });
  t.after(() => server.close());
  return server;
}

test('files carry the type that browsers insist on', async (t) => {
  const { base } = await serve(t);
  const wasm = await fetch(`${base}/pkg/viewer_bg.wasm`);
  assert.deepEqual([wasm.status, wasm.headers.get('content-type')], [200, 'application/wasm']);
});

test('every route of the viewer answers its page', async (t) => {
  const { base } = await serve(t);
  for (const path of ['/', '/watch/8888_room', '/console?room=1']) {
    const response = await fetch(base + path);
    assert.equal(response.status, 200, path);
    assert.equal(await response.text(), '<title>viewer</title>', path);
  }
});

test('a missing file is a 404 and no page', async (t) => {
  const { base } = await serve(t);
  for (const path of ['/pkg/old_bg.wasm', '/missing.js']) assert.equal((await fetch(base + path)).status, 404, path);
});

test('the profile is the one given, never cached, whatever lies on the disk', async (t) => {
  const { base } = await serve(t);
  const response = await fetch(`${base}/profile.json?fresh=1`);
  assert.equal(response.headers.get('content-type'), 'application/json');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.deepEqual(await response.json(), PROFILE);
});

test('a taken port is an error, or another port if that is wanted', async (t) => {
  const { port } = await serve(t);
  await assert.rejects(startPageServer({ root, profile: PROFILE, port }), { code: 'EADDRINUSE', port });
  const other = await serve(t, { port, fallbackPort: true });
  assert.notEqual(other.port, port);
  assert.equal((await fetch(other.base)).status, 200);
});

test('close frees the port at once', async (t) => {
  const server = await startPageServer({ root, profile: PROFILE });
  await fetch(server.base);
  await server.close();
  const again = await serve(t, { port: server.port });
  assert.equal(again.port, server.port);
});
