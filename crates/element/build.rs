//! Compiles `locales/*.ftl` into Rust structs. The build fails if a language is incomplete.

fn main() -> Result<(), panglu_locales::Error> {
    let mut texts = panglu_locales::Texts::of_this_crate()?;
    // Said by js/element.ts where the wasm does not arrive; `cargo xtask types` prints it.
    texts.take("player-cannot-start");
    texts.write_rust()
}
