// What is the same in all addresses of a site, worked out by the wasm once, and putting addresses together from it.

import type { PlayUrls } from './types.js';

/** `PlayPlan` of crates/wasm/src/answers/addresses.rs. */
export interface PlayPlan {
  /** The BIZID and the underscore behind it. */
  readonly code: string;
  /** The rest of the code of the stream that was asked for. */
  readonly own: string;
  readonly rtmp: string;
  readonly http: string;
  readonly webrtc: string;
  readonly rendition: string;
  readonly flv: string;
  readonly hls: string;
  /** What stands around the signature's digest behind each address; nothing where there is no key. */
  readonly query: readonly string[];
  readonly secret?: string;
  readonly expiresAt?: number;
}

/** The query of a plan's own stream. */
export function queryOf({ query, secret }: PlayPlan): string {
  return secret === undefined ? '' : query.join(secret);
}

/** The addresses of the stream that was asked for. */
export function addressesOf(plan: PlayPlan): PlayUrls {
  const code = plan.code + plan.own;
  const name = code + plan.rendition;
  const query = queryOf(plan);
  return {
    code,
    rtmp: plan.rtmp + name + query,
    flv: plan.http + name + plan.flv + query,
    hls: plan.http + name + plan.hls + query,
    webrtc: plan.webrtc + name + query,
    ...(plan.expiresAt === undefined ? {} : { expiresAt: plan.expiresAt }),
  };
}
