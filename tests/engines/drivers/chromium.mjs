// Chromium, driven by Playwright. Each tab has a browser context of its own, which is a fresh profile.

import { launchBrowser } from '../../e2e/chromium.mjs';
import { openTab } from './tab.mjs';

/** @returns {Promise<import('../browsers.mjs').Driver>} */
export async function start() {
  const browser = await launchBrowser();
  const open = async () => openTab(await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' }));
  return { version: browser.version(), open, close: () => browser.close() };
}
