// What is shown to somebody who comes back to a picture: only what is live, at a rate that nobody hears.

import assert from 'node:assert/strict';

/** How far behind the stream the picture may be, in seconds. */
const LIVE_S = { flv: 2.5, hls: 8 };
/** What the controller of the delay may use. A voice at this rate sounds as ever. */
const FASTEST = 1.1;

/** So many frames are judged, a second of the stream or more. */
const JUDGED_FRAMES = 25;

/** Resolves once the player says that the picture is live, or so many seconds behind that. */
export const isLive = (page, delivery, more = 0) =>
  page.waitForFunction((within) => {
    const { state, stats } = document.querySelector('panglu-player');
    return state.state === 'playing' && stats?.lag !== null && stats?.lag < within;
  }, LIVE_S[delivery] + more);

/** Notes every frame that is shown from now on, and every rate that is played at. */
export const watch = (page) => page.evaluate(installWatch);

/** Runs in the page. */
function installWatch() {
  const { shadowRoot } = document.querySelector('panglu-player');
  const watched = { videos: [], frames: [], fastest: 1, since: 0 };
  window.watched = watched;
  const find = () => {
    const video = shadowRoot.querySelector('video');
    if (!video || watched.videos.includes(video)) return;
    const which = watched.videos.push(video) - 1;
    video.addEventListener('ratechange', () => {
      watched.fastest = Math.max(watched.fastest, video.playbackRate);
    });
    const onFrame = (at, { mediaTime }) => {
      const { length } = video.seekable;
      watched.frames.push({ which, at, mediaTime, newest: length > 0 ? video.seekable.end(length - 1) : 0 });
      video.requestVideoFrameCallback(onFrame);
    };
    video.requestVideoFrameCallback(onFrame);
  };
  find();
  new MutationObserver(find).observe(shadowRoot, { childList: true, subtree: true });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') watched.since = performance.now();
  });
}

/**
 * Waits until the picture is live again, and checks what was shown since somebody came back: since the page is visible again, or since
 * `window.watched.since` was set. The first frame may be the one that stood there: no page can hide it before it is seen. Every other
 * one is live.
 * @param {{ old?: number }} [allowed] how many frames of what is over may be shown
 * @returns {Promise<{ videos: number, afterMs: number }>} how often the stream was loaded, and when the first live frame was shown
 */
export async function assertLiveAgain(page, delivery, { old = 1 } = {}) {
  await page.waitForFunction(
    (frames) => window.watched.frames.filter(({ at }) => at > window.watched.since).length >= frames,
    JUDGED_FRAMES,
  );
  await isLive(page, delivery);
  const { frames, fastest, since, videos } = await page.evaluate(() => {
    const { videos, ...rest } = window.watched;
    return { ...rest, videos: videos.length };
  });
  // A stream goes on as the time does. So the newest that was known of a stream at any frame says where it was at the others.
  const live = new Map();
  for (const { which, at, newest } of frames) live.set(which, Math.max(live.get(which) ?? -Infinity, newest - at / 1000));
  const shown = frames
    .filter(({ at }) => at > since)
    .map(({ which, at, mediaTime }) => ({ at: at - since, behind: live.get(which) + at / 1000 - mediaTime }));
  const isOld = ({ behind }) => behind > LIVE_S[delivery];
  assert.deepEqual(shown.slice(old).filter(isOld), [], 'nothing of what is over is shown');
  assert.ok(fastest <= FASTEST, `it played at ${fastest} times the speed`);
  return { videos, afterMs: shown.find((frame) => !isOld(frame)).at };
}
