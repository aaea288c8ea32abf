// The keys of the player do in each browser what its list of keys says.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMERA, ROOM, openSite, publish } from '../e2e/fixtures.mjs';
import { until } from './browsers.mjs';
import { findElement } from './in-page.mjs';
import { look, moves, shows } from './picture.mjs';
import { inEveryBrowser } from './stories.mjs';

const site = await openSite();
await publish(site.origin, CAMERA);

/** Runs in the page: the focus is where a person's keys go after a click on the player. */
const focus = (find) => find('[part="frame"]').focus();
/** Runs in the page. */
const isOpen = (find, part) => find(`[part="${part}"]`)?.hidden === false;

inEveryBrowser(({ open }) => {
  test('sound, volume, pause and the list of keys have their keys', async (t) => {
    const tab = await open(t);
    await tab.goto(site.url(`/watch?${ROOM}&player=plain`));
    await moves(tab);
    await until(() => tab.evaluate((find) => find('[part="shortcuts"]') !== null, findElement), Boolean, 'the controls');
    await tab.evaluate(focus, findElement);

    await tab.press('m');
    await shows(tab, ({ muted }) => muted === false);
    await tab.press('ArrowDown');
    await shows(tab, ({ volume }) => Math.abs(volume - 0.95) < 0.01);
    await tab.press('m');
    await shows(tab, ({ muted }) => muted);

    await tab.press('k');
    await shows(tab, ({ state }) => state === 'paused');
    await tab.press(' ');
    await shows(tab, ({ state }) => state === 'playing');
    await moves(tab);

    const listed = () => tab.evaluate(isOpen, findElement, 'shortcuts');
    assert.equal(await listed(), false);
    await tab.press('?');
    await until(listed, Boolean, 'the list of keys');
    await tab.press('Escape');
    await until(listed, (shown) => !shown, 'no list of keys');
    assert.equal((await look(tab)).state, 'playing');
  });
});
