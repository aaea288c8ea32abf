// Half an hour of watching with a fault every twenty seconds: what grows? Writes a table and a plot to tests/e2e, from which
// somebody can see that memory, nodes, listeners, connections and the delay stay where they are.
// Usage: node soak.mjs [--minutes 30] [--seed 1] [--delivery flv] [--engine tcplayer]

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OURS } from './cell.mjs';
import { plot } from './plot.mjs';
import { FAULTS } from './proxy/index.mjs';
import { openScene, openSite } from './site.mjs';

const OUT = fileURLToPath(new URL('../e2e', import.meta.url));
const EVERY_MS = 20_000;
const LASTS_MS = 6_000;
const SAMPLE_MS = 5_000;

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    delivery: { type: 'string', default: 'flv' },
    engine: { type: 'string', default: 'tcplayer' },
  },
});

/** The same numbers from 0 to 1 for the same seed (xorshift32). */
function* numbers(seed) {
  for (let state = seed >>> 0 || 1; ; ) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield (state >>> 0) / 2 ** 32;
  }
}

/** Runs in the page: the delay in seconds behind the end of the buffer, and the state. */
function measure() {
  const player = document.querySelector('panglu-player');
  const video = player?.shadowRoot?.querySelector('video');
  const { length } = video?.buffered ?? { length: 0 };
  const lag = length > 0 ? video.buffered.end(length - 1) - video.currentTime : null;
  return { lag, state: player?.dataset.state };
}

const site = await openSite();
const scene = await openScene(site, { delivery: options.delivery, scripts: [] });
const { page, proxy, cdp } = scene;
const names = Object.keys(FAULTS).filter(
  (name) => options.delivery === 'hls' || !['frozen-playlist', 'segments-404', 'mpeg2'].includes(name),
);
const random = numbers(Number(options.seed));
const samples = [];
const began = performance.now();
const seconds = () => (performance.now() - began) / 1000;
const end = Number(options.minutes) * 60;

async function sample(fault) {
  await cdp.send('HeapProfiler.collectGarbage');
  const [{ usedSize }, { nodes, jsEventListeners }, { lag, state }] = await Promise.all([
    cdp.send('Runtime.getHeapUsage'),
    cdp.send('Memory.getDOMCounters'),
    page.evaluate(measure),
  ]);
  const open = Object.values(proxy.open()).reduce((sum, count) => sum + count, 0);
  samples.push({ at: seconds(), fault, heap: usedSize / 2 ** 20, nodes, listeners: jsEventListeners, open, lag, state });
}

/** Samples for a time. */
async function watch(ms, fault) {
  for (const until = performance.now() + ms; performance.now() < until; ) {
    await sample(fault);
    await pause(Math.max(0, Math.min(SAMPLE_MS, until - performance.now())));
  }
}

try {
  await page.goto(OURS.path(scene, options), { waitUntil: 'commit' });
  await watch(EVERY_MS, '');
  while (seconds() < end) {
    const fault = names[Math.floor(random.next().value * names.length)];
    await proxy.inject(fault);
    await watch(LASTS_MS, fault);
    await proxy.clear();
    await watch(EVERY_MS - LASTS_MS, '');
    console.log(`${seconds().toFixed(0).padStart(5)} s  ${fault.padEnd(20)} ${samples.at(-1).state}`);
  }
} finally {
  await scene.close();
  await site.close();
}

const calm = samples.filter(({ fault, state }) => !fault && state === 'playing');
const thirds = [calm.slice(0, calm.length / 3), calm.slice(-calm.length / 3)];
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const row = (name, of, digits) => `| ${name} | ${thirds.map((part) => median(part.map(of)).toFixed(digits)).join(' | ')} |`;
const back = samples.filter(({ fault, at }, index) => !fault && at > EVERY_MS / 1000 && (samples[index + 1]?.fault ?? 'end'));
const file = `SOAK-${options.delivery}-${options.engine}`;
await writeFile(
  join(OUT, `${file}.md`),
  `# ${options.minutes} minutes with a fault every ${EVERY_MS / 1000} seconds: ${options.delivery}, ${options.engine}

Measured on ${new Date().toISOString().slice(0, 10)} with \`cargo xtask bench soak\`; seed ${options.seed}, ${back.length} faults of ${LASTS_MS / 1000} seconds, each chosen at random.
${back.filter(({ state }) => state === 'playing').length} times the picture was moving again before the next one.

Medians while it plays, after a garbage collection:

| | first third | last third |
| --- | --- | --- |
${row('heap of the page in MB', ({ heap }) => heap, 2)}
${row('nodes', ({ nodes }) => nodes, 0)}
${row('listeners', ({ listeners }) => listeners, 0)}
${row('open responses', ({ open }) => open, 0)}
${row('delay behind the buffer in s', ({ lag }) => lag ?? 0, 2)}

![](${file}.svg)
`,
);
await writeFile(join(OUT, `${file}.svg`), plot(samples, ['heap', 'nodes', 'listeners', 'open', 'lag']));
