// What was measured against what was promised.

import { readFile } from 'node:fs/promises';

const BUDGETS = new URL('../../../crates/wasm/npm/budgets.json', import.meta.url);

/**
 * One line for every budget that was measured. In a whole run all must be: a budget under a name that nothing measures
 * would otherwise be kept for ever.
 */
export async function compare(measured, { whole }) {
  const { atMost, atLeast } = JSON.parse(await readFile(BUDGETS, 'utf8'));
  const rows = [
    ...Object.entries(atMost).map(([name, limit]) => ({ name, limit, bound: 'at most', holds: (value) => value <= limit })),
    ...Object.entries(atLeast).map(([name, limit]) => ({ name, limit, bound: 'at least', holds: (value) => value >= limit })),
  ];
  const unmeasured = rows.filter(({ name }) => !(name in measured));
  if (whole && unmeasured.length > 0) {
    throw new Error(`budgets.json names what nothing measures: ${unmeasured.map(({ name }) => name).join(', ')}`);
  }
  return rows
    .filter(({ name }) => name in measured)
    .map(({ name, limit, bound, holds }) => ({ name, limit, bound, value: measured[name], kept: holds(measured[name]) }));
}
