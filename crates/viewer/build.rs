//! Compiles `locales/*.ftl` into structs, and refuses to while a language is incomplete.

use std::env;

fn main() -> Result<(), panglu_locales::Error> {
    // The splitter finds out from the linker's relocations who needs what.
    if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg-bin=panglu-viewer=--emit-relocs");
    }
    let mut texts = panglu_locales::Texts::of_this_crate()?;
    // Said by www/watch/boot.js, into which `cargo xtask types` prints them.
    let boot: Vec<String> = texts.left("boot-").map(str::to_owned).collect();
    for key in boot {
        texts.take(&key);
    }
    texts.write_rust()
}
