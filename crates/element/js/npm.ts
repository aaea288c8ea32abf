// `panglu/player`, with its wasm embedded.

import { text } from '#wasm';
import { provide } from './core.js';
import { define } from './element.js';

provide(() => ({ module_or_path: bytes() }));
define();

/** The lower half of each character's code. */
function bytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export { PangluPlayerElement } from './element.js';
