// Runs one example where the package is installed, and says what it printed, line by line.

import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { openPage } from '../../e2e/fixtures.mjs';
import { output } from '../lab/consumer.mjs';
import { serve } from '../lab/pages.mjs';
import { requestsOf } from './blocks.mjs';

const EDGE = fileURLToPath(new URL('edge.mjs', import.meta.url));
const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const STRICT = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2022', '--types', ''];

const linesOf = (text) => text.split('\n').slice(0, -1);

/** Where it is known how an example is run, by the language of its fence. */
export const RUNNERS = {
  async js(block, { folder, node, file }) {
    const program = join(folder, `${file}${/\brequire\(/.test(block.code) ? '.cjs' : '.mjs'}`);
    await writeFile(program, block.code);
    const requests = requestsOf(block);
    const args = requests.length > 0 ? [EDGE, program, ...requests] : [program];
    return linesOf(await output(node, args, { cwd: folder }));
  },

  async ts(block, { folder, node, file }) {
    const typed = join(folder, `${file}.mts`);
    await writeFile(typed, block.code);
    await output(process.execPath, [TSC, ...STRICT, typed], { cwd: folder });
    const { code } = await transform(block.code, { loader: 'ts' });
    return RUNNERS.js({ ...block, code }, { folder, node, file: `${file}-erased` });
  },

  async html(block, { folder, file, browser, t }) {
    await writeFile(join(folder, `${file}.html`), block.code);
    const base = await serve(t, folder);
    const { page, faults } = await openPage(t, browser, { hosts: [new URL(base).host] });
    const printed = [];
    const over = new Promise((resolve) => {
      // A page does not say when it is done: it is when it has printed what it promises, or something went wrong.
      const look = () => (printed.length >= block.expected.length || faults.length > 0) && resolve();
      page.on('console', (message) => look(printed.push(...message.text().split('\n'))));
      page.on('pageerror', look);
    });
    await page.goto(`${base}/${file}.html`);
    await over;
    return [...printed, ...faults];
  },
};
