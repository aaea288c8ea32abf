// What every cell runs in: one live source and one browser for all, and for each cell a proxy, the pages, and a page.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ANY_AUTOPLAY, launchBrowser } from '../e2e/chromium.mjs';
import { ensureClip } from '../origin/clip.mjs';
import { startOrigin } from '../origin/origin.mjs';
import { startPageServer } from '../origin/page-server.mjs';
import { startPublisher } from '../origin/publisher.mjs';
import { startFaultProxy } from './proxy/index.mjs';
import { ensureRecordings } from './recordings.mjs';
import { streamOf } from './subject.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const PAGES = process.env.PANGLU_PAGES ?? join(ROOT, 'dist');
export const CLIPS = process.env.PANGLU_CLIPS ?? join(ROOT, '.tools/clips');

const FLAGS = [
  ANY_AUTOPLAY,
  // Other players would ask their makers' hosts for engines and statistics.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Of the live source that checks signatures. */
export const PLAY_KEY = 'key-of-the-play-domain';

/** The room that most cells share. */
const SHARED_ROOM = 293710;
let nextRoom = 1000;

/** The name of a room's main stream. */
export function streamName(room) {
  const { bizId, user } = streamOf(room);
  return `${bizId}_${createHash('md5').update(`${room}_${user}_main`).digest('hex')}`;
}

/** Publishes a stream and waits until it can be played. */
export async function publish(origin, name, clip) {
  const publisher = startPublisher({
    url: `${origin.rtmpBase}/live/${name}`,
    clip: clip ?? (await ensureClip(join(CLIPS, 'main.mp4'), { kind: 'main' })),
  });
  const died = publisher.exited.then(({ error }) => Promise.reject(error ?? new Error('the publisher stopped')));
  died.catch(() => {});
  await Promise.race([origin.whenLive(name), died]);
  return publisher;
}

/** @returns what all cells share; `close` ends it */
export async function openSite() {
  const origin = await startOrigin();
  const signingOrigin = await startOrigin({ playKey: PLAY_KEY });
  const [recordings, browser] = await Promise.all([
    ensureRecordings(join(CLIPS, 'faults')),
    // Left to itself, playwright keeps pages out of the back-forward cache.
    launchBrowser(FLAGS, { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  ]);
  const publisher = await publish(origin, streamName(SHARED_ROOM));
  return {
    origin,
    signingOrigin,
    browser,
    recordings,
    async close() {
      await browser.close();
      await publisher.stop();
      await Promise.all([origin.close(), signingOrigin.close()]);
    },
  };
}

/**
 * The place of one cell.
 * @param {Awaited<ReturnType<typeof openSite>>} site
 * @param {{ ownRoom?: boolean, signed?: boolean, delivery: string, root?: string, scripts: string[] }} needs scripts run in the page
 *   before its own; a signed stream has a room of its own
 */
export async function openScene(site, { ownRoom = false, signed = false, delivery, root = PAGES, scripts }) {
  const origin = signed ? site.signingOrigin : site.origin;
  const room = ownRoom ? nextRoom++ : SHARED_ROOM;
  const stream = streamName(room);
  const publisher = ownRoom ? await publish(origin, stream) : undefined;
  const proxy = await startFaultProxy({ upstream: origin.httpBase, recordings: site.recordings });
  const profile = { play: { authority: `127.0.0.1:${proxy.port}` } };
  // The pages of other players have scripts and styles within their HTML.
  const headers = root === PAGES ? undefined : () => ({});
  const pages = await startPageServer({ root, profile, headers });
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  for (const script of scripts) await context.addInitScript(script);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const scene = { origin, room, stream, delivery, publisher, proxy, pages, context, page, cdp };
  scene.close = async () => {
    await context.close();
    await Promise.all([pages.close(), proxy.close(), scene.publisher?.stop()]);
  };
  return scene;
}
