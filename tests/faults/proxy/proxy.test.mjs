// The proxy passes a stream through unchanged, and breaks it exactly as told.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import { connect } from 'node:net';
import { test } from 'node:test';
import { FAULTS, startFaultProxy } from './index.mjs';

const FLV = '/live/s.flv';
const PLAYLIST = '/live/s.m3u8';
const RECORDINGS = {
  hevc: { seconds: 2, flv: Buffer.from('FLV-of-hevc-and-more'), ts: Buffer.from('ts of hevc') },
  mpeg2: { seconds: 2, ts: Buffer.from('ts of mpeg2') },
};

/** A live source whose bytes the test sends, in front of it the proxy. */
async function setUp(t) {
  const viewers = new Set();
  let sequence = 0;
  const source = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.url.startsWith('/gone')) return response.writeHead(404, { 'x-reason': 'not live' }).end('not live');
    if (request.url.includes('.flv')) {
      response.writeHead(200, { 'content-type': 'video/x-flv' });
      response.write('first');
      viewers.add(response);
      return response.on('close', () => viewers.delete(response));
    }
    if (request.url.includes('.m3u8')) {
      sequence += 1;
      const base = `http://${request.headers.host}`;
      return response
        .writeHead(200, { 'content-type': 'application/vnd.apple.mpegurl' })
        .end(
          `#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:${sequence}\n#EXTINF:1,\ns-${sequence}.ts\n#EXTINF:1,\n${base}/live/s-${sequence + 1}.ts\n`,
        );
    }
    response.writeHead(200, { 'content-type': 'video/mp2t' }).end(`segment ${request.url}`);
  });
  source.listen(0, '127.0.0.1');
  await once(source, 'listening');
  const proxy = await startFaultProxy({ upstream: `http://127.0.0.1:${source.address().port}`, recordings: RECORDINGS });
  t.after(async () => {
    await proxy.close();
    source.closeAllConnections();
    source.close();
  });
  const push = (text) => {
    for (const viewer of viewers) viewer.write(text);
  };
  return { proxy, source, push, viewers };
}

/** Asks without keeping the connection, and returns the answer with a reader of its body. */
async function open(proxy, path) {
  const question = ask(proxy.base + path, { agent: false }).end();
  question.on('error', () => {});
  const [response] = await once(question, 'response').catch(() => [null]);
  if (!response) return { failed: true };
  let text = '';
  let failed = false;
  let ended = false;
  response.setEncoding('utf8');
  response.on('data', (part) => (text += part));
  response.on('end', () => (ended = true));
  response.on('error', () => (failed = true));
  const over = new Promise((done) => response.on('close', done));
  return {
    status: response.statusCode,
    headers: response.headers,
    text: () => text,
    async reads(wanted) {
      while (!text.includes(wanted)) await once(response, 'data');
    },
    over: async () => {
      await over;
      return { ended, failed };
    },
    leave: () => question.destroy(),
  };
}

async function whole(proxy, path) {
  const answer = await open(proxy, path);
  await answer.over();
  return answer;
}

test('without a fault everything passes, and players that leave are seen to leave', async (t) => {
  const { proxy, push, viewers } = await setUp(t);
  const flv = await open(proxy, `${FLV}?txSecret=a&txTime=b`);
  await flv.reads('first');
  push(' second');
  await flv.reads('second');
  assert.deepEqual(
    [flv.status, flv.headers['content-type'], flv.headers['access-control-allow-origin']],
    [200, 'video/x-flv', '*'],
  );
  assert.deepEqual(proxy.open(), { flv: 1, playlist: 0, segment: 0 });
  flv.leave();
  await proxy.until(() => proxy.open().flv === 0);
  assert.equal(proxy.requests()[FLV], 1);
  const [viewer] = viewers;
  if (viewer) await once(viewer, 'close');
  const missing = await whole(proxy, '/gone.flv');
  assert.deepEqual([missing.status, missing.headers['x-reason'], missing.text()], [404, 'not live', 'not live']);
});

test('the addresses in a playlist lead through the proxy', async (t) => {
  const { proxy } = await setUp(t);
  const playlist = await whole(proxy, PLAYLIST);
  assert.match(playlist.text(), new RegExp(`^${proxy.base}/live/s-2.ts$`, 'm'));
  assert.match(playlist.text(), /^s-1.ts$/m);
});

for (const [name, status] of [
  ['http-404', 404],
  ['http-403', 403],
  ['http-500', 500],
  ['http-503', 503],
]) {
  test(`${name}: readable by a page, and open responses end`, async (t) => {
    const { proxy } = await setUp(t);
    const before = await open(proxy, FLV);
    await before.reads('first');
    await proxy.inject(name);
    assert.deepEqual(await before.over(), { ended: true, failed: false });
    const after = await whole(proxy, FLV);
    assert.deepEqual([after.status, after.headers['access-control-allow-origin']], [status, '*']);
    await proxy.clear();
    assert.equal((await open(proxy, FLV)).status, 200);
  });
}

for (const [name, failed] of [
  ['connection-refused', false],
  ['network-gone', true],
]) {
  test(`${name}: nobody listens, and the same port listens again afterwards`, async (t) => {
    const { proxy } = await setUp(t);
    const before = await open(proxy, FLV);
    await before.reads('first');
    const { port } = proxy;
    await proxy.inject(name);
    assert.equal((await before.over()).failed, failed);
    const socket = connect(port, '127.0.0.1');
    const [error] = await once(socket, 'error');
    assert.equal(error.code, 'ECONNREFUSED');
    await proxy.clear();
    assert.equal(proxy.port, port);
    assert.equal((await whole(proxy, PLAYLIST)).status, 200);
  });
}

test('no-cors: the stream comes without its headers, and so does an error', async (t) => {
  const { proxy } = await setUp(t);
  await proxy.inject('no-cors');
  const flv = await open(proxy, FLV);
  assert.deepEqual([flv.status, flv.headers['access-control-allow-origin']], [200, undefined]);
  assert.equal((await whole(proxy, '/gone.m3u8')).headers['access-control-allow-origin'], undefined);
  await proxy.inject('no-cors', { status: 403 });
  const refused = await whole(proxy, FLV);
  assert.deepEqual([refused.status, refused.headers['access-control-allow-origin']], [403, undefined]);
});

test('captive-portal and empty-body', async (t) => {
  const { proxy } = await setUp(t);
  await proxy.inject('captive-portal');
  const portal = await whole(proxy, PLAYLIST);
  assert.deepEqual([portal.status, portal.headers['content-type']], [200, 'text/html; charset=utf-8']);
  assert.match(portal.text(), /sign in/);
  await proxy.inject('empty-body');
  const empty = await whole(proxy, FLV);
  assert.deepEqual([empty.status, empty.text(), await empty.over()], [200, '', { ended: true, failed: false }]);
});

test('no-headers: a request waits for the end of the fault, and open responses get nothing meanwhile', async (t) => {
  const { proxy, push } = await setUp(t);
  const before = await open(proxy, FLV);
  await before.reads('first');
  await proxy.inject('no-headers');
  push(' held back');
  const waiting = open(proxy, FLV);
  await proxy.until(() => proxy.open().flv === 2);
  assert.equal(before.text(), 'first');
  await proxy.clear();
  await before.reads('held back');
  await (await waiting).reads('first');
});

test('no-headers: a player that gives up is forgotten', async (t) => {
  const { proxy } = await setUp(t);
  await proxy.inject('no-headers');
  const question = ask(proxy.base + FLV, { agent: false }).end();
  question.on('error', () => {});
  await proxy.until(() => proxy.open().flv === 1);
  question.destroy();
  await proxy.until(() => proxy.open().flv === 0);
});

test('no-body: headers and nothing else until the fault ends', async (t) => {
  const { proxy } = await setUp(t);
  await proxy.inject('no-body');
  const flv = await open(proxy, FLV);
  assert.deepEqual([flv.status, flv.text()], [200, '']);
  await proxy.clear();
  await flv.reads('first');
});

test('stall: a new response stops after some bytes and goes on afterwards', async (t) => {
  const { proxy } = await setUp(t);
  await proxy.inject('stall', { afterBytes: 2 });
  const flv = await open(proxy, FLV);
  await flv.reads('fi');
  assert.equal(flv.text(), 'fi');
  await proxy.clear();
  await flv.reads('first');
});

test('reset: open responses break, new ones never begin', async (t) => {
  const { proxy } = await setUp(t);
  const before = await open(proxy, FLV);
  await before.reads('first');
  await proxy.inject('reset');
  assert.equal((await before.over()).failed, true);
  assert.equal((await open(proxy, FLV)).failed, true);
});

test('clean-end: FLV ends after its header, a playlist says the end, segments are there', async (t) => {
  const { proxy } = await setUp(t);
  await proxy.inject('clean-end');
  const flv = await whole(proxy, FLV);
  assert.equal(flv.text().slice(0, 3), 'FLV');
  assert.deepEqual(await flv.over(), { ended: true, failed: false });
  assert.match((await whole(proxy, PLAYLIST)).text(), /#EXT-X-ENDLIST\n$/);
  assert.match((await whole(proxy, '/live/s-1.ts')).text(), /^segment/);
});

test('frozen-playlist: the same text for ever, with the segments that were there', async (t) => {
  const { proxy, source } = await setUp(t);
  await proxy.inject('frozen-playlist');
  const first = (await whole(proxy, PLAYLIST)).text();
  assert.equal((await whole(proxy, PLAYLIST)).text(), first);
  source.removeAllListeners('request');
  source.on('request', (_, response) => response.writeHead(404).end());
  const [name] = /^s-\d+\.ts$/m.exec(first);
  const kept = await whole(proxy, `/live/${name}`);
  assert.deepEqual([kept.status, kept.text()], [200, `segment /live/${name}`]);
});

test('segments-404: only segments are missing', async (t) => {
  const { proxy } = await setUp(t);
  await proxy.inject('segments-404');
  const statuses = await Promise.all([PLAYLIST, '/live/s-1.ts', FLV].map(async (path) => (await open(proxy, path)).status));
  assert.deepEqual(statuses, [200, 404, 200]);
});

test('wrong-content-type and redirect: the stream is there all the same', async (t) => {
  const { proxy } = await setUp(t);
  await proxy.inject('wrong-content-type');
  const labelled = await open(proxy, FLV);
  await labelled.reads('first');
  assert.equal(labelled.headers['content-type'], 'text/plain; charset=utf-8');
  await proxy.inject('redirect');
  const moved = await open(proxy, `${FLV}?a=b`);
  assert.deepEqual([moved.status, moved.headers.location], [302, `/moved${FLV}?a=b`]);
  await (await open(proxy, moved.headers.location)).reads('first');
});

test('throttle: all responses share the rate, tick by tick', async (t) => {
  const { proxy, push } = await setUp(t);
  t.mock.timers.enable({ apis: ['setInterval'] });
  // 50 ms at 16 kbit/s are 100 bytes.
  await proxy.inject('throttle', { bitsPerSecond: 16_000 });
  const players = await Promise.all([open(proxy, FLV), open(proxy, FLV)]);
  const received = () => players.reduce((sum, player) => sum + player.text().length, 0);
  assert.equal(received(), 0);
  push('x'.repeat(195));
  let ticks = 0;
  while (received() < 400) {
    t.mock.timers.tick(50);
    ticks += 1;
    await new Promise(setImmediate);
    assert.ok(received() <= ticks * 100, `${received()} bytes after ${ticks} ticks`);
  }
  push(' without a limit');
  await proxy.clear();
  await Promise.all(players.map((player) => player.reads('without a limit')));
});

test('hevc and mpeg2: a recording is played as if it were live', async (t) => {
  const { proxy } = await setUp(t);
  await proxy.inject('hevc');
  await (await open(proxy, FLV)).reads('FLV-of-hevc');
  const playlist = (await whole(proxy, PLAYLIST)).text();
  const segments = playlist.split('\n').filter((line) => line.endsWith('.ts'));
  assert.equal(segments.length, 3);
  assert.equal((await whole(proxy, `/live/${segments[0]}`)).text(), 'ts of hevc');
  await proxy.inject('mpeg2');
  assert.equal((await whole(proxy, `/live/${segments[0]}`)).text(), 'ts of mpeg2');
  await (await open(proxy, FLV)).reads('first');
});

test('a fault that cannot be injected says why, and changes nothing', async (t) => {
  const { proxy } = await setUp(t);
  await assert.rejects(proxy.inject('toString'), {
    name: 'FaultError',
    message: /^toString is not a fault; the faults are: connection-refused/,
  });
  await assert.rejects(proxy.inject('stall', { after: 1 }), { message: 'stall has no option after' });
  await assert.rejects(proxy.inject('throttle', { bitsPerSecond: '1' }), { message: 'bitsPerSecond of throttle must be a number' });
  await assert.rejects(proxy.inject('throttle', { bitsPerSecond: -1 }), { message: /must not be negative/ });
  await assert.rejects(proxy.inject('hevc', { recording: 'none' }), { message: /start the proxy with recordings.none/ });
  assert.equal(proxy.fault, null);
});

test('a source that is not there is a 502 that a page can read', async (t) => {
  const { proxy, source } = await setUp(t);
  source.closeAllConnections();
  source.close();
  const answer = await whole(proxy, FLV);
  assert.deepEqual([answer.status, answer.headers['access-control-allow-origin']], [502, '*']);
});

test('every fault is explained, and can be put in place of any other', async (t) => {
  const { proxy } = await setUp(t);
  for (const [name, { about }] of Object.entries(FAULTS)) {
    assert.match(about, /^[A-Z].*\.$/);
    await proxy.inject(name);
    assert.equal(proxy.fault.name, name);
  }
  await proxy.clear();
  assert.equal((await whole(proxy, PLAYLIST)).status, 200);
});
