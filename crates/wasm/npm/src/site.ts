// What is the same in all addresses of a site, worked out by the wasm once.

import { ask } from './exchange.js';
import { id } from './reading.js';
import { siteFields, type GivenPlay } from './stream.js';

/** `PlayPlan` of crates/wasm/src/answers/addresses.rs: an address is the first text, the digest and the second text. */
export interface PlayPlan {
  readonly code: string;
  readonly rtmp: readonly [string, string];
  readonly flv: readonly [string, string];
  readonly hls: readonly [string, string];
  readonly webrtc: readonly [string, string];
  /** What stands around the signature's digest behind each address. */
  readonly query?: readonly [string, string];
  readonly expiresAt?: number;
}

let last: GivenPlay | undefined;
let plan: PlayPlan | undefined;

/** The plan of an unsigned site: the one of the last call, as a rule. Sites with a key are never kept. */
export function planOf(site: GivenPlay): PlayPlan {
  if (
    plan !== undefined &&
    last !== undefined &&
    last.bizId === site.bizId &&
    last.domain === site.domain &&
    last.app === site.app &&
    last.https === site.https &&
    last.template === site.template
  ) {
    return plan;
  }
  const fields = [id(site.bizId, 'bizId'), ...siteFields(site)];
  plan = ask<PlayPlan>(fields, (wasm, bytes) => wasm.play_plan(bytes));
  last = site;
  return plan;
}
