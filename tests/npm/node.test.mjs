// The packed package in Node: as ES modules and through `require`, in the current Node and in the oldest supported one.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assertWhole, layOut, output } from './sandbox/consumer.mjs';
import { ENTRIES } from './sandbox/entries.mjs';

/** npm has Node as a package for every platform that this project is developed on; its name contains the platform. */
const NODE_18 = fileURLToPath(new URL(`node_modules/node-${process.platform}-${process.arch}/bin/node`, import.meta.url));

const PROGRAMS = { 'node-esm': 'main.mjs', 'node-cjs': 'main.cjs' };

for (const [name, program] of Object.entries(PROGRAMS)) {
  test(name, async (t) => {
    const folder = await layOut(name);
    const answersIn = (node) => async () => {
      const reports = JSON.parse(await output(node, [join(folder, program)], { cwd: folder }));
      assert.deepEqual(Object.keys(reports), Object.keys(ENTRIES));
      for (const [entry, report] of Object.entries(reports)) assertWhole(report, entry);
      const player = JSON.parse(await output(node, [join(folder, program.replace('main', 'player'))], { cwd: folder }));
      assert.deepEqual(player, { kind: 'function', attributes: true, others: [], registry: 'undefined' });
    };
    await t.test(`Node ${process.versions.node}`, answersIn(process.execPath));
    const skip = !existsSync(NODE_18) && `npm has no Node 18 for ${process.platform} on ${process.arch}`;
    await t.test('Node 18', { skip }, async () => {
      assert.match(await output(NODE_18, ['--version']), /^v18\./);
      await answersIn(NODE_18)();
    });
  });
}

test('where there is no WebAssembly, every call says so', async () => {
  const folder = await layOut('node-cjs');
  const errors = JSON.parse(await output(process.execPath, [join(folder, 'without-wasm.cjs')], { cwd: folder }));
  assert.deepEqual(Object.keys(errors), Object.keys(ENTRIES));
  for (const [entry, refused] of Object.entries(errors)) {
    // If the wasm is passed by the caller, that fails too, and so does the next call, for the same reason.
    const expected = Array(entry.endsWith('/slim') ? 3 : 1).fill([true, 'not-initialised']);
    assert.deepEqual(refused, expected, entry);
  }
});
