// How every test and every measurement in this folder starts Chromium.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const executablePath = process.env.PANGLU_BROWSER ?? '/usr/bin/chromium';

/** The options of the browser that runs the vectors, which another program starts. */
const { 'goog:chromeOptions': shared } = JSON.parse(await readFile(new URL('../webdriver.json', import.meta.url), 'utf8'));

/** Lets pages play sound without a tap. */
export const ANY_AUTOPLAY = '--autoplay-policy=no-user-gesture-required';

/**
 * Without more flags it has the sound policy of browsers that people use.
 * @param {string[]} [flags]
 * @param {import('playwright-core').LaunchOptions} [options]
 */
export const launchBrowser = (flags = [], options = {}) =>
  chromium.launch({ ...options, executablePath, args: [...shared.args, ...flags] });

/**
 * A browser with a profile of its own, whose settings lie in a folder. It returns the context of its pages.
 * @param {string} folder
 * @param {string[]} [flags]
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export const launchProfile = (folder, flags = [], options = {}) =>
  chromium.launchPersistentContext(folder, { ...options, executablePath, args: [...shared.args, ...flags] });

/**
 * A browser whose windows can be hidden. Pages of the others count as visible whatever is in front of them, and their timers are never
 * slowed down, because playwright asks for both.
 * @param {string[]} [flags]
 */
export async function launchWindows(flags = []) {
  const folder = await mkdtemp(join(tmpdir(), 'panglu-browser-'));
  const args = [...shared.args, ...flags, `--user-data-dir=${folder}`, '--remote-debugging-port=0', 'about:blank'];
  const browser = spawn(executablePath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(browser, 'exit');
  const endpoint = await addressIn(browser.stderr);
  // Playwright's settings are not made in the browser's own context.
  const connection = await chromium.connectOverCDP(endpoint, { noDefaults: true });
  const [context] = connection.contexts();
  const session = await connection.newBrowserCDPSession();
  const openPage = async () => {
    const opened = context.waitForEvent('page');
    const { targetId } = await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    return { targetId, page: await opened };
  };
  let last = Promise.resolve();
  return {
    /** Opens a page in a window of its own. */
    async open() {
      // One after the other: the event does not tell which page was asked for.
      last = last.then(openPage);
      const { targetId, page } = await last;
      const cdp = await context.newCDPSession(page);
      const { windowId } = await cdp.send('Browser.getWindowForTarget', { targetId });
      const setWindow = (windowState) => cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
      const setLife = (state) => cdp.send('Page.setWebLifecycleState', { state });
      return {
        page,
        hide: () => setWindow('minimized'),
        show: () => setWindow('normal'),
        freeze: () => setLife('frozen'),
        thaw: () => setLife('active'),
      };
    },
    async close() {
      await connection.close();
      browser.kill();
      await ended;
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The address that the browser can be spoken to at, which it says when it has started. The rest of what it says is dropped. */
async function addressIn(output) {
  const lines = createInterface(output);
  for await (const line of lines) {
    const [, address] = /^DevTools listening on (ws:.+)$/.exec(line) ?? [];
    if (!address) continue;
    output.resume();
    return address;
  }
  throw new Error('the browser did not start');
}
