// `panglu-player.js` for pages: the wasm lies beside it, and is compiled while it arrives.

import { provideChunk } from './chunks.js';
import { provide } from './core.js';
import { define } from './element.js';

// wasm-bindgen compiles a response while it arrives, and its bytes if the server calls it something else than wasm.
provide(() => ({ module_or_path: new URL('./panglu-player.wasm', import.meta.url) }));
provideChunk(() => fetch(new URL('./panglu-player-deferred.wasm', import.meta.url)));
define();

export { PangluPlayerElement } from './element.js';
