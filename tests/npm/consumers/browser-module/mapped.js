// The package by its name, which an import map leads to its files.

import * as panglu from 'panglu';
import * as slim from 'panglu/slim';
import cases from './checks/cases.mjs';
import { sampleOf, show } from './checks/page.mjs';
import { runChecks } from './checks/run.mjs';
import { runSlimChecks } from './checks/slim.mjs';

await show('main', async () => ({ report: await runChecks(panglu, cases), sample: sampleOf(panglu) }));
await show('slim', async () => ({
  report: await runSlimChecks(slim, cases, ({ init }) => init('node_modules/panglu/panglu.wasm')),
  sample: sampleOf(slim),
}));
