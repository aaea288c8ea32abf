// Uses the compiled module that it receives, or downloads the file.

import cases from './checks/cases.mjs';
import { answersOf } from './checks/page.mjs';
import { runSlimChecks } from './checks/slim.mjs';
import * as slim from './node_modules/panglu/dist/slim.js';

self.onmessage = async ({ data: compiled }) => {
  const source = compiled ?? new URL('node_modules/panglu/panglu.wasm', import.meta.url);
  postMessage(await answersOf(runSlimChecks, slim, cases, ({ init }) => init(source)));
};
