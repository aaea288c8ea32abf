// Imports written as in Vite's documentation.

import addressesWasmUrl from 'panglu/addresses.wasm?url';
import * as addressesSlim from 'panglu/addresses/slim';
import wasmUrl from 'panglu/panglu.wasm?url';
import * as slim from 'panglu/slim';
import cases from '../checks/cases.mjs';
import { answerOf, answersOf, show } from '../checks/page.mjs';
import { runAddressChecks, runChecks } from '../checks/run.mjs';
import { runSlimAddressChecks, runSlimChecks } from '../checks/slim.mjs';
import { addresses } from './named-addresses.js';
import { panglu } from './named.js';

await show('main', () => answersOf(runChecks, panglu, cases));
await show('slim', () => answersOf(runSlimChecks, slim, cases, ({ init }) => init(wasmUrl)));
await show('worker', () => answerOf(new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })));
await show('addresses', () => answersOf(runAddressChecks, addresses, cases));
await show('addresses-slim', () => answersOf(runSlimAddressChecks, addressesSlim, cases, ({ init }) => init(addressesWasmUrl)));
