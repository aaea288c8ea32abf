import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import { ffmpegChildren, livePublisherFor, originFor, publisherFor, temporaryFolder, testClip } from './fixtures.mjs';
import { listen } from './listen.mjs';
import { segmentNames, watchFlv } from './media-reader.mjs';
import { startOrigin } from './origin.mjs';

const clip = await testClip(after);

const segmentsOf = async (origin, name) => segmentNames(await (await fetch(`${origin.httpBase}/live/${name}.m3u8`)).text());

for (const ending of ['kill', 'stop']) {
  test(`after ${ending} viewers are let go at once, and the same name can go live again`, async (t) => {
    const origin = await originFor(t);
    const hooks = [];
    for (const hook of ['publish', 'playlist', 'unpublish']) origin.on(hook, ({ name }) => hooks.push(`${hook} ${name}`));
    const first = await livePublisherFor(t, { origin, clip, name: 'room' });
    const viewer = await watchFlv(`${origin.httpBase}/live/room.flv`);
    await viewer.keyFrame();
    const [oldSegment] = await segmentsOf(origin, 'room');

    const exited = first[ending]();
    await origin.whenEnded('room');
    assert.equal((await fetch(`${origin.httpBase}/live/room.flv`)).status, 404);
    assert.equal((await fetch(`${origin.httpBase}/live/room.m3u8`)).status, 404);
    assert.equal((await fetch(`${origin.httpBase}/live/${oldSegment}`)).status, 404);
    assert.deepEqual([origin.streams(), origin.viewers()], [[], 0]);
    await viewer.end();
    assert.equal((await exited).error, undefined, 'an end that was asked for is no error');

    await livePublisherFor(t, { origin, clip, name: 'room' });
    assert.equal(await (await watchFlv(`${origin.httpBase}/live/room.flv`)).keyFrame(), 'FLV');
    const newSegments = await segmentsOf(origin, 'room');
    assert.ok(!newSegments.includes(oldSegment), 'segment names are unique per publish');
    assert.deepEqual(hooks, ['publish room', 'playlist room', 'unpublish room', 'publish room', 'playlist room']);
  });
}

test('whenEnded resolves at once for a stream that is not live', async (t) => {
  const origin = await originFor(t);
  await origin.whenEnded('room');
});

test('the backend gets one start and one end of each publish, with its cause', async (t) => {
  const bodies = [];
  const backend = createServer(async (request, response) => {
    bodies.push(JSON.parse(Buffer.concat(await request.toArray())));
    response.end('{"code":0}');
    backend.emit('notified');
  });
  const port = await listen(backend, '127.0.0.1', 0);
  t.after(() => backend.close());
  const origin = await originFor(t, { notify: { url: `http://127.0.0.1:${port}/`, key: 'hook-key', appId: 7 } });

  for (const [ending, errcode] of [
    ['stop', 1],
    ['kill', 3],
  ]) {
    bodies.length = 0;
    const started = once(backend, 'notified');
    const publisher = publisherFor(t, { origin, clip, name: 'room', query: 'bizid=8888' });
    await started;
    await origin.whenLive('room');
    const ended = once(backend, 'notified');
    await publisher[ending]();
    await ended;
    assert.deepEqual(
      bodies.map((body) => [body.event_type, body.stream_id, body.appid, body.stream_param, body.errcode]),
      [
        [1, 'room', 7, 'bizid=8888', 0],
        [0, 'room', 7, 'bizid=8888', errcode],
      ],
      ending,
    );
    assert.equal(bodies[0].sequence, bodies[1].sequence);
  }
});

test('close leaves no child, no port, no file and nobody waiting', async (t) => {
  const workDir = await temporaryFolder((remove) => t.after(remove));
  const origin = await startOrigin({ workDir });
  const publisher = publisherFor(t, { origin, clip, name: 'room' });
  const waiting = assert.rejects(origin.whenLive('never'), /closed before never went live/);
  await origin.whenLive('room');
  assert.equal(ffmpegChildren(process.pid).length, 2, 'the publisher and the segmenter');
  const viewer = await watchFlv(`${origin.httpBase}/live/room.flv`);
  await viewer.keyFrame();
  const viewerGone = viewer.end().catch(() => {});

  await Promise.all([origin.close(), origin.close()]);
  await waiting;
  await viewerGone;
  assert.ok((await publisher.exited).error, 'the publisher ends by itself when its connection breaks');
  assert.deepEqual(ffmpegChildren(process.pid), []);
  assert.ok(!process.getActiveResourcesInfo().includes('TCPServerWrap'));
  assert.deepEqual(await readdir(workDir), []);
  await assert.rejects(fetch(origin.httpBase), (error) => error.cause.code === 'ECONNREFUSED');
});

test('closing while a publisher is just arriving leaves nothing either', async (t) => {
  const workDir = await temporaryFolder((remove) => t.after(remove));
  const origin = await startOrigin({ workDir });
  const published = new Promise((resolve) => origin.on('publish', resolve));
  const publisher = publisherFor(t, { origin, clip, name: 'room' });
  const live = assert.rejects(origin.whenLive('room'), /before/);
  await published;
  await origin.close();
  await live;
  await publisher.exited;
  assert.deepEqual(ffmpegChildren(process.pid), []);
  assert.deepEqual(await readdir(workDir), []);
});

test('two origins in one process keep their streams apart', async (t) => {
  const [left, right] = [await originFor(t), await originFor(t)];
  await livePublisherFor(t, { origin: left, clip, name: 'room' });
  assert.deepEqual([left.streams(), right.streams()], [['room'], []]);
  assert.equal((await fetch(`${right.httpBase}/live/room.flv`)).status, 404);
});

test('a client that does not speak RTMP takes nothing down', async (t) => {
  const origin = await originFor(t);
  const stranger = connect(origin.rtmpPort, '127.0.0.1');
  // Longer than a handshake, so that it reaches the parser of commands.
  stranger.on('error', () => {}).end(Buffer.alloc(8192, 0x14));
  stranger.resume();
  await once(stranger, 'close');
  await livePublisherFor(t, { origin, clip, name: 'room' });
});

test('a taken port and a public address are refused by name', async (t) => {
  const origin = await originFor(t);
  await assert.rejects(startOrigin({ rtmpPort: origin.rtmpPort }), { code: 'EADDRINUSE', port: origin.rtmpPort });
  await assert.rejects(startOrigin({ host: '0.0.0.0' }), /0\.0\.0\.0 is not a loopback address/);
});

test('without ffmpeg the reason is given instead of a stream that never comes', async (t) => {
  const origin = await originFor(t, { ffmpeg: 'no-such-ffmpeg' });
  publisherFor(t, { origin, clip, name: 'room' });
  await assert.rejects(origin.whenLive('room'), /cannot run no-such-ffmpeg/);
});
