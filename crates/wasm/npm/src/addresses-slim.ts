// `panglu/addresses/slim`: the caller provides the wasm.

export * from './addresses-api.js';
export { init, initSync } from './loading.js';
