// Measures how long a cold watch link takes to show its first frame and what it downloads for that, beside pages of other
// players: with an idle machine, a phone on a good network and a phone on a slow one. All play the same stream from the same
// source in the same run, alternately, each time in a new profile. Started by `cargo xtask bench watch`.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../e2e/chromium.mjs';
import { ensureClip } from '../origin/clip.mjs';
import { startOrigin } from '../origin/origin.mjs';
import { startPublisher } from '../origin/publisher.mjs';
import { serveContestants } from './watch/contestants.mjs';
import { load } from './watch/load.mjs';
import { table } from './watch/table.mjs';

const ROUNDS = Number(process.env.PANGLU_ROUNDS ?? 9);
const CAMERA = '8888_81265058829fd2e50c8ec2ac78d55127';
const ROOM = 'bizid=8888&room=293710&user=14y2l2c';
const { PANGLU_PAGES: root, PANGLU_CLIPS: clips, PANGLU_BENCH: out } = process.env;

const mbit = (rate) => (rate * 1_000_000) / 8;
const network = (rate, latency) => ({ downloadThroughput: mbit(rate), uploadThroughput: mbit(rate), latency });
const CONDITIONS = {
  'idle': { slowdown: 1 },
  '9 Mbit/s, 60 ms, CPU ÷ 4': { network: network(9, 60), slowdown: 4 },
  '1.6 Mbit/s, 150 ms, CPU ÷ 4': { network: network(1.6, 150), slowdown: 4 },
};

/** Another one is first in each round, so that none always follows the same. */
const inTurn = (list, round) => [...list.slice(round % list.length), ...list.slice(0, round % list.length)];

const origin = await startOrigin();
const streamHost = `127.0.0.1:${origin.httpPort}`;
const publisher = startPublisher({
  url: `${origin.rtmpBase}/live/${CAMERA}`,
  clip: await ensureClip(join(clips, 'main.mp4'), { kind: 'main' }),
});
const pages = await serveContestants({
  root,
  profile: { play: { authority: streamHost } },
  room: ROOM,
  flv: `${origin.httpBase}/live/${CAMERA}.flv`,
});
await origin.whenLive(CAMERA);
const browser = await launchBrowser();

const results = Object.fromEntries(
  pages.contestants.map(({ name }) => [name, Object.fromEntries(Object.keys(CONDITIONS).map((condition) => [condition, []]))]),
);
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [condition, circumstances] of Object.entries(CONDITIONS)) {
      for (const { name, url } of inTurn(pages.contestants, round)) {
        results[name][condition].push(await load(browser, url, circumstances, streamHost));
      }
    }
  }
} finally {
  await browser.close();
  await publisher.stop();
  await Promise.all([pages.close(), origin.close()]);
}

const report = table(Object.keys(CONDITIONS), results);
await mkdir(out, { recursive: true });
await writeFile(join(out, 'watch.md'), report);
await writeFile(join(out, 'watch.json'), JSON.stringify(results, null, 1));
console.log(report);
