// What the stories start from: each is told in every browser, one browser after the other.

import { after, before, describe } from 'node:test';
import { BROWSERS, startBrowser } from './browsers.mjs';

/**
 * @param {(browser: { name: string, version: () => string, open: (t: object) => Promise<import('./browsers.mjs').Tab> }) => void} tell
 *   declares the tests; `open` gives a tab with a fresh profile that is closed with its test
 */
export function inEveryBrowser(tell) {
  for (const name of BROWSERS) {
    describe(name, () => {
      let driver;
      before(async () => {
        driver = await startBrowser(name);
      });
      after(() => driver?.close());
      tell({
        name,
        version: () => driver.version,
        async open(t) {
          const tab = await driver.open();
          t.after(() => tab.close());
          return tab;
        },
      });
    });
  }
}
