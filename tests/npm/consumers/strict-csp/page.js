// All entries on a page that allows WebAssembly, but neither eval nor inline scripts.

import cases from './checks/cases.mjs';
import { answersOf, show } from './checks/page.mjs';
import { runAddressChecks, runChecks } from './checks/run.mjs';
import { runSlimAddressChecks, runSlimChecks } from './checks/slim.mjs';
import * as addressesSlim from './node_modules/panglu/dist/addresses-slim.js';
import * as addresses from './node_modules/panglu/dist/addresses.js';
import * as panglu from './node_modules/panglu/dist/index.js';
import * as slim from './node_modules/panglu/dist/slim.js';

const from =
  (file) =>
  ({ init }) =>
    init(`node_modules/panglu/${file}`);

await show('main', () => answersOf(runChecks, panglu, cases));
await show('slim', () => answersOf(runSlimChecks, slim, cases, from('panglu.wasm')));
await show('addresses', () => answersOf(runAddressChecks, addresses, cases));
await show('addresses-slim', () => answersOf(runSlimAddressChecks, addressesSlim, cases, from('addresses.wasm')));
