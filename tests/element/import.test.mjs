// `panglu/player` can be imported where there is no DOM, as servers do that render pages.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { PACKAGE } from './fixtures.mjs';

const run = promisify(execFile);

for (const [kind, flag, load] of [
  ['ES modules', '--input-type=module', (file) => `const player = await import('${pathToFileURL(file)}.js');`],
  ['CommonJS', '--input-type=commonjs', (file) => `const player = require('${file}.cjs');`],
]) {
  test(`importing it without a DOM defines nothing and throws nothing: ${kind}`, async () => {
    const script = `${load(join(PACKAGE, 'dist/player'))}
      console.log(typeof player.PangluPlayerElement, typeof customElements, player.PangluPlayerElement.observedAttributes.length > 20);`;
    const { stdout } = await run(process.execPath, [flag, '--eval', script]);
    assert.equal(stdout.trim(), 'function undefined true');
  });
}
