// Compares the measurements with the promises. Sizes have budgets, which only a change that needs it may raise; speed has
// targets, because the machine may be busy.

import { readFile } from 'node:fs/promises';

const BUDGETS = new URL('../../../crates/wasm/npm/budgets.json', import.meta.url);

/**
 * One line for everything that was measured. A complete run must measure everything: otherwise a budget that nothing
 * measures would never be noticed.
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
