// A page that nobody sees, or that the browser freezes, shows what is live as soon as somebody looks at it again. Its browser is not
// playwright's own: there no page is ever hidden, and no timer is slowed down.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { watchFlv } from '../origin/media-reader.mjs';
import { launchWindows } from './chromium.mjs';
import { CAMERA, GIVE_UP_MS, ROOM, SCREEN, moves, openSite, publish } from './fixtures.mjs';
import { assertLiveAgain, isLive, watch } from './shown.mjs';

const browser = await launchWindows();
after(() => browser.close());
const site = await openSite();
await publish(site.origin, CAMERA);
await publish(site.origin, SCREEN, { kind: 'aux' });

const WAYS = ['flv', 'hls'].flatMap((delivery) => ['plain', 'tcplayer'].map((engine) => ({ delivery, engine })));
const streamOf = (name) => watchFlv(`${site.origin.httpBase}/live/${name}.flv`);

/** Resolves when the stream has gone on for so many seconds: it has a key frame in each. */
async function streamed(seconds) {
  const { keyFrame, leave } = await streamOf(CAMERA);
  for (let second = 0; second <= seconds; second += 1) await keyFrame();
  leave();
}

/** A window whose picture has been live. */
async function openLive(t, { delivery, engine, kind = 'main' }) {
  const window = await browser.open();
  const { page } = window;
  t.after(() => page.close());
  page.setDefaultTimeout(GIVE_UP_MS);
  await page.goto(site.url(`/watch?${ROOM}&kind=${kind}&format=${delivery}&player=${engine}`));
  await moves(page);
  await isLive(page, delivery, 1);
  await watch(page);
  return window;
}

const isHidden = ({ page }) => page.evaluate(() => document.hidden);

async function seesLive(t, { page }, delivery) {
  const { videos, afterMs } = await assertLiveAgain(page, delivery);
  t.diagnostic(`live after ${Math.round(afterMs)} ms, loaded ${videos} times`);
  return videos;
}

// Most of a story is waiting for a stream that nobody sees.
describe('a page', { concurrency: 5 }, () => {
  test('that stays hidden gives up its connection, and has a picture again when it is shown', async (t) => {
    const window = await openLive(t, { delivery: 'flv', engine: 'tcplayer', kind: 'aux' });
    await window.hide();
    const viewers = () => site.origin.viewers(SCREEN);
    const { keyFrame, leave } = await streamOf(SCREEN);
    assert.equal(viewers(), 2, 'the page, and who counts the seconds');
    // A browser calls a page that nobody sees once a minute.
    for (let second = 0; viewers() > 1 && second < 180; second += 1) await keyFrame();
    assert.equal(viewers(), 1);
    leave();
    await window.show();
    assert.equal(await seesLive(t, window, 'flv'), 2);
  });

  for (const way of WAYS) {
    const { delivery, engine } = way;
    test(`that was hidden for a minute is live again: ${delivery}, ${engine}`, async (t) => {
      const window = await openLive(t, way);
      await window.hide();
      await streamed(60);
      assert.ok(await isHidden(window));
      await window.show();
      await seesLive(t, window, delivery);
    });
  }

  for (const way of WAYS) {
    const { delivery, engine } = way;
    test(`that was hidden for a moment plays on with what it has: ${delivery}, ${engine}`, async (t) => {
      const window = await openLive(t, way);
      await window.hide();
      await streamed(12);
      assert.ok(await isHidden(window));
      await window.show();
      assert.equal(await seesLive(t, window, delivery), 1);
    });

    test(`that was frozen is live again: ${delivery}, ${engine}`, async (t) => {
      const window = await openLive(t, way);
      await window.hide();
      await window.freeze();
      await streamed(12);
      await window.thaw();
      await window.show();
      await seesLive(t, window, delivery);
    });
  }
});
