// The packed package in Deno, with only the permissions that each program needs.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertWhole, layOut, output } from './sandbox/consumer.mjs';
import { ENTRIES } from './sandbox/entries.mjs';
import { runtime } from './sandbox/runtimes.mjs';

const { program: deno, skip } = runtime('deno');

/** The permissions that an entry needs; entries that are not listed need none. */
const PERMISSIONS = {
  'panglu/slim': ['--allow-read=node_modules/panglu/panglu.wasm'],
  'panglu/addresses/slim': ['--allow-read=node_modules/panglu/addresses.wasm'],
};

/** Deno uses the packages that npm installed, downloads nothing, and does not prompt. */
const OPTIONS = ['--node-modules-dir=manual', '--no-remote', '--cached-only', '--no-lock', '--no-config', '--no-prompt', '--quiet'];

const run = (folder, entry, permissions) =>
  output(deno, ['run', ...OPTIONS, ...permissions, 'main.js', entry], {
    cwd: folder,
    env: { DENO_DIR: join(folder, '.deno'), DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' },
  });

test('Deno', { skip }, async (t) => {
  const folder = await layOut('deno');
  for (const entry of Object.keys(ENTRIES)) {
    const permissions = PERMISSIONS[entry] ?? [];
    await t.test([entry, ...permissions].join(' '), async () => {
      assertWhole(JSON.parse(await run(folder, entry, permissions)), entry);
    });
  }
  await t.test('what an entry is allowed is what it needs', async () => {
    for (const entry of Object.keys(PERMISSIONS)) {
      await assert.rejects(run(folder, entry, []), /NotCapable: Requires read access to .*\.wasm/, entry);
    }
  });
});
