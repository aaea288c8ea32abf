// The wasm files as webpack assets: `new URL` with the package's name.

import * as addressesSlim from 'panglu/addresses/slim';
import * as slim from 'panglu/slim';
import cases from '../checks/cases.mjs';
import { answerOf, answersOf, show } from '../checks/page.mjs';
import { runAddressChecks, runChecks } from '../checks/run.mjs';
import { runSlimAddressChecks, runSlimChecks } from '../checks/slim.mjs';
import { addresses } from './named-addresses.js';
import { panglu } from './named.js';

const fromAsset = ({ init }) => init(new URL('panglu/panglu.wasm', import.meta.url));
const fromAddressesAsset = ({ init }) => init(new URL('panglu/addresses.wasm', import.meta.url));

await show('main', () => answersOf(runChecks, panglu, cases));
await show('slim', () => answersOf(runSlimChecks, slim, cases, fromAsset));
await show('worker', () => answerOf(new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })));
await show('addresses', () => answersOf(runAddressChecks, addresses, cases));
await show('addresses-slim', () => answersOf(runSlimAddressChecks, addressesSlim, cases, fromAddressesAsset));
