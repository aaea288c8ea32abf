// No call depends on earlier calls: after any sequence of calls, the package answers the next one like a package that was
// just loaded.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { layOut } from './sandbox/consumer.mjs';
import { fresh } from './sandbox/fresh.mjs';
import { sequences } from './sequences/calls.mjs';
import { play } from './sequences/outcome.mjs';

const SEED = 20_181_206;
const SEQUENCES = 150;

const folder = await layOut('bare');

/** The entries that take a compiled module, because these can be loaded anew quickly. */
const WASM = { 'panglu/slim': 'panglu.wasm', 'panglu/addresses/slim': 'addresses.wasm' };

/** A newly loaded package, as in a program that has just started. */
function start(name, module) {
  const entry = fresh(folder, name);
  if (module) entry.initSync(module);
  return entry;
}

/** A regression: after an unsigned site, the next call skipped the check of its expiry time. */
const FOUND = [
  { name: 'playUrls', args: [{ bizId: 8888, roomId: 293710, userId: '14y2l2c' }] },
  { name: 'playUrls', args: [{ bizId: 8888, roomId: 293710, userId: '14y2l2c', expiresAt: 'x' }] },
];

for (const [name, file] of Object.entries(WASM)) {
  const module = new WebAssembly.Module(await readFile(join(folder, 'node_modules/panglu', file)));
  const { init, initSync, PangluError, ...all } = start(name, module);
  const functions = Object.keys(all);
  const alone = new Map();

  /** The result of a call in a package without other calls. */
  function outcomeAlone(call) {
    const key = fc.stringify(call);
    if (!alone.has(key))
      alone.set(
        key,
        play(start(name, module), [call]).then(([outcome]) => outcome),
      );
    return alone.get(key);
  }

  async function assertAsAlone(entry, calls) {
    const outcomes = await play(entry, calls);
    for (const [index, call] of calls.entries()) {
      assert.deepEqual(outcomes[index], await outcomeAlone(call), `call ${index + 1} of ${calls.length}: ${fc.stringify(call)}`);
    }
  }

  test(`${name}: any sequence of calls`, async () => {
    const property = fc.asyncProperty(sequences(functions), (calls) => assertAsAlone(start(name, module), calls));
    await fc.assert(property, { seed: SEED, numRuns: SEQUENCES, examples: [[FOUND]] });
  });

  const carrying = name.replace('/slim', '');
  test(`${carrying}: many sequences, one after the other, in one package`, async () => {
    const calls = fc.sample(sequences(functions), { seed: SEED, numRuns: SEQUENCES }).flat();
    for (const called of functions) assert.ok(calls.filter((call) => call.name === called).length > 100, `${called} is called`);
    await assertAsAlone(start(carrying), calls);
  });
}
