// Keys are wiped: after a call with a key, the memory of the wasm contains no part of it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { layOut } from './sandbox/consumer.mjs';
import { fresh } from './sandbox/fresh.mjs';

const folder = await layOut('bare');
const wasm = await readFile(join(folder, 'node_modules/panglu/panglu.wasm'));

/** Visible ASCII that occurs nowhere else, shorter and longer than a block of the digest. */
const KEYS = ['Qz7#kV9!xW2@', 'Qz7#kV9!xW2@pL5$mN8%bR3^jH6&tY1*', 'Qz7#kV9!xW2@pL5$mN8%bR3^jH6&tY1*'.repeat(5)];
/** The length of the parts to search for: short enough to find a leftover, and too long to occur by chance. */
const PIECE = 6;

const now = 1_700_000_000;
const expiresAt = Math.floor(Date.now() / 1000) + 3600;
const room = { bizId: 8888, roomId: 293710, userId: '14y2l2c' };
const signedUrl = 'https://play.example.com/live/8888_a.flv?txSecret=7f361b83844f4268754d4ca841bfa954&txTime=6553FF10';
const body = '{"event_type": 1, "stream_id": "8888_a", "t": 1700000600, "sign": "55dd023b1189c14df5daa08b8fff8f44"}';

/** Every function that takes a key. */
const CALLS = {
  playUrls: ({ playUrls }, key) => playUrls({ ...room, key, expiresAt }),
  'playUrls of a rendition': ({ playUrls }, key) => playUrls({ ...room, template: '550', key, expiresAt }),
  'playUrls whose expiry is refused': ({ playUrls }, key) => refused(() => playUrls({ ...room, key, expiresAt: expiresAt * 1000 })),
  playUrlsBatch: ({ playUrlsBatch }, key) => playUrlsBatch({ bizId: 8888, rooms: Array(50).fill(room), key, expiresAt }),
  pushUrl: ({ pushUrl }, key) => pushUrl({ ...room, key, expiresAt }),
  'inspectUrl, one key': ({ inspectUrl }, key) => inspectUrl(signedUrl, { key, now }),
  'inspectUrl, two keys': ({ inspectUrl }, key) => inspectUrl(signedUrl, { pushKey: key, playKey: key, now }),
  verifyNotification: ({ verifyNotification }, key) => verifyNotification(body, { key, now }),
};

function refused(call) {
  assert.throws(call, { name: 'PangluError' });
}

/** The parts of a key in a memory. */
function found(memory, key) {
  const bytes = Buffer.from(memory.buffer);
  const pieces = Array.from({ length: key.length - PIECE + 1 }, (_, start) => key.slice(start, start + PIECE));
  return [...new Set(pieces)].filter((piece) => bytes.includes(piece));
}

test('a key that stays would be found', () => {
  const slim = fresh(folder, 'panglu/slim');
  const { memory } = slim.initSync(wasm);
  slim.identify(`${KEYS[1]} is no key here, but a text that nobody wipes`);
  assert.notDeepEqual(found(memory, KEYS[1]), []);
});

for (const [name, call] of Object.entries(CALLS)) {
  test(name, () => {
    for (const key of KEYS) {
      const slim = fresh(folder, 'panglu/slim');
      const instance = slim.initSync(wasm);
      const { memory } = instance;
      call(slim, key);
      assert.equal(instance.memory, memory, 'it is the memory of the call');
      assert.deepEqual(found(memory, key), [], `a key of ${key.length} bytes`);
    }
  });
}

test('a key with a character too many leaves nothing in the memory that is used from then on', () => {
  for (const key of KEYS) {
    const slim = fresh(folder, 'panglu/slim');
    const instance = slim.initSync(wasm);
    for (const slip of [' ', '，', '密钥']) {
      refused(() => slim.playUrls({ ...room, key: key + slip, expiresAt }));
      refused(() => slim.verifyNotification(body, { key: key + slip, now }));
      assert.deepEqual(found(instance.memory, key), [], `${key.length} bytes and “${slip}”`);
    }
  }
});
