// `panglu/slim`: the caller provides the wasm.

export * from './api.js';
export { init, initSync } from './loading.js';
