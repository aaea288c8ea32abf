// What a host may lack or get wrong and a browser may refuse: settings, headers, cookies. It is told in words, and what can work works.

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { headersOf } from '../../www/headers.mjs';
import { ANY_AUTOPLAY, launchProfile } from './chromium.mjs';
import { CAMERA, ROOM, moves, openBrowser, openPage, openPages, openSite, publish } from './fixtures.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);

const PAGES = { console: `/?${ROOM}`, watch: `/watch?${ROOM}` };
const PLAY = { authority: `127.0.0.1:${site.origin.httpPort}` };

/** Answers in the place of the settings, and what people are told. */
const WRONG_SETTINGS = {
  'are not there': [{ status: 404, body: '' }, /settings \(profile\.json\) could not be loaded/],
  'cannot be read by the server': [{ status: 500, body: '' }, /settings \(profile\.json\) could not be loaded/],
  'are a page, as hosts send it for files that they lack': [
    { contentType: 'text/html', body: '<!doctype html><title>Not found</title>' },
    /profile\.json, Line 1, column 1/,
  ],
  'are empty': [{ contentType: 'application/json', body: '' }, /profile\.json/],
  'are cut off': [{ contentType: 'application/json', body: '{ "play": { "authority": "play.exam' }, /profile\.json.*line 1/],
  'have a word that means nothing': [{ json: { play: PLAY, domain: 'play.example.com' } }, /profile\.json.*domain/],
  'have an address where a domain belongs': [
    { json: { play: { authority: 'https://play.example.com' } } },
    /profile\.json.*Domain/,
  ],
};

for (const [name, path] of Object.entries(PAGES)) {
  for (const [how, [answer, told]] of Object.entries(WRONG_SETTINGS))
    test(`${name}: settings that ${how} are told, and the page goes on when they are mended`, async (t) => {
      const { page } = await openPage(t, browser, site);
      await page.route('**/profile.json', (route) => route.fulfill(answer));
      await page.goto(site.url(path));
      await page.getByText(told).waitFor();
      await page.unroute('**/profile.json');
      await page.getByRole('button', { name: 'Try again now' }).click();
      await moves(page);
    });

  for (const folder of ['static/players', 'static/players/'])
    test(`${name}: players in another folder are found, written as “${folder}”`, async (t) => {
      const { page, faults } = await openPage(t, browser, site);
      await page.route('**/profile.json', (route) => route.fulfill({ json: { play: PLAY, players: { folder } } }));
      const found = [];
      await page.route('**/static/**', (route) => {
        const { pathname } = new URL(route.request().url());
        found.push(pathname);
        return route.continue({ url: site.url(pathname.replace('/static/players/', '/vendor/')) });
      });
      await page.goto(site.url(`${path}&player=tcplayer`));
      await moves(page);
      assert.deepEqual([...new Set(found)].sort(), ['/static/players/TcPlayer.js', '/static/players/mpegts.js']);
      assert.deepEqual(faults, []);
    });

  test(`${name}: plays in a browser that blocks all cookies, and with them storage and workers`, async (t) => {
    const profile = await mkdtemp(join(tmpdir(), 'panglu-browser-'));
    t.after(() => rm(profile, { recursive: true, force: true }));
    await mkdir(join(profile, 'Default'));
    const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
    await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(blocked));
    const context = await launchProfile(profile, [ANY_AUTOPLAY], { locale: 'en-US' });
    t.after(() => context.close());
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(site.url(path));
    await moves(page);
    const refused = await page.evaluate(() => {
      try {
        return localStorage.length;
      } catch (error) {
        return error.name;
      }
    });
    assert.equal(refused, 'SecurityError', 'the browser blocks what this story is about');
    await page.getByRole('button', { name: '简体中文' }).click();
    await page.locator('html[lang=zh-CN]').waitFor({ state: 'attached' });
    assert.deepEqual(errors, []);
  });
}

test('console: where a host sends no headers, a frame shows a sentence and a link in its place', async (t) => {
  const bare = await openPages(site.origin, () => ({}));
  const { page } = await openPage(t, browser, bare);
  for (const sandbox of ['', 'sandbox="allow-scripts allow-same-origin allow-popups"']) {
    await page.goto(bare.url('/watch'));
    await page.setContent(`<iframe ${sandbox} width="640" height="480" src="${bare.url(PAGES.console)}"></iframe>`);
    const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
    await frame.getByText('The console is not shown within another page').waitFor();
    assert.equal(await frame.locator('input, textarea, .console').count(), 0);
    const opened = page.waitForEvent('popup');
    await frame.getByRole('link', { name: 'Open it in a tab of its own' }).click();
    await (await opened).locator('#ask').waitFor();
  }
  // A frame that may run nothing shows nothing.
  await page.setContent(`<iframe sandbox="" width="640" height="480" src="${bare.url(PAGES.console)}"></iframe>`);
  const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
  assert.equal(await frame.locator('input, textarea, .console').count(), 0);
});

test('the headers of both pages differ in who may hold them in a frame, and in nothing else', () => {
  const [console_, watch] = ['/', '/watch'].map((path) => headersOf(path));
  const policy = 'Content-Security-Policy';
  assert.equal(console_[policy], `${watch[policy]}; frame-ancestors 'none'`);
  assert.deepEqual({ ...console_, [policy]: '' }, { ...watch, [policy]: '' });
});
