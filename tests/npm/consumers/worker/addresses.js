import cases from './checks/cases.mjs';
import { answersOf } from './checks/page.mjs';
import { runAddressChecks } from './checks/run.mjs';
import * as addresses from './node_modules/panglu/dist/addresses.js';

self.onmessage = async () => postMessage(await answersOf(runAddressChecks, addresses, cases));
