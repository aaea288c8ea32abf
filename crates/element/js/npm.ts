// `panglu/player`, with its wasm embedded; the part that the first frame does not need is in a script of its own.

import { text } from '#wasm';
import { bytesOf } from './bytes.js';
import { provideChunk } from './chunks.js';
import { provide } from './core.js';
import { define } from './element.js';

provide(() => ({ module_or_path: bytesOf(text) }));
provideChunk(async () => bytesOf((await import('#deferred')).text));
define();

export { PangluPlayerElement } from './element.js';
