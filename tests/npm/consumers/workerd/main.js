// The entries in workerd; the path selects the entry.

import * as panglu from 'panglu';
import * as addresses from 'panglu/addresses';
import addressesWasm from 'panglu/addresses.wasm';
import * as addressesSlim from 'panglu/addresses/slim';
import wasm from 'panglu/panglu.wasm';
import * as slim from 'panglu/slim';
import cases from './checks/cases.mjs';
import { sampleOf } from './checks/page.mjs';
import { runAddressChecks, runChecks } from './checks/run.mjs';
import { runSlimAddressChecks, runSlimChecks } from './checks/slim.mjs';

// workerd compiles bytes only while a program starts, so entries with embedded wasm are called here first.
for (const entry of [panglu, addresses]) sampleOf(entry);

const ENTRIES = {
  '/panglu': () => runChecks(panglu, cases),
  '/panglu/slim': () => runSlimChecks(slim, cases, ({ initSync }) => initSync(wasm)),
  '/panglu/addresses': () => runAddressChecks(addresses, cases),
  '/panglu/addresses/slim': () => runSlimAddressChecks(addressesSlim, cases, ({ initSync }) => initSync(addressesWasm)),
};

export default {
  async fetch(request) {
    return Response.json(await ENTRIES[new URL(request.url).pathname]());
  },
};
