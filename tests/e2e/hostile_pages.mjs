// Pages that hear what a hostile text may do: scripts, dialogs, requests to strangers, errors.

import assert from 'node:assert/strict';
import { openPage } from './fixtures.mjs';
import { harm, listen } from './hostile_texts.mjs';

/** The page is narrow, where a long word does the most. */
const NARROW = { viewport: { width: 390, height: 844 } };

/** What the browser notes of itself: addresses that nobody publishes at, or that are none. */
const NOTED = /Failed to load resource|CORS policy|status of 404/;

/** How a test file opens pages that hear everything, and sees that nothing was heard. */
export function hearing(browser, site) {
  return { open: (...given) => open(browser, site, ...given), assertHarmless };
}

/** Opens a page that hears everything. */
async function open(browser, site, t, path, options) {
  const { page, faults } = await openPage(t, browser, site, { ...NARROW, ...options });
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  await page.addInitScript(listen);
  await page.addInitScript(`window.harm = ${harm}`);
  await page.goto(site.url(path));
  return { page, faults };
}

/** Nothing has happened that must not. */
async function assertHarmless({ page, faults }, what) {
  // Twice, because what a frame shows may change what the next one shows.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.deepEqual(await page.evaluate(() => window.harm()), [], what);
  assert.deepEqual(
    faults.filter((fault) => !NOTED.test(fault)),
    [],
    what,
  );
}
