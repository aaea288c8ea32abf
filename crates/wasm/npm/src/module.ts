// The one instance of the wasm. It is made at the first call, and made anew if a call ever ends in a trap: whatever
// that call left half done is gone with the old memory.

import { PangluError } from './error.js';

/** What `crates/wasm/src/lib.rs` exports. Lengths and addresses are bytes. */
export interface Exports {
  readonly memory: WebAssembly.Memory;
  reserve(bytes: number): number;
  answer_at(): number;
  answer_bytes(): number;
  stream_code(bytes: number): number;
  play_urls(bytes: number): number;
  name_at(): number;
  digest_at(): number;
  stream_digest(room: number, userUnits: number, aux: number): number;
  play_urls_batch(bytes: number): number;
  push_url(bytes: number): number;
  inspect_url(bytes: number): number;
  explain(code: number, bytes: number): number;
  identify(bytes: number): number;
  verify_notification(bytes: number): number;
}

let source: (() => WebAssembly.Module) | undefined;
let current: Exports | undefined;

/** Says where the module comes from. It is compiled at the first call. */
export function provide(compile: () => WebAssembly.Module): void {
  source = compile;
  current = undefined;
}

/** The running instance. */
export function wasm(): Exports {
  return current ?? start();
}

function start(): Exports {
  if (source === undefined) {
    throw new PangluError('not-initialised', 'panglu/slim has no wasm yet. Await init(…) before the first call.');
  }
  try {
    return adopt(source());
  } catch (cause) {
    const message = 'The wasm of panglu cannot run here: a policy forbids WebAssembly, or it is missing. The cause says more.';
    throw new PangluError('not-initialised', message, undefined, { cause });
  }
}

/** Replaces the instance by one of this module; a module that cannot be ours leaves everything as it was. */
export function adopt(module: WebAssembly.Module): Exports {
  const instance = new WebAssembly.Instance(module);
  if (typeof instance.exports.stream_code !== 'function') throw new TypeError('The module is that of another program.');
  source = () => module;
  current = instance.exports as unknown as Exports;
  return current;
}

/** A call that may trap: out of memory, or a fault of ours. The next call finds a fresh instance. */
export function guarded<T>(call: () => T): T {
  try {
    return call();
  } catch (cause) {
    if (cause instanceof PangluError) throw cause;
    current = undefined;
    throw new PangluError(
      'internal',
      'panglu could not finish this call. Further calls are not affected; if it happens again, please report the input.',
      undefined,
      { cause },
    );
  }
}
