//! Prints the declarations of an entry of the npm package: `panglu` or `addresses`.

#![allow(clippy::print_stdout, reason = "printing is what it is for")]

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    use panglu_wasm::typescript;

    print!(
        "{}",
        match std::env::args().nth(1).as_deref() {
            Some("addresses") => typescript::addresses(),
            _ => typescript::panglu(),
        }
    );
}

#[cfg(target_arch = "wasm32")]
fn main() {}
