//! Compiles `locales/*.ftl` into structs, and fails if a language is incomplete.

fn main() -> Result<(), panglu_locales::Error> {
    panglu_locales::Texts::of_this_crate()?.write_rust()
}
