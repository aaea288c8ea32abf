// A publisher: a looped clip in place of a camera or OBS. Copying instead of encoding takes less than 1 % of a core.

import { runFfmpeg } from './ffmpeg.mjs';

/**
 * @typedef {object} PublisherExit
 * @property {number | null} code
 * @property {string | null} signal
 * @property {string} [error] why the push died; absent if it was asked to end
 *
 * @typedef {object} Publisher
 * @property {number | undefined} pid
 * @property {Promise<PublisherExit>} exited never rejects
 * @property {() => Promise<PublisherExit>} stop ends the push as a host does who leaves the room
 * @property {() => Promise<PublisherExit>} kill ends it as a crash does
 */

/**
 * Pushes a clip until the server disconnects. The child need not be stopped when this process dies: its RTMP server is
 * in the same process, and ffmpeg exits when the connection breaks.
 * @param {object} options
 * @param {string} options.url RTMP address with its signature
 * @param {string} options.clip
 * @param {string} [options.ffmpeg]
 * @returns {Publisher}
 */
export function startPublisher({ url, clip, ffmpeg = 'ffmpeg' }) {
  let asked = false;
  const push = runFfmpeg(ffmpeg, [
    '-nostdin',
    '-re',
    '-stream_loop',
    '-1',
    '-i',
    clip,
    '-c',
    'copy',
    '-f',
    'flv',
    '-flvflags',
    'no_duration_filesize',
    url,
  ]);
  const exited = push.exited.then(({ code, signal, message }) =>
    asked ? { code, signal } : { code, signal, error: message || `the push ended (code ${code}, signal ${signal})` },
  );
  return {
    pid: push.pid,
    exited,
    stop() {
      asked = true;
      void push.stop();
      return exited;
    },
    kill() {
      asked = true;
      void push.kill();
      return exited;
    },
  };
}
