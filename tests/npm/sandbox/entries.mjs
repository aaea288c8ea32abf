// The entries of the package, each with the minimum number of checks in its report: at least one for every row of the
// vector files that its checks use.

import { addressRows, allRows } from '../checks/rows.mjs';
import { cases } from './cases.mjs';

const [all, addresses] = [allRows(cases).length, addressRows(cases).length];

/** The entries by import name. Every consumer runs all of them. */
export const ENTRIES = {
  'panglu': { fewest: all },
  'panglu/slim': { fewest: all },
  'panglu/addresses': { fewest: addresses },
  'panglu/addresses/slim': { fewest: addresses },
};
