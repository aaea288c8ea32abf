// `panglu/slim`: the wasm comes from where the caller says.

export * from './api.js';
export { init, initSync } from './loading.js';
