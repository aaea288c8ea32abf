// `panglu`, with its wasm inside.

import { inlined } from './inlined.js';
import { provide } from './instance.js';

provide(() => new WebAssembly.Module(inlined()));

export * from './api.js';
