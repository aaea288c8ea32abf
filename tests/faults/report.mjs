// The results as a page in Markdown.

/** What is asked of ours, in seconds. */
export const LIMITS = { words: 6, picture: 3 };

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (heading, rows) => [row(heading), row(heading.map(() => '---')), ...rows.map(row)].join('\n');
const seconds = (ms) => (ms / 1000).toFixed(1);
const bold = (text, isBold) => (isBold ? `**${text}**` : text);

/** What is beyond the limits in one cell of ours; empty if nothing is. */
export function failings({ cell, result, error }) {
  if (error) return [error];
  const { wordsMs, pictureMs, wrong, reloads, left, timers, sentence, states } = result;
  const found = wrong.map(({ cause, ms }) => `said ${cause} for ${seconds(ms)} s`);
  if (!cell.expected.plays && wordsMs === undefined)
    found.push(`no true words${states?.length > 0 ? `, only ${states.join(', ')}` : ''}`);
  if (wordsMs !== undefined && !sentence) found.push('no sentence');
  if (wordsMs > LIMITS.words * 1000) found.push(`true words after ${seconds(wordsMs)} s`);
  if (pictureMs === undefined) found.push('no picture');
  if (pictureMs > LIMITS.picture * 1000) found.push(`picture after ${seconds(pictureMs)} s`);
  if (reloads > 0) found.push(`${reloads} reloads`);
  const open = Object.values(left ?? {}).reduce((sum, count) => sum + count, 0);
  if (open > 0) found.push(`${open} connections left`);
  if (timers?.length > 0) found.push(`${timers.length} timers left`);
  return found;
}

/** Rows by fault and moment, in the order of the table of cells. */
function grouped(outcomes) {
  const groups = new Map();
  for (const outcome of outcomes) {
    const { label, when } = outcome.cell;
    const key = `${label}, ${when}`;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  return [...groups.values()];
}

function ownCell(outcome) {
  if (!outcome) return '–';
  const { cell, result, error } = outcome;
  if (error) return '**failed**';
  const { wordsMs, pictureMs, wrong } = result;
  const words = cell.expected.plays
    ? ''
    : `${wordsMs === undefined ? '**silent**' : bold(seconds(wordsMs), wordsMs > LIMITS.words * 1000)} / `;
  const picture = pictureMs === undefined ? '**none**' : bold(seconds(pictureMs), pictureMs > LIMITS.picture * 1000);
  return `${words}${picture}${wrong.map(({ cause }) => `, **${cause}**`).join('')}`;
}

const COLUMNS = [
  ['tcplayer', 'flv', 'TcPlayer FLV'],
  ['plain', 'flv', 'plain FLV'],
  ['tcplayer', 'hls', 'TcPlayer HLS'],
  ['plain', 'hls', 'plain HLS'],
];

function ownTable(outcomes) {
  const rows = grouped(outcomes).map((group) => {
    const [{ cell }] = group;
    const found = COLUMNS.map(([engine, delivery]) =>
      group.find(({ cell }) => cell.engine === engine && cell.delivery === delivery),
    );
    const causes = [...new Set(group.flatMap(({ result }) => result?.cause ?? []))];
    if (group.some(({ result }) => result?.restored)) causes.push('restored');
    const said = causes.join(', ') || (cell.expected.plays ? 'plays' : '–');
    return [cell.label, cell.when, said, ...found.map(ownCell)];
  });
  return table(['fault', 'when', 'said', ...COLUMNS.map(([, , title]) => title)], rows);
}

function peersCell(outcome) {
  if (!outcome) return '–';
  const { cell, result, error } = outcome;
  if (error) return 'no picture before the fault';
  const back = result.pictureMs === undefined ? 'never' : seconds(result.pictureMs);
  if (cell.expected.plays) return back;
  return `${result.wordsMs === undefined ? 'silent' : seconds(result.wordsMs)} / ${back}`;
}

function peersTable(outcomes) {
  const columns = [...new Set(outcomes.map(({ player, cell }) => `${player} ${cell.delivery.toUpperCase()}`))];
  const rows = grouped(outcomes).map((group) => {
    const [{ cell }] = group;
    const of = (column) => group.find(({ player, cell }) => `${player} ${cell.delivery.toUpperCase()}` === column);
    return [cell.label, cell.when, ...columns.map((column) => peersCell(of(column)))];
  });
  return table(['fault', 'when', ...columns], rows);
}

function roundsTable(rounds) {
  const rows = rounds.map(({ name, measured, error }) => {
    if (!measured) return [name, error ?? 'this page cannot', '', '', '', ''];
    const change = (of, unit = 1) => [measured[0], measured.at(-1)].map((round) => Math.round(of(round) / unit)).join(' → ');
    const heap = [({ heap, code }) => heap - code, ({ code }) => code].map((of) => change(of, 1000));
    const timers = measured[0].timers === undefined ? '' : change((round) => round.timers);
    return [name, ...heap, change(({ nodes }) => nodes), change(({ listeners }) => listeners), timers];
  });
  return table(['fault', 'heap without code in kB', 'code in kB', 'nodes', 'listeners', 'timers'], rows);
}

/** When a part was measured; other machines are slower or faster. */
const measured = ({ date, atOnce }, cores) =>
  date ? `Measured on ${date}, ${cores} cores, ${atOnce} pages at once.` : 'Not measured yet.';

/** @returns {string} the page */
export function markdown({ own, rounds, peers, cores }) {
  const beyond = own.outcomes
    .map((outcome) => ({ name: outcome.cell.name, found: failings(outcome) }))
    .filter(({ found }) => found.length > 0);
  return `# What people see when a stream breaks

Written by \`cargo xtask bench faults\`. Every cell is a page in Chromium that plays through \`tests/faults/proxy\`, which breaks the stream in
one way, at the start or midway, and mends it afterwards. What each fault does stands in \`tests/faults/proxy/README.md\`; which words are true
for it, and why there may be several, in \`tests/faults/cells.mjs\`. \`--part own\` measures only ours anew, \`--only TEXT\` shows some cells
without writing this page.

## Panglu

${measured(own, cores)} Two numbers: seconds until the page says what is wrong, and seconds from the end of the fault until the picture moves. One
number, where the stream plays under the fault: seconds until the picture moves, or the longest time that it stood still. Bold is beyond the
limits, which are ${LIMITS.words} s for the words and ${LIMITS.picture} s for the picture, or a wrong cause that could be read.

${ownTable(own.outcomes)}

${own.outcomes.length - beyond.length} of ${own.outcomes.length} cells are within the limits.

${beyond.map(({ name, found }) => `- ${name}: ${found.join('; ')}`).join('\n')}

## The same ten times

${measured(rounds, cores)} After the second and after the tenth time, garbage collected. Code is what the browser has compiled of functions that
ran often, and learnt about them: it grows until all of them have run often enough.

${roundsTable(rounds.outcomes)}

## Other players

${measured(peers, cores)} The same faults, each player on a page of its own that is set up as its makers say and does nothing about errors.
First number: seconds until an error event or an error that people can read, whatever it says. Second: seconds from the end of the fault until
the picture moves by itself. The page waited ${peers.outcomes[0]?.patience ?? 0} s for each.

${peersTable(peers.outcomes)}
`;
}
