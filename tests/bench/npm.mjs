// Measures what the npm package promises: size, start-up time, and speed compared with its peers and with native Rust.
// Everything is measured in one run and alternately, so that a busy machine slows down all of them. Started by `cargo xtask
// bench npm`.

import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from './npm/budgets.mjs';
import { race } from './npm/race.mjs';
import { showBudgets, showSizes, showStart, showTimes } from './npm/report.mjs';
import { ROOMS } from './npm/roster.mjs';
import { measureSizes } from './npm/sizes.mjs';
import { timeStart } from './npm/start.mjs';
import { pairedRatio, spread } from './npm/statistics.mjs';

const { PANGLU_PACKAGE: packageFolder, PANGLU_NATIVE: native, PANGLU_BENCH: out } = process.env;
const NEWEST = 'crypto.hash';
const ROUNDS = Number(process.env.PANGLU_ROUNDS ?? 15);
const STARTS = Number(process.env.PANGLU_STARTS ?? 21);
const { values: options } = parseArgs({ options: { only: { type: 'string' } } });
if (options.only !== undefined && options.only !== 'sizes') throw new Error(`nothing is called ${options.only}; sizes is`);
const whole = options.only === undefined;

const mapEntries = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]));

/** Installs a copy, so that it is found by name as in a customer's program. */
async function install() {
  const installed = join(out, 'installed');
  await rm(installed, { recursive: true, force: true });
  await cp(packageFolder, join(installed, 'node_modules/panglu'), { recursive: true });
  process.env.PANGLU_ENTRY = join(installed, 'entry.mjs');
  await writeFile(process.env.PANGLU_ENTRY, "export * from 'panglu';\n");
  return installed;
}

/** The peer with the smallest median among those that run wherever the package runs. Node's own functions do not. */
function fastestPeer(byName) {
  const medians = Object.entries(byName)
    .filter(([name]) => !name.startsWith('panglu') && !name.startsWith('crypto.') && name !== 'native')
    .map(([name, times]) => [spread(times).median, name]);
  return medians.sort(([one], [other]) => one - other)[0]?.[1];
}

async function measureSpeed() {
  const installed = await install();
  console.log(
    `${ROOMS.toLocaleString('en')} rooms, ${ROUNDS} rounds in turn; Node ${process.version}; ${cpus()[0].model} × ${cpus().length}`,
  );
  const start = await timeStart({ installed, rounds: STARTS });
  const rounds = await race({ native, out, rounds: ROUNDS });
  const ratios = mapEntries(rounds, (byName) => {
    const yardsticks = [fastestPeer(byName), ...[NEWEST, 'native'].filter((name) => name in byName)].filter(Boolean);
    return Object.fromEntries(yardsticks.map((name) => [name, pairedRatio(byName[name], byName.panglu)]));
  });
  return { start, rounds, ratios, times: mapEntries(rounds, (byName) => mapEntries(byName, spread)) };
}

await mkdir(out, { recursive: true });
const sizes = await measureSizes(packageFolder);
const speed = whole ? await measureSpeed() : undefined;
const measured = {
  pangluBrotliBytes: sizes['panglu/slim and its wasm'].brotli,
  addressesBrotliBytes: sizes['panglu/addresses/slim and its wasm'].brotli,
};
if (speed) {
  const overFastestPeer = (task) =>
    Object.entries(speed.ratios[task]).find(([name]) => !['native', NEWEST].includes(name))[1].median;
  measured.importToFirstAnswerMs = Math.max(...Object.values(speed.start).map(({ median }) => median));
  measured.siteSpeedOverFastestPeer = overFastestPeer('single');
  measured.batchSpeedOverFastestPeer = overFastestPeer('batch');
  measured.whichRoomMs = speed.times.which.panglu.median;
  showTimes(speed.times, speed.ratios);
  showStart(speed.start);
}
showSizes(sizes);
const budgets = await compare(measured, { whole });
if (whole) {
  const figures = { node: process.version, processor: cpus()[0].model, rooms: ROOMS, sizes, ...speed, budgets };
  await writeFile(join(out, 'npm.json'), `${JSON.stringify(figures, null, 2)}\n`);
}
process.exitCode = showBudgets(budgets) ? 0 : 1;
