// A tab of the browsers whose libraries name the same things alike: Playwright's and Puppeteer's.

import { expression, findElement } from '../in-page.mjs';

/**
 * Opens a tab.
 * @param {import('playwright-core').BrowserContext | import('puppeteer-core').BrowserContext} context of this tab alone; it is
 *   closed with it
 * @returns {Promise<import('../browsers.mjs').Tab>}
 */
export async function openTab(context) {
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  return {
    faults: async () => faults,
    goto: (url) => page.goto(url, { waitUntil: 'domcontentloaded', timeout: 0 }),
    evaluate: (inPage, ...args) => page.evaluate(expression(inPage, args)),
    async click(selector) {
      const handle = await page.evaluateHandle(expression(findElement, [selector]));
      await handle.asElement().click();
    },
    press: (key) => page.keyboard.press(key),
    close: () => context.close(),
  };
}
