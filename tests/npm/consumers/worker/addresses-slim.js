// Uses the compiled module that it receives, or downloads the file.

import cases from './checks/cases.mjs';
import { answersOf } from './checks/page.mjs';
import { runSlimAddressChecks } from './checks/slim.mjs';
import * as addressesSlim from './node_modules/panglu/dist/addresses-slim.js';

self.onmessage = async ({ data: compiled }) => {
  const source = compiled ?? new URL('node_modules/panglu/addresses.wasm', import.meta.url);
  postMessage(await answersOf(runSlimAddressChecks, addressesSlim, cases, ({ init }) => init(source)));
};
