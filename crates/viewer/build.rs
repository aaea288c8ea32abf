//! Compiles `locales/*.ftl` into structs, and refuses to while a language is incomplete.

fn main() -> Result<(), panglu_locales::Error> {
    let mut texts = panglu_locales::Texts::of_this_crate()?;
    // Said by www/watch/boot.js, into which `cargo xtask types` prints them.
    let boot: Vec<String> = texts.left("boot-").map(str::to_owned).collect();
    for key in boot {
        texts.take(&key);
    }
    texts.write_rust()
}
