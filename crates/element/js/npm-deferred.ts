// The part of `panglu/player` that the first frame does not need, as text.

export { text } from '#wasm';
