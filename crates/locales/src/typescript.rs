//! Generates the texts as TypeScript, for code that runs before the wasm is loaded.

use std::fmt::Write;

use heck::ToLowerCamelCase;

use crate::{Error, Fault, Language, Part, Pattern};

/// Generates a module with a constant for every text, or a function if the text has placeholders.
pub(crate) fn module(languages: &[Language], taken: &[String]) -> Result<String, Error> {
    let fields = languages
        .iter()
        .map(|language| format!("  readonly {}: string;\n", name(language.tag())));
    let mut module = format!(
        "/** One text in each language, by its BCP 47 tag. */\nexport interface Messages {{\n{}}}\n\n\
         /** A value in a text: the same in every language, or one text for each. */\nexport type Value = string | Messages;\n\n\
         const at = (value: Value, tag: keyof Messages): string => (typeof value === 'string' ? value : value[tag]);\n\n\
         /** Makes a message from the text in each language. */\n\
         export const messages = (wording: (tag: keyof Messages) => string): Messages => ({{\n{}}});\n",
        fields.collect::<String>(),
        languages
            .iter()
            .map(|language| format!("  {0}: wording('{1}'),\n", name(language.tag()), language.tag()))
            .collect::<String>()
    );
    let keys: Vec<&str> = languages.first().into_iter().flat_map(Language::keys).collect();
    for key in keys
        .into_iter()
        .filter(|key| !taken.iter().any(|taken| taken == key))
    {
        let mut wordings = String::new();
        for language in languages {
            let wording = language.get(key).map(|pattern| literal(pattern, language.tag()));
            let wording = wording.flatten().ok_or_else(|| {
                Error::Faults(vec![Fault::new(
                    language.tag(),
                    key,
                    "has a plural, which TypeScript is not written for",
                )])
            })?;
            // Writing to a `String` cannot fail.
            let _always = writeln!(wordings, "  {}: {wording},", name(language.tag()));
        }
        let placeholders = languages
            .first()
            .and_then(|language| language.get(key))
            .map(Pattern::placeholders);
        let fields: Vec<String> = placeholders
            .unwrap_or_default()
            .all
            .iter()
            .map(|name| format!("{name}: Value"))
            .collect();
        let constant = key.to_lower_camel_case();
        let _always = if fields.is_empty() {
            write!(
                module,
                "\nexport const {constant}: Messages = {{\n{wordings}}};\n"
            )
        } else {
            let fields = fields.join("; ");
            write!(
                module,
                "\nexport const {constant} = (value: {{ {fields} }}): Messages => ({{\n{wordings}}});\n"
            )
        };
    }
    Ok(module)
}

/// The name of a property, quoted if necessary.
fn name(tag: &str) -> String {
    if tag.chars().all(char::is_alphanumeric) {
        tag.to_owned()
    } else {
        format!("'{tag}'")
    }
}

/// A text as a template literal; `None` if it has a plural.
fn literal(pattern: &Pattern, tag: &str) -> Option<String> {
    let mut literal = String::from("`");
    for part in &pattern.parts {
        match part {
            Part::Text(text) => literal.push_str(
                &text
                    .replace('\\', "\\\\")
                    .replace('`', "\\`")
                    .replace("${", "\\${"),
            ),
            Part::Value(name) => {
                let _always = write!(literal, "${{at(value.{name}, '{tag}')}}");
            }
            Part::Plural { .. } => return None,
        }
    }
    literal.push('`');
    Some(literal)
}
