// The package's entries, each with the fewest checks that a report about it may count: every row of the vector files that
// its set of checks asks is asked at least once.

import { addressRows, allRows } from '../checks/rows.mjs';
import { cases } from './cases.mjs';

const [all, addresses] = [allRows(cases).length, addressRows(cases).length];

/** By the name under which a customer imports it. Every consumer runs each of them. */
export const ENTRIES = {
  'panglu': { fewest: all },
  'panglu/slim': { fewest: all },
  'panglu/addresses': { fewest: addresses },
  'panglu/addresses/slim': { fewest: addresses },
};
