// The shared cases through the packed and installed npm package.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const { streamCode, playUrls, pushUrl } = await import(pathToFileURL(process.env.PANGLU_PACKAGE).href);

const cases = async (name) => JSON.parse(await readFile(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'));

test('stream codes', async () => {
  for (const { source, code, ...options } of await cases('stream-codes')) {
    assert.equal(streamCode(options), code, source);
  }
});

test('ids may be numbers', () => {
  const options = { bizId: 8888, roomId: 293710, userId: '14y2l2c' };
  assert.equal(streamCode(options), '8888_81265058829fd2e50c8ec2ac78d55127');
});

test('play addresses', async () => {
  for (const { source, rtmp, flv, hls, webrtc, ...options } of await cases('play-urls')) {
    const { expiresAt, ...urls } = playUrls(options);
    assert.deepEqual(urls, { code: options.code, rtmp, flv, hls, webrtc }, source);
    assert.equal(expiresAt, options.expiresAt, source);
  }
});

test('push addresses', async () => {
  for (const { source, url, server, streamKey, ...options } of await cases('push-urls')) {
    const { expiresAt, ...push } = pushUrl(options);
    assert.deepEqual(push, { code: options.code, url, server, streamKey }, source);
    assert.equal(expiresAt, options.expiresAt, source);
  }
});

// One good call for each field, into which the bad value is put.
const good = { bizId: '8888', roomId: '293710', userId: '14y2l2c', kind: 'main' };
const callWith = {
  bizId: (bizId) => streamCode({ ...good, bizId }),
  roomId: (roomId) => streamCode({ ...good, roomId }),
  userId: (userId) => streamCode({ ...good, userId }),
  kind: (kind) => streamCode({ ...good, kind }),
  code: (code) => playUrls({ code }),
  domain: (domain) => playUrls({ ...good, domain }),
  app: (app) => pushUrl({ ...good, app }),
  key: (key) => pushUrl({ ...good, key, expiresAt: 1 }),
};

test('bad input is refused with field, code and the way to mend it', async () => {
  // txTime is made from a number here, so nobody can pass it as text.
  const reachable = (await cases('bad-input')).filter(({ field }) => field !== 'expiresAt');
  for (const { why, field, input, repeat = 1, code, mend } of reachable) {
    assert.throws(
      () => callWith[field](input.repeat(repeat)),
      (error) => {
        assert.ok(error instanceof Error, why);
        assert.deepEqual([error.name, error.field, error.code], ['PangluError', field, code], why);
        assert.ok(error.message.includes(mend), `“${error.message}” should tell about “${mend}” (${why})`);
        return true;
      },
    );
  }
});

test('a key without an expiry is refused', () => {
  assert.throws(() => pushUrl({ ...good, key: 'k' }), { name: 'PangluError', field: 'expiresAt', code: 'empty' });
});

test('options of the wrong shape are refused as such', () => {
  for (const options of [undefined, null, 'text', { ...good, userId: 7 }, { ...good, roomId: {} }]) {
    assert.throws(() => streamCode(options), { name: 'PangluError', code: 'wrong-shape' });
  }
});
