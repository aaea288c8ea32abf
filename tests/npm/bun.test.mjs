// The packed package in Bun: as ES modules and through `require`.

import { test } from 'node:test';
import { assertWhole, layOut, output } from './sandbox/consumer.mjs';
import { ENTRIES } from './sandbox/entries.mjs';
import { runtime } from './sandbox/runtimes.mjs';

const { program: bun, skip } = runtime('bun');
const PROGRAMS = ['main.mjs', 'main.cjs'];

/** Nothing is installed, sent or cached. */
const OPTIONS = ['run', '--no-install', '--no-env-file'];
const ENVIRONMENT = { BUN_RUNTIME_TRANSPILER_CACHE_PATH: '0', DO_NOT_TRACK: '1' };

test('Bun', { skip }, async (t) => {
  const folder = await layOut('bun');
  for (const program of PROGRAMS) {
    for (const entry of Object.keys(ENTRIES)) {
      await t.test(`${program}: ${entry}`, async () => {
        const printed = await output(bun, [...OPTIONS, program, entry], { cwd: folder, env: ENVIRONMENT });
        assertWhole(JSON.parse(printed), entry);
      });
    }
  }
});
