export * from './types.js';

/** A compiled module. `WebAssembly.Module` alone has no members, so that it would accept whatever is given. */
export type CompiledModule = WebAssembly.Module & object;

/** Where the wasm may come from: compiled, its bytes, an answer of `fetch`, or an address to fetch. */
export type WasmSource = CompiledModule | BufferSource | Response | URL | string;

/** What is known of the running instance, whichever that is. */
export interface Instance {
  /**
   * Its memory, to watch its size. Ask each time: after a call that took more than 8 MiB, or that could not be finished,
   * the next one has a new instance with a new and small memory.
   */
  readonly memory: WebAssembly.Memory;
}

/**
 * Makes the functions of this module ready. A second call keeps what runs.
 *
 * @throws {PangluError} if the wasm cannot be fetched or compiled; `cause` says why.
 */
export declare function init(source: WasmSource | PromiseLike<WasmSource>): Promise<Instance>;

/**
 * The same at once, where the wasm is at hand: compiled, or as bytes.
 *
 * @throws {PangluError} if it cannot be compiled; `cause` says why.
 */
export declare function initSync(source: CompiledModule | BufferSource): Instance;
