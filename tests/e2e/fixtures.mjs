// What every test starts from: a live source, the built pages served next to it, a browser, and a page that records
// unexpected requests and errors.

import { after } from 'node:test';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ensureClip } from '../origin/clip.mjs';
import { startOrigin } from '../origin/origin.mjs';
import { startPageServer } from '../origin/page-server.mjs';
import { startPublisher } from '../origin/publisher.mjs';
import { ANY_AUTOPLAY, launchBrowser } from './chromium.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const PAGES = process.env.PANGLU_PAGES ?? join(ROOT, 'dist');
export const CLIPS = process.env.PANGLU_CLIPS ?? join(ROOT, '.tools/clips');

/** The vendor's example, and the names of its streams. */
export const ROOM = 'bizid=8888&room=293710&user=14y2l2c';
export const CAMERA = '8888_81265058829fd2e50c8ec2ac78d55127';
export const SCREEN = '8888_65c744266708432b5b764274cf9eb5fe';

/** A condition that never becomes true must fail instead of waiting for ever; no machine is so slow that it needs this long. */
export const GIVE_UP_MS = 90_000;

/** A browser for one test file. `anyAutoplay` lets pages play sound without a tap. */
export async function openBrowser({ anyAutoplay = true } = {}) {
  const browser = await launchBrowser(anyAutoplay ? [ANY_AUTOPLAY] : []);
  after(() => browser.close());
  return browser;
}

/** A live source and the pages configured for it, for one test file. */
export async function openSite(options) {
  const origin = await startOrigin(options);
  after(() => origin.close());
  return openPages(origin);
}

/** The pages configured for a live source, under other headers than their own if some are given. */
export async function openPages(origin, headers) {
  const play = { authority: `127.0.0.1:${origin.httpPort}`, rtmpAuthority: `127.0.0.1:${origin.rtmpPort}` };
  const pages = await startPageServer({ root: PAGES, profile: { play }, headers });
  after(() => pages.close());
  return { origin, url: (path) => pages.base + path, hosts: [new URL(pages.base).host, new URL(origin.httpBase).host] };
}

/** Publishes a stream until the file ends or the test stops it, and waits until it can be played. */
export async function publish(origin, name, { kind = 'main', query = '' } = {}) {
  const clip = await ensureClip(join(CLIPS, `${kind}.mp4`), { kind });
  const publisher = startPublisher({ url: `${origin.rtmpBase}/live/${name}${query}`, clip });
  after(() => publisher.kill());
  const died = publisher.exited.then(({ error }) => Promise.reject(error ?? new Error('the publisher stopped')));
  await Promise.race([origin.whenLive(name), died]);
  died.catch(() => {});
  return publisher;
}

/**
 * Opens a new page for one test. `faults` lists requests to other hosts, console errors and uncaught errors. Pages have no offline
 * worker, whose requests no test could see or change; the stories about it (delivery.test.mjs) allow it.
 */
export async function openPage(t, browser, site, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    serviceWorkers: 'block',
    ...options,
  });
  t.after(() => context.close());
  context.setDefaultTimeout(GIVE_UP_MS);
  const page = await context.newPage();
  const faults = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !site.hosts.includes(host)) faults.push(`outside request: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  return { page, faults };
}

/** Resolves when the picture is 640 pixels wide and its media time has advanced by one second since it was first seen. */
export async function moves(page) {
  await page.waitForFunction(() => {
    const video = document.querySelector('panglu-player')?.shadowRoot?.querySelector('video');
    if (video?.videoWidth !== 640) return false;
    video.firstSeenAt ??= video.currentTime;
    return video.currentTime >= video.firstSeenAt + 1;
  });
}

/** Resolves when the picture has the given state or cause. */
export async function phase(page, name) {
  await page.locator(`panglu-player:is([data-state="${name}"], [data-cause="${name}"])`).waitFor();
}

/** Resolves when a condition is true that has no event; it is checked repeatedly. */
export async function until(condition) {
  const givingUp = AbortSignal.timeout(GIVE_UP_MS);
  while (!condition()) {
    if (givingUp.aborted) throw new Error(`never came true: ${condition}`);
    await pause(20);
  }
}
