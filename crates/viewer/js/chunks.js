// Loads the chunks of the console's wasm, which imports a function for each from here. A chunk is a wasm of its own that shares the
// memory and the table of the first. `cargo xtask console` appends these functions, with the files that each needs and their digests.

import { initSync } from './panglu-viewer.js';

/** The files that are there or on their way. */
const loading = new Map();

async function instantiate(file, integrity) {
  const answer = await fetch(new URL(file, import.meta.url), { integrity });
  if (!answer.ok) throw new Error(`The server answered ${answer.status} for ${file}.`);
  // The wasm runs already, so this only returns what it exports.
  const imports = { __wasm_split: initSync() };
  // A server may call it something else than wasm; then it is compiled once all of it is there.
  if (answer.headers.get('content-type') === 'application/wasm') await WebAssembly.instantiateStreaming(answer, imports);
  else await WebAssembly.instantiate(await answer.arrayBuffer(), imports);
}

function load([file, integrity]) {
  const known = loading.get(file);
  if (known !== undefined) return known;
  const begun = instantiate(file, integrity);
  loading.set(file, begun);
  // It is asked for again.
  begun.catch(() => loading.delete(file));
  return begun;
}

/** What the wasm calls: its function at `callback` wants `data` back, and whether the chunk is there. */
export function loads(files) {
  return async (callback, data) => {
    let loaded = true;
    try {
      await Promise.all(files.map(load));
    } catch (error) {
      console.error(error);
      loaded = false;
    }
    initSync().__indirect_function_table.get(callback)(data, loaded);
  };
}
