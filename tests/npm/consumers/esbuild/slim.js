// The wasm file as bytes, by esbuild's loader for binary files.

import wasm from 'panglu/panglu.wasm';
import * as slim from 'panglu/slim';
import cases from './checks/cases.mjs';
import { sampleOf, show } from './checks/page.mjs';
import { runSlimChecks } from './checks/slim.mjs';

show('slim', async () => ({ report: await runSlimChecks(slim, cases, ({ initSync }) => initSync(wasm)), sample: sampleOf(slim) }));
