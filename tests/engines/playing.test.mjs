// Every way of playing shows the real stream in each browser, and is paused, played on and heard there.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMERA, ROOM, openSite, publish } from '../e2e/fixtures.mjs';
import { firstFrame, look, moves, shows, use } from './picture.mjs';
import { inEveryBrowser } from './stories.mjs';

const site = await openSite();
await publish(site.origin, CAMERA);

/** The hosts that a page has asked for anything. */
const hosts = () => [...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).host))];

inEveryBrowser(({ name, version, open }) => {
  for (const engine of ['tcplayer', 'plain']) {
    for (const delivery of ['flv', 'hls']) {
      test(`${engine} plays ${delivery}, without a fault and without contacting anyone else`, async (t) => {
        const tab = await open(t);
        const took = await firstFrame(tab, site.url(`/watch?${ROOM}&player=${engine}&format=${delivery}`));
        t.diagnostic(`first frame in ${name} ${version()}, ${engine} ${delivery}: ${Math.round(took)} ms`);
        await moves(tab);
        const { state, sentence, ...seen } = await look(tab);
        assert.deepEqual(
          [state, seen.engine, seen.delivery],
          ['playing', engine, delivery],
          'nothing had to be replaced on the way',
        );
        assert.equal(sentence, '', 'a moving picture needs no words');
        assert.deepEqual(
          (await tab.evaluate(hosts)).filter((host) => !site.hosts.includes(host)),
          [],
        );
        assert.deepEqual(await tab.faults(), []);
      });
    }
  }

  test('a picture is paused, and plays on when asked', async (t) => {
    const tab = await open(t);
    await tab.goto(site.url(`/watch?${ROOM}`));
    await moves(tab);
    await use(tab, 'pause');
    await shows(tab, ({ state }) => state === 'paused');
    await use(tab, 'play');
    await shows(tab, ({ state }) => state === 'playing');
    await moves(tab);
  });

  test('the sound is off at first and one press away', async (t) => {
    const tab = await open(t);
    await tab.goto(site.url(`/watch?${ROOM}`));
    await moves(tab);
    assert.equal((await look(tab)).muted, true);
    await use(tab, 'unmute');
    const { muted, volume } = await look(tab);
    assert.deepEqual({ muted, volume }, { muted: false, volume: 1 });
    await moves(tab);
    await use(tab, 'mute');
    assert.equal((await look(tab)).muted, true);
  });
});
