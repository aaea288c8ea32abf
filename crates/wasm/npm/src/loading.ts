// Loads the wasm from any of the forms in which a caller can pass it.

import { PangluError } from './error.js';
import { adopt, memory } from './instance.js';
import { wrongType } from './reading.js';
import type * as slim from './slim-types.js';
import { cannotLoad } from './texts.js';

/** The same object for every caller: there is only one instance at a time. */
const instance: slim.Instance = {
  get memory() {
    return memory();
  },
};

export const initSync: typeof slim.initSync = (source) => {
  const module = compiled(source);
  try {
    adopt(module);
  } catch (cause) {
    throw unusable(cause);
  }
  return instance;
};

export const init: typeof slim.init = async (given) => {
  let source: unknown;
  try {
    source = await given;
    if (typeof source === 'string' || source instanceof URL) source = await fetch(source);
    if (isResponse(source)) {
      if (!source.ok) throw new Error(`The server answered ${source.status} ${source.statusText}.`);
      source = await source.arrayBuffer();
    }
    const bytes = bytesOf(source);
    if (bytes !== undefined) source = await WebAssembly.compile(bytes);
  } catch (cause) {
    throw unusable(cause);
  }
  return initSync(source as WebAssembly.Module);
};

function compiled(source: unknown): WebAssembly.Module {
  try {
    if (source instanceof WebAssembly.Module) return source;
    const bytes = bytesOf(source);
    if (bytes !== undefined) return new WebAssembly.Module(bytes);
  } catch (cause) {
    throw unusable(cause);
  }
  throw wrongType('source', 'wasm', source);
}

function unusable(cause: unknown): PangluError {
  return new PangluError('not-initialised', cannotLoad, 'source', { cause });
}

/** The bytes as a `Uint8Array`: not every engine can compile a `DataView`. */
function bytesOf(source: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  if (!ArrayBuffer.isView(source)) return undefined;
  return new Uint8Array(source.buffer as ArrayBuffer, source.byteOffset, source.byteLength);
}

function isResponse(source: unknown): source is Response {
  return typeof Response === 'function' && source instanceof Response;
}
