// Imports the package by path; the query creates a second instance, so that the two parts of the page are independent.

import * as addressesSlim from './node_modules/panglu/dist/addresses-slim.js?relative';
import * as addresses from './node_modules/panglu/dist/addresses.js?relative';
import * as panglu from './node_modules/panglu/dist/index.js?relative';
import * as slim from './node_modules/panglu/dist/slim.js?relative';
import cases from './checks/cases.mjs';
import { answersOf, show } from './checks/page.mjs';
import { runAddressChecks, runChecks } from './checks/run.mjs';
import { runSlimAddressChecks, runSlimChecks } from './checks/slim.mjs';

const fetched =
  (file) =>
  ({ init }) =>
    init(fetch(`node_modules/panglu/${file}`));

await show('relative', () => answersOf(runChecks, panglu, cases));
await show('relative-slim', () => answersOf(runSlimChecks, slim, cases, fetched('panglu.wasm')));
await show('relative-addresses', () => answersOf(runAddressChecks, addresses, cases));
await show('relative-addresses-slim', () => answersOf(runSlimAddressChecks, addressesSlim, cases, fetched('addresses.wasm')));
