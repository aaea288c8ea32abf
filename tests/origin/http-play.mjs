// The HTTP server: FLV, playlists and segments at the vendor's addresses, readable from any page.

import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { namesLoopback } from './listen.mjs';

const FLV = 'video/x-flv';
const PLAYLIST = 'application/vnd.apple.mpegurl';
const SEGMENT = 'video/mp2t';

// A viewer that has stopped reading (a suspended tab) is disconnected, as by a CDN, before it fills the memory.
const MAX_UNREAD_BYTES = 16 * 1024 * 1024;

const RESOURCE = /^\/([^/]+)\/([^/]+)\.(flv|m3u8|ts)$/;

/**
 * @typedef {import('./live-stream.mjs').LiveStream} LiveStream
 *
 * @typedef {object} Play what the origin decides
 * @property {string} app
 * @property {(name: string) => LiveStream | undefined} stream
 * @property {(segment: string) => LiveStream | undefined} streamOfSegment by file name without extension
 * @property {(name: string, query: string) => string | null} refuse reason to answer 403
 * @property {(path: string) => void} count
 */

/**
 * @param {Play} play
 * @returns {import('node:http').Server}
 */
export function createPlayServer(play) {
  return createServer((request, response) => {
    // A viewer that leaves during a write is not a failure of the origin.
    response.on('error', () => {});
    if (!namesLoopback(request)) return answer(response, 421, 'not a name of this machine');
    allowAnyPage(request, response);
    if (request.method === 'OPTIONS') return answer(response, 204);
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, 'only GET and HEAD');

    const [path, query = ''] = request.url.split('?', 2);
    const [, app, name, extension] = RESOURCE.exec(path) ?? [];
    if (app !== play.app) return answer(response, 404, 'no such address');
    if (extension === 'ts') return serveSegment(play, name, request, response);

    play.count(path);
    const refusal = play.refuse(name, query);
    if (refusal) return answer(response, 403, refusal);
    const stream = play.stream(name);
    if (!stream) return answer(response, 404, 'this stream is not live');
    if (extension === 'm3u8') return servePlaylist(stream, request, response);
    return serveFlv(stream, request, response);
  });
}

/**
 * Error responses need these headers too: a page can read only the status of a response that it may access.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function allowAnyPage(request, response) {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', 'Content-Length, Content-Range, Date');
  response.setHeader('Timing-Allow-Origin', '*');
  response.setHeader('Cache-Control', 'no-store');
  if (request.method !== 'OPTIONS') return;
  response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS');
  response.setHeader('Access-Control-Allow-Headers', request.headers['access-control-request-headers'] ?? '*');
  // Chromium requires this before a page from another host may reach a loopback address.
  response.setHeader('Access-Control-Allow-Private-Network', 'true');
  response.setHeader('Access-Control-Max-Age', '600');
}

/** @param {import('node:http').ServerResponse} response */
function answer(response, status, text = '') {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}

/** @param {LiveStream} stream */
function serveFlv(stream, request, response) {
  response.writeHead(200, { 'Content-Type': FLV });
  if (request.method === 'HEAD') return response.end();
  // At once, so that a player sees the status even if the publisher has not sent its first frame yet.
  response.flushHeaders();
  const leave = stream.addViewer({
    send: (tag) => {
      response.write(tag);
      if (response.writableLength > MAX_UNREAD_BYTES) response.destroy();
    },
    end: () => response.end(),
  });
  response.on('close', leave);
}

/** @param {LiveStream} stream */
async function servePlaylist(stream, request, response) {
  const playlist = await stream.segmenter.playlist().catch(() => null);
  // Checked again after reading: the publisher may have left meanwhile.
  if (!playlist || stream.ended) return answer(response, 404, 'this stream has no playlist yet');
  response.writeHead(200, { 'Content-Type': PLAYLIST, 'Content-Length': playlist.length });
  response.end(request.method === 'HEAD' ? undefined : playlist);
}

/**
 * Segments are not signed: their names cannot be guessed, and only a signed playlist contains them.
 * @param {Play} play
 * @param {string} segment
 */
function serveSegment(play, segment, request, response) {
  const stream = play.streamOfSegment(segment);
  if (!stream) return answer(response, 404, 'no such segment');
  play.count(`/${play.app}/${stream.name}.ts`);
  const file = createReadStream(stream.segmentPath(segment));
  file.once('error', () => answer(response, 404, 'this segment is gone'));
  file.once('open', () => {
    response.writeHead(200, { 'Content-Type': SEGMENT });
    if (request.method === 'HEAD') {
      file.destroy();
      return response.end();
    }
    file.pipe(response);
    response.once('close', () => file.destroy());
  });
}
