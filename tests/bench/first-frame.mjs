// Measures how long a cold watch link takes to show its first frame, compared with a minimal page: a video element and
// mpegts.js. Both play the same stream from the same source in the same run, alternately, each time in a new profile.

import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureClip } from '../origin/clip.mjs';
import { startOrigin } from '../origin/origin.mjs';
import { startPageServer } from '../origin/page-server.mjs';
import { startPublisher } from '../origin/publisher.mjs';

const ROUNDS = Number(process.env.PANGLU_ROUNDS ?? 21);
const CAMERA = '8888_81265058829fd2e50c8ec2ac78d55127';
const WATCH = '/watch?bizid=8888&room=293710&user=14y2l2c';
const { PANGLU_PAGES: pagesRoot, PANGLU_CLIPS: clips, PANGLU_BROWSER: executablePath } = process.env;

/** Runs in the page before its scripts: records the time of the first frame, from the start of navigation. */
function noteFirstFrame() {
  window.firstFrame = new Promise((resolve) => {
    const look = () => {
      const video = document.querySelector('video');
      if (!video) return false;
      video.requestVideoFrameCallback((now) => resolve(now));
      return true;
    };
    const observer = new MutationObserver(() => look() && observer.disconnect());
    observer.observe(document, { childList: true, subtree: true });
  });
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const show = (name, values) =>
  console.log(
    `${name.padEnd(22)} median ${median(values).toFixed(0).padStart(5)} ms   least ${Math.min(...values).toFixed(0)}, most ${Math.max(...values).toFixed(0)}`,
  );

const bareRoot = await mkdtemp(join(tmpdir(), 'panglu-bench-'));
await copyFile(fileURLToPath(new URL('bare.html', import.meta.url)), join(bareRoot, 'index.html'));
await copyFile(join(pagesRoot, 'vendor/mpegts.js'), join(bareRoot, 'mpegts.js'));

const origin = await startOrigin();
const profile = { play: { authority: `127.0.0.1:${origin.httpPort}` } };
const pages = await startPageServer({ root: pagesRoot, profile });
const bare = await startPageServer({ root: bareRoot, profile });
const publisher = startPublisher({
  url: `${origin.rtmpBase}/live/${CAMERA}`,
  clip: await ensureClip(join(clips, 'main.mp4'), { kind: 'main' }),
});
await origin.whenLive(CAMERA);
const browser = await chromium.launch({
  executablePath,
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

const contestants = {
  'bare mpegts.js': `${bare.base}/?url=${encodeURIComponent(`${origin.httpBase}/live/${CAMERA}.flv`)}`,
  'watch link, TcPlayer': pages.base + WATCH,
  'watch link, plain': `${pages.base}${WATCH}&player=plain`,
};
const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, url] of Object.entries(contestants)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.addInitScript(noteFirstFrame);
      await page.goto(url);
      times[name].push(await page.evaluate(() => window.firstFrame));
      await context.close();
    }
  }
} finally {
  await browser.close();
  await publisher.stop();
  await Promise.all([pages.close(), bare.close(), origin.close(), rm(bareRoot, { recursive: true })]);
}

console.log(`First frame of a cold link, ${ROUNDS} rounds in turn`);
const [yardstick] = Object.keys(contestants);
for (const [name, values] of Object.entries(times)) show(name, values);
for (const [name, values] of Object.entries(times)) {
  if (name !== yardstick) console.log(`${name}: ${(median(values) / median(times[yardstick])).toFixed(2)} × ${yardstick}`);
}
