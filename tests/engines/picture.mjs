// The picture of a page as the stories read and use it. This is the one place that knows how the page is built.

import { until } from './browsers.mjs';
import { findElement } from './in-page.mjs';

/** What is clicked, by what it does. */
const CONTROLS = {
  play: '[part~="play-large"]',
  pause: '[part="play"]',
  unmute: '[part="mute"]',
  mute: '[part="mute"]',
};

/**
 * @typedef {object} Picture
 * @property {string} state
 * @property {string} [cause]
 * @property {'tcplayer' | 'plain'} engine
 * @property {'flv' | 'hls'} delivery
 * @property {string} sentence empty while the picture moves
 * @property {number} width of the video that is shown, in its own pixels
 * @property {number} position media time in seconds
 * @property {boolean} muted
 * @property {number} volume
 */

/** @returns {Promise<Picture>} */
export async function look(tab) {
  return await tab.evaluate(read, findElement);
}

/** Runs in the page. */
function read(find) {
  const { state, cause, engine, delivery } = find('panglu-player').dataset;
  const video = find('video');
  return {
    state,
    cause,
    engine,
    delivery,
    sentence: find('[part="sentence"]')?.textContent ?? '',
    width: video?.videoWidth ?? 0,
    position: video?.currentTime ?? 0,
    muted: video?.muted,
    volume: video?.volume,
  };
}

/** Resolves with the picture as soon as a condition holds. */
export const shows = (tab, holds) => until(() => look(tab), holds);

/** Resolves when the picture is 640 pixels wide and its media time has advanced by one second since it was first seen. */
export function moves(tab) {
  let from = Number.POSITIVE_INFINITY;
  return shows(tab, ({ width, position }) => {
    if (width !== 640) return false;
    // A new connection may start its media time anew.
    from = Math.min(from, position);
    return position >= from + 1;
  });
}

/** Clicks one of the picture's controls. */
export const use = (tab, control) => tab.click(CONTROLS[control]);

/**
 * Opens a page and measures when its first frame can be seen.
 * @returns {Promise<number>} milliseconds since the page was asked for
 */
export async function firstFrame(tab, url) {
  await tab.goto(url);
  await tab.evaluate(noteFirstFrame, findElement);
  return until(
    () => tab.evaluate(() => globalThis.firstFrameAt),
    (at) => at > 0,
    'a first frame',
  );
}

/** Runs in the page. */
function noteFirstFrame(find) {
  const asking = setInterval(() => {
    const video = find('video');
    if (!(video?.videoWidth > 0 && video.readyState >= video.HAVE_CURRENT_DATA)) return;
    globalThis.firstFrameAt = performance.now();
    clearInterval(asking);
  }, 4);
}
