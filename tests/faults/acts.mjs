// The faults that are not the stream's: the publisher, the page, the network as the browser sees it.

import { CLIPS, publish } from './site.mjs';
import { join } from 'node:path';
import { ensureClip } from '../origin/clip.mjs';

const OTHER_SIZE = '480x270';

/**
 * @typedef {object} Scene
 * @property {import('playwright-core').Page} page
 * @property {import('playwright-core').BrowserContext} context
 * @property {import('playwright-core').CDPSession} cdp
 * @property {import('../origin/origin.mjs').Origin} origin
 * @property {string} stream its name
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

/** @type {Record<string, { begin: (scene: Scene) => Promise<void>, end: (scene: Scene) => Promise<void> }>} */
export const ACTS = {
  'publisher-stopped': { begin: stopPublisher, end: (scene) => startPublisher(scene) },
  'publisher-restarted': { begin: stopPublisher, end: (scene) => startPublisher(scene) },
  'publisher-restarted-other-size': { begin: stopPublisher, end: async (scene) => startPublisher(scene, await otherClip()) },
  'page-hidden': {
    begin: ({ cdp }) => setWindow(cdp, 'minimized'),
    end: ({ cdp }) => setWindow(cdp, 'normal'),
  },
  'page-frozen': {
    begin: ({ cdp }) => cdp.send('Page.setWebLifecycleState', { state: 'frozen' }),
    end: ({ cdp }) => cdp.send('Page.setWebLifecycleState', { state: 'active' }),
  },
  'back-forward-cache': {
    begin: async ({ page }) => void (await page.goto(new URL('/NOTICES.md', page.url()).href)),
    end: async ({ page }) => void (await page.goBack({ waitUntil: 'commit' })),
  },
  offline: { begin: ({ context }) => context.setOffline(true), end: ({ context }) => context.setOffline(false) },
};

async function setWindow(cdp, windowState) {
  const { windowId } = await cdp.send('Browser.getWindowForTarget');
  await cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
}
