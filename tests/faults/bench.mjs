// Runs all fault cells, of ours and of other players, and writes tests/e2e/FAULTS.md. Fails if one of ours is beyond the limits.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OURS, runCell } from './cell.mjs';
import { cellsOf } from './cells.mjs';
import { repeatMount } from './mounts.mjs';
import { preparePeers } from './peers.mjs';
import { failings, markdown } from './report.mjs';
import { REPEATED, repeatCell } from './rounds.mjs';
import { openSite } from './site.mjs';

/** Kept between runs, so that one part can be measured anew without the others. */
const RESULTS = fileURLToPath(new URL('../../target/bench/faults', import.meta.url));
const PAGE = fileURLToPath(new URL('../e2e/FAULTS.md', import.meta.url));
const OURS_PATIENCE_MS = 15_000;
const PEERS_PATIENCE_MS = 9_000;
/** A fault lasts at least so long, so that what is measured does not depend on how soon it was noticed. */
const HOLD_MS = 5000;

const { values: options } = parseArgs({
  options: {
    'only': { type: 'string', multiple: true, default: [''] },
    'part': { type: 'string', multiple: true, default: ['own', 'rounds', 'peers'] },
    'reports': { type: 'string' },
    'at-once': { type: 'string', default: '2' },
  },
});
const chosen = (cells) => cells.filter(({ name }) => options.only.some((text) => name.includes(text)));
const wanted = (part) => options.part.includes(part);

/** Runs jobs a few at a time; the results are in the order of the jobs. */
async function inTurn(jobs) {
  const results = [];
  const queue = [...jobs.entries()];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, job] = next;
      results[index] = await job();
    }
  };
  await Promise.all(Array.from({ length: Number(options['at-once']) }, work));
  return results;
}

const reasonOf = (error) => error.message.split('\n', 1)[0];

async function tryCell(site, cell, player, patienceMs) {
  const outcome = { cell, player: player.name, patience: patienceMs / 1000 };
  try {
    outcome.result = await runCell(site, cell, { player, patienceMs, holdMs: HOLD_MS });
  } catch (error) {
    outcome.error = reasonOf(error);
  }
  return outcome;
}

async function runOwn(site) {
  return inTurn(
    chosen(cellsOf()).map((cell) => async () => {
      const outcome = await tryCell(site, cell, OURS, OURS_PATIENCE_MS);
      const found = failings(outcome);
      console.log(`${found.length === 0 ? 'good' : 'BEYOND'}  ${cell.name}${found.map((text) => `; ${text}`).join('')}`);
      if (options.reports && outcome.result?.report) {
        await writeFile(join(options.reports, `${cell.name.replaceAll(/[^\w-]+/g, '-')}.txt`), outcome.result.report);
      }
      return outcome;
    }),
  );
}

async function runRounds(site) {
  const patience = { patienceMs: OURS_PATIENCE_MS };
  const cells = chosen(cellsOf());
  const repeated = cells.filter(({ label, when }) => REPEATED.includes(`${label}, ${when}`));
  // Any fault names each way of playing once.
  const ways = repeated.filter(({ label, when }) => `${label}, ${when}` === REPEATED[0]);
  const jobs = [
    ...repeated.map((cell) => [cell.name, () => repeatCell(site, cell, patience)]),
    ...ways.map((cell) => [`taken out and put in, ${cell.delivery}, ${cell.engine}`, () => repeatMount(site, cell, patience)]),
  ];
  return inTurn(
    jobs.map(([name, job]) => async () => {
      console.log(`ten times  ${name}`);
      const measured = await job().catch((error) => ({ error: reasonOf(error) }));
      return { name, ...(measured?.error ? measured : { measured }) };
    }),
  );
}

async function runPeers(site) {
  const { peers, close } = await preparePeers();
  const cells = chosen(cellsOf(['peer'])).filter(({ row }) => !row.ourOwn);
  const jobs = cells.flatMap((cell) =>
    peers
      .filter(({ deliveries }) => deliveries.includes(cell.delivery))
      .map((peer) => async () => {
        const outcome = await tryCell(site, cell, peer, PEERS_PATIENCE_MS);
        const { wordsMs, cause, pictureMs } = outcome.result ?? {};
        console.log(`${peer.name}  ${cell.name}  ${outcome.error ?? JSON.stringify({ wordsMs, cause, pictureMs })}`);
        return outcome;
      }),
  );
  const outcomes = await inTurn(jobs);
  await close();
  return outcomes;
}

/** The results of a part, now, or from the last time that it ran as a whole. */
async function resultsOf(part, run) {
  const file = join(RESULTS, `${part}.json`);
  if (wanted(part)) {
    const found = { date: new Date().toISOString().slice(0, 10), atOnce: Number(options['at-once']), outcomes: await run(site) };
    if (!isWhole) return found;
    await mkdir(RESULTS, { recursive: true });
    await writeFile(file, JSON.stringify(found));
  }
  const text = isWhole ? await readFile(file, 'utf8').catch(() => null) : null;
  return text ? JSON.parse(text) : { outcomes: [] };
}

const isWhole = options.only.includes('');
if (options.reports) await mkdir(options.reports, { recursive: true });
const site = await openSite();
const parts = {
  own: await resultsOf('own', runOwn),
  rounds: await resultsOf('rounds', runRounds),
  peers: await resultsOf('peers', runPeers),
};
await site.close();

const page = markdown({ ...parts, cores: cpus().length });
if (isWhole) await writeFile(PAGE, page);
else console.log(page);
if (wanted('own') && parts.own.outcomes.some((outcome) => failings(outcome).length > 0)) process.exitCode = 1;
