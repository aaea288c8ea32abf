// Hostile input to the installed package: for any input a call returns a valid result or throws a PangluError, the memory
// does not grow, and later calls work as before.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runChecks } from './checks/run.mjs';
import { call, FUNCTIONS } from './sandbox/functions.mjs';
import { assertOwn, judged, run } from './hostile/judge.mjs';
import * as hostile from './hostile/cases.mjs';
import { cases } from './sandbox/cases.mjs';
import { assertWhole, layOut } from './sandbox/consumer.mjs';

const AT_LEAST = 10_000;

const folder = await layOut('bare');
const { panglu, slim } = await import(pathToFileURL(join(folder, 'exports.mjs')));
const instance = slim.initSync(await readFile(join(folder, 'node_modules/panglu/panglu.wasm')));

const CATEGORIES = {
  'wrong arguments': hostile.wrongArguments,
  'wrong options': hostile.wrongOptions,
  'several wrong options at once': (entry) => hostile.severalWrong(entry, AT_LEAST / 5),
  'rooms of every kind': hostile.wrongRooms,
  getters: hostile.getters,
};

for (const [name, category] of Object.entries(CATEGORIES)) {
  test(name, () => run(category(panglu), 1));

  test(`${name}, ${AT_LEAST} times, leave the memory flat`, async () => {
    const all = category(slim);
    // The first round needs as much memory as any other, so the memory must not grow afterwards.
    await run(all, 1);
    const warm = instance.memory.buffer.byteLength;
    await run(all, AT_LEAST);
    assert.equal(instance.memory.buffer.byteLength, warm);
  });
}

test('the shared cases again and again leave the memory flat', async () => {
  const { passed } = await runChecks(slim, cases);
  const warm = instance.memory.buffer.byteLength;
  for (let asked = 0; asked < AT_LEAST; asked += passed) assertWhole(await runChecks(slim, cases), 'panglu/slim');
  assert.equal(instance.memory.buffer.byteLength, warm);
});

test('a source of rooms that fails is told apart from a room that is wrong', async () => {
  const thrown = { own: true };
  const fail = () => {
    throw thrown;
  };
  const room = { roomId: 1, userId: 'u' };
  const spoilt = {
    ...room,
    get userId() {
      return fail();
    },
  };
  const expectUnreadable = (error, field) => {
    assertOwn(panglu, error, field);
    assert.deepEqual([error.code, error.field, error.cause === thrown], ['unreadable', field, true]);
    return true;
  };
  const streamed = async (rooms) => {
    const found = [];
    for await (const urls of panglu.playUrlsStream({ bizId: 1, rooms })) found.push(urls);
    return found;
  };
  assert.throws(
    () => panglu.playUrlsBatch({ bizId: 1, rooms: [room, spoilt] }),
    (error) => expectUnreadable(error, 'rooms[1].userId'),
  );
  await assert.rejects(streamed([room, spoilt]), (error) => expectUnreadable(error, 'rooms[1].userId'));
  const sources = [
    (function* () {
      yield room;
      fail();
    })(),
    (async function* () {
      yield room;
      fail();
    })(),
    { [Symbol.asyncIterator]: fail },
    { [Symbol.iterator]: () => ({ next: fail }) },
  ];
  for (const rooms of sources) await assert.rejects(streamed(rooms), (error) => expectUnreadable(error, 'rooms'));
});

test('a call that calls itself without end is refused', async () => {
  for (const fn of FUNCTIONS.filter(({ late }) => !late)) {
    for (const option of Object.keys(fn.good.options)) {
      const options = {
        ...fn.good.options,
        get [option]() {
          return call(panglu, fn, Object.values({ ...fn.good, options }));
        },
      };
      const error = await judged(panglu, fn, Object.values({ ...fn.good, options }), `${fn.name} in ${option} of ${fn.name}`);
      assert.ok(error, 'there is no answer');
    }
  }
});

test('a call at the end of the stack does not break the next', () => {
  const descend = () => {
    try {
      descend();
    } catch {
      // So close to the limit any error may be thrown, even by the engine while it creates an error.
      for (const fn of FUNCTIONS) {
        if (!fn.late) call(panglu, fn, Object.values(fn.good));
      }
    }
  };
  for (let round = 0; round < 20; round += 1) {
    try {
      descend();
    } catch {
      // The same.
    }
  }
  assert.equal(panglu.streamCode(FUNCTIONS[0].good.options), '8888_81265058829fd2e50c8ec2ac78d55127');
});

test('afterwards every case holds as before', async () => {
  assertWhole(await runChecks(panglu, cases), 'panglu');
  assertWhole(await runChecks(slim, cases), 'panglu/slim');
});
