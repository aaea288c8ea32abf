// Prints the measurements for people.

const LABELS = {
  batch: 'all rooms in one call',
  single: 'room by room',
  'batch-written': 'all rooms in one call, addresses written out',
  'single-written': 'room by room, addresses written out',
  which: 'whichRoom, a code of nobody in the roster',
};

const figure = (value, digits, width) => value.toFixed(digits).padStart(width);
const spreadOf = ({ least, median, most }, digits) =>
  `${figure(median, digits, 9)}${figure(least, digits, 9)}${figure(most, digits, 9)}`;
const heading = (text) => `\n${text.padEnd(52)}   median    least     most`;

export function showTimes(times, ratios) {
  for (const [task, byName] of Object.entries(times)) {
    console.log(heading(`${LABELS[task]}, ms`));
    for (const [name, values] of Object.entries(byName)) console.log(`  ${name.padEnd(50)}${spreadOf(values, 1)}`);
    for (const [name, ratio] of Object.entries(ratios[task])) {
      console.log(`  ${`panglu is so many times as fast as ${name}`.padEnd(50)}${spreadOf(ratio, 2)}`);
    }
  }
}

export function showStart(start) {
  console.log(heading('import to first answer, ms more than an empty script'));
  for (const [name, values] of Object.entries(start)) console.log(`  ${name.padEnd(50)}${spreadOf(values, 1)}`);
}

export function showSizes(sizes) {
  console.log(`\n${'downloaded, bytes'.padEnd(52)}   brotli     gzip    plain`);
  for (const [name, { brotli, gzip, plain }] of Object.entries(sizes)) {
    console.log(`  ${name.padEnd(50)}${figure(brotli, 0, 9)}${figure(gzip, 0, 9)}${figure(plain, 0, 9)}`);
  }
}

/** Prints for each measurement whether it is as promised; returns true if no budget is exceeded. Missed targets do not fail. */
export function showBudgets(rows) {
  console.log(`\n${'figure'.padEnd(40)}${'measured'.padStart(12)}`);
  for (const { name, value, bound, limit, kept, kind } of rows) {
    const measured = Number.isInteger(value) ? String(value) : value.toFixed(2);
    const missed = kind === 'budget' ? '   EXCEEDED' : '   missed';
    console.log(`  ${name.padEnd(38)}${measured.padStart(12)}   ${kind}: ${bound} ${limit}${kept ? '' : missed}`);
  }
  const broken = rows.filter(({ kept, kind }) => !kept && kind === 'budget').map(({ name }) => name);
  if (broken.length > 0) console.error(`\nBudgets exceeded: ${broken.join(', ')}`);
  return broken.length === 0;
}
