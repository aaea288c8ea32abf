// Imports the package by name, which an import map resolves to its files.

import * as panglu from 'panglu';
import * as addresses from 'panglu/addresses';
import * as addressesSlim from 'panglu/addresses/slim';
import * as slim from 'panglu/slim';
import cases from './checks/cases.mjs';
import { answersOf, show } from './checks/page.mjs';
import { runAddressChecks, runChecks } from './checks/run.mjs';
import { runSlimAddressChecks, runSlimChecks } from './checks/slim.mjs';

const from =
  (file) =>
  ({ init }) =>
    init(`node_modules/panglu/${file}`);

await show('main', () => answersOf(runChecks, panglu, cases));
await show('slim', () => answersOf(runSlimChecks, slim, cases, from('panglu.wasm')));
await show('addresses', () => answersOf(runAddressChecks, addresses, cases));
await show('addresses-slim', () => answersOf(runSlimAddressChecks, addressesSlim, cases, from('addresses.wasm')));
