// Loads the part of the wasm that the first frame does not need. It is a wasm of its own that shares the memory, the functions
// and the tables of the first one, which imports `__wasm_split_load_deferred` from here: see crates/xtask/src/build/wasm.rs.

export type ChunkSource = () => Promise<BufferSource>;

type Shared = WebAssembly.ModuleImports & { readonly __indirect_function_table: WebAssembly.Table };

let source: ChunkSource | undefined;
let shared: Shared;

/** Sets where the chunk comes from. */
export function provideChunk(from: ChunkSource): void {
  source = from;
}

/** Sets what the chunk has from the first one: all that it exports. */
export function share(exports: object): void {
  shared = exports as Shared;
}

/** Called by the wasm. Its function at `callback` wants `data` back, and whether the chunk is there. It asks again if not. */
export async function __wasm_split_load_deferred(callback: number, data: number): Promise<void> {
  let loaded = true;
  try {
    await instantiate({ __wasm_split: shared });
  } catch {
    loaded = false;
  }
  shared.__indirect_function_table.get(callback)(data, loaded);
}

async function instantiate(imports: WebAssembly.Imports): Promise<void> {
  if (source === undefined) throw new Error('This entry has no wasm.');
  await WebAssembly.instantiate(await source(), imports);
}
