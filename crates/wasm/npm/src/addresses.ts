// The names and addresses of one stream.

import { ask } from './exchange.js';
import { id, object, options, seconds, text } from './reading.js';
import { digestOf } from './rooms.js';
import { planOf } from './site.js';
import { readPlay, siteFields, streamFields } from './stream.js';
import type * as api from './types.js';

export const streamCode: typeof api.streamCode = (given) => {
  object(given);
  const from = options(given, ['bizId', 'roomId', 'userId', 'kind', 'code']);
  return ask(streamFields(from), (wasm, bytes) => wasm.stream_code(bytes));
};

export const playUrls: typeof api.playUrls = (given) => {
  const from = readPlay(given);
  // A code or a key makes an address that shares nothing with the one before it.
  if (from.code === undefined && from.key === undefined) {
    const digest = digestOf(from.roomId, from.userId, from.kind);
    if (digest !== undefined) {
      const { code, rtmp, flv, hls, webrtc } = planOf(from);
      return {
        code: code + digest,
        rtmp: rtmp[0] + digest + rtmp[1],
        flv: flv[0] + digest + flv[1],
        hls: hls[0] + digest + hls[1],
        webrtc: webrtc[0] + digest + webrtc[1],
      };
    }
  }
  return ask([...streamFields(from), ...siteFields(from)], (wasm, bytes) => wasm.play_urls(bytes));
};

export const pushUrl: typeof api.pushUrl = (given) => {
  object(given);
  const from = options(given, [
    'bizId',
    'roomId',
    'userId',
    'kind',
    'code',
    'domain',
    'app',
    'key',
    'expiresAt',
    'recordId',
  ]);
  const fields = [
    ...streamFields(from),
    text(from.domain, 'domain'),
    text(from.app, 'app'),
    text(from.key, 'key'),
    seconds(from.expiresAt, 'expiresAt'),
    id(from.recordId, 'recordId'),
  ];
  return ask(fields, (wasm, bytes) => wasm.push_url(bytes));
};
