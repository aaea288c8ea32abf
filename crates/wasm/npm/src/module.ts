// The one instance of the wasm. It is made at the first call, and made anew after a call that ended in a trap, because
// whatever that call left half done is gone with the old memory, and after one that took much memory, because the memory
// of an instance never shrinks.

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

/** Where a single room is written and its digest is read. */
export interface Views {
  readonly name: Uint16Array;
  readonly digest: Uint8Array;
}

/**
 * The most memory that is kept for the next call. Ordinary calls and rosters stay below four megabytes. A pasted text takes
 * three times its length, and a program should not carry that for good because somebody once pasted ten megabytes; to take
 * it anew adds about a millisecond for each megabyte pasted.
 */
const KEPT_BYTES = 16 * 1024 * 1024;

let source: (() => WebAssembly.Module) | undefined;
let current: Exports | undefined;

/** Views of the running instance's memory. They are kept here to be let go with it: one view keeps the whole memory. */
export let views: Views | undefined;

/** Keeps views of the running instance's memory. */
export function keep(made: Views): Views {
  views = made;
  return made;
}

function replace(next: Exports | undefined): void {
  current = next;
  views = undefined;
}

/** Says where the module comes from. It is compiled at the first call. */
export function provide(compile: () => WebAssembly.Module): void {
  source = compile;
  replace(undefined);
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
  const exports = instance.exports as unknown as Exports;
  source = () => module;
  replace(exports);
  return exports;
}

/** A call that may take much memory and may trap. */
export function guarded<T>(call: () => T): T {
  try {
    return contained(call);
  } finally {
    if (current !== undefined && current.memory.buffer.byteLength > KEPT_BYTES) replace(undefined);
  }
}

/** A call that may trap: out of memory, or a fault of ours. The next call finds a fresh instance. */
export function contained<T>(call: () => T): T {
  try {
    return call();
  } catch (cause) {
    if (cause instanceof PangluError) throw cause;
    replace(undefined);
    throw new PangluError(
      'internal',
      'panglu could not finish this call. Further calls are not affected; if it happens again, please report the input.',
      undefined,
      { cause },
    );
  }
}
