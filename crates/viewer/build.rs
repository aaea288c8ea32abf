//! Compiles `locales/*.ftl` into structs, and refuses to while a language is incomplete.

fn main() -> Result<(), panglu_locales::Error> {
    let mut texts = panglu_locales::Texts::of_this_crate()?;
    // Said by www/loader.mjs, into which `cargo xtask types` prints it.
    texts.take("page-cannot-start");
    texts.write_rust()
}
