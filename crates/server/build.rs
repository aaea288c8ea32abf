//! Compiles `locales/*.ftl` into Rust structs. The build fails if a language is incomplete.

fn main() -> Result<(), panglu_locales::Error> {
    panglu_locales::Texts::of_this_crate()?.write_rust()
}
