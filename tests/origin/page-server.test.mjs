import assert from 'node:assert/strict';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { compress } from '../../www/compress.mjs';
import { headersOf } from '../../www/headers.mjs';
import { temporaryFolder } from './fixtures.mjs';
import { startPageServer } from './page-server.mjs';

const PROFILE = { play: { authority: '127.0.0.1:8080', https: false } };

const root = await temporaryFolder(after);
await mkdir(join(root, 'pkg'));
await writeFile(join(root, 'index.html'), '<title>viewer</title>');
await writeFile(join(root, 'pkg', 'viewer_bg.wasm'), Buffer.from('\0asm'));
await writeFile(join(root, 'pkg', 'viewer-0123456789abcdef_bg.wasm'), Buffer.from('\0asm'));
await writeFile(join(root, 'watch.html'), '<title>watch</title>');
await mkdir(join(root, 'watch'));
await writeFile(join(root, 'watch', 'index.html'), '<title>watch in its folder</title>');
await writeFile(join(root, 'profile.json'), '{"from":"disk"}');
await compress(root);

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

/** The headers of an answer as they were sent; `fetch` would undo the compression and ask for what it likes. */
const sentBy = (url, headers = {}) =>
  new Promise((resolve, reject) => {
    get(url, { headers }, (response) => resolve({ status: response.statusCode, ...response.resume().headers })).on('error', reject);
  });

/** The answer to a path as it is written here; `fetch` would tidy it. */
const asked = (base, path, headers = {}) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    get({ hostname, port, path, headers }, async (response) => {
      let body = '';
      for await (const part of response) body += part;
      resolve({ status: response.statusCode, body });
    }).on('error', reject);
  });

test('what shrinks is sent compressed, in the best way the browser knows, under the type of its content', async (t) => {
  const { base } = await serve(t);
  for (const [accepted, encoding] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ]) {
    for (const [path, type] of [
      ['/pkg/viewer_bg.wasm', 'application/wasm'],
      ['/watch', 'text/html;charset=utf-8'],
      ['/', 'text/html;charset=utf-8'],
    ]) {
      const headers = await sentBy(base + path, { 'accept-encoding': accepted });
      assert.deepEqual(
        [headers['content-encoding'], headers['content-type'], headers.vary],
        [encoding, type, 'Accept-Encoding'],
        `${path}, ${accepted}`,
      );
    }
  }
});

test('the settings have no compressed copy, which would outlive a change', async () => {
  assert.deepEqual(
    (await readdir(root)).filter((name) => name.startsWith('profile')),
    ['profile.json'],
  );
});

test('a file is kept if its name holds its digest, and asked for again otherwise', async (t) => {
  const { base } = await serve(t);
  assert.match((await sentBy(`${base}/pkg/viewer-0123456789abcdef_bg.wasm`))['cache-control'], /immutable/);
  const { etag, 'cache-control': control } = await sentBy(`${base}/pkg/viewer_bg.wasm`);
  assert.equal(control, 'no-cache');
  assert.equal((await sentBy(`${base}/pkg/viewer_bg.wasm`, { 'if-none-match': etag })).status, 304);
  // What is missing may come, and a route of the viewer is answered with a page that changes.
  for (const path of ['/pkg/old-0123456789abcdef.js', '/pkg/old-0123456789abcdef'])
    assert.equal((await sentBy(base + path))['cache-control'], 'no-cache', path);
});

test('every answer has the headers of the pages', async (t) => {
  const { base } = await serve(t);
  for (const path of ['/', '/watch', '/watch/', '/watch.html', '/pkg/viewer-0123456789abcdef_bg.wasm', '/nowhere', '/missing.js']) {
    const sent = await sentBy(base + path);
    for (const [name, value] of Object.entries(headersOf(path))) assert.equal(sent[name.toLowerCase()], value, `${path}, ${name}`);
  }
});

test('any page may hold the audience’s page in a frame, and none the console', async (t) => {
  const { base } = await serve(t);
  for (const [paths, ancestors] of [
    [['/watch', '/watch?bizid=8888&embed', '/watch/', '/watch.html'], undefined],
    [['/', '/?room=1', '/index.html', '/watch/8888_room', '/console'], "'none'"],
  ]) {
    for (const path of paths) {
      const policy = (await sentBy(base + path))['content-security-policy'];
      assert.equal(/frame-ancestors (.*)/.exec(policy)?.[1], ancestors, path);
    }
  }
});

test('a hidden file is not there, and neither is what a link leads to', async (t) => {
  const elsewhere = await temporaryFolder((remove) => t.after(remove));
  const folder = await temporaryFolder((remove) => t.after(remove));
  await writeFile(join(elsewhere, 'secret.html'), 'secret');
  await writeFile(join(elsewhere, 'secret.js.br'), 'secret');
  await writeFile(join(folder, 'index.html'), 'page');
  await writeFile(join(folder, 'script.js'), 'script');
  await mkdir(join(folder, '.git'));
  for (const hidden of ['.env', '.git/config']) await writeFile(join(folder, hidden), 'secret');
  for (const [link, target] of [
    ['linked.html', 'secret.html'],
    ['linked', '.'],
    ['script.js.br', 'secret.js.br'],
    ['settings', 'secret.html'],
  ])
    await symlink(join(elsewhere, target), join(folder, link));
  const { base } = await serve(t, { root: folder });
  for (const path of [
    '/.env',
    '/%2eenv',
    '/.git/config',
    '/linked.html',
    '/linked',
    '/linked/secret.html',
    '/linked/secret',
    '/script.js',
    '/settings#anchor',
    '/x/../.env',
    '/..%2f',
  ]) {
    const { status, body } = await asked(base, path);
    assert.deepEqual([status, body], [404, ''], path);
  }
  assert.equal((await asked(base, '/')).body, 'page');
});

test('a folder that is itself reached by a link is served', async (t) => {
  const folder = await temporaryFolder((remove) => t.after(remove));
  await symlink(root, join(folder, 'dist'));
  const { base } = await serve(t, { root: join(folder, 'dist') });
  assert.equal((await asked(base, '/watch')).body, '<title>watch</title>');
});

test('a request under a name that is not this machine’s is refused, as a page that was led here would send it', async (t) => {
  const { base, port } = await serve(t);
  for (const host of ['attacker.example', `attacker.example:${port}`, '127.0.0.1.attacker.example', '192.168.0.1', '[::]']) {
    for (const path of ['/', '/profile.json']) {
      const { status, body } = await asked(base, path, { host });
      assert.deepEqual([status, body], [421, ''], `${host}${path}`);
    }
  }
  for (const host of [`127.0.0.1:${port}`, 'localhost', 'localhost:9000'])
    assert.equal((await asked(base, '/profile.json', { host })).status, 200, host);
});

test('a request that no file can answer does not end the server', async (t) => {
  const { base } = await serve(t);
  assert.equal((await asked(base, '/%ff')).status, 400);
  assert.equal((await asked(base, '/pkg/viewer_bg.wasm', { range: 'bytes=3-1' })).status, 200);
  assert.equal((await asked(base, '/%00')).status, 200);
  assert.equal((await asked(base, 'http://attacker.example/')).status, 404);
  assert.equal((await asked(base, '/')).status, 200);
});

test('the audience has a page of its own, whatever its link says', async (t) => {
  const { base } = await serve(t);
  for (const path of ['/watch', '/watch?bizid=8888&room=1&user=u']) {
    assert.equal(await (await fetch(base + path)).text(), '<title>watch</title>', path);
  }
  assert.equal(await (await fetch(`${base}/watch/?room=1`)).text(), '<title>watch in its folder</title>');
});

test('a page in a sandboxed frame, which has no origin, may read the files', async (t) => {
  const { base } = await serve(t);
  for (const path of ['/pkg/viewer_bg.wasm', '/profile.json'])
    assert.equal((await sentBy(base + path))['access-control-allow-origin'], '*', path);
});

test('every route of the viewer answers its page', async (t) => {
  const { base } = await serve(t);
  for (const path of ['/', '/console', '/console?room=1']) {
    const response = await fetch(base + path);
    assert.equal(response.status, 200, path);
    assert.equal(await response.text(), '<title>viewer</title>', path);
  }
});

test('a missing file is a 404 and no page', async (t) => {
  const { base } = await serve(t);
  for (const path of ['/pkg/old_bg.wasm', '/missing.js', '/watch/8888_room', '/console/room'])
    assert.equal((await fetch(base + path)).status, 404, path);
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
