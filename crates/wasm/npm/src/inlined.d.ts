/** The wasm as text, one character for each byte, which is the lower half of its code. `cargo xtask build` puts it in. */
declare const inlined: string;
export default inlined;
