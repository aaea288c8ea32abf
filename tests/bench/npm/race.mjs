// Compares the contestants: first their results, then their speed.

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Contestant } from './contestant.mjs';
import { names } from './contestants.mjs';
import { makeRoster } from './roster.mjs';

const RUNNER = fileURLToPath(new URL('runner.mjs', import.meta.url));
/** Enough rounds for V8 to optimise the code, and for the heap to reach the size that the task needs. */
const WARM_UP_ROUNDS = 5;

/** Milliseconds of every measured round: `times[task][contestant][round]`. */
export async function race({ native, out, rounds }) {
  const rosterFile = join(out, 'roster.json');
  await writeFile(rosterFile, JSON.stringify(makeRoster()));
  const javascript = (await names()).map(
    (name) => () => new Contestant(name, process.execPath, ['--expose-gc', RUNNER, name, rosterFile]),
  );
  const all = [...javascript, () => new Contestant('native', native, [rosterFile])];
  await checkAgreement(all, javascript, join(out, 'addresses.txt'));
  // Each task has its own processes: if results are kept for one task, V8 learns to allocate them for long, which doubles
  // the time of a task that keeps none.
  return {
    batch: await inTurn(all, 'batch', rounds),
    single: await inTurn(javascript, 'single', rounds),
    'batch-written': await inTurn(javascript, 'batch-written', rounds),
    'single-written': await inTurn(javascript, 'single-written', rounds),
    which: await inTurn(javascript.slice(0, 1), 'which', rounds),
  };
}

/** Fails unless all contestants return the same addresses for every room. */
async function checkAgreement(all, javascript, file) {
  let expected;
  for (const [way, starts] of [
    ['batch', all],
    ['single', javascript],
  ]) {
    for (const start of starts) {
      const contestant = start();
      await contestant.writeAddresses(way, file).finally(() => contestant.close());
      const answer = { by: `${contestant.name}, ${way}`, lines: (await readFile(file, 'utf8')).split('\n') };
      expected ??= answer;
      const room = expected.lines.findIndex((line, index) => line !== answer.lines[index]);
      if (room !== -1 || answer.lines.length !== expected.lines.length) {
        const [one, other] = [expected, answer].map(({ by, lines }) => `  ${by}: ${lines[room]}`);
        throw new Error(`room ${room + 1} differs:\n${one}\n${other}`);
      }
    }
  }
  await rm(file);
}

async function inTurn(starts, task, rounds) {
  const contestants = starts.map((start) => start());
  const times = Object.fromEntries(contestants.map(({ name }) => [name, []]));
  try {
    for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
      for (const contestant of rotate(contestants, round + WARM_UP_ROUNDS)) {
        const time = await contestant.time(task);
        if (round >= 0) times[contestant.name].push(time);
      }
    }
  } finally {
    await Promise.all(contestants.map((contestant) => contestant.close()));
  }
  return times;
}

/** Rotates the order, so that no contestant is always first or always after the same one. */
function rotate(list, by) {
  const turned = [...list.slice(by % list.length), ...list.slice(0, by % list.length)];
  return Math.floor(by / list.length) % 2 === 0 ? turned : turned.reverse();
}
