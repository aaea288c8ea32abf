// Notification bodies as bytes from any realm: they are read with the engine's own getters, and only once.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { layOut } from './sandbox/consumer.mjs';

const folder = await layOut('bare');
const { panglu } = await import(pathToFileURL(join(folder, 'exports.mjs')));

const BODY = '{"event_type": 1, "stream_id": "8888_a", "t": 1700000600, "sign": "3b5f7f2a6d8f6a0c9f0f2f7d8c1b2a39"}';
const OPTIONS = { key: 'callback-key', now: 1_700_000_000 };
const streamOf = (body) => panglu.verifyNotification(body, OPTIONS).event?.stream;
const encoded = () => new TextEncoder().encode(BODY);

test('bytes of another realm are bytes', () => {
  const foreign = runInNewContext('Uint8Array.from(bytes)', { bytes: [...encoded()] });
  assert.equal(foreign instanceof Uint8Array, false);
  assert.equal(streamOf(foreign), '8888_a');
});

test('bytes in the middle of a buffer, bytes of Node, and shared bytes are bytes', () => {
  const pool = new Uint8Array(new ArrayBuffer(BODY.length + 20), 7, BODY.length);
  pool.set(encoded());
  const shared = new Uint8Array(new SharedArrayBuffer(BODY.length));
  shared.set(encoded());
  for (const bytes of [pool, Buffer.from(BODY), shared]) assert.equal(streamOf(bytes), '8888_a');
});

test('bytes whose memory was handed to somebody else are refused by name', () => {
  const bytes = encoded();
  structuredClone(bytes, { transfer: [bytes.buffer] });
  assert.throws(
    () => streamOf(bytes),
    (error) => {
      assert.ok(error instanceof panglu.PangluError);
      assert.deepEqual([error.code, error.field], ['wrong-type', 'body']);
      return true;
    },
  );
});

test('a class of bytes is not asked what it says about itself', () => {
  let asked = 0;
  class Own extends Uint8Array {
    get length() {
      asked += 1;
      panglu.streamCode({ bizId: 1, roomId: 1, userId: 'u' });
      return 3;
    }
    get [Symbol.toStringTag]() {
      asked += 1;
      return 'Map';
    }
  }
  const bytes = Own.from(encoded());
  asked = 0;
  assert.equal(streamOf(bytes), '8888_a');
  assert.equal(asked, 0);
});

test('what only looks like bytes is none', () => {
  const claims = { [Symbol.toStringTag]: 'Uint8Array', length: 1, 0: 56, buffer: new ArrayBuffer(1), byteOffset: 0 };
  for (const value of [
    claims,
    Object.create(Uint8Array.prototype),
    new Proxy(encoded(), {}),
    new Uint16Array(2),
    new DataView(new ArrayBuffer(2)),
    [123],
  ]) {
    assert.throws(() => streamOf(value), { code: 'wrong-type', field: 'body' });
  }
});

test('an answer to a broken body is not many times as long as the body', () => {
  // A comma is missing after each field.
  const fields = Array.from({ length: 3_000 }, (_, index) => `"field${index}": ${index}`);
  const body = `{ "event_type": 1 ${fields.join(' ')} }`;
  const answer = panglu.verifyNotification(body, OPTIONS);
  assert.equal(answer.verdict, 'malformed');
  assert.ok(answer.advice.length > 10, `${answer.advice.length} faults`);
  assert.ok(answer.suggestion.length < 2 * body.length);
  const longest = Math.max(...answer.advice.map((advice) => JSON.stringify(advice).length));
  assert.ok(longest < 300, `an advice has ${longest} characters: no advice holds the body`);
});
