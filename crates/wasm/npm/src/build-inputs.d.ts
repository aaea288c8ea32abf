/** What the build puts in: see build.mjs. */

declare module '#wasm' {
  /** The wasm of this entry as text, one character for each byte, which is the lower half of its code. */
  export const text: string;
  /** What it exports. */
  export const names: readonly string[];
}
