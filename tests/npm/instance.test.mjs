// The wasm instance of the installed package: a trap affects only the call that caused it, and a call that needs much
// memory does not keep it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runChecks } from './checks/run.mjs';
import { cases } from './sandbox/cases.mjs';
import { assertWhole, layOut } from './sandbox/consumer.mjs';
import { fresh } from './sandbox/fresh.mjs';
import { collectGarbage } from './sandbox/gc.mjs';
import { starved } from './sandbox/starved.mjs';

const folder = await layOut('bare');
const { panglu } = await import(pathToFileURL(join(folder, 'exports.mjs')));
const wasm = await readFile(join(folder, 'node_modules/panglu/panglu.wasm'));

const MEBIBYTE = 1024 * 1024;
/** With names of the maximum length, so that one part of the roster needs the most memory. */
const roster = (length) => Array.from({ length }, (_, index) => ({ roomId: index + 1, userId: 'u'.repeat(64) }));
const pasted = (bytes) => 'startPush: ok, '.repeat(bytes / 15);

/** A separate package that runs this wasm, and the state of its instance. */
function start(module) {
  const slim = fresh(folder, 'panglu/slim');
  return { slim, instance: slim.initSync(module) };
}

/** Checks valid results repeatedly. */
function answers({ playUrls, streamCode }) {
  const room = { bizId: 8888, roomId: 293710, userId: '14y2l2c' };
  for (let round = 0; round < 2; round += 1) {
    assert.equal(playUrls(room).code, '8888_81265058829fd2e50c8ec2ac78d55127');
    assert.equal(playUrls({ ...room, kind: 'aux' }).code, '8888_65c744266708432b5b764274cf9eb5fe');
  }
  assert.equal(streamCode(room), '8888_81265058829fd2e50c8ec2ac78d55127');
}

/** Checks that the call ended in a trap and reported it. */
function assertTrapped({ PangluError }, call) {
  assert.throws(call, (error) => {
    assert.ok(error instanceof PangluError);
    assert.deepEqual([error.code, error.field], ['internal', undefined]);
    assert.ok(error.cause instanceof WebAssembly.RuntimeError, String(error.cause));
    return true;
  });
}

const GREEDY = {
  'a pasted text': ({ identify }) => identify(pasted(3 * MEBIBYTE)),
  'an address': ({ inspectUrl }) => inspectUrl(`rtmp://play.example.com/${pasted(3 * MEBIBYTE)}`),
  'a body': ({ verifyNotification }) => verifyNotification(pasted(3 * MEBIBYTE), { key: 'k' }),
  'a roster': ({ whichRoom }) => whichRoom(`1_${'0'.repeat(32)}`, { bizId: 1, rooms: roster(5000) }),
};

for (const [name, call] of Object.entries(GREEDY)) {
  test(`${name} for which there is no memory costs one call`, () => {
    const { slim, instance } = start(starved(wasm, 4));
    answers(slim);
    const { memory } = instance;
    for (let round = 0; round < 3; round += 1) {
      assertTrapped(slim, () => call(slim));
      answers(slim);
      assert.notEqual(instance.memory, memory, 'what the call left half done is gone');
    }
    call(start(wasm).slim);
  });
}

test('afterwards every case holds as before', async () => {
  const { slim } = start(starved(wasm, 64));
  assertTrapped(slim, () => slim.identify(pasted(6 * MEBIBYTE)));
  assertWhole(await runChecks(slim, cases), 'panglu/slim');
});

test('a body larger than any memory of a wasm costs one call', () => {
  // These bytes are never written, so the system need not allocate them.
  const body = new Uint8Array(2 ** 31);
  assertTrapped(panglu, () => panglu.verifyNotification(body, { key: 'k' }));
  answers(panglu);
});

test('ten megabytes that were pasted once are not kept', async () => {
  const { slim, instance } = start(wasm);
  answers(slim);
  const small = instance.memory.buffer.byteLength;
  const before = new WeakRef(instance.memory);
  slim.identify(pasted(10 * MEBIBYTE));
  answers(slim);
  assert.equal(instance.memory.buffer.byteLength, small);
  await collectGarbage();
  assert.equal(before.deref(), undefined, 'something holds on to the memory of before');
});

test('an ordinary call keeps its instance', () => {
  const { slim, instance } = start(wasm);
  const { memory } = instance;
  answers(slim);
  slim.identify(pasted(MEBIBYTE));
  slim.playUrlsBatch({ bizId: 1, rooms: roster(5000) });
  assert.throws(() => slim.identify('text', { locale: 1 }));
  assert.equal(instance.memory, memory);
});

test('whoever initialised has the memory of the instance that runs now', () => {
  const { slim, instance } = start(starved(wasm, 4));
  const { memory } = instance;
  assertTrapped(slim, () => slim.identify(pasted(3 * MEBIBYTE)));
  assert.notEqual(instance.memory, memory);
  assert.equal(instance.memory, slim.initSync(wasm).memory);
});
