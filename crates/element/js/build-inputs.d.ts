/** What the build puts in: see crates/wasm/npm/element.mjs. */

declare module '#wasm' {
  /** The wasm as text, one character for each byte, which is the lower half of its code. */
  export const text: string;
}

declare module '#deferred' {
  /** The wasm that the first frame does not need, in the same way. */
  export const text: string;
}

declare module '*.css' {
  const styles: string;
  export default styles;
}

/** The digests of the two parts of the wasm beside `panglu-player.js`, as `fetch` takes them. */
declare const WASM_INTEGRITY: string;
declare const CHUNK_INTEGRITY: string;
