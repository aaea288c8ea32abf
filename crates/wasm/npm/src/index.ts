// `panglu`, with its wasm embedded.

import { inlined } from './inlined.js';
import { provide } from './instance.js';

provide(() => new WebAssembly.Module(inlined()));

export * from './api.js';
