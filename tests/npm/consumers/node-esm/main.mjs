// Both entries as ES modules of Node.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as panglu from 'panglu';
import * as slim from 'panglu/slim';
import cases from './checks/cases.mjs';
import { runChecks } from './checks/run.mjs';
import { runSlimChecks } from './checks/slim.mjs';

const wasm = await readFile(createRequire(import.meta.url).resolve('panglu/panglu.wasm'));
const reports = {
  main: await runChecks(panglu, cases),
  slim: await runSlimChecks(slim, cases, ({ init }) => init(wasm)),
};
console.log(JSON.stringify(reports));
