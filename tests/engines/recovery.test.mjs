// A short set of faults in each browser: what is wrong is told by its true cause, and when it has ended the picture moves again by
// itself. The whole set is tried in Chromium: see tests/faults.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMERA, ROOM, openPages, openSite, publish } from '../e2e/fixtures.mjs';
import { startFaultProxy } from '../faults/proxy/index.mjs';
import { moves, shows } from './picture.mjs';
import { inEveryBrowser } from './stories.mjs';

const { origin } = await openSite();
await publish(origin, CAMERA);

/** Each fault with the causes that are true words for it. */
const FAULTS = {
  'stall': { flv: ['silent'], hls: ['silent'] },
  'http-500': { flv: ['server-error'], hls: ['server-error'] },
  'captive-portal': { flv: ['portal'], hls: ['portal'] },
};

/** The pages, playing through a proxy of their own. */
async function openBroken(t) {
  const proxy = await startFaultProxy({ upstream: origin.httpBase });
  t.after(() => proxy.close());
  const site = await openPages({ httpPort: new URL(proxy.base).port, httpBase: proxy.base, rtmpPort: origin.rtmpPort });
  return { proxy, site };
}

inEveryBrowser(({ open }) => {
  for (const [fault, causes] of Object.entries(FAULTS)) {
    for (const [delivery, expected] of Object.entries(causes)) {
      test(`${fault} while ${delivery} plays is told, and the picture comes back`, async (t) => {
        const { proxy, site } = await openBroken(t);
        const tab = await open(t);
        await tab.goto(site.url(`/watch?${ROOM}&format=${delivery}&player=plain`));
        await moves(tab);
        await proxy.inject(fault);
        const { state, sentence } = await shows(tab, ({ cause }) => expected.includes(cause));
        assert.notEqual(state, 'playing');
        assert.notEqual(sentence, '');
        await proxy.clear();
        await shows(tab, ({ state: now }) => now === 'playing');
        await moves(tab);
      });
    }
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
