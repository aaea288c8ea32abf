// The same for `panglu/addresses/slim`.

import wasm from 'panglu/addresses.wasm';
import * as addressesSlim from 'panglu/addresses/slim';
import cases from './checks/cases.mjs';
import { answersOf, show } from './checks/page.mjs';
import { runSlimAddressChecks } from './checks/slim.mjs';

show('addresses-slim', () => answersOf(runSlimAddressChecks, addressesSlim, cases, ({ initSync }) => initSync(wasm)));
