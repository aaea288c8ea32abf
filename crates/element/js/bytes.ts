// How a wasm lies in a script.

/** The bytes of a text that has one in the lower half of each character's code. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
