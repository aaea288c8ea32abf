// The picture stays live: after a pause, or after a page that could not run for a while, it is live again soon, neither by a
// speeded voice nor by showing what is over.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMERA, ROOM, moves, openBrowser, openPage, openSite, publish } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

/** How far behind its newest data the picture was, at least, before it went on; and how far it may be when it is live again. */
const BEHIND_S = 6;
const LIVE_S = { flv: 2.5, hls: 8 };
/** What the controller of the delay may use. A voice at this rate sounds as ever. */
const FASTEST = 1.1;

/** Runs in the page: notes jumps, and every rate that is played at. */
function watch() {
  const player = document.querySelector('panglu-player');
  const video = player.shadowRoot.querySelector('video');
  window.watched = { jumps: 0, fastest: 1 };
  video.addEventListener('seeking', () => {
    window.watched.jumps += 1;
  });
  video.addEventListener('ratechange', () => {
    window.watched.fastest = Math.max(window.watched.fastest, video.playbackRate);
  });
}

/** Resolves once the player says that it is this close to the live edge. */
const isLive = (page, within) =>
  page.waitForFunction((limit) => {
    const { state, stats } = document.querySelector('panglu-player');
    return state.state === 'playing' && stats?.lag !== null && stats?.lag < limit;
  }, within);

for (const delivery of ['flv', 'hls']) {
  test(`after a pause ${delivery} is live again by a jump`, async (t) => {
    const { page, faults } = await openPage(t, browser, site);
    await page.goto(site.url(`/watch?${ROOM}&format=${delivery}&player=plain`));
    await moves(page);
    await isLive(page, LIVE_S[delivery] + 1);
    await page.evaluate(watch);
    await page.evaluate(() => document.querySelector('panglu-player').pause());
    await page.waitForFunction((behind) => {
      const { buffered, currentTime } = document.querySelector('panglu-player').shadowRoot.querySelector('video');
      return buffered.length > 0 && buffered.end(buffered.length - 1) - currentTime > behind;
    }, BEHIND_S);
    await page.evaluate(() => document.querySelector('panglu-player').play());
    await isLive(page, LIVE_S[delivery]);
    const { jumps, fastest } = await page.evaluate(() => window.watched);
    assert.ok(jumps >= 1, 'it jumped');
    assert.ok(fastest <= FASTEST, `it played at ${fastest} times the speed`);
    assert.deepEqual(faults, []);
  });

  test(`a page that was blocked is live again, and does not hurry: ${delivery}`, async (t) => {
    const { page, faults } = await openPage(t, browser, site);
    await page.goto(site.url(`/watch?${ROOM}&format=${delivery}&player=plain`));
    await moves(page);
    await isLive(page, LIVE_S[delivery] + 1);
    await page.evaluate(watch);
    await page.evaluate((seconds) => {
      const until = performance.now() + seconds * 1000;
      while (performance.now() < until);
    }, BEHIND_S);
    await moves(page);
    await isLive(page, LIVE_S[delivery]);
    const { fastest } = await page.evaluate(() => window.watched);
    assert.ok(fastest <= FASTEST, `it played at ${fastest} times the speed`);
    assert.deepEqual(faults, []);
  });
}
