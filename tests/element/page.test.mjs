// What the element does with the page around it: it asks for new addresses, tells figures that a page may send somewhere, and
// names itself to the browser's media controls.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { txSecret } from '../origin/signature.mjs';
import { CAMERA, ROOM, moves, openBrowser, openPage, openSite, publish, state } from './fixtures.mjs';

const KEY = 'key-of-the-play-domain';

const browser = await openBrowser();
const site = await openSite();
const signing = await openSite({ playKey: KEY });
await publish(site.origin, CAMERA);
await publish(signing.origin, CAMERA);

test('a refused address is asked for anew, and no part of it is in the report', async (t) => {
  const { page } = await openPage(t, browser, signing);
  const address = `${signing.origin.httpBase}/live/${CAMERA}.flv`;
  const txTime = 'ffffff00';
  const secret = txSecret(KEY, CAMERA, txTime);
  await page.goto(signing.page(`<panglu-player engine="plain" mpegts-src="/vendor/mpegts.js" muted controls></panglu-player>`));
  await page.locator('panglu-player').evaluate(
    (player, { old, fresh }) => {
      window.asked = 0;
      player.refreshUrl = () => {
        window.asked += 1;
        return Promise.resolve({ flv: fresh });
      };
      player.flv = old;
      player.autoplay = true;
    },
    { old: `${address}?txSecret=0&txTime=${txTime}`, fresh: `${address}?txSecret=${secret}&txTime=${txTime}` },
  );
  await moves(page);
  assert.equal(await page.evaluate(() => window.asked), 1);
  const report = await page.locator('panglu-player').evaluate((player) => player.report());
  assert.ok(report.includes(address) && !report.includes(secret) && !report.includes('txSecret'), report);
});

test('metrics have the names of CMCD, and nothing is sent', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  await page.goto(site.page(`<panglu-player ${ROOM} profile="profile.json" engine="plain" muted></panglu-player>`));
  await page.locator('panglu-player').evaluate((player) => {
    window.metrics = [];
    player.addEventListener('metrics', ({ detail }) => window.metrics.push(detail));
    player.autoplay = true;
  });
  await moves(page);
  await page.waitForFunction(() => window.metrics.some(({ e }) => e === 't'));
  const told = await page.evaluate(() => window.metrics);
  const playing = told.find(({ e, sta }) => e === 'ps' && sta === 'p');
  const timed = told.find(({ e }) => e === 't');
  for (const metrics of [playing, timed]) {
    assert.equal(metrics.v, 2);
    assert.equal(metrics.cid, CAMERA);
    assert.equal(metrics.st, 'l');
    assert.equal(metrics.sf, 'o');
    assert.ok(metrics.sid.length > 0 && metrics.ts > 1e12);
  }
  assert.ok(timed.br > 0 && timed.msd > 0 && timed.pr > 0, JSON.stringify(timed));
  assert.deepEqual(faults, [], 'a request to somebody else would be one');
});

test('the media session has the title and the buttons, and is given back', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.addInitScript(() => {
    window.handlers = {};
    const { setActionHandler } = MediaSession.prototype;
    MediaSession.prototype.setActionHandler = function (action, handler) {
      window.handlers[action] = handler ?? null;
      return setActionHandler.call(this, action, handler);
    };
  });
  await page.goto(
    site.page(`<panglu-player ${ROOM} profile="profile.json" engine="plain" title="Concert" muted autoplay></panglu-player>`),
  );
  await moves(page);
  await page.waitForFunction(() => navigator.mediaSession.playbackState === 'playing');
  assert.equal(await page.evaluate(() => navigator.mediaSession.metadata.title), 'Concert');
  await page.evaluate(() => window.handlers.pause());
  await state(page, 'paused');
  assert.equal(await page.evaluate(() => navigator.mediaSession.playbackState), 'paused');
  await page.evaluate(() => window.handlers.play());
  await state(page, 'playing');
  await page.evaluate(() => document.querySelector('panglu-player').remove());
  await page.waitForFunction(() => navigator.mediaSession.playbackState === 'none');
  assert.deepEqual(await page.evaluate(() => [navigator.mediaSession.metadata, window.handlers.play, window.handlers.pause]), [
    null,
    null,
    null,
  ]);
});

test('picture in picture needs a picture', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.page('<panglu-player controls></panglu-player>'));
  await state(page, 'idle');
  const refused = await page.locator('panglu-player').evaluate((player) =>
    player.requestPictureInPicture().then(
      () => 'shown',
      ({ name }) => name,
    ),
  );
  assert.equal(refused, 'InvalidStateError');
});
