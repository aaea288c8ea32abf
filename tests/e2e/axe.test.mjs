// Every state of the pages is what WCAG asks for, as far as axe can tell: on a wide window and on a phone, light and dark; one state in
// English, the next in Chinese.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from './axe.mjs';
import { backendStates, openBusySystem } from './backend_states.mjs';
import { CAMERA, ROOM, moves, openBrowser, openPage, openSite, phase, publish } from './fixtures.mjs';
import { openCopy } from './sites.mjs';
import { states } from './states.mjs';

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);
const system = await openBusySystem({ after });

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** A size and colours for a page that is open. Each state has both sizes and both colours; which meet, takes turns. */
const LOOKS = [
  [
    { viewport: WIDE, colorScheme: 'light' },
    { viewport: PHONE, colorScheme: 'dark' },
  ],
  [
    { viewport: WIDE, colorScheme: 'dark' },
    { viewport: PHONE, colorScheme: 'light' },
  ],
];

/** The languages take turns too. */
const LOCALES = ['en-US', 'zh-CN'];

const SCENES = {
  ...states(`127.0.0.1:${site.origin.httpPort}`),
  'the audience, playing': [`/watch?${ROOM}`, moves],
  'the audience, waiting': ['/watch?bizid=8888&room=1&user=nobody', (page) => phase(page, 'not-started')],
  'the audience, with a wrong link': ['/watch?room=0', (page) => page.locator('.notice').waitFor()],
  'no such page': ['/nowhere', (page) => page.locator('main').waitFor()],
};

/** Looks at the page in both sizes and both colours. */
async function check(page, what, looks = LOOKS[0]) {
  for (const { viewport, colorScheme } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await violations(page), [], `${what}, ${viewport.width} pixels, ${colorScheme}`);
  }
}

/** Those with a backend first: a room of which only its host has told leaves the list after some minutes. */
const ALL = [
  ...Object.entries(backendStates(system)).map((scene) => [system, ...scene]),
  ...Object.entries(SCENES).map((scene) => [site, ...scene]),
];

for (const [index, [site, scene, [path, ready]]] of ALL.entries()) {
  test(scene, async (t) => {
    const { page } = await openPage(t, browser, site, { locale: LOCALES[index % LOCALES.length] });
    await page.goto(site.url(path));
    await ready(page);
    await check(page, scene, LOOKS[(index >> 1) % LOOKS.length]);
  });
}

test('a new version is offered, settings are missing, and the program has ended', async (t) => {
  for (const locale of LOCALES) {
    const options = { locale };
    const copy = await openCopy(t, site.origin);
    const { page } = await openPage(t, browser, copy, { ...options, serviceWorkers: 'allow' });
    await page.goto(copy.url(''));
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active.state);
    await page.reload();
    await page.locator('#ask').waitFor();
    await copy.change('index.html', (text) => text.replace('<html', '<html data-next-version'));
    await copy.release();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    await page.locator('.new-version').waitFor();
    await check(page, 'a new version');

    const without = await openPage(t, browser, copy, options);
    await without.page.route('**/profile.json', (route) => route.fulfill({ status: 500, body: '' }));
    await without.page.goto(copy.url(''));
    await without.page.locator('.notice[role="alert"]').waitFor();
    await check(without.page, 'no settings');

    const ended = await openPage(t, browser, site, options);
    await ended.page.goto(site.url('/'));
    await ended.page.locator('#ask').waitFor();
    await ended.page.evaluate(() => dispatchEvent(new CustomEvent('panglu-panicked', { detail: 'Panglu' })));
    await ended.page.locator('#boot[role=alert][data-cause=crashed]').waitFor();
    await check(ended.page, 'the program has ended');
  }
});
