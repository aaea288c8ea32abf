//! The code that is generated for correct texts.
#![allow(
    clippy::unwrap_used,
    reason = "a test may panic, also in the functions its cases share"
)]

use panglu_locales::Texts;

const ENGLISH: &str = "language-name = English
-product = Panglu
# Over the player.
title = { -product } plays { $room }
row = The row
    .hint = Its hint
files = { $count ->
    [one] one file
   *[other] { $count } files
}
";
const POLISH: &str = "language-name = polski
-product = Panglu
title = { $room } w { -product }
row = Wiersz
    .hint = Wskazówka
files = { $count ->
    [one] jeden plik
    [few] { $count } pliki
    [many] { $count } plików
   *[other] { $count } pliku
}
";

fn texts() -> Texts {
    Texts::parse(&[("en", ENGLISH), ("pl", POLISH)]).unwrap()
}

#[test]
fn a_message_becomes_a_struct_with_its_placeholders() {
    let rust = texts().rust();
    assert!(
        rust.contains("pub (crate) struct Title < Room > { pub (crate) room : Room }"),
        "{rust}"
    );
    assert!(
        rust.contains("text :: Part :: Text (\"Panglu plays \")"),
        "a term is put in place: {rust}"
    );
    assert!(
        rust.contains("Over the player."),
        "translators and programmers read the same note: {rust}"
    );
}

#[test]
fn what_a_catalogue_takes_gets_no_struct_and_what_it_leaves_is_named() {
    let mut texts = texts();
    assert_eq!(
        texts.take("row"),
        Some(vec!["The row".to_owned(), "Wiersz".to_owned()])
    );
    assert_eq!(texts.left("row").collect::<Vec<_>>(), ["row.hint"]);
    assert!(!texts.rust().contains("struct Row "), "the row was taken");
    assert_eq!(
        texts.take("title"),
        None,
        "a text with placeholders is no table entry"
    );
    assert_eq!(texts.take("nothing"), None);
}

#[test]
fn the_languages_become_an_enum() {
    let rust = texts().rust_languages().unwrap();
    assert!(
        rust.contains("[Self ; 2usize] = [Self :: En , Self :: Pl]"),
        "{rust}"
    );
    assert!(rust.contains("Self :: Pl => \"polski\""), "{rust}");
}

#[test]
fn plural_rules_are_those_of_unicode() {
    let rust = texts().rust();
    // CLDR, Polish: few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14.
    assert!(
        rust.contains("matches ! (n % 10 , 2 ..= 4) && ! matches ! (n % 100 , 12 ..= 14)"),
        "{rust}"
    );
}
