import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ffmpegChildren, isRunning, temporaryFolder } from './fixtures.mjs';
import { watchFlv } from './media-reader.mjs';
import { txSecret } from './signature.mjs';

const DEMO = fileURLToPath(new URL('demo.mjs', import.meta.url));
const PUSH_KEY = 'push-key';
const ROOM = '8888_room_main';
const TX_TIME = 'FFFFFFFF';

const folder = await temporaryFolder(after);
await writeFile(join(folder, 'index.html'), '<title>viewer</title>');

const stream = (name, kind, key = PUSH_KEY) => ({
  name,
  kind,
  pushQuery: `txSecret=${txSecret(key, name, TX_TIME)}&txTime=${TX_TIME}`,
});

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
    `${typeof config === 'string' ? config : JSON.stringify({ root: folder, clipsDir: folder, pushKey: PUSH_KEY, ...config })}\n`,
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

test('ready means that page, profile and every stream can be opened', async (t) => {
  const demo = startDemo(t, {
    streams: [stream(ROOM, 'main'), stream('8888_room_aux', 'aux')],
    profileExtra: { bizId: '8888' },
  });
  const ready = await demo.event();
  assert.equal(ready.event, 'ready', ready.message);
  assert.deepEqual(ready.streams.sort(), ['8888_room_aux', ROOM]);
  assert.equal(await (await fetch(ready.page)).text(), '<title>viewer</title>');

  const profile = await (await fetch(`${ready.page}/profile.json`)).json();
  assert.equal(profile.bizId, '8888');
  assert.equal(`rtmp://${profile.play.rtmpAuthority}`, ready.rtmpBase);
  assert.equal(profile.play.https, false);
  for (const name of ready.streams) {
    const viewer = await watchFlv(`http://${profile.play.authority}/live/${name}.flv`);
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
    const demo = startDemo(t, { streams: [stream(ROOM, 'main')] });
    assert.equal((await demo.event()).event, 'ready');
    const children = ffmpegChildren(demo.child.pid);
    assert.equal(children.length, 2, 'the publisher and the segmenter');
    end(demo);
    assert.deepEqual(await demo.exited, exit);
    await until(() => !children.some(isRunning));
  });
}

test('a publisher that dies is reported and started again', async (t) => {
  const demo = startDemo(t, { streams: [stream(ROOM, 'main')] });
  const { httpBase } = await demo.event();
  const publisher = ffmpegChildren(demo.child.pid).find(({ command }) => command.includes('rtmp://'));
  process.kill(publisher.pid, 'SIGKILL');
  const { event, stream: name, message, retryInMs } = await demo.event();
  assert.deepEqual([event, name, retryInMs], ['error', ROOM, 500]);
  assert.ok(!message.includes('txSecret='), message);
  await until(async () => (await fetch(`${httpBase}/live/${ROOM}.m3u8`, { method: 'HEAD' })).status === 200);
});

test('a push that is refused tells why, without its signature', async (t) => {
  const refused = stream(ROOM, 'main', 'wrong-key');
  const demo = startDemo(t, { streams: [refused] });
  const [first, second] = [await demo.event(), await demo.event()];
  assert.match(first.message, /push refused: wrong-signature/);
  assert.ok(!first.message.includes(new URLSearchParams(refused.pushQuery).get('txSecret')));
  assert.deepEqual([first.retryInMs, second.retryInMs], [500, 1000], 'each wait is longer');
});

test('a configuration that cannot be read is an error and an exit code', async (t) => {
  const demo = startDemo(t, 'not json');
  assert.equal((await demo.event()).event, 'error');
  assert.deepEqual(await demo.exited, [1, null]);
});
