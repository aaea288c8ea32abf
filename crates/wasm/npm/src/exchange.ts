// How requests are written and answers are read; the other side is crates/wasm/src/exchange.rs.

import { PangluError } from './error.js';
import { guarded, wasm, type Exports } from './module.js';
import type { PangluErrorCode } from './types.js';

/** A field of a request: a text, bytes, or nothing. */
export type Field = string | Uint8Array | undefined;

const encoder = new TextEncoder();
export const decoder = new TextDecoder();
const LEFT_OUT = 0xffff_ffff;

/** A function that reads a request of so many bytes and says whether it refused it. */
export type Answering = (exports: Exports, bytes: number) => number;

/** Writes the fields, calls, and reads the answer. */
export function ask<T>(fields: readonly Field[], answering: Answering): T {
  return guarded(() => {
    const exports = wasm();
    const refused = answering(exports, write(exports, fields));
    return read<T>(exports, refused !== 0, 0, exports.answer_bytes());
  });
}

/** Writes a request: its fields, then what follows them as it is. Returns how many bytes it has. */
export function write(exports: Exports, fields: readonly Field[], rest?: Uint8Array): number {
  let room = rest?.length ?? 0;
  for (const field of fields) {
    // UTF-8 takes at most three bytes for each unit of UTF-16.
    room += 4 + (field === undefined ? 0 : typeof field === 'string' ? field.length * 3 : field.length);
  }
  const start = exports.reserve(room);
  const bytes = new Uint8Array(exports.memory.buffer, start, room);
  const view = new DataView(exports.memory.buffer, start, room);
  let at = 0;
  for (const field of fields) {
    let length = LEFT_OUT;
    if (typeof field === 'string') {
      length = encoder.encodeInto(field, bytes.subarray(at + 4)).written;
    } else if (field !== undefined) {
      bytes.set(field, at + 4);
      length = field.length;
    }
    view.setUint32(at, length, true);
    at += 4 + (length === LEFT_OUT ? 0 : length);
  }
  if (rest !== undefined) bytes.set(rest, at);
  return at + (rest?.length ?? 0);
}

/** Reads the JSON at a place in an answer. */
export function read<T>(exports: Exports, refused: boolean, from: number, bytes: number): T {
  const text = decoder.decode(new Uint8Array(exports.memory.buffer, exports.answer_at() + from, bytes));
  const answer: unknown = JSON.parse(text);
  if (refused) {
    const { code, message, field } = answer as { code: PangluErrorCode; message: string; field?: string };
    throw new PangluError(code, message, field);
  }
  return answer as T;
}
