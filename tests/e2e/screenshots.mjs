// Takes screenshots of the pages for people to look at: all important states, at phone, laptop and wide sizes, light and
// dark. The README's screenshot is one of them.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CAMERA, ROOM, SCREEN, moves, openBrowser, openPage, openSite, phase, publish } from './fixtures.mjs';
import { test } from 'node:test';

const OUT = process.env.PANGLU_SCREENSHOTS ?? fileURLToPath(new URL('../../target/screenshots', import.meta.url));
await mkdir(OUT, { recursive: true });

const SIZES = {
  phone: { viewport: { width: 390, height: 844 }, locale: 'zh-CN', hasTouch: true, isMobile: true },
  laptop: { viewport: { width: 1280, height: 800 }, locale: 'en-US' },
  wide: { viewport: { width: 1920, height: 1080 }, locale: 'en-US' },
};

const pasted = (text, name) => async (page) => {
  await page.locator('#ask').fill(text);
  await page.locator(`[data-card="${name}"]`).waitFor();
};
const notification = {
  app: '8888.livepush.myqcloud.com',
  event_type: 0,
  errcode: 1,
  stream_id: CAMERA,
  t: 1473126233,
  sign: 'fef79a097458ed80b5f5574cbc13e1fd',
};

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);
await publish(site.origin, SCREEN, { kind: 'aux' });

const SCENES = {
  'console-playing': [`/?${ROOM}`, moves],
  'console-screen': [`/?${ROOM}&kind=aux&player=plain`, moves],
  'console-empty': ['/', (page) => page.getByRole('textbox').first().waitFor()],
  'console-mistakes': ['/?bizid=88x8&room=0&user=14y2l2c', (page) => page.locator('.note.error').first().waitFor()],
  'answer-code': ['/', pasted('1001', 'code')],
  'answer-log-line': ['/', pasted('startPush->failed:IMSDK|40000411|user not in room', 'code')],
  'answer-address': ['/', pasted(`http://127.0.0.1:${site.origin.httpPort}/live/${CAMERA}.flv??txTime=5C271099`, 'address')],
  'answer-unknown': ['/', pasted('alert(1)', 'unknown')],
  'answer-number': ['/', pasted('40009999', 'number')],
  'answer-similar-codes': [
    '/',
    async (page) => {
      await pasted('40009999', 'number')(page);
      await page.locator('[data-choose="code"]').click();
      await page.locator('[data-card="code"]').waitFor();
    },
  ],
  'answer-time-passed': [
    '/',
    pasted(
      `http://127.0.0.1:${site.origin.httpPort}/live/${CAMERA}.flv?txSecret=4beae959b16c77da6a65c7edda1dfefe&txTime=5C271099`,
      'address',
    ),
  ],
  'answer-notification': ['/', pasted(JSON.stringify(notification, null, 2), 'notification')],
  'answer-stream': ['/', pasted(CAMERA, 'stream')],
  'console-sdk': [
    `/?${ROOM}&tab=integrate`,
    async (page) => {
      await moves(page);
      await page.locator('[data-card="sdk"] [data-generation="streamer"]').click();
      await page.locator('#sdk-group').fill('15000');
      await page.locator('[data-card="sdk"] pre').scrollIntoViewIfNeeded();
    },
    { fullPage: true },
  ],
  'console-whole': [`/?${ROOM}`, moves, { fullPage: true }],
  ...Object.fromEntries(
    ['addresses', 'integrate', 'record'].map((tab) => [`console-${tab}`, [`/?${ROOM}&tab=${tab}`, moves, { fullPage: true }]]),
  ),
  'watch-playing': [`/watch?${ROOM}`, moves],
  'watch-not-started': ['/watch?bizid=8888&room=1&user=nobody', (page) => phase(page, 'not-started')],
  'watch-bad-link': ['/watch?room=0', (page) => page.locator('.notice').waitFor()],
};

for (const [size, options] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark']) {
    for (const [scene, [path, ready, how]] of Object.entries(SCENES)) {
      test(`${scene}-${size}-${colorScheme}`, async (t) => {
        const { page } = await openPage(t, browser, site, { ...options, colorScheme });
        await page.goto(site.url(path));
        await ready(page);
        await page.screenshot({ ...how, path: join(OUT, `${scene}-${size}-${colorScheme}.png`) });
      });
    }
  }
}
