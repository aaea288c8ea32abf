// The measurements as a table in Markdown.

import { spread } from '../npm/statistics.mjs';
import { ENGINE, LIMIT } from './contestants.mjs';

const KB = 1000;
const row = (cells) => `| ${cells.join(' | ')} |`;
const heading = (cells) => [row(cells), row(cells.map((_, column) => (column === 0 ? '---' : '---:')))];
const sum = (loaded) => loaded.reduce((total, { bytes }) => total + bytes, 0);

/**
 * @param {string[]} conditions
 * @param {Record<string, Record<string, { firstFrame: number, loaded: { url: string, bytes: number }[] }[]>>} results by page, then condition
 * @returns {string}
 */
export function table(conditions, results) {
  const rounds = Object.values(results[LIMIT])[0].length;
  const time = (name, condition) => spread(results[name][condition].map(({ firstFrame }) => firstFrame));
  const kilobytes = (name, counted) => {
    const all = Object.values(results[name]).flat();
    return (spread(all.map(({ loaded }) => sum(loaded.filter(counted)))).median / KB).toFixed(1);
  };
  const names = Object.keys(results);
  const milliseconds = ({ median, least, most }) => `${median.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`;
  const ratio = (name, condition) => (time(name, condition).median / time(LIMIT, condition).median).toFixed(2);
  return [
    `First frame of a cold link in milliseconds: median of ${rounds} rounds in turn (least–most)`,
    '',
    ...heading(['page', ...conditions, 'KB before it', 'without engines']),
    ...names.map((name) =>
      row([
        name,
        ...conditions.map((condition) => milliseconds(time(name, condition))),
        kilobytes(name, () => true),
        kilobytes(name, ({ url }) => !ENGINE.test(new URL(url).pathname)),
      ]),
    ),
    '',
    `Medians as multiples of ${LIMIT}`,
    '',
    ...heading(['page', ...conditions]),
    ...names.filter((name) => name !== LIMIT).map((name) => row([name, ...conditions.map((condition) => ratio(name, condition))])),
    '',
  ].join('\n');
}
