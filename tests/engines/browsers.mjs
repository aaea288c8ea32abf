// Three browsers behind one interface, so that a story is written once.

import { setTimeout as pause } from 'node:timers/promises';
import * as chromium from './drivers/chromium.mjs';
import * as firefox from './drivers/firefox.mjs';
import * as webkit from './drivers/webkit.mjs';
import { findElement } from './in-page.mjs';

/**
 * @typedef {object} Driver a running browser
 * @property {string} version
 * @property {() => Promise<Tab>} open a tab with a fresh profile; WebKit has one at a time
 * @property {() => Promise<void>} close ends every process of the browser
 *
 * @typedef {object} Tab
 * @property {(url: string) => Promise<void>} goto resolves when the document has been read
 * @property {(inPage: Function, ...args: unknown[]) => Promise<any>} evaluate calls a function in the page; it stands alone,
 *   and its arguments and its answer are plain data
 * @property {(selector: string) => Promise<void>} click a real click; the selector reaches into open shadow roots
 * @property {(key: string) => Promise<void>} press a real key, named as in KeyboardEvent.key
 * @property {() => Promise<string[]>} faults console errors and uncaught errors; in WebKit from the moment the document was read
 * @property {() => Promise<void>} close
 */

const DRIVERS = { chromium, firefox, webkit };

export const BROWSERS = Object.keys(DRIVERS);

/** A condition that never becomes true must fail instead of waiting for ever; no machine is so slow that it needs this long. */
const GIVE_UP_MS = 90_000;

/** How often a page is asked. */
const ASK_AGAIN_MS = 20;

/**
 * @param {string} name one of BROWSERS
 * @returns {Promise<Driver>}
 */
export async function startBrowser(name) {
  const driver = await DRIVERS[name].start();
  return { ...driver, open: async () => clickingWhatIsThere(await driver.open()) };
}

/** An element may appear later than a story is ready to click it. */
function clickingWhatIsThere(tab) {
  return {
    ...tab,
    async click(selector) {
      await until(() => tab.evaluate((find, wanted) => find(wanted) !== null, findElement, selector), Boolean, selector);
      await tab.click(selector);
    },
  };
}

/**
 * Asks until the answer is the wanted one, and returns it. An answer may fail meanwhile, because a page that loads replaces the
 * one that was asked.
 * @template T
 * @param {() => Promise<T>} ask
 * @param {(answer: T) => boolean} isWanted
 * @param {string} wanted for the message of a failure
 */
export async function until(ask, isWanted, wanted = String(isWanted)) {
  const givingUp = AbortSignal.timeout(GIVE_UP_MS);
  for (;;) {
    const answer = await ask().catch((error) => error);
    if (!(answer instanceof Error) && isWanted(answer)) return answer;
    if (givingUp.aborted) throw new Error(`never came true: ${wanted}; last: ${JSON.stringify(answer)}`, { cause: answer });
    await pause(ASK_AGAIN_MS);
  }
}
