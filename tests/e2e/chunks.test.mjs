// A part of the console that does not arrive is said in its place, and a click asks for it again. What was typed stays.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMERA, ROOM, moves, openBrowser, openPage, openSite, publish } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

/** Each part: what does not arrive, how it is wanted, and what stands in its place once it has. */
const PARTS = {
  'what recognises texts': {
    file: '**/panglu-viewer-*-answers.wasm',
    path: '/',
    want: (page) => page.locator('#ask').fill('40000411'),
    arrived: (page) => page.locator('[data-card="code"]').waitFor(),
  },
  'the tabs of a room': {
    file: '**/panglu-viewer-*-tabs.wasm',
    path: `/?${ROOM}`,
    want: (page) => page.locator('[data-tab="addresses"]').click(),
    arrived: (page) => page.locator('[data-address="code"] code').waitFor(),
  },
  'the accounts': {
    file: '**/panglu-viewer-*-lists.wasm',
    path: '/',
    want: (page) => page.locator('#accounts-open').click(),
    arrived: (page) => page.getByRole('dialog').waitFor(),
  },
  'the player': { file: '**/element/panglu-player.js', path: `/?${ROOM}`, want: () => {}, arrived: moves },
};

const FAULTS = {
  missing: (route) => route.fulfill({ status: 404, body: '' }),
  'cut off': (route) => route.abort('connectionreset'),
  altered: (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body: 'another' }),
};

for (const [part, { file, path, want, arrived }] of Object.entries(PARTS)) {
  for (const [fault, answer] of Object.entries(FAULTS)) {
    test(`${part}: ${fault}`, async (t) => {
      const { page } = await openPage(t, browser, site);
      await page.route(file, answer);
      await page.goto(site.url(path));
      await want(page);
      const told = page.locator('[data-missing="part"]:visible').first();
      assert.match(await told.innerText(), /could not be loaded|加载失败/);
      await page.unrouteAll({ behavior: 'wait' });
      // Every place that wanted the file has its own button.
      await told.getByRole('button').click();
      await arrived(page);
    });
  }
}

test('a player whose script ends with an error is said as one that did not arrive', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.addInitScript(() => {
    CustomElementRegistry.prototype.define = () => {
      throw new Error('not here');
    };
  });
  await page.goto(site.url(`/?${ROOM}`));
  await page.locator('.picture-card [data-missing="part"]').waitFor();
});
