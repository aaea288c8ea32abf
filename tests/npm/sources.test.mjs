// The sources of wasm that the slim entries accept; any other source changes nothing.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertOwn } from './hostile/judge.mjs';
import { SHAPES } from './hostile/shapes.mjs';
import { layOut } from './sandbox/consumer.mjs';
import { fresh } from './sandbox/fresh.mjs';

const folder = await layOut('bare');
const wasm = await readFile(join(folder, 'node_modules/panglu/panglu.wasm'));
const bytes = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength);
/** A newly loaded entry, as in a program that has just started. */
const freshSlim = () => fresh(folder, 'panglu/slim');

const answers = ({ streamCode }) =>
  assert.equal(streamCode({ bizId: 8888, roomId: 293710, userId: '14y2l2c' }), '8888_81265058829fd2e50c8ec2ac78d55127');

/** Bytes that begin in the middle of a buffer, like those of a pooled or bundled file. */
function offset(view) {
  const pool = new ArrayBuffer(bytes.byteLength + 24);
  new Uint8Array(pool, 8).set(new Uint8Array(bytes));
  return new view(pool, 8, bytes.byteLength);
}

const AT_ONCE = {
  'a buffer': () => bytes,
  'bytes of Node': () => wasm,
  'bytes that begin in the middle': () => offset(Uint8Array),
  'a view of data': () => offset(DataView),
  'a compiled module': () => new WebAssembly.Module(bytes),
};

const LATER = {
  ...AT_ONCE,
  'a response of a host that knows wasm': () => new Response(bytes, { headers: { 'Content-Type': 'application/wasm' } }),
  'a response of a host that does not': () => new Response(bytes, { headers: { 'Content-Type': 'application/octet-stream' } }),
  'an address': () => `data:application/wasm;base64,${wasm.toString('base64')}`,
  'an address as an object': () => new URL(`data:application/wasm;base64,${wasm.toString('base64')}`),
};

for (const [name, make] of Object.entries(AT_ONCE)) {
  test(`at once: ${name}`, () => {
    const slim = freshSlim();
    slim.initSync(make());
    answers(slim);
  });
}

for (const [name, make] of Object.entries(LATER)) {
  test(`later: ${name}, and a promise of it`, async () => {
    for (const source of [make(), Promise.resolve(make())]) {
      const slim = freshSlim();
      await slim.init(source);
      answers(slim);
    }
  });
}

test('who initialises twice, or in two places at once, keeps what runs', async () => {
  const slim = freshSlim();
  await Promise.all([slim.init(bytes), slim.init(new WebAssembly.Module(bytes)), slim.init(Promise.resolve(bytes))]);
  answers(slim);
  const { memory } = await slim.init(bytes);
  assert.equal(slim.initSync(bytes).memory, memory);
  answers(slim);
});

/** The smallest module: valid wasm that is not from this package. */
const FOREIGN = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

const UNUSABLE = {
  ...SHAPES,
  'bytes that are cut off': () => bytes.slice(0, 1000),
  'wasm of another program': () => FOREIGN,
  'another program, compiled': () => new WebAssembly.Module(FOREIGN),
  'the wasm of panglu/addresses': () => readFileSync(join(folder, 'node_modules/panglu/addresses.wasm')),
  'a page that says the file is not there': () =>
    new Response('<!doctype html>', { status: 404, headers: { 'Content-Type': 'text/html' } }),
  'the file with a status that says it is not there': () => new Response(bytes, { status: 404 }),
  'a promise that failed': () => Promise.reject(new Error('no network')),
  'an address that leads nowhere': () => 'data:text/plain,nothing',
};

test('what is no wasm of ours is refused, and the right one still works', async () => {
  const slim = freshSlim();
  for (const [name, make] of Object.entries(UNUSABLE)) {
    if (name.includes('endless')) continue;
    const ownErrorOf = (call) => (error) => {
      assertOwn(slim, error, `${call}: ${name}`);
      return true;
    };
    if (name !== 'a promise that failed') {
      assert.throws(() => slim.initSync(make()), ownErrorOf('initSync'), name);
    }
    await assert.rejects(slim.init(make()), ownErrorOf('init'), name);
    assert.throws(() => slim.streamCode({}), { code: 'not-initialised' }, name);
  }
  await slim.init(bytes);
  answers(slim);
});
