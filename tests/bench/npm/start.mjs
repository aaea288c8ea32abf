// Measures how much longer a new Node process takes to import the package and print one stream code than to do nothing.

import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pairedDifference } from './statistics.mjs';

const WARM_UP_ROUNDS = 2;
const ASK = "console.log(streamCode({ bizId: 8888, roomId: 293710, userId: '14y2l2c' }));\n";
/** The vendor's example (document on relayed streaming, 2018-06-15). */
const ANSWER = '8888_81265058829fd2e50c8ec2ac78d55127';
const SCRIPTS = {
  'nothing.mjs': '',
  'answer.mjs': `import { streamCode } from 'panglu';\n${ASK}`,
  'nothing.cjs': '',
  'answer.cjs': `const { streamCode } = require('panglu');\n${ASK}`,
};

/** Milliseconds from import to first result, as ES module and as CommonJS, in a folder where the package is installed. */
export async function timeStart({ installed, rounds }) {
  const times = {};
  for (const [name, text] of Object.entries(SCRIPTS)) {
    await writeFile(join(installed, name), text);
    times[name] = [];
  }
  const order = Object.keys(SCRIPTS);
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    for (const name of order) {
      const time = run(join(installed, name), name.startsWith('answer') ? `${ANSWER}\n` : '');
      if (round >= 0) times[name].push(time);
    }
    order.push(order.shift());
  }
  return {
    'ES module': pairedDifference(times['answer.mjs'], times['nothing.mjs']),
    CommonJS: pairedDifference(times['answer.cjs'], times['nothing.cjs']),
  };
}

function run(script, expected) {
  const started = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  const time = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0 || stdout !== expected) throw new Error(`${script} ended with ${status} and said ${stdout}${stderr}`);
  return time;
}
