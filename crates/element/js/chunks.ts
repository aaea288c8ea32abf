// Loads the part of the wasm that the first frame does not need. It is a wasm of its own that shares the memory, the functions
// and the tables of the first one, which imports `__wasm_split_load_deferred` from here: see crates/xtask/src/build/wasm.rs.

import { initSync } from '#glue';

export type ChunkSource = () => Promise<Response | Uint8Array<ArrayBuffer>>;

let source: ChunkSource | undefined;

/** Sets where the chunk comes from. */
export function provideChunk(from: ChunkSource): void {
  source = from;
}

/** Called by the wasm. Its function at `callback` wants `data` back, and whether the chunk is there. It asks again if not. */
export async function __wasm_split_load_deferred(callback: number, data: number): Promise<void> {
  // The wasm runs already, so this only returns what it exports.
  const shared = initSync(undefined as never) as unknown as Shared;
  let loaded = true;
  try {
    await instantiate({ __wasm_split: shared });
  } catch {
    loaded = false;
  }
  shared.__indirect_function_table.get(callback)(data, loaded);
}

type Shared = WebAssembly.ModuleImports & { readonly __indirect_function_table: WebAssembly.Table };

async function instantiate(imports: WebAssembly.Imports): Promise<void> {
  if (source === undefined) throw new Error('This entry has no wasm.');
  const found = await source();
  if (!(found instanceof Response)) await WebAssembly.instantiate(found, imports);
  else if (!found.ok) throw new Error(`The server answered ${found.status}.`);
  // A server may call it something else than wasm; then it is compiled once all of it is there.
  else if (found.headers.get('content-type') !== 'application/wasm')
    await WebAssembly.instantiate(await found.arrayBuffer(), imports);
  else await WebAssembly.instantiateStreaming(found, imports);
}
