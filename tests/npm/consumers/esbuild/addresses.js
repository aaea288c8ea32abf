// The same for `panglu/addresses`.

import cases from './checks/cases.mjs';
import { answersOf, show } from './checks/page.mjs';
import { runAddressChecks } from './checks/run.mjs';
import { addresses } from './named-addresses.js';

show(document.currentScript ? 'addresses-iife' : 'addresses-esm', () => answersOf(runAddressChecks, addresses, cases));
