import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { childrenOf, isRunning, temporaryFolder } from './fixtures.mjs';
import { watchFlv } from './media-reader.mjs';

const DEMO = fileURLToPath(new URL('demo.mjs', import.meta.url));
const CAMERA = '8888_81265058829fd2e50c8ec2ac78d55127';
const SCREEN = '8888_65c744266708432b5b764274cf9eb5fe';

const folder = await temporaryFolder(after);
await writeFile(join(folder, 'index.html'), '<title>viewer</title>');

const host = (kind) => ({ room: '293710', user: '14y2l2c', kind, title: `the ${kind} stream` });

/** Starts the demo as `cargo xtask demo` does; its events are read one by one. */
function startDemo(t, config) {
  const child = spawn(process.execPath, [DEMO], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // What a killed demo could not remove goes with the test's own folder.
    env: { ...process.env, TMPDIR: folder },
  });
  t.after(() => child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.write(
    `${typeof config === 'string' ? config : JSON.stringify({ bizId: '8888', clipsDir: folder, restartMs: 500, ...config, settings: { pages: folder, requests_per_minute: 1_000_000, ...config.settings } })}\n`,
  );
  return {
    child,
    exited: once(child, 'exit'),
    event: async () => JSON.parse((await lines.next()).value),
  };
}

/** A condition outside of this process can only be polled. */
async function until(condition) {
  while (!(await condition())) await pause(20);
}

test('ready means that the page can be opened, and every stream is listed and played by its signed address', async (t) => {
  const demo = startDemo(t, { hosts: [host('main'), host('aux')] });
  const ready = await demo.event();
  assert.equal(ready.event, 'ready', ready.message);
  assert.deepEqual(
    ready.streams.map(({ name }) => name),
    [CAMERA, SCREEN],
  );
  assert.equal(await (await fetch(ready.page)).text(), '<title>viewer</title>');
  const ask = async (path) => (await fetch(ready.page + path)).json();
  await until(async () => (await ask('/api/live')).rows.length === 2);
  for (const kind of ['main', 'aux']) {
    const { flv } = await ask(`/api/rooms/293710/users/14y2l2c/play?kind=${kind}`);
    const viewer = await watchFlv(flv);
    assert.equal(await viewer.keyFrame(), 'FLV');
    viewer.leave();
  }
  demo.child.stdin.end();
  assert.deepEqual(await demo.exited, [0, null]);
});

for (const [what, end, exit] of [
  ['its stdin closes', ({ child }) => child.stdin.end(), [0, null]],
  ['SIGTERM', ({ child }) => child.kill('SIGTERM'), [0, null]],
  ['SIGINT', ({ child }) => child.kill('SIGINT'), [0, null]],
  ['SIGHUP', ({ child }) => child.kill('SIGHUP'), [0, null]],
  ['SIGKILL', ({ child }) => child.kill('SIGKILL'), [null, 'SIGKILL']],
]) {
  test(`on ${what} the demo ends with all its children`, async (t) => {
    const demo = startDemo(t, { hosts: [host('main')] });
    assert.equal((await demo.event()).event, 'ready');
    const children = childrenOf(demo.child.pid);
    assert.deepEqual(
      children.map(({ command }) => basename(command.split(' ')[0])).sort(),
      ['ffmpeg', 'ffmpeg', 'panglu-server'],
      'the publisher, the segmenter and the backend',
    );
    end(demo);
    assert.deepEqual(await demo.exited, exit);
    await until(() => !children.some(isRunning));
  });
}

test('a publisher that dies is reported and started again', async (t) => {
  const demo = startDemo(t, { hosts: [host('main')] });
  const { httpBase, page, streams } = await demo.event();
  process.kill(streams[0].pid, 'SIGKILL');
  const { event, stream: name, message, retryInMs } = await demo.event();
  assert.deepEqual([event, name, retryInMs], ['error', CAMERA, 500]);
  assert.doesNotMatch(message, /txSecret=[0-9a-f]/);
  const play = await (await fetch(`${page}/api/rooms/293710/users/14y2l2c/play`)).json();
  assert.ok(play.hls.startsWith(httpBase));
  await until(async () => (await fetch(play.hls, { method: 'HEAD' })).status === 200);
});

test('a push that is refused tells why, without its signature', async (t) => {
  const demo = startDemo(t, { hosts: [host('main')], settings: { push_key: 'wrong-key' } });
  const [first, second] = [await demo.event(), await demo.event()];
  assert.match(first.message, /push refused: wrong-signature/);
  assert.doesNotMatch(first.message, /txSecret=[0-9a-f]/);
  assert.deepEqual([first.retryInMs, second.retryInMs], [500, 1000], 'each wait is longer');
});

test('a port that is taken is left alone', async (t) => {
  const taken = createServer();
  t.after(() => taken.close());
  await once(taken.listen(0, '127.0.0.1'), 'listening');
  const { port } = taken.address();
  const demo = startDemo(t, { hosts: [], port });
  const { event, page } = await demo.event();
  assert.equal(event, 'ready');
  assert.notEqual(new URL(page).port, String(port));
});

test('a configuration that cannot be read is an error and an exit code', async (t) => {
  const demo = startDemo(t, 'not json');
  assert.equal((await demo.event()).event, 'error');
  assert.deepEqual(await demo.exited, [1, null]);
});
