// One publish from its first byte to its end: its publisher, viewers and playlist.

import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { startSegmenter } from './hls-segmenter.mjs';
import { BroadcastServer } from './rtmp-ingest.mjs';

// node-media-server's packet flag for a video key frame.
const KEY_FRAME = 3;

/** @typedef {{ send: (tag: Buffer) => void, end: () => void }} Viewer */

/**
 * A new publish under the same name is a new object with a new broadcast, so that nothing of the old one (its cached
 * pictures, its grace time, its segments) can reach the new viewers.
 */
export class LiveStream {
  /** Random, because it protects the addresses of the segments. */
  publishId = randomBytes(8).toString('hex');
  ended = false;
  /** @type {Set<object>} */
  #viewers = new Set();

  /**
   * @param {object} options
   * @param {import('./rtmp-ingest.mjs').Request} options.request
   * @param {object} options.session node-media-server's session of the publisher
   * @param {string} options.workDir
   * @param {string} options.ffmpeg
   */
  constructor({ request, session, workDir, ffmpeg }) {
    this.name = request.name;
    this.session = session;
    /** @type {import('./notification.mjs').Stream} */
    this.description = { name: request.name, sequence: randomUUID(), userIp: request.ip, param: request.query };
    this.broadcast = new BroadcastServer(session.streamPath);
    // Its own 30 s wait for the same publisher would keep viewers waiting after the end.
    this.broadcast.publishGraceMs = 0;
    this.broadcast.postPublish(session);

    this.segmenter = startSegmenter({
      directory: join(workDir, this.publishId),
      publishId: this.publishId,
      baseUrl: `${this.name}-`,
      ffmpeg,
    });
    this.broadcast.postPlay(this.segmenter.subscriber);
    this.keyFrame = firstKeyFrame(this.broadcast);
  }

  get viewers() {
    return this.#viewers.size;
  }

  /**
   * @param {Viewer} viewer
   * @returns {() => void} to be called when the viewer has left
   */
  addViewer({ send, end }) {
    const subscriber = { id: randomUUID(), protocol: 'flv', ip: '', sendBuffer: send, close: end };
    this.#viewers.add(subscriber);
    this.broadcast.postPlay(subscriber);
    return () => {
      this.#viewers.delete(subscriber);
      this.broadcast.donePlay(subscriber);
    };
  }

  /** @param {string} segment `NAME-PUBLISHID-NUMBER` */
  segmentPath(segment) {
    return this.segmenter.segmentPath(`${segment.slice(this.name.length + 1)}.ts`);
  }

  /**
   * Disconnects all viewers immediately.
   * @returns {Promise<void>} resolves when the segmenter's child and files are gone
   */
  end() {
    this.ended = true;
    const { subscribers } = this.broadcast;
    for (const subscriber of [...subscribers.values()]) subscriber.close?.();
    this.broadcast.donePublish(this.session);
    return this.segmenter.stop();
  }
}

/**
 * Waits for the first key frame. The broadcast has no event for it, and a player that joins before it would see
 * nothing.
 * @returns {Promise<void>}
 */
function firstKeyFrame(broadcast) {
  return new Promise((resolve) => {
    const broadcastMessage = broadcast.broadcastMessage;
    broadcast.broadcastMessage = (packet) => {
      broadcastMessage(packet);
      if (packet.flags !== KEY_FRAME) return;
      broadcast.broadcastMessage = broadcastMessage;
      resolve();
    };
  });
}
