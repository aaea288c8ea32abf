// The package by a path; the query makes a second instance, so that neither page part helps the other.

import * as panglu from './node_modules/panglu/dist/index.js?relative';
import * as slim from './node_modules/panglu/dist/slim.js?relative';
import cases from './checks/cases.mjs';
import { sampleOf, show } from './checks/page.mjs';
import { runChecks } from './checks/run.mjs';
import { runSlimChecks } from './checks/slim.mjs';

await show('relative', async () => ({ report: await runChecks(panglu, cases), sample: sampleOf(panglu) }));
await show('relative-slim', async () => ({
  report: await runSlimChecks(slim, cases, ({ init }) => init(fetch('node_modules/panglu/panglu.wasm'))),
  sample: sampleOf(slim),
}));
