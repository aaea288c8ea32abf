// What keeps the picture from playing is told in words in each browser, and the picture comes by itself when it can.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite, publish } from '../e2e/fixtures.mjs';
import { moves, shows } from './picture.mjs';
import { inEveryBrowser } from './stories.mjs';

/** A room that only these stories publish, and the name of its stream; tests/vectors/stream-codes.json has both. */
const ROOM = 'bizid=8888&room=12345&user=userA';
const STREAM = '8888_8d0261436c375bb0dea901d86d7d70e8';

const site = await openSite();
const refusing = await openSite({ playKey: 'a key that no link has' });

inEveryBrowser(({ open }) => {
  for (const delivery of ['flv', 'hls']) {
    test(`the host has not started, starts, stops and returns: ${delivery}`, async (t) => {
      const tab = await open(t);
      await tab.goto(site.url(`/watch?${ROOM}&format=${delivery}`));
      const early = await shows(tab, ({ cause }) => cause === 'not-started');
      assert.equal(early.state, 'waiting');
      assert.match(early.sentence, /has not started yet/);

      const host = await publish(site.origin, STREAM);
      await moves(tab);
      await host.kill();
      const over = await shows(tab, ({ cause }) => cause === 'ended');
      assert.equal(over.state, 'waiting');
      assert.match(over.sentence, /has stopped the stream/);

      const again = await publish(site.origin, STREAM);
      await moves(tab);
      const back = await shows(tab, ({ state }) => state === 'playing');
      assert.equal(back.sentence, '', 'a moving picture needs no words');
      await again.stop();
      await site.origin.whenEnded(STREAM);
    });

    test(`a stream that is refused is called refused: ${delivery}`, async (t) => {
      const tab = await open(t);
      await tab.goto(refusing.url(`/watch?${ROOM}&format=${delivery}`));
      const { state, sentence } = await shows(tab, ({ cause }) => cause === 'refused');
      assert.equal(state, 'failed');
      assert.match(sentence, /not allowed to play the stream/);
    });
  }
});
