// What was measured against what was promised. Sizes have budgets, which only the change that needs it raises; speed has
// aims, because a machine may be busy with something else.

import { readFile } from 'node:fs/promises';

const BUDGETS = new URL('../../../crates/wasm/npm/budgets.json', import.meta.url);

/**
 * One line for everything that was measured. In a whole run all must be: what stands under a name that nothing measures
 * would otherwise be kept for ever.
 */
export async function compare(measured, { whole }) {
  const { atMost, aims } = JSON.parse(await readFile(BUDGETS, 'utf8'));
  const below =
    (kind) =>
    ([name, limit]) => ({ name, limit, kind, bound: 'at most', holds: (value) => value <= limit });
  const above =
    (kind) =>
    ([name, limit]) => ({ name, limit, kind, bound: 'at least', holds: (value) => value >= limit });
  const rows = [
    ...Object.entries(atMost).map(below('budget')),
    ...Object.entries(aims.atMost).map(below('aim')),
    ...Object.entries(aims.atLeast).map(above('aim')),
  ];
  const unmeasured = rows.filter(({ name }) => !(name in measured));
  if (whole && unmeasured.length > 0) {
    throw new Error(`budgets.json names what nothing measures: ${unmeasured.map(({ name }) => name).join(', ')}`);
  }
  return rows
    .filter(({ name }) => name in measured)
    .map(({ holds, ...row }) => ({ ...row, value: measured[row.name], kept: holds(measured[row.name]) }));
}
