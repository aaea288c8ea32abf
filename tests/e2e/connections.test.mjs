// A player that is unloaded closes all its connections. Left alone, the players would keep them open and continue polling.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMERA, ROOM, moves, openBrowser, openPage, openSite, publish, until } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

const PLAYLIST = `/live/${CAMERA}.m3u8`;
const viewers = () => site.origin.viewers(CAMERA);
const choose = (page, name, value) => page.locator(`input[name="${name}"][value="${value}"]`).check();

/** Waits for three seconds of media time: long enough for a leftover HLS player to send three requests. */
async function threeSecondsOfMedia(page) {
  const start = await page.locator('video').evaluate((video) => video.currentTime);
  const has = (until) => document.querySelector('panglu-player').shadowRoot.querySelector('video')?.currentTime >= until;
  await page.waitForFunction(has, start + 3);
}

for (const player of ['tcplayer', 'plain']) {
  test(`${player}: leaving FLV closes its connection`, async (t) => {
    const { page } = await openPage(t, browser, site);
    await page.goto(site.url(`/?${ROOM}&player=${player}`));
    await moves(page);
    assert.equal(viewers(), 1);
    await page.getByRole('button', { name: 'Edit room' }).click();
    await page.getByLabel('Room number').fill('');
    await page.locator('.picture.empty').waitFor();
    await until(() => viewers() === 0);
    assert.equal(await page.locator('video').count(), 0);
  });

  test(`${player}: leaving HLS ends its polling`, async (t) => {
    const { page } = await openPage(t, browser, site);
    await page.goto(site.url(`/?${ROOM}&player=${player}&format=hls`));
    await moves(page);
    await choose(page, 'format', 'flv');
    await page.locator('panglu-player[data-delivery="flv"][data-state="playing"]').waitFor();
    await moves(page);
    const asked = site.origin.requests()[PLAYLIST];
    assert.ok(asked > 0, 'it had been polling');
    await threeSecondsOfMedia(page);
    assert.equal(site.origin.requests()[PLAYLIST], asked);
    await page.goto('about:blank');
    await until(() => viewers() === 0);
  });
}

test('fifty changes of mind, most of them in the middle of loading, leave one connection and then none', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  await page.goto(site.url(`/?${ROOM}`));
  await moves(page);
  for (let change = 0; change < 50; change += 1) {
    const [name, values] = change % 2 ? ['format', ['hls', 'flv']] : ['player', ['plain', 'tcplayer']];
    await choose(page, name, values[(change >> 1) % 2]);
  }
  await choose(page, 'format', 'flv');
  await choose(page, 'player', 'tcplayer');
  await page.locator('panglu-player[data-delivery="flv"][data-engine="tcplayer"][data-state="playing"]').waitFor();
  await moves(page);
  assert.equal(viewers(), 1);
  assert.equal(await page.locator('video').count(), 1);
  const asked = site.origin.requests()[PLAYLIST];
  await threeSecondsOfMedia(page);
  assert.equal(site.origin.requests()[PLAYLIST], asked, 'no HLS player was left behind');
  assert.deepEqual(faults, []);
  await page.getByRole('button', { name: 'Edit room' }).click();
  await page.getByLabel('Room number').fill('');
  await until(() => viewers() === 0);
});
