// A recording sent as if it were live: for streams that a source cannot carry, such as HEVC.

import { setTimeout as wait } from 'node:timers/promises';
import { Readable } from 'node:stream';

/**
 * @typedef {object} Recording
 * @property {number} seconds how long it plays
 * @property {Buffer} [ts] sent for every segment
 * @property {Buffer} [flv] sent for FLV, again and again
 */

const FLV_HEADER_BYTES = 13;

/**
 * @param {Recording} recording
 * @param {AbortSignal} signal
 */
export function loopedFlv({ flv, seconds }, signal) {
  async function* rounds() {
    yield flv;
    for (;;) {
      await wait(seconds * 1000, undefined, { signal });
      yield flv.subarray(FLV_HEADER_BYTES);
    }
  }
  return Readable.from(rounds());
}

/**
 * A playlist of three segments that moves on with time.
 * @param {string} path the playlist's own, after which its segments are named
 * @param {number} seconds of one segment
 * @param {number} now Unix seconds
 */
export function loopedPlaylist(path, seconds, now) {
  const name = path
    .split('?', 1)[0]
    .replace(/^.*\//, '')
    .replace(/\.m3u8$/, '');
  const first = Math.floor(now / seconds);
  const rows = [0, 1, 2].map((row) => `#EXT-X-DISCONTINUITY\n#EXTINF:${seconds.toFixed(3)},\n${name}-${first + row}.ts\n`);
  const head = ['#EXTM3U', '#EXT-X-VERSION:3', `#EXT-X-TARGETDURATION:${Math.ceil(seconds)}`, `#EXT-X-MEDIA-SEQUENCE:${first}`];
  return `${head.join('\n')}\n${rows.join('')}`;
}
