// Chromium, driven by Playwright. Each tab has a browser context of its own, which is a fresh profile.

import { launchBrowser } from '../../e2e/chromium.mjs';
import { expression, findElement } from '../in-page.mjs';

/** @returns {Promise<import('../browsers.mjs').Driver>} */
export async function start() {
  const browser = await launchBrowser();
  return { version: browser.version(), open: () => openTab(browser), close: () => browser.close() };
}

async function openTab(browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  return {
    faults: async () => faults,
    goto: (url) => page.goto(url, { waitUntil: 'domcontentloaded' }),
    evaluate: (inPage, ...args) => page.evaluate(expression(inPage, args)),
    async click(selector) {
      const handle = await page.evaluateHandle(expression(findElement, [selector]));
      await handle.asElement().click();
    },
    press: (key) => page.keyboard.press(key),
    close: () => context.close(),
  };
}
