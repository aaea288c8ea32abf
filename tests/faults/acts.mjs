// The faults that are not the stream's: the publisher, the page, the network as the browser sees it.

import { join } from 'node:path';
import { ensureClip } from '../origin/clip.mjs';
import { txSecret } from '../origin/signature.mjs';
import { CLIPS, PLAY_KEY, publish } from './site.mjs';
import { playAddress } from './subject.mjs';

const OTHER_SIZE = '480x270';

/**
 * @typedef {object} Scene
 * @property {import('playwright-core').Page} page
 * @property {import('playwright-core').BrowserContext} context
 * @property {import('playwright-core').CDPSession} cdp
 * @property {import('../origin/origin.mjs').Origin} origin
 * @property {string} stream its name
 * @property {'flv' | 'hls'} delivery
 * @property {Awaited<ReturnType<typeof import('./proxy/index.mjs').startFaultProxy>>} proxy
 * @property {Awaited<ReturnType<typeof publish>>} [publisher] of a cell with a room of its own
 */

async function stopPublisher(scene) {
  await scene.publisher.stop();
  await scene.origin.whenEnded(scene.stream);
}

async function startPublisher(scene, clip) {
  scene.publisher = await publish(scene.origin, scene.stream, clip);
}

const otherClip = () => ensureClip(join(CLIPS, `main-${OTHER_SIZE}.mp4`), { kind: 'main', size: OTHER_SIZE });

/**
 * @typedef {object} Act
 * @property {(scene: Scene) => Promise<void>} begin
 * @property {(scene: Scene) => Promise<void>} end
 * @property {boolean} [onPage] at the start it begins when the page is there: without a network there would be none
 * @property {string} [script] runs in the page before its own
 */

/** @type {Record<string, Act>} */
export const ACTS = {
  'publisher-stopped': { begin: stopPublisher, end: (scene) => startPublisher(scene) },
  'publisher-restarted': { begin: stopPublisher, end: (scene) => startPublisher(scene) },
  'publisher-restarted-other-size': { begin: stopPublisher, end: async (scene) => startPublisher(scene, await otherClip()) },
  'page-hidden': { begin: ({ page }) => page.evaluate(setVisible, false), end: ({ page }) => page.evaluate(setVisible, true) },
  'page-frozen': {
    begin: ({ cdp }) => cdp.send('Page.setWebLifecycleState', { state: 'frozen' }),
    end: ({ cdp }) => cdp.send('Page.setWebLifecycleState', { state: 'active' }),
  },
  'back-forward-cache': {
    begin: async ({ page }) => void (await page.goto(new URL('/NOTICES.md', page.url()).href)),
    end: async ({ page }) => void (await page.goBack({ waitUntil: 'commit' })),
  },
  'clock-off': {
    onPage: true,
    script: `(${setClockBack})();`,
    // Signed by a device whose clock is a day behind, so the address had expired before it was used.
    begin: (scene) => playSigned(scene, -3600),
    end: (scene) => playSigned(scene, 3600),
  },
  offline: { onPage: true, begin: ({ context }) => context.setOffline(true), end: ({ context }) => context.setOffline(false) },
};

/** Runs in the page: its clock is a day behind. */
function setClockBack() {
  const DAY_MS = 86_400_000;
  const { Date: RightDate } = window;
  window.Date = class extends RightDate {
    constructor(...given) {
      super(...(given.length > 0 ? given : [RightDate.now() - DAY_MS]));
    }
    static now() {
      return RightDate.now() - DAY_MS;
    }
  };
}

/** Lets the player play an address of its format that is signed until so many seconds from now. */
async function playSigned({ page, proxy, stream, delivery }, seconds) {
  const txTime = Math.floor(Date.now() / 1000 + seconds).toString(16);
  const query = `txSecret=${txSecret(PLAY_KEY, stream, txTime)}&txTime=${txTime}`;
  const url = `${proxy.base}/live/${stream}.${{ flv: 'flv', hls: 'm3u8' }[delivery]}?${query}`;
  if (!(await page.evaluate(playAddress, { delivery, url }))) throw new Error('this page cannot be given an address');
}

/**
 * Runs in the page, which is told that it is hidden: under playwright every page stays visible, in a minimized window too. Its
 * timers are not slowed down as they would be.
 */
function setVisible(visible) {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => !visible });
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (visible ? 'visible' : 'hidden') });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}
