// Firefox, driven by Puppeteer over WebDriver BiDi. Each tab has a user context of its own, which is a fresh profile.

import puppeteer from 'puppeteer-core';
import { expression, findElement } from '../in-page.mjs';

const FIREFOX = process.env.PANGLU_FIREFOX ?? '/usr/bin/firefox-esr';

/** @returns {Promise<import('../browsers.mjs').Driver>} */
export async function start() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
  });
  return {
    version: (await browser.version()).replace(/^firefox\//, ''),
    open: () => openTab(browser),
    close: () => browser.close(),
  };
}

async function openTab(browser) {
  const context = await browser.createBrowserContext();
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
