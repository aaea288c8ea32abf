// `panglu-player.js` for pages: the wasm lies beside it, and is compiled while it arrives.

import { provideChunk } from './chunks.js';
import { provide } from './core.js';
import { define } from './element.js';

// The two parts are one program, so only those of the same build as this script are taken: while a site is updated, the second
// one may be of another.
// wasm-bindgen compiles a response while it arrives, and its bytes if the server calls it something else than wasm.
provide(() => ({ module_or_path: fetch(new URL('./panglu-player.wasm', import.meta.url), { integrity: WASM_INTEGRITY }) }));
provideChunk(async () => {
  const response = await fetch(new URL('./panglu-player-deferred.wasm', import.meta.url), { integrity: CHUNK_INTEGRITY });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.arrayBuffer();
});
define();

export { PangluPlayerElement } from './element.js';
