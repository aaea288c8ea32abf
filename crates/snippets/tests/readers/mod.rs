//! Small parsers for the languages of the snippets. They follow the specifications of the languages, independently of
//! the code under test. Each splits code into the part outside its literals and the values of the literals.

/// Code with its comments removed and its literals emptied, and the values of the literals.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Read {
    pub(crate) skeleton: String,
    pub(crate) literals: Vec<String>,
}

/// Parses Java.
pub(crate) fn java(code: &str) -> Read {
    literals(&java_characters(code), Bytes::AreCharacters)
}

/// The characters of Java code: every `\uXXXX` after an even number of backslashes is one (JLS §3.3).
pub(crate) fn java_characters(code: &str) -> String {
    let characters: Vec<char> = code.chars().collect();
    let mut replaced = String::new();
    let (mut at, mut backslashes) = (0, 0);
    while let Some(&character) = characters.get(at) {
        if character == '\\' && backslashes % 2 == 0 && characters.get(at + 1) == Some(&'u') {
            let digits: String = characters[at + 2..at + 6].iter().collect();
            let unit = u32::from_str_radix(&digits, 16).expect("four hexadecimal digits");
            replaced.push(char::from_u32(unit).expect("no surrogates are written"));
            at += 6;
            backslashes = 0;
            continue;
        }
        backslashes = if character == '\\' { backslashes + 1 } else { 0 };
        replaced.push(character);
        at += 1;
    }
    replaced
}

/// Parses C, C++ and Objective-C, whose escapes are bytes.
pub(crate) fn c(code: &str) -> Read {
    literals(&c_characters(code), Bytes::AreUtf8)
}

/// The characters of such code: trigraphs are replaced, then lines joined after a backslash.
pub(crate) fn c_characters(code: &str) -> String {
    let mut text = code.to_owned();
    for (trigraph, character) in [
        ("??=", "#"),
        ("??/", "\\"),
        ("??'", "^"),
        ("??(", "["),
        ("??)", "]"),
        ("??!", "|"),
        ("??<", "{"),
        ("??>", "}"),
        ("??-", "~"),
    ] {
        text = text.replace(trigraph, character);
    }
    text.replace("\\\n", "")
}

/// Parses JavaScript. A literal ends at a line break, and in older versions at U+2028 and U+2029.
pub(crate) fn javascript(code: &str) -> Read {
    assert!(
        !code.contains(['\u{2028}', '\u{2029}']),
        "older JavaScript ends a literal there"
    );
    literals(code, Bytes::AreCharacters)
}

#[derive(Clone, Copy)]
enum Bytes {
    AreCharacters,
    AreUtf8,
}

fn literals(code: &str, bytes: Bytes) -> Read {
    let mut read = Read {
        skeleton: String::new(),
        literals: Vec::new(),
    };
    let mut characters = code.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' => {
                let mut text = Vec::new();
                loop {
                    match characters.next().expect("a literal ends") {
                        '"' => break,
                        '\n' | '\r' => panic!("a literal reaches over a line break: {code}"),
                        '\\' => escape(&mut characters, bytes, &mut text),
                        plain => text.extend(plain.encode_utf8(&mut [0; 4]).bytes()),
                    }
                }
                read.literals
                    .push(String::from_utf8(text).expect("literals are UTF-8"));
                read.skeleton.push_str("\"\"");
            }
            '/' if characters.peek() == Some(&'/') => {
                for skipped in characters.by_ref() {
                    if skipped == '\n' {
                        break;
                    }
                }
                read.skeleton.push('\n');
            }
            other => read.skeleton.push(other),
        }
    }
    read
}

fn escape(characters: &mut std::iter::Peekable<std::str::Chars<'_>>, bytes: Bytes, text: &mut Vec<u8>) {
    let first = characters.next().expect("an escape has a letter");
    let value = match first {
        'u' => {
            let digits: String = characters.by_ref().take(4).collect();
            u32::from_str_radix(&digits, 16).expect("four hexadecimal digits")
        }
        '0'..='7' => {
            let mut value = first.to_digit(8).expect("an octal digit");
            // In Java, an octal escape has a third digit only if the first is 0 to 3; in C, it always may.
            let most = if first <= '3' || matches!(bytes, Bytes::AreUtf8) {
                2
            } else {
                1
            };
            for _ in 0..most {
                let Some(digit) = characters.peek().and_then(|next| next.to_digit(8)) else {
                    break;
                };
                value = value * 8 + digit;
                characters.next();
            }
            value
        }
        'n' => 10,
        '"' | '\\' | '?' | '\'' => u32::from(first),
        other => panic!("no language has the escape \\{other}"),
    };
    match bytes {
        Bytes::AreUtf8 if first.is_digit(8) => text.push(u8::try_from(value).expect("one byte")),
        _ => {
            let character = char::from_u32(value).expect("a character");
            text.extend(character.encode_utf8(&mut [0; 4]).bytes());
        }
    }
}

/// Splits one command of a POSIX shell into words (POSIX.1-2017 §2.2). Panics at a special character outside quotes.
pub(crate) fn shell(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        let word = words.last_mut().expect("there is always a word");
        match character {
            '\'' => loop {
                match characters.next().expect("a quote ends") {
                    '\'' => break,
                    inner => word.push(inner),
                }
            },
            '\\' => word.push(characters.next().expect("something follows a backslash")),
            ' ' => words.push(String::new()),
            special if "|&;<>()$`\"*?[#~%!{}\n".contains(special) => {
                panic!("{special} is special here: {line}")
            }
            plain => word.push(plain),
        }
    }
    words
}

/// Splits one PowerShell command into words. Between single quotes, only a doubled quote is special.
pub(crate) fn powershell(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        let first = words.concat().is_empty();
        let word = words.last_mut().expect("there is always a word");
        match character {
            '\'' => loop {
                match characters.next().expect("a quote ends") {
                    '\'' if characters.peek() == Some(&'\'') => word.push(characters.next().expect("peeked")),
                    '\'' => break,
                    inner => word.push(inner),
                }
            },
            ' ' => words.push(String::new()),
            '&' if first => {}
            special if "|&;<>()$`\"*?[#%!{}@,\n".contains(special) => {
                panic!("{special} is special here: {line}")
            }
            plain => word.push(plain),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Parses the part of HTML that the snippets use. Returns the attributes of all tags and the text of the last script.
pub(crate) fn html(page: &str) -> (Vec<(String, String)>, String) {
    let (mut attributes, mut script) = (Vec::new(), String::new());
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        let name_end = rest.find([' ', '>']).expect("a tag has an end");
        let name = rest[..name_end].to_owned();
        rest = &rest[name_end..];
        loop {
            rest = rest.trim_start_matches(' ');
            if let Some(behind) = rest.strip_prefix('>') {
                rest = behind;
                break;
            }
            let end = rest.find([' ', '=', '>']).expect("an attribute ends");
            let attribute = format!("{name}.{}", &rest[..end]);
            rest = &rest[end..];
            let mut value = String::new();
            if let Some(behind) = rest.strip_prefix("=\"") {
                let quote = behind.find('"').expect("a value ends");
                value = behind[..quote]
                    .replace("&quot;", "\"")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
                rest = &behind[quote + 1..];
            }
            attributes.push((attribute, value));
        }
        if name == "script" {
            // The HTML parser finds the end tag before the script is parsed as JavaScript.
            let end = rest.to_ascii_lowercase().find("</script").expect("a script ends");
            assert!(!rest[..end].contains("<!--"), "a comment would hide the end");
            script = rest[..end].to_owned();
            rest = &rest[end..];
        }
    }
    (attributes, script)
}
