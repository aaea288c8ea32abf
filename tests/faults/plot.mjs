// Draws samples over time as one SVG, a strip for each figure.

const WIDTH = 900;
const STRIP = 90;
const LEFT = 120;

/**
 * @param {({ at: number, fault: string } & Record<string, number | null>)[]} samples `at` in seconds; a fault shades its time
 * @param {string[]} names of the figures
 */
export function plot(samples, names) {
  const end = samples.at(-1).at;
  const x = (at) => (LEFT + (at / end) * (WIDTH - LEFT - 10)).toFixed(1);
  const strips = names.map((name, index) => strip(samples, name, index * STRIP, x));
  const shades = samples.flatMap(({ at, fault }, index) => {
    const width = x(samples[index + 1]?.at ?? end) - x(at);
    return fault ? [`<rect x="${x(at)}" y="0" width="${width.toFixed(1)}" height="${names.length * STRIP}" fill="#f3d9d0"/>`] : [];
  });
  const height = names.length * STRIP + 24;
  const label = `<text x="${WIDTH - 10}" y="${height - 6}" text-anchor="end">${(end / 60).toFixed(0)} minutes; shaded: a fault</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12">
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
${[...shades, ...strips, label].join('\n')}
</svg>
`;
}

function strip(samples, name, top, x) {
  const known = samples.filter((sample) => Number.isFinite(sample[name]));
  const most = Math.max(...known.map((sample) => sample[name]), 1e-9);
  const y = (value) => (top + STRIP - 10 - (value / most) * (STRIP - 24)).toFixed(1);
  const points = known.map((sample) => `${x(sample.at)},${y(sample[name])}`).join(' ');
  return `<text x="8" y="${top + 40}">${name}</text><text x="8" y="${top + 56}" fill="#666">0 to ${most.toFixed(1)}</text>
<polyline points="${points}" fill="none" stroke="#1f6feb" stroke-width="1.2"/>`;
}
