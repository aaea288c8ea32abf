// The wasm that travels in the script, so that there is nothing to fetch and nothing to await.

import { text } from '#wasm';

/** What Node's own decoder looks like from here; other engines have none for this. */
interface Latin1 {
  readonly Buffer?: { from(text: string, encoding: 'latin1'): Uint8Array<ArrayBuffer> };
}

/** The lower half of each character's code. */
export function inlined(): Uint8Array<ArrayBuffer> {
  const { Buffer } = globalThis as Latin1;
  if (Buffer !== undefined) return Buffer.from(text, 'latin1');
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}
