// WebKitGTK's MiniBrowser, driven by Selenium through WebKitWebDriver, on a display of its own. Each tab is a
// browser of its own, with a fresh profile.

import { setTimeout as pause } from 'node:timers/promises';
import { Builder, Capabilities, Key, error as errors } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { expression, findElement } from '../in-page.mjs';
import { startDisplay } from './display.mjs';

const WEBDRIVER = process.env.PANGLU_WEBKIT ?? '/usr/bin/WebKitWebDriver';

/**
 * Without `webkitgtk:browserOptions` the driver starts the MiniBrowser that belongs to it. Where WebDriver waits for a page by
 * itself, WebKit misses the end of one in fifteen that are read at once, and waits for it for ever: the page is asked instead.
 */
const CAPABILITIES = { browserName: 'MiniBrowser', pageLoadStrategy: 'none' };

/** A page that is never read must fail instead of being waited for for ever; no machine is so slow that it needs this long. */
const GIVE_UP_MS = 90_000;

/** How often a page is asked whether it has been read. */
const ASK_AGAIN_MS = 10;

const ATTEMPTS = 3;

/** Far longer than a start or a page takes on a busy machine. */
const TRY_AGAIN_MS = 45_000;

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
  try {
    const first = await startSession(display);
    const version = (await first.browser.getCapabilities()).get('browserVersion');
    await first.end();
    return { version, open: () => openTab(display), close: display.close };
  } catch (error) {
    await display.close();
    throw error;
  }
}

/**
 * A browser and its WebKitWebDriver. One that has had a session cannot be relied on to have another; and one whose browser ends
 * while it starts waits for it for ever, so another one is tried then.
 */
async function startSession(display) {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const service = new DriverService.Builder(WEBDRIVER).setLoopback(true).setEnvironment(environment(display)).build();
    const server = await service.start();
    const starting = new Builder().usingServer(server).withCapabilities(new Capabilities(CAPABILITIES)).build();
    // Fails once its WebKitWebDriver has been ended, when nobody waits for it any more.
    starting.catch(() => {});
    const browser = await Promise.race([starting, pause(TRY_AGAIN_MS, null, { ref: false })]);
    if (browser) return { browser, end: () => quit(browser).finally(() => service.kill()) };
    await service.kill();
  }
  throw new Error(`WebKit did not start in ${ATTEMPTS} attempts`);
}

/** A session whose browser does not end is ended with its WebKitWebDriver. */
function quit(browser) {
  return Promise.race([browser.quit(), pause(TRY_AGAIN_MS, null, { ref: false })]);
}

/** WebKitWebDriver was seen to leave a command without an answer: then the story fails instead of waiting for ever. */
function answered(command, answer) {
  const late = pause(GIVE_UP_MS, null, { ref: false }).then(() => {
    throw new Error(`WebKit left a command without an answer: ${command}`);
  });
  return Promise.race([answer, late]);
}

function environment(display) {
  // Without a language WebKit calls itself "C", which no reader speaks.
  const variables = { ...process.env, DISPLAY: display.name, LANG: 'en_US.UTF-8', LANGUAGE: 'en_US' };
  delete variables.WAYLAND_DISPLAY;
  return variables;
}

async function openTab(display) {
  let session = await startWindow(display);
  let isFirstPage = true;
  const run = (inPage, args) => runIn(session.browser, inPage, args);
  return {
    faults: () => run(() => globalThis.faults ?? [], []),
    async goto(url) {
      for (let attempt = 1; !(await isRead(session.browser, url)); attempt += 1) {
        // What a page before this one has kept would be lost with its browser.
        if (attempt === ATTEMPTS || !isFirstPage) throw new Error(`WebKit did not read ${url}, attempt ${attempt}`);
        console.error(`WebKit did not read ${url}; another browser is asked`);
        await session.end();
        session = await startWindow(display);
      }
      isFirstPage = false;
      // WebDriver does not report what a page says, so it is noted in the page, from the moment the document has been read.
      await run(noteFaults, []);
    },
    evaluate: (inPage, ...args) => run(inPage, args),
    async click(selector) {
      await (await run(findElement, [selector])).click();
    },
    press: (key) =>
      session.browser
        .actions()
        .sendKeys(KEYS[key] ?? key)
        .perform(),
    close: () => session.end(),
  };
}

async function startWindow(display) {
  const session = await startSession(display);
  await answered('setRect', session.browser.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 }));
  return session;
}

function runIn(browser, inPage, args) {
  return answered(inPage.name, browser.executeScript(`return ${expression(inPage, args)}`));
}

/**
 * Opens a page. One WebKit in some hundreds asks for its page and never shows it, though the answer was sent: then this is false.
 */
async function isRead(browser, url) {
  await runIn(browser, markAsLeft, []);
  await answered(`get ${url}`, browser.get(url));
  // A page that is being replaced may fail to answer.
  const hasRead = () => runIn(browser, hasBeenRead, []).catch(() => false);
  return browser.wait(hasRead, TRY_AGAIN_MS, `reading ${url}`, ASK_AGAIN_MS).catch((problem) => {
    if (problem instanceof errors.TimeoutError) return false;
    throw problem;
  });
}

/** Runs in the page that is about to be replaced. */
function markAsLeft() {
  globalThis.isLeft = true;
}

/** Runs in the page that is still there, or in the next one. */
function hasBeenRead() {
  return globalThis.isLeft !== true && document.readyState !== 'loading';
}

/** Runs in the page. */
function noteFaults() {
  globalThis.faults = [];
  const say = console.error;
  console.error = (...words) => {
    globalThis.faults.push(`console error: ${words.join(' ')}`);
    say(...words);
  };
  addEventListener('error', (event) => event.message && globalThis.faults.push(`uncaught: ${event.message}`));
  addEventListener('unhandledrejection', ({ reason }) => globalThis.faults.push(`uncaught: ${reason}`));
}
