// Takes screenshots of the pages for people to look at: all important states, at phone, laptop and wide sizes, light and dark, in both
// languages. Those in the README are some of them. PANGLU_SCENES is a pattern of the names to take, such as `^watch-.*-phone`.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CAMERA, ROOM, SCREEN, moves, openBrowser, openPage, openSite, phase, publish } from './fixtures.mjs';
import { after, test } from 'node:test';
import { backendStates, openBusySystem } from './backend_states.mjs';

const OUT = process.env.PANGLU_SCREENSHOTS ?? fileURLToPath(new URL('../../target/screenshots', import.meta.url));
await mkdir(OUT, { recursive: true });

const WANTED = new RegExp(process.env.PANGLU_SCENES ?? '');

const PHONE = { hasTouch: true, isMobile: true };
const CONSOLE_SIZES = {
  phone: { viewport: { width: 390, height: 844 }, ...PHONE },
  laptop: { viewport: { width: 1280, height: 800 } },
  wide: { viewport: { width: 2560, height: 1440 } },
};
/** The smallest phone that people watch with. */
const WATCH_SIZES = { ...CONSOLE_SIZES, phone: { viewport: { width: 360, height: 740 }, ...PHONE } };
const LANGUAGES = { en: 'en-US', zh: 'zh-CN' };

const pasted = (text, name) => async (page) => {
  await page.locator('#ask').fill(text);
  await page.locator(`[data-card="${name}"]`).waitFor();
};
/** Presses parts of the player one after another, as somebody without a mouse does. */
const pressed =
  (...parts) =>
  async (page) => {
    await moves(page);
    for (const part of parts) {
      await page.locator(`panglu-player [part="${part}"]`).focus();
      await page.keyboard.press('Enter');
    }
  };
const opened =
  (name, ...parts) =>
  async (page) => {
    await pressed(...parts)(page);
    await page.locator(`panglu-player [part="${name}"]`).waitFor();
  };
const paused = async (page) => {
  await pressed('play')(page);
  await phase(page, 'paused');
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

const system = await openBusySystem({ after });
const withBackend = backendStates(system);

/** What needs a backend. */
const BACKEND_SCENES = {
  'home-live': withBackend['who is live'],
  'desk-board': withBackend['the board'],
  'desk-log': withBackend.deliveries,
  'console-backend': withBackend['a room on the list of a backend'],
};

const SCENES = {
  'console-playing': [
    `/?${ROOM}`,
    async (page) => {
      await moves(page);
      await page.locator('.finding[data-verdict="plays"]').waitFor();
      await page.locator('[data-check="quality"][data-outcome="good"]').waitFor();
    },
  ],
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
  'watch-settings': [`/watch?${ROOM}`, opened('settings', 'settings-button')],
  'watch-statistics': [`/watch?${ROOM}`, opened('statistics', 'settings-button', 'statistics-button')],
  'watch-share': [`/watch?${ROOM}`, opened('share', 'settings-button', 'share-button')],
  'watch-paused': [`/watch?${ROOM}`, paused],
  'watch-shortcuts': [
    `/watch?${ROOM}`,
    async (page) => {
      await moves(page);
      await page.locator('panglu-player [part="play"]').focus();
      await page.keyboard.press('?');
      await page.locator('panglu-player [part="shortcuts"]').waitFor();
    },
  ],
};

for (const [scene, [path, ready, how]] of Object.entries({ ...SCENES, ...BACKEND_SCENES })) {
  for (const [size, options] of Object.entries(scene.startsWith('watch') ? WATCH_SIZES : CONSOLE_SIZES)) {
    for (const [language, locale] of Object.entries(LANGUAGES)) {
      for (const colorScheme of ['light', 'dark']) {
        const name = `${scene}-${size}-${language}-${colorScheme}`;
        if (!WANTED.test(name)) continue;
        test(name, async (t) => {
          const { page } = await openPage(t, browser, scene in BACKEND_SCENES ? system : site, { ...options, locale, colorScheme });
          await page.goto((scene in BACKEND_SCENES ? system : site).url(path));
          await ready(page);
          await page.screenshot({ ...how, path: join(OUT, `${name}.png`) });
        });
      }
    }
  }
}
