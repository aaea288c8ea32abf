// The names and addresses of one stream.

import { ask } from './exchange.js';
import { id, object, options, seconds, text } from './reading.js';
import { digestOf } from './rooms.js';
import { addressesOf, type PlayPlan } from './site.js';
import { readPlay, siteFields, streamFields, type GivenPlay } from './stream.js';
import type * as api from './types.js';

export const streamCode: typeof api.streamCode = (given) => {
  object(given);
  const from = options(given, ['bizId', 'roomId', 'userId', 'kind', 'code']);
  return ask(streamFields(from), (wasm, bytes) => wasm.stream_code(bytes));
};

/** The unsigned site of the last call and what its addresses have in common. A key is never kept. */
let last: GivenPlay | undefined;
let prefixes: { code: string; rtmp: string; http: string; webrtc: string } | undefined;
let endings: { code: string; flv: string; hls: string } | undefined;

function isLast(from: GivenPlay): boolean {
  return (
    last !== undefined &&
    from.code === undefined &&
    from.key === undefined &&
    last.bizId === from.bizId &&
    last.domain === from.domain &&
    last.app === from.app &&
    last.https === from.https &&
    last.template === from.template
  );
}

export const playUrls: typeof api.playUrls = (given) => {
  const from = readPlay(given);
  if (isLast(from) && prefixes !== undefined && endings !== undefined) {
    const digest = digestOf(from.roomId, from.userId, from.kind);
    if (digest !== undefined) {
      return {
        code: prefixes.code + digest,
        rtmp: prefixes.rtmp + digest + endings.code,
        flv: prefixes.http + digest + endings.flv,
        hls: prefixes.http + digest + endings.hls,
        webrtc: prefixes.webrtc + digest + endings.code,
      };
    }
  }
  const fields = [...streamFields(from), ...siteFields(from)];
  const plan = ask<PlayPlan>(fields, (wasm, bytes) => wasm.play_urls(bytes));
  // A code or a key makes an address that shares nothing with the next one.
  if (from.code === undefined && from.key === undefined) {
    const { code, rtmp, http, webrtc, rendition, flv, hls } = plan;
    last = from;
    prefixes = { code, rtmp: rtmp + code, http: http + code, webrtc: webrtc + code };
    endings = { code: rendition, flv: rendition + flv, hls: rendition + hls };
  }
  return addressesOf(plan);
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
