// A short set of faults in each browser: what is wrong is told by its true cause, and when it has ended the picture moves again by
// itself. The whole set is tried in Chromium: see tests/faults.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMERA, ROOM, openPages, openSite, publish } from '../e2e/fixtures.mjs';
import { cellsOf } from '../faults/cells.mjs';
import { startFaultProxy } from '../faults/proxy/index.mjs';
import { moves, shows } from './picture.mjs';
import { inEveryBrowser } from './stories.mjs';

const FAULTS = ['stall', 'http-500', 'captive-portal'];

const { origin } = await openSite();
await publish(origin, CAMERA);

/** Faults that begin while the picture moves, with the causes that are true words for each. */
const CELLS = cellsOf(['plain']).filter(({ label, when }) => FAULTS.includes(label) && when === 'midway');
assert.equal(CELLS.length, FAULTS.length * 2, 'each fault, with FLV and with HLS');

/** The pages, playing through a proxy of their own. */
async function openBroken(t) {
  const proxy = await startFaultProxy({ upstream: origin.httpBase });
  t.after(() => proxy.close());
  const site = await openPages({ httpPort: new URL(proxy.base).port, httpBase: proxy.base, rtmpPort: origin.rtmpPort });
  return { proxy, site };
}

inEveryBrowser(({ open }) => {
  for (const { row, delivery, expected } of CELLS) {
    test(`${row.fault} while ${delivery} plays is told, and the picture comes back`, async (t) => {
      const { proxy, site } = await openBroken(t);
      const tab = await open(t);
      await tab.goto(site.url(`/watch?${ROOM}&format=${delivery}&player=plain`));
      await moves(tab);
      await proxy.inject(row.fault);
      const { state, sentence } = await shows(tab, ({ cause }) => expected.may.includes(cause));
      assert.notEqual(state, 'playing');
      assert.notEqual(sentence, '');
      await proxy.clear();
      await shows(tab, ({ state: now }) => now === 'playing');
      await moves(tab);
    });
  }

  test('a stream that is not there when the page opens is told, and plays once it is', async (t) => {
    const { proxy, site } = await openBroken(t);
    await proxy.inject('http-404');
    const tab = await open(t);
    await tab.goto(site.url(`/watch?${ROOM}`));
    await shows(tab, ({ cause }) => cause === 'not-started');
    await proxy.clear();
    await moves(tab);
  });
});
