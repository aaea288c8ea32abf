// Runs one example where the package is installed, and returns its output by line.

import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { openPage } from '../../e2e/fixtures.mjs';
import { output } from '../sandbox/consumer.mjs';
import { startEdge } from '../sandbox/edge.mjs';
import { serve } from '../sandbox/pages.mjs';
import { requestsOf } from './blocks.mjs';

const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const STRICT = [
  '--noEmit',
  '--strict',
  '--exactOptionalPropertyTypes',
  '--module',
  'nodenext',
  '--target',
  'es2022',
  '--types',
  '',
];

const linesOf = (text) => text.split('\n').slice(0, -1);

/** The runner for an example: an edge host for one with requests, otherwise according to its fence. */
export const runnerOf = (block) => (requestsOf(block).length > 0 ? 'edge' : block.language);

/** The runners; each returns the output by line. */
export const RUNNERS = {
  async js(block, { folder, node, file }) {
    const program = join(folder, `${file}${/\brequire\(/.test(block.code) ? '.cjs' : '.mjs'}`);
    await writeFile(program, block.code);
    return linesOf(await output(node, [program], { cwd: folder }));
  },

  async edge(block, { folder, file, t }) {
    await writeFile(join(folder, `${file}.js`), block.code);
    const ask = await startEdge(t, folder, `${file}.js`);
    const answered = [];
    for (const path of requestsOf(block)) answered.push(...(await ask(path)).split('\n'));
    return answered;
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
      // A page does not report its end: it has ended when it has printed the expected text or an error occurred.
      const look = () => (printed.length >= block.expected.length || faults.length > 0) && resolve();
      page.on('console', (message) => look(printed.push(...message.text().split('\n'))));
      page.on('pageerror', look);
    });
    await page.goto(`${base}/${file}.html`);
    await over;
    return [...printed, ...faults];
  },
};
