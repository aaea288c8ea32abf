//! The texts of one language, and the comparison of languages.

use std::collections::BTreeMap;

use fluent_syntax::{ast, parser};
use icu_locale_core::LanguageIdentifier;

use crate::{
    Fault, Form, Key, Part, Pattern, REFERENCE,
    plural::Rules,
    read::{self, Declared},
    typography,
};

/// The texts of one language.
#[derive(Debug)]
pub struct Language {
    tag: String,
    rules: Rules,
    texts: BTreeMap<Key, Pattern>,
    /// The comments for translators, by key.
    comments: BTreeMap<Key, String>,
}

impl Language {
    /// The BCP 47 tag, which is the name of the file.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The text of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Pattern> {
        self.texts.get(key)
    }

    /// Every key, sorted.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    /// The comment for translators about a text.
    #[must_use]
    pub fn comment(&self, key: &str) -> Option<&str> {
        self.comments.get(key).map(String::as_str)
    }

    pub(crate) const fn rules(&self) -> &Rules {
        &self.rules
    }

    /// Parses a file.
    pub(crate) fn read(tag: &str, text: &str) -> Result<Self, Vec<Fault>> {
        let no_tag = |_| vec![Fault::of_file(tag, "the file's name is no language tag")];
        let identifier: LanguageIdentifier = tag.parse().map_err(no_tag)?;
        let Some(rules) = Rules::of(&identifier) else {
            let fault = Fault::of_file(tag, "Unicode's data has no plural rules for this language");
            return Err(vec![fault]);
        };
        let resource = parser::parse(text).map_err(|(_, errors)| {
            let at = |error: &parser::ParserError| text[..error.pos.start].matches('\n').count() + 1;
            let fault = |error| Fault::of_file(tag, format!("line {}: {error}", at(error)));
            errors.iter().map(fault).collect::<Vec<_>>()
        })?;

        let mut faults = Vec::new();
        let mut declared = Declared::new();
        let mut comments = BTreeMap::new();
        for entry in &resource.body {
            let (prefix, id, value, attributes) = match entry {
                ast::Entry::Message(message) => {
                    ("", message.id.name, message.value.as_ref(), &message.attributes)
                }
                ast::Entry::Term(term) => ("-", term.id.name, Some(&term.value), &term.attributes),
                _ => continue,
            };
            if let ast::Entry::Message(message) = entry
                && let Some(comment) = &message.comment
            {
                comments.insert(id.to_owned(), comment.content.join(" "));
            }
            let key = format!("{prefix}{id}");
            let attributes = attributes
                .iter()
                .map(|attribute| (format!("{key}.{}", attribute.id.name), &attribute.value));
            let all = value
                .map(|value| (key.clone(), value))
                .into_iter()
                .chain(attributes);
            for (key, pattern) in all {
                if declared.insert(key.clone(), pattern).is_some() {
                    faults.push(Fault::new(tag, &key, "is declared twice"));
                }
            }
        }

        let mut texts = BTreeMap::new();
        for (key, pattern) in declared.iter().filter(|(key, _)| !key.starts_with('-')) {
            match read::flat(pattern, &declared) {
                Ok(flat) => {
                    faults.extend(
                        typography::faults(&identifier, &flat).map(|what| Fault::new(tag, key, what)),
                    );
                    faults.extend(forms(&flat, &rules).map(|what| Fault::new(tag, key, what)));
                    texts.insert(key.clone(), flat);
                }
                Err(what) => faults.push(Fault::new(tag, key, what)),
            }
        }
        if faults.is_empty() {
            Ok(Self {
                tag: tag.to_owned(),
                rules,
                texts,
                comments,
            })
        } else {
            Err(faults)
        }
    }
}

/// Plural forms that the language needs and the text lacks, and forms that the language does not have.
fn forms(pattern: &Pattern, rules: &Rules) -> impl Iterator<Item = String> {
    let needed: Vec<_> = rules.categories().collect();
    let mut faults = Vec::new();
    for part in &pattern.parts {
        let Part::Plural { forms, .. } = part else {
            continue;
        };
        let given: Vec<_> = forms
            .iter()
            .filter_map(|(form, _)| match form {
                Form::Category(category) => Some(*category),
                Form::Exactly(_) => None,
            })
            .collect();
        let name = |category| format!("{category:?}").to_lowercase();
        let missing = needed.iter().filter(|category| !given.contains(category));
        faults.extend(missing.map(|category| format!("lacks the plural form [{}]", name(category))));
        let unknown = given.iter().filter(|category| !needed.contains(category));
        faults.extend(unknown.map(|category| {
            format!(
                "has the plural form [{}], which this language does not know",
                name(category)
            )
        }));
    }
    faults.into_iter()
}

/// The faults in which languages differ from the reference language.
pub(crate) fn differences(languages: &[Language]) -> Vec<Fault> {
    let Some(reference) = languages.iter().find(|language| language.tag == REFERENCE) else {
        return vec![Fault::of_file(
            REFERENCE,
            "is missing: other languages are compared with it",
        )];
    };
    let mut faults = Vec::new();
    for language in languages {
        let tag = &language.tag;
        for (key, pattern) in &reference.texts {
            let wanted = pattern.placeholders().all;
            match language.texts.get(key).map(|text| text.placeholders().all) {
                None => faults.push(Fault::new(tag, key, "is missing")),
                Some(given) if given != wanted => {
                    let list = |names: &std::collections::BTreeSet<String>| {
                        let names: Vec<_> = names.iter().map(|name| format!("${name}")).collect();
                        if names.is_empty() {
                            "none".to_owned()
                        } else {
                            names.join(", ")
                        }
                    };
                    let (given, wanted) = (list(&given), list(&wanted));
                    faults.push(Fault::new(
                        tag,
                        key,
                        format!("has the placeholders {given}, but {REFERENCE} has {wanted}"),
                    ));
                }
                Some(_) => {}
            }
        }
        if tag != REFERENCE {
            let same = reference
                .texts
                .iter()
                .filter(|(key, pattern)| is_sentence(pattern) && language.texts.get(*key) == Some(*pattern));
            faults.extend(same.map(|(key, _)| Fault::new(tag, key, "is the English text, word for word")));
        }
        let unknown = language
            .texts
            .keys()
            .filter(|key| !reference.texts.contains_key(*key));
        faults.extend(unknown.map(|key| Fault::new(tag, key, format!("is not in {REFERENCE}.ftl"))));
    }
    faults
}

/// Whether a text has so many words that it cannot be the same in another language. Names and units may be the same.
fn is_sentence(pattern: &Pattern) -> bool {
    let texts = pattern.texts();
    let words = texts.iter().flat_map(|text| text.split_whitespace());
    words.filter(|word| word.chars().all(char::is_alphabetic)).count() > 2
}
