//! Converts Fluent's syntax tree into flat texts.

use std::collections::BTreeMap;

use fluent_syntax::ast;

use crate::{Category, Form, Key, Part, Pattern};

/// The declarations of a file, by key; terms start with `-`.
pub(crate) type Declared<'a> = BTreeMap<Key, &'a ast::Pattern<&'a str>>;

/// How deep messages may refer to each other; a greater depth is treated as a cycle.
const MAX_DEPTH: usize = 8;

/// Flattens a pattern.
///
/// # Errors
/// The unsupported construct, or the name that is not declared.
pub(crate) fn flat(pattern: &ast::Pattern<&str>, declared: &Declared<'_>) -> Result<Pattern, String> {
    Reader { declared, depth: 0 }.pattern(pattern)
}

struct Reader<'a> {
    declared: &'a Declared<'a>,
    depth: usize,
}

impl Reader<'_> {
    fn pattern(&self, pattern: &ast::Pattern<&str>) -> Result<Pattern, String> {
        let mut flat = Pattern::default();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => flat.push(Part::Text((*value).to_owned())),
                ast::PatternElement::Placeable { expression } => self.expression(expression, &mut flat)?,
            }
        }
        Ok(flat)
    }

    fn expression(&self, expression: &ast::Expression<&str>, flat: &mut Pattern) -> Result<(), String> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, flat),
            ast::Expression::Select { selector, variants } => {
                let ast::InlineExpression::VariableReference { id } = selector else {
                    return Err("selects by something else than a variable".to_owned());
                };
                let mut forms = Vec::new();
                let mut other = Pattern::default();
                for variant in variants {
                    let wording = self.pattern(&variant.value)?;
                    match (form(&variant.key)?, variant.default) {
                        (Some(form), false) => forms.push((form, wording)),
                        (None, true) => other = wording,
                        _ => return Err("has a default form that is not `*[other]`".to_owned()),
                    }
                }
                flat.push(Part::Plural {
                    value: id.name.to_owned(),
                    forms,
                    other,
                });
                Ok(())
            }
        }
    }

    fn inline(&self, inline: &ast::InlineExpression<&str>, flat: &mut Pattern) -> Result<(), String> {
        use ast::InlineExpression as Inline;
        match inline {
            Inline::StringLiteral { value } => {
                let text = fluent_syntax::unicode::unescape_unicode_to_string(value);
                flat.push(Part::Text(text.into_owned()));
            }
            Inline::NumberLiteral { value } => flat.push(Part::Text((*value).to_owned())),
            Inline::VariableReference { id } => flat.push(Part::Value(id.name.to_owned())),
            Inline::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name));
                self.named(&format!("{}{}", id.name, attribute.unwrap_or_default()), flat)?;
            }
            Inline::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => self.named(&format!("-{}", id.name), flat)?,
            Inline::Placeable { expression } => self.expression(expression, flat)?,
            Inline::FunctionReference { .. } | Inline::TermReference { .. } => {
                return Err("calls a function, or a term with arguments, which is not read".to_owned());
            }
        }
        Ok(())
    }

    fn named(&self, key: &str, flat: &mut Pattern) -> Result<(), String> {
        if self.depth == MAX_DEPTH {
            return Err(format!("names `{key}` in a circle"));
        }
        let Some(pattern) = self.declared.get(key) else {
            return Err(format!("names `{key}`, which is not declared"));
        };
        let inner = Reader {
            declared: self.declared,
            depth: self.depth + 1,
        };
        for part in inner.pattern(pattern)?.parts {
            flat.push(part);
        }
        Ok(())
    }
}

/// The condition of a form; `None` for `other`.
fn form(key: &ast::VariantKey<&str>) -> Result<Option<Form>, String> {
    Ok(Some(match key {
        ast::VariantKey::NumberLiteral { value } => Form::Exactly(
            value
                .parse()
                .map_err(|_| format!("has the form [{value}], which is no whole number"))?,
        ),
        ast::VariantKey::Identifier { name } => Form::Category(match *name {
            "zero" => Category::Zero,
            "one" => Category::One,
            "two" => Category::Two,
            "few" => Category::Few,
            "many" => Category::Many,
            "other" => return Ok(None),
            _ => return Err(format!("has the form [{name}], which is no plural category")),
        }),
    }))
}
