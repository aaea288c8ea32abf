// The controls of <panglu-player>: with the mouse, with keys, for screen readers, and inside a control set of others.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { CAMERA, PACKAGE, ROOM, moves, openBrowser, openPage, openSite, publish, state } from './fixtures.mjs';

const { resolve } = createRequire(import.meta.url);
const AXE = await readFile(resolve('axe-core/axe.min.js'), 'utf8');
const MEDIA_CHROME = await readFile(resolve('media-chrome').replace(/cjs\/index\.js$|index\.js$/, 'iife/index.js'), 'utf8');

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

const PLAYER = `<panglu-player ${ROOM} profile="profile.json" muted autoplay controls></panglu-player>`;
const button = (page, name) => page.locator('panglu-player').getByRole('button', { name, exact: true });
const read = (page, name) => page.locator('panglu-player').evaluate((player, name) => player[name], name);

test('the buttons do what they say, and say what they do next', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  await page.goto(site.page(PLAYER));
  await moves(page);
  await page.locator('panglu-player').hover();
  await button(page, 'Pause').click();
  await state(page, 'paused');
  assert.equal(await read(page, 'paused'), true);
  await page.locator('panglu-player [part="play"]').click();
  await state(page, 'playing');
  await button(page, 'Tap for sound').click();
  assert.equal(await read(page, 'muted'), false);
  assert.equal(await page.locator('panglu-player').getAttribute('muted'), null, 'the attribute says what is true');
  await page.locator('panglu-player').getByRole('slider', { name: 'Volume' }).fill('30');
  assert.equal(await read(page, 'volume'), 0.3);
  assert.equal(await page.locator('panglu-player video').evaluate((video) => video.volume), 0.3);
  await button(page, 'Full screen').click();
  await button(page, 'Leave full screen').click();
  await button(page, 'Settings').click();
  await page.locator('panglu-player').getByRole('radio', { name: 'Plain video' }).check({ force: true });
  await page.locator('panglu-player[data-engine="plain"][data-state="playing"]').waitFor();
  await button(page, 'Statistics').click();
  await page.locator('panglu-player [part="statistics"]').getByText('640 × 360').waitFor();
  assert.deepEqual(faults, []);
});

test('keys work while the focus is in the element, and leave the page its own', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.page(`<input id="other">${PLAYER}`));
  await moves(page);
  await page.locator('#other').focus();
  await page.keyboard.press('m');
  assert.equal(await read(page, 'muted'), true, 'the focus is elsewhere');
  await page.locator('panglu-player [part="play"]').focus();
  await page.keyboard.press('m');
  assert.equal(await read(page, 'muted'), false);
  await page.keyboard.press('ArrowDown');
  assert.equal(Math.round((await read(page, 'volume')) * 100), 95);
  await page.keyboard.press('k');
  await state(page, 'paused');
  await page.keyboard.press('k');
  await state(page, 'playing');
  await page.keyboard.press('Space');
  await state(page, 'paused');
  await page.keyboard.press('Space');
  await state(page, 'playing');
  await page.keyboard.press('?');
  await page.locator('panglu-player [part="shortcuts"]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('panglu-player [part="shortcuts"]').waitFor({ state: 'hidden' });
  await page.keyboard.press('f');
  await button(page, 'Leave full screen').waitFor();
  await page.keyboard.press('f');
  await page.locator('panglu-player').evaluate((player) => (player.nohotkeys = true));
  await page.keyboard.press('m');
  assert.equal(await read(page, 'muted'), false, 'the page does not want keys');
});

test('the report and the link are copied, without anything signed', async (t) => {
  const { page } = await openPage(t, browser, site, { permissions: ['clipboard-read', 'clipboard-write'] });
  const flv = `${site.origin.httpBase}/live/${CAMERA}.flv?txSecret=0123456789abcdef&txTime=FFFFFFFF`;
  await page.goto(
    site.page(`<panglu-player flv="${flv}" share="https://example.com/watch" muted autoplay controls></panglu-player>`),
  );
  await moves(page);
  await page.locator('panglu-player').hover();
  await button(page, 'Settings').click();
  await button(page, 'Copy report').click();
  await button(page, 'Copied').waitFor();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(report, /^panglu-player \d+\.\d+\.\d+\n/);
  assert.match(report, /state: playing/);
  assert.doesNotMatch(report, /txSecret|0123456789abcdef/);
  await button(page, 'Share').click();
  await page.locator('panglu-player').getByRole('img', { name: 'The link as a QR code' }).waitFor();
  await button(page, 'Copy link').click();
  await button(page, 'Copied').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'https://example.com/watch');
});

test('axe finds nothing in any state, in either language', async (t) => {
  for (const lang of ['en', 'zh-CN']) {
    const { page } = await openPage(t, browser, site);
    const check = async (what) => {
      const { violations } = await page.evaluate(() => window.axe.run('panglu-player'));
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => html + failureSummary)]),
        [],
        `${what}, ${lang}`,
      );
    };
    await page.goto(site.page(`<main><h1>Stranger</h1>${PLAYER}</main>`, { lang }));
    await page.evaluate(AXE);
    await moves(page);
    await check('playing');
    await page.locator('panglu-player [part="play"]').focus();
    await check('with the controls');
    for (const part of ['settings-button', 'statistics-button', 'share-button']) {
      await page.locator(`panglu-player [part="${part}"]`).click();
      await check(part);
    }
    await page.keyboard.press('?');
    await check('with the keys');
    await page.keyboard.press('Escape');
    await page.locator('panglu-player [part="play"]').click();
    await state(page, 'paused');
    await check('paused');
    await page.locator('panglu-player').evaluate((player) => (player.room = '4'));
    await state(page, 'waiting');
    await check('waiting');
    await page.locator('panglu-player').evaluate((player) => (player.room = '0'));
    await state(page, 'failed');
    await check('failed');
  }
});

test('every part that a page can style is in the manifest of the package, and no other', async (t) => {
  const { page } = await openPage(t, browser, site);
  await page.goto(site.page(PLAYER));
  await moves(page);
  const part = (name) => page.locator(`panglu-player [part="${name}"]`);
  await part('play').focus();
  for (const sheet of ['settings', 'statistics', 'share']) {
    await part(`${sheet}-button`).click();
    await part(sheet).waitFor();
  }
  await page.keyboard.press('?');
  await part('shortcuts').waitFor();
  const used = await page
    .locator('panglu-player')
    .evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll('[part]')].flatMap((element) => [...element.part]));
  const manifest = JSON.parse(await readFile(join(PACKAGE, 'custom-elements.json'), 'utf8'));
  const listed = manifest.modules[0].declarations[0].cssParts.map(({ name }) => name);
  assert.deepEqual([...new Set(used)].sort(), listed.sort());
});

test('a ready-made control set works with it', async (t) => {
  const { page, faults } = await openPage(t, browser, site);
  site.put('/media-chrome.js', MEDIA_CHROME, { type: 'text/javascript' });
  const chrome = `<media-controller><panglu-player slot="media" ${ROOM} profile="profile.json" muted autoplay></panglu-player>
    <media-control-bar><media-play-button></media-play-button><media-mute-button></media-mute-button>
    <media-volume-range></media-volume-range><media-fullscreen-button></media-fullscreen-button></media-control-bar></media-controller>`;
  await page.goto(
    site.page(chrome, {
      head: '<script src="/media-chrome.js" defer></script><style>media-controller { display: block; width: 640px }</style>',
    }),
  );
  await moves(page);
  const controller = page.locator('media-controller');
  await page.locator('media-controller:not([mediapaused])').waitFor();
  await controller.hover();
  await page.locator('media-play-button').click();
  await state(page, 'paused');
  await page.locator('media-controller[mediapaused]').waitFor();
  await page.locator('media-play-button').click();
  await state(page, 'playing');
  await page.locator('media-controller:not([mediapaused])').waitFor();
  await page.locator('media-mute-button').click();
  await page.locator('media-controller:not([mediamuted])').waitFor();
  assert.equal(await read(page, 'muted'), false);
  await page.locator('media-fullscreen-button').click();
  await page.locator('media-controller[mediaisfullscreen]').waitFor();
  assert.deepEqual(faults, []);
});
