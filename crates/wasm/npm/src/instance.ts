// The only instance of the wasm. It is created at the first call. It is replaced after a call that ended in a trap,
// because that call may have left its memory in an invalid state, and after a call that used much memory, because the
// memory of an instance never shrinks.

import { __wbg_reset_state, initSync, instance_memory } from '#glue';
import { names } from '#wasm';
import { PangluError, shortMessage } from './error.js';
import { ofRoom } from './room-error.js';
import { cannotRun, internal, type Messages, noWasmYet } from './texts.js';
import type { PangluErrorCode } from './types.js';

/**
 * The most memory that is kept for the next call. Ordinary calls stay below 2 MB, and a program should not keep more for
 * ever because of one large text.
 */
const KEPT_BYTES = 8 * 1024 * 1024;

let source: (() => WebAssembly.Module) | undefined;
/** The memory of the current instance; undefined before the first call, and when the instance must be replaced. */
let current: WebAssembly.Memory | undefined;
let started = false;

/** Sets where the module comes from. It is compiled at the first call. */
export function provide(compile: () => WebAssembly.Module): void {
  source = compile;
}

/** The memory of the instance for the next call. */
export function memory(): WebAssembly.Memory {
  if (current !== undefined) return current;
  if (started) {
    __wbg_reset_state();
  } else {
    if (source === undefined) throw new PangluError('not-initialised', noWasmYet);
    try {
      adopt(source());
    } catch (cause) {
      throw new PangluError('not-initialised', cannotRun, undefined, { cause });
    }
  }
  current = instance_memory() as WebAssembly.Memory;
  return current;
}

/** Starts an instance of this module, unless one is running. A module that is not from this package changes nothing. */
export function adopt(module: WebAssembly.Module): void {
  const present = new Set(WebAssembly.Module.exports(module).map(({ name }) => name));
  const missing = names.find((name) => !present.has(name));
  if (missing !== undefined)
    throw new TypeError(`The module has no function ${missing}: it is that of another program or version.`);
  if (started) return;
  initSync({ module });
  started = true;
}

/** The errors that Rust throws: see `crates/wasm/src/error.rs`. */
interface Failure {
  readonly code: PangluErrorCode;
  readonly field?: string;
  /** The index of the room in a list of rooms. */
  readonly room?: number;
  readonly messages?: Messages;
}

function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === 'object' && thrown !== null && !(thrown instanceof Error) && 'code' in thrown;
}

/** Calls the wasm. A trap, from lack of memory or a bug of this package, affects only this call. */
export function call<T>(run: () => T): T {
  memory();
  try {
    return run();
  } catch (thrown) {
    throw failed(thrown);
  } finally {
    if (current !== undefined && current.buffer.byteLength > KEPT_BYTES) current = undefined;
  }
}

/** The error to throw after a call of the wasm has thrown. */
export function failed(thrown: unknown): PangluError {
  if (isFailure(thrown) && thrown.code !== 'internal') {
    const { code, field, room, messages } = thrown;
    // A text that is not ASCII is copied during the call, so a key with such a character has left a copy in memory.
    if (field === 'key') current = undefined;
    const error = new PangluError(code, messages ?? shortMessage(field, code), field);
    return room === undefined ? error : ofRoom(error, room);
  }
  current = undefined;
  return new PangluError('internal', internal, undefined, { cause: thrown });
}
