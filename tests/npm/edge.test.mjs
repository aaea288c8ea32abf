// The packed package on an edge host, with the real workerd.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertWhole, layOut } from './sandbox/consumer.mjs';
import { startEdge } from './sandbox/edge.mjs';
import { ENTRIES } from './sandbox/entries.mjs';
import { runtime } from './sandbox/runtimes.mjs';

const { skip } = runtime('workerd');

/** The entries with embedded wasm. */
const CARRYING = ['panglu', 'panglu/addresses'];

test('workerd', { skip }, async (t) => {
  const folder = await layOut('workerd');

  await t.test('wasm that is imported, or compiled while the program starts', async (t) => {
    const ask = await startEdge(t, folder, 'main.js');
    for (const entry of Object.keys(ENTRIES)) {
      await t.test(entry, async () => assertWhole(JSON.parse(await ask(`/${entry}`)), entry));
    }
  });

  await t.test('wasm that would be compiled in a request is refused, and said to be', async (t) => {
    const ask = await startEdge(t, folder, 'late.js');
    for (const entry of CARRYING) {
      const { message, ...error } = JSON.parse(await ask(`/${entry}`));
      assert.deepEqual(error, { own: true, code: 'not-initialised', cause: 'CompileError' }, entry);
      assert.match(message, /WebAssembly/, entry);
    }
  });
});
