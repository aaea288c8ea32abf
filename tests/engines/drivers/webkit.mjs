// WebKitGTK's MiniBrowser, driven by Selenium through WebKitWebDriver, on a display of its own. Each tab is a
// browser of its own, with a fresh profile.

import { Builder, Capabilities, Key } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { expression, findElement } from '../in-page.mjs';
import { startDisplay } from './display.mjs';

const WEBDRIVER = process.env.PANGLU_WEBKIT ?? '/usr/bin/WebKitWebDriver';

/** Without `webkitgtk:browserOptions` the driver starts the MiniBrowser that belongs to it. */
const CAPABILITIES = { browserName: 'MiniBrowser', pageLoadStrategy: 'eager' };

/** The keys that WebDriver names by a code point of its own. */
const KEYS = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
};

/** @returns {Promise<import('../browsers.mjs').Driver>} */
export async function start() {
  const display = await startDisplay();
  const probe = await startSession(display);
  const version = (await probe.browser.getCapabilities()).get('browserVersion');
  await probe.end();
  return { version, open: async () => openTab(await startSession(display)), close: () => display.close() };
}

/** A browser and its WebKitWebDriver: one that has had a session cannot be relied on to have another. */
async function startSession(display) {
  // Without a language WebKit calls itself "C", which no reader speaks.
  const environment = { ...process.env, DISPLAY: display.name, LANG: 'en_US.UTF-8', LANGUAGE: 'en_US' };
  delete environment.WAYLAND_DISPLAY;
  const service = new DriverService.Builder(WEBDRIVER).setLoopback(true).setEnvironment(environment).build();
  const server = await service.start();
  const browser = await new Builder().usingServer(server).withCapabilities(new Capabilities(CAPABILITIES)).build();
  return {
    browser,
    async end() {
      await browser.quit();
      await service.kill();
    },
  };
}

async function openTab({ browser, end }) {
  await browser.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 });
  const run = (inPage, args) => browser.executeScript(`return ${expression(inPage, args)}`);
  return {
    faults: () => run(() => globalThis.faults ?? [], []),
    async goto(url) {
      await browser.get(url);
      // WebDriver does not report what a page says, so it is noted in the page, from the moment the document has been read.
      await run(noteFaults, []);
    },
    evaluate: (inPage, ...args) => run(inPage, args),
    async click(selector) {
      await (await run(findElement, [selector])).click();
    },
    press: (key) =>
      browser
        .actions()
        .sendKeys(KEYS[key] ?? key)
        .perform(),
    close: end,
  };
}

/** Runs in the page. */
function noteFaults() {
  globalThis.faults = [];
  const error = console.error;
  console.error = (...words) => {
    globalThis.faults.push(`console error: ${words.join(' ')}`);
    error(...words);
  };
  addEventListener('error', (event) => event.message && globalThis.faults.push(`uncaught: ${event.message}`));
  addEventListener('unhandledrejection', ({ reason }) => globalThis.faults.push(`uncaught: ${reason}`));
}
