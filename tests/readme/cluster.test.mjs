// Runs the README's command for several backends exactly as written, and ends one of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { CAMERA } from '../e2e/fixtures.mjs';
import { temporaryFolder } from '../origin/fixtures.mjs';
import { commands } from './commands.mjs';
import { startedWith, type } from './typed.mjs';

const [command] = commands.filter((line) => line.includes('--cluster'));

/** How often the nodes are asked: less often than the limit of one address. */
const ASK_AGAIN_MS = 250;

/** The codes that a node lists. */
async function codes(base) {
  const answer = await fetch(`${base}/api/live`);
  assert.equal(answer.status, 200, base);
  const { rows } = await answer.json();
  return rows.map(({ code }) => code).sort();
}

/** Resolves when all nodes list the same, and this is wanted; a change has no event here. */
async function agree(bases, isWanted) {
  for (;;) {
    const [first, ...others] = await Promise.all(bases.map(codes));
    if (isWanted(first) && others.every((other) => other.join() === first.join())) return;
    await pause(ASK_AGAIN_MS);
  }
}

test(`\`${command}\`: every node knows the same, also when one of them is gone`, async (t) => {
  const temporary = await temporaryFolder((remove) =>
    t.after(async () => {
      for (const { pid } of await startedWith(temporary)) process.kill(pid, 'SIGKILL');
      await remove();
    }),
  );
  const demo = type(`${command} --port 0`, temporary);
  await demo.ready;
  const [first] = demo.output.match(/https?:\/\/[^/\s]+/);
  const others = [...demo.output.matchAll(/Another node +(\S+)\/live .*kill -9 (\d+)/g)];
  assert.equal(others.length, 2, demo.output);
  const [second, third] = others.map(([, base]) => base);
  await agree([first, second, third], (rows) => rows.length === 3);

  process.kill(Number(others[0][2]), 'SIGKILL');
  process.kill(Number(/^kill (\d+) /m.exec(demo.output)[1]));
  await agree([first, third], (rows) => !rows.includes(CAMERA));
  await agree([first, third], (rows) => rows.includes(CAMERA));

  demo.interrupt();
  assert.deepEqual(await demo.exited, [0, null], demo.errors);
  assert.deepEqual(await startedWith(temporary), []);
});
