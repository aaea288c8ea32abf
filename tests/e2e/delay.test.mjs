// The picture stays live: after a pause, or after a page that could not run for a while, it is live again soon, neither by a
// speeded voice nor by showing what is over.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMERA, ROOM, moves, openBrowser, openPage, openSite, publish } from './fixtures.mjs';
import { assertLiveAgain, isLive, watch } from './shown.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

/** How far behind its newest data the picture was, at least, before it went on. */
const BEHIND_S = 6;

const WAYS = ['flv', 'hls'].flatMap((delivery) => ['plain', 'tcplayer'].map((engine) => ({ delivery, engine })));

/** A page whose picture has been live. */
async function openLive(t, { delivery, engine }) {
  const opened = await openPage(t, browser, site);
  await opened.page.goto(site.url(`/watch?${ROOM}&format=${delivery}&player=${engine}`));
  await moves(opened.page);
  await isLive(opened.page, delivery, 1);
  await watch(opened.page);
  return opened;
}

for (const way of WAYS) {
  const { delivery, engine } = way;
  test(`after a pause it is live again by a jump: ${delivery}, ${engine}`, async (t) => {
    const { page, faults } = await openLive(t, way);
    await page.evaluate(() => document.querySelector('panglu-player').pause());
    await page.waitForFunction((behind) => {
      const { buffered, currentTime } = document.querySelector('panglu-player').shadowRoot.querySelector('video');
      return buffered.length > 0 && buffered.end(buffered.length - 1) - currentTime > behind;
    }, BEHIND_S);
    await page.evaluate(() => {
      window.watched.since = performance.now();
      document.querySelector('panglu-player').play();
    });
    const { videos } = await assertLiveAgain(page, delivery);
    assert.equal(videos, 1, 'what it had is still good');
    assert.deepEqual(faults, []);
  });

  test(`a page that was blocked is live again, and does not hurry: ${delivery}, ${engine}`, async (t) => {
    const { page, faults } = await openLive(t, way);
    await page.evaluate((seconds) => {
      const until = performance.now() + seconds * 1000;
      while (performance.now() < until);
      window.watched.since = performance.now();
    }, BEHIND_S);
    // The browser plays on by itself as soon as data is there, and says so a moment later.
    await assertLiveAgain(page, delivery, { old: 4 });
    assert.deepEqual(faults, []);
  });
}
