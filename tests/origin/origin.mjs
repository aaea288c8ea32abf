// The local live origin: RTMP in, HTTP-FLV and HLS out, with the vendor's addresses and signatures. It replaces the
// vendor's CDN in the demo, the tests and the benchmarks, so that they need no account.

import { EventEmitter, once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPlayServer } from './http-play.mjs';
import { listen } from './listen.mjs';
import { LiveStream } from './live-stream.mjs';
import { createNotifier } from './notification.mjs';
import { createRtmpServer } from './rtmp-ingest.mjs';
import { verifySignature } from './signature.mjs';

// The path in front of every stream name, as on the vendor's domains.
const APP = 'live';

// The characters that a path segment may contain unescaped, and the percent sign: names are compared as written, never
// decoded.
const STREAM_NAME = /^[\w.~%@!*'()-]{1,256}$/;

/** Requests are counted for as many addresses; anybody can make up more. */
const MAX_COUNTED = 1000;

const SEGMENT_NAME = /^(.+)-([0-9a-f]{16})-\d+$/;

/**
 * @typedef {object} OriginOptions
 * @property {string} [host] loopback only
 * @property {number} [httpPort] 0 = a free port, chosen by the OS
 * @property {number} [rtmpPort]
 * @property {string} [pushKey] absent: pushes need no signature
 * @property {string} [playKey] absent: plays need no signature
 * @property {number} [playValidity] seconds that a play address outlives its txTime
 * @property {{ url: string, key: string, appId?: number }} [notify] receiver of the vendor's notifications
 * @property {string} [pushDomain] reported in notifications
 * @property {string} [ffmpeg]
 * @property {string} [workDir] where the folder of segments is made; the system's temporary folder if absent
 * @property {() => number} [now] Unix seconds
 *
 * @typedef {object} Origin
 * @property {number} httpPort
 * @property {number} rtmpPort
 * @property {string} httpBase `http://HOST:PORT`; streams are at `/live/NAME.flv` and `/live/NAME.m3u8`
 * @property {string} rtmpBase `rtmp://HOST:PORT`; push and play at `/live/NAME`
 * @property {() => string[]} streams names that are live now
 * @property {(name?: string) => number} viewers open FLV responses, of one stream or of all
 * @property {() => Record<string, number>} requests play requests by path, refused ones included; the segments of a
 *   stream are counted together under `/live/NAME.ts`; of the last thousand paths only
 * @property {(name: string) => Promise<void>} whenLive resolves when FLV has a key frame and the playlist a segment
 * @property {(name: string) => Promise<void>} whenEnded resolves at once if the stream is not live
 * @property {(receiver: { url: string, key: string, appId?: number }) => void} notifyTo sends notifications to this receiver from now
 *   on; one that needs the origin's ports starts after it
 * @property {(event: 'publish' | 'unpublish' | 'playlist', listener: (stream: { name: string }) => void) => void} on
 * @property {() => Promise<void>} close resolves when ports, children and files are gone
 */

/**
 * Any number of origins may run in one process: see rtmp-ingest.mjs.
 * @param {OriginOptions} [options]
 * @returns {Promise<Origin>}
 */
export async function startOrigin({
  host = '127.0.0.1',
  httpPort = 0,
  rtmpPort = 0,
  pushKey,
  playKey,
  playValidity = 0,
  notify,
  pushDomain = host,
  ffmpeg = 'ffmpeg',
  workDir = tmpdir(),
  now = () => Date.now() / 1000,
} = {}) {
  await mkdir(workDir, { recursive: true });
  const directory = await mkdtemp(join(workDir, 'panglu-origin-'));
  const events = new EventEmitter().setMaxListeners(0);
  /** @type {Map<string, LiveStream>} */
  const live = new Map();
  /** @type {Map<string, number>} */
  const requests = new Map();
  const endings = new Set();
  const notifierTo = (receiver) => createNotifier({ ...receiver, pushDomain, app: APP, node: host });
  const notifiers = notify ? [notifierTo(notify)] : [];
  let closed = false;

  const refusePush = ({ app, name, query }) => {
    const verdict = verifySignature({ key: pushKey, streamName: name, query, now: now() });
    if (!verdict.ok) return `push refused: ${verdict.reason}`;
    if (app !== APP || !STREAM_NAME.test(name)) return 'push refused: not a stream address';
    if (live.has(name)) return 'push refused: this stream has a publisher already';
    return null;
  };
  const refusePlay = (name, query) => {
    const verdict = verifySignature({ key: playKey, streamName: name, query, now: now(), validity: playValidity });
    return verdict.ok ? null : `play refused: ${verdict.reason}`;
  };

  function publish(request, session) {
    const stream = new LiveStream({ request, session, workDir: directory, ffmpeg });
    live.set(stream.name, stream);
    stream.segmenter.ready.then(
      () => events.emit('playlist', stream.description),
      () => {},
    );
    void notifiers.at(-1)?.started(stream.description);
    events.emit('publish', stream.description);
    events.emit('change');
    return stream.broadcast;
  }

  function end(stream, cause) {
    live.delete(stream.name);
    const ending = stream.end().finally(() => endings.delete(ending));
    endings.add(ending);
    void notifiers.at(-1)?.ended(stream.description, cause);
    events.emit('unpublish', stream.description);
    events.emit('change');
  }

  const rtmp = createRtmpServer({
    refusePublish(request) {
      const description = refusePush(request);
      return description && { code: 'NetStream.Publish.BadName', description };
    },
    refusePlay({ app, name, query }) {
      const refusal = refusePlay(name, query);
      if (refusal) return { code: 'NetStream.Play.Failed', description: refusal };
      if (app === APP && live.has(name)) return null;
      return { code: 'NetStream.Play.StreamNotFound', description: 'this stream is not live' };
    },
    publish,
    unpublish(session, cause) {
      const stream = live.get(session.streamName);
      // Another publisher may have taken over the name, and close() has already ended the streams.
      if (stream?.session === session) end(stream, cause);
    },
    broadcast: (name) => live.get(name)?.broadcast,
  });
  const http = createPlayServer({
    app: APP,
    stream: (name) => live.get(name),
    streamOfSegment(segment) {
      const [, name, publishId] = SEGMENT_NAME.exec(segment) ?? [];
      const stream = live.get(name);
      return stream?.publishId === publishId ? stream : undefined;
    },
    refuse: refusePlay,
    count(path) {
      const counted = requests.get(path) ?? 0;
      // The one that was asked for first is forgotten.
      if (counted === 0 && requests.size === MAX_COUNTED) requests.delete(requests.keys().next().value);
      requests.set(path, counted + 1);
    },
  });

  async function close() {
    if (closed) return;
    closed = true;
    const released = [http, rtmp.server].filter((server) => server.listening).map((server) => once(server.close(), 'close'));
    for (const stream of live.values()) end(stream, { errcode: 5, errmsg: 'the origin is closing' });
    rtmp.disconnectAll();
    http.closeAllConnections();
    await Promise.all([...released, ...endings, ...notifiers.map((notifier) => notifier.close())]);
    events.emit('change');
    await rm(directory, { recursive: true, force: true });
  }

  try {
    httpPort = await listen(http, host, httpPort);
    rtmpPort = await listen(rtmp.server, host, rtmpPort);
  } catch (error) {
    await close();
    throw error;
  }

  return {
    httpPort,
    rtmpPort,
    httpBase: `http://${host}:${httpPort}`,
    rtmpBase: `rtmp://${host}:${rtmpPort}`,
    streams: () => [...live.keys()],
    viewers: (name) =>
      [...live.values()].reduce((sum, stream) => sum + (name === undefined || stream.name === name ? stream.viewers : 0), 0),
    requests: () => Object.fromEntries(requests),
    async whenLive(name) {
      while (!live.has(name)) {
        if (closed) throw new Error(`the origin was closed before ${name} went live`);
        await once(events, 'change');
      }
      const { keyFrame, segmenter } = live.get(name);
      await Promise.all([keyFrame, segmenter.ready]);
    },
    async whenEnded(name) {
      while (live.has(name)) await once(events, 'change');
    },
    notifyTo: (receiver) => void notifiers.push(notifierTo(receiver)),
    on: (event, listener) => void events.on(event, listener),
    close,
  };
}
