// Both entries where neither eval nor inline scripts are allowed, only WebAssembly.

import cases from './checks/cases.mjs';
import { sampleOf, show } from './checks/page.mjs';
import { runChecks } from './checks/run.mjs';
import { runSlimChecks } from './checks/slim.mjs';
import * as panglu from './node_modules/panglu/dist/index.js';
import * as slim from './node_modules/panglu/dist/slim.js';

await show('main', async () => ({ report: await runChecks(panglu, cases), sample: sampleOf(panglu) }));
await show('slim', async () => ({
  report: await runSlimChecks(slim, cases, ({ init }) => init('node_modules/panglu/panglu.wasm')),
  sample: sampleOf(slim),
}));
