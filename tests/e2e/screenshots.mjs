// Pictures of the pages for human eyes: every state worth seeing, at phone, laptop and wide sizes, light and dark. The
// one in the README is among them.

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

const SCENES = {
  'console-playing': [`/?${ROOM}`, moves],
  'console-screen': [`/?${ROOM}&kind=aux&player=plain`, moves],
  'console-empty': ['/', (page) => page.getByRole('textbox').first().waitFor()],
  'console-mistakes': ['/?bizid=88x8&room=0&user=14y2l2c', (page) => page.locator('.note.error').first().waitFor()],
  'watch-playing': [`/watch?${ROOM}`, moves],
  'watch-not-started': ['/watch?bizid=8888&room=1&user=nobody', (page) => phase(page, 'not-started')],
  'watch-bad-link': ['/watch?room=0', (page) => page.locator('.notice').waitFor()],
};

const browser = await openBrowser();
const site = await openSite();
await publish(site.origin, CAMERA);
await publish(site.origin, SCREEN, { kind: 'aux' });

for (const [size, options] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark']) {
    for (const [scene, [path, ready]] of Object.entries(SCENES)) {
      test(`${scene}-${size}-${colorScheme}`, async (t) => {
        const { page } = await openPage(t, browser, site, { ...options, colorScheme });
        await page.goto(site.url(path));
        await ready(page);
        await page.screenshot({ path: join(OUT, `${scene}-${size}-${colorScheme}.png`) });
      });
    }
  }
}
