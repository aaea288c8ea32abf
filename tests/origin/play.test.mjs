import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { after, before, test } from 'node:test';
import { originFor, testClip } from './fixtures.mjs';
import { segmentNames, watchFlv } from './media-reader.mjs';
import { startOrigin } from './origin.mjs';
import { startPublisher } from './publisher.mjs';

const NAME = '8888_81265058829fd2e50c8ec2ac78d55127';

const clip = await testClip(after);
let origin;
let publisher;
let live;

before(async () => {
  origin = await startOrigin();
  publisher = startPublisher({ url: `${origin.rtmpBase}/live/${NAME}`, clip });
  await origin.whenLive(NAME);
  live = `${origin.httpBase}/live/${NAME}`;
});

after(async () => {
  await publisher?.stop();
  await origin?.close();
});

test('FLV starts with its header and a key frame, and viewers are counted', async () => {
  const [first, second] = [await watchFlv(`${live}.flv`), await watchFlv(`${live}.flv`)];
  assert.equal(await first.keyFrame(), 'FLV');
  assert.equal(await second.keyFrame(), 'FLV');
  assert.deepEqual([origin.viewers(), origin.viewers(NAME), origin.viewers('other')], [2, 2, 0]);
  first.leave();
  second.leave();
});

test('the playlist lists segments that are there', async () => {
  const response = await fetch(`${live}.m3u8`);
  assert.equal(response.headers.get('content-type'), 'application/vnd.apple.mpegurl');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const names = segmentNames(await response.text());
  assert.ok(names.length > 0);
  const segment = await fetch(new URL(names.at(-1), response.url));
  assert.deepEqual([segment.status, segment.headers.get('content-type')], [200, 'video/mp2t']);
  const bytes = Buffer.from(await segment.arrayBuffer());
  assert.deepEqual([bytes[0], bytes[188], bytes.length % 188], [0x47, 0x47, 0], 'whole MPEG-TS packets');
});

test('HEAD tells the type without opening a stream', async () => {
  for (const [extension, type] of [
    ['flv', 'video/x-flv'],
    ['m3u8', 'application/vnd.apple.mpegurl'],
  ]) {
    const response = await fetch(`${live}.${extension}`, { method: 'HEAD' });
    assert.deepEqual([response.status, response.headers.get('content-type')], [200, type]);
  }
});

test('a stream that is not live is a 404 at once, readable from any page', async () => {
  for (const path of ['other.flv', 'other.m3u8', `${NAME}-0123456789abcdef-0.ts`, `${NAME}.mp4`]) {
    const response = await fetch(`${origin.httpBase}/live/${path}`);
    assert.equal(response.status, 404, path);
    assert.equal(response.headers.get('access-control-allow-origin'), '*', path);
  }
  assert.equal((await fetch(`${origin.httpBase}/other/${NAME}.flv`)).status, 404, 'streams live under /live/ only');
});

test('preflight lets a public page reach this address', async () => {
  const response = await fetch(`${live}.flv`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://page.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'range',
      'access-control-request-private-network': 'true',
    },
  });
  assert.equal(response.status, 204);
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.equal(response.headers.get('access-control-allow-headers'), 'range');
  assert.match(response.headers.get('access-control-allow-methods'), /GET/);
  assert.equal(response.headers.get('access-control-allow-private-network'), 'true');
});

test('nothing can be published over HTTP', async () => {
  assert.equal((await fetch(`${live}.flv`, { method: 'POST', body: 'FLV' })).status, 405);
});

test('play requests are counted by path, refused ones too', async () => {
  const path = '/live/counted.m3u8';
  assert.equal(origin.requests()[path], undefined);
  await fetch(`${origin.httpBase}${path}`);
  await fetch(`${origin.httpBase}${path}?txSecret=secret`);
  assert.equal(origin.requests()[path], 2);
  assert.ok(!JSON.stringify(origin.requests()).includes('secret'));
});

test('a second publisher of the same name is turned away and does not disturb the first', async (t) => {
  const viewer = await watchFlv(`${live}.flv`);
  const second = startPublisher({ url: `${origin.rtmpBase}/live/${NAME}`, clip });
  t.after(() => second.kill());
  assert.match((await second.exited).error, /this stream has a publisher already/);
  assert.equal(await viewer.keyFrame(), 'FLV');
  assert.deepEqual(origin.streams(), [NAME]);
  viewer.leave();
});

test('a request under a name that is not this machine’s is refused, and no page may read the refusal', async () => {
  const { hostname, port } = new URL(origin.httpBase);
  const request = get({ hostname, port, path: `/live/${NAME}.m3u8`, headers: { host: `attacker.example:${port}` } });
  const [response] = await once(request, 'response');
  response.resume();
  assert.deepEqual([response.statusCode, response.headers['access-control-allow-origin']], [421, undefined]);
});

test('requests are counted for a bounded number of addresses', async (t) => {
  const { httpBase, requests } = await originFor(t);
  const agent = new Agent({ keepAlive: true });
  t.after(() => agent.destroy());
  for (let made = 0; made <= 1000; made++) {
    const request = get(`${httpBase}/live/made-up-${made}.flv`, { agent });
    const [response] = await once(request, 'response');
    await once(response.resume(), 'end');
  }
  const counted = Object.keys(requests());
  assert.deepEqual([counted.length, counted[0], counted.at(-1)], [1000, '/live/made-up-1.flv', '/live/made-up-1000.flv']);
});
