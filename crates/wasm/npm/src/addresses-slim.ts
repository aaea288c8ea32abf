// `panglu/addresses/slim`: the wasm comes from where the caller says.

export * from './addresses-api.js';
export { init, initSync } from './loading.js';
