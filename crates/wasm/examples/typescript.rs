//! Prints the declarations of the npm package.

#![allow(clippy::print_stdout, reason = "printing is what it is for")]

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    print!("{}", panglu_wasm::typescript::declarations());
}

#[cfg(target_arch = "wasm32")]
fn main() {}
