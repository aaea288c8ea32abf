// All entries as ES modules of Node.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as panglu from 'panglu';
import * as addresses from 'panglu/addresses';
import * as addressesSlim from 'panglu/addresses/slim';
import * as slim from 'panglu/slim';
import cases from './checks/cases.mjs';
import { runAddressChecks, runChecks } from './checks/run.mjs';
import { runSlimAddressChecks, runSlimChecks } from './checks/slim.mjs';

const { resolve } = createRequire(import.meta.url);
const bytesOf = (file) => readFile(resolve(file));

const reports = {
  'panglu': await runChecks(panglu, cases),
  'panglu/slim': await runSlimChecks(slim, cases, ({ init }) => init(bytesOf('panglu/panglu.wasm'))),
  'panglu/addresses': await runAddressChecks(addresses, cases),
  'panglu/addresses/slim': await runSlimAddressChecks(addressesSlim, cases, ({ init }) => init(bytesOf('panglu/addresses.wasm'))),
};
console.log(JSON.stringify(reports));
