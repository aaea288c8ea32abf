// Firefox, driven by Puppeteer over WebDriver BiDi. Each tab has a user context of its own, which is a fresh profile.

import puppeteer from 'puppeteer-core';
import { openTab } from './tab.mjs';

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
    open: async () => openTab(await browser.createBrowserContext()),
    close: () => browser.close(),
  };
}
