// Makes one HLS playlist and its segments for one publish, with an ffmpeg child that copies and never encodes.

import { watch } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { runFfmpeg } from './ffmpeg.mjs';

const PLAYLIST = 'index.m3u8';

/**
 * @typedef {object} Segmenter
 * @property {{ id: string, protocol: 'flv', ip: '', sendBuffer: (tag: Buffer) => void }} subscriber takes the FLV bytes
 * @property {Promise<void>} ready resolves at the first complete playlist, rejects if there will be none
 * @property {() => Promise<Buffer>} playlist rejects while there is none
 * @property {(file: string) => string} segmentPath
 * @property {() => Promise<void>} stop resolves when the child is gone and its files are removed
 */

/**
 * @param {object} options
 * @param {string} options.directory created here, removed by stop()
 * @param {string} options.publishId part of every segment name, so that no cache can mix two publishes of one stream
 * @param {string} options.baseUrl put in front of every segment name in the playlist
 * @param {string} options.ffmpeg
 * @returns {Segmenter}
 */
export function startSegmenter({ directory, publishId, baseUrl, ffmpeg }) {
  const stopping = new AbortController();
  /** @type {import('./ffmpeg.mjs').Ffmpeg | undefined} */
  let child;
  // Tags arrive before the directory is made; nothing of the first group of pictures may be lost.
  /** @type {Buffer[]} */
  let early = [];
  let ended = false;

  const ready = (async () => {
    await mkdir(directory, { recursive: true });
    stopping.signal.throwIfAborted();
    const written = playlistWritten(directory, stopping.signal);
    child = runFfmpeg(ffmpeg, segmenterArguments({ directory, publishId, baseUrl }), { stdin: 'pipe' });
    for (const tag of early) child.stdin.write(tag);
    early = [];
    const died = child.exited.then(({ message }) => {
      ended = true;
      throw new Error(`the HLS segmenter ended: ${message || 'no reason given'}`);
    });
    await Promise.race([written, died]);
  })();
  // A waiting caller gets the reason; without one, the rejection must not end the process.
  ready.catch(() => {});

  return {
    subscriber: {
      id: `hls-${publishId}`,
      protocol: 'flv',
      // node-media-server's mark for a subscriber inside the server, which is neither counted nor authenticated.
      ip: '',
      sendBuffer: (tag) => {
        if (!child) early.push(tag);
        else if (child.stdin.writable) child.stdin.write(tag);
      },
    },
    ready,
    async playlist() {
      // A playlist that no longer grows would make players wait for a segment that never comes.
      if (ended) throw new Error('the HLS segmenter has ended');
      return readFile(join(directory, PLAYLIST));
    },
    segmentPath: (file) => join(directory, basename(file)),
    async stop() {
      stopping.abort();
      await ready.catch(() => {});
      // Killed at once: a graceful end would write a last segment into a directory that is being removed.
      await child?.kill();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** @returns {string[]} */
function segmenterArguments({ directory, publishId, baseUrl }) {
  return [
    // Publishers send their codec headers first; ffmpeg's usual 5 s of probing would only delay the first segment.
    // Not `-fflags nobuffer`: it throws away what is read while probing, and with it the first key frame.
    '-analyzeduration',
    '1000000',
    '-f',
    'flv',
    '-i',
    'pipe:0',
    '-c',
    'copy',
    '-f',
    'hls',
    '-hls_time',
    '1',
    '-hls_list_size',
    '6',
    '-hls_flags',
    'delete_segments+independent_segments+temp_file',
    '-hls_base_url',
    baseUrl,
    '-hls_segment_filename',
    join(directory, `${publishId}-%d.ts`),
    join(directory, PLAYLIST),
  ];
}

/**
 * ffmpeg renames a finished playlist into place: once its name is there, it is complete.
 * @param {string} directory
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
function playlistWritten(directory, signal) {
  return new Promise((resolve, reject) => {
    const watcher = watch(directory, { signal }, (_, file) => {
      if (file !== PLAYLIST) return;
      watcher.close();
      resolve();
    });
    watcher.on('error', reject);
    watcher.on('close', () => reject(new Error('the stream ended before its first playlist')));
  });
}
