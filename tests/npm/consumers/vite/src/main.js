// Imports written as Vite's own documentation writes them.

import wasmUrl from 'panglu/panglu.wasm?url';
import * as slim from 'panglu/slim';
import cases from '../checks/cases.mjs';
import { answerOf, sampleOf, show } from '../checks/page.mjs';
import { runChecks } from '../checks/run.mjs';
import { runSlimChecks } from '../checks/slim.mjs';
import { panglu } from './named.js';

await show('main', async () => ({ report: await runChecks(panglu, cases), sample: sampleOf(panglu) }));
await show('slim', async () => ({
  report: await runSlimChecks(slim, cases, ({ init }) => init(wasmUrl)),
  sample: sampleOf(slim),
}));
await show('worker', () => answerOf(new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })));
