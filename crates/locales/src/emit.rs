//! Generates the Rust source of the texts.
//!
//! The file is included by a module that imports `Locale` and `text` from `panglu_core`.

use heck::{ToShoutySnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

use crate::{Form, Language, Part, Pattern, REFERENCE, pattern::Placeholders};

/// Generates the enum of the languages.
pub(crate) fn languages(languages: &[Language], names: &[String]) -> String {
    let variants: Vec<_> = languages.iter().map(|language| variant(language.tag())).collect();
    let tags: Vec<_> = languages.iter().map(Language::tag).collect();
    let count = languages.len();
    let notes = names
        .iter()
        .zip(&tags)
        .map(|(name, tag)| format!(" {name}, `{tag}`."));
    let reference = variant(REFERENCE);
    let defaults = variants
        .iter()
        .map(|variant| (*variant == reference).then(|| quote!(#[default])));
    quote! {
        /// A supported language: one for every file in `locales/`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
        pub enum Locale {
            #( #[doc = #notes] #defaults #variants, )*
        }

        impl Locale {
            /// Every language, ordered by tag.
            pub const ALL: [Self; #count] = [#( Self::#variants ),*];

            /// The BCP 47 tag, as used in `<html lang>`.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self { #( Self::#variants => #tags, )* }
            }

            /// The name of the language in that language.
            #[must_use]
            pub const fn native_name(self) -> &'static str {
                match self { #( Self::#variants => #names, )* }
            }
        }
    }
    .to_string()
}

/// Generates a struct for every text that was not taken.
pub(crate) fn messages(languages: &[Language], taken: &[String]) -> String {
    let Some(reference) = languages.iter().find(|language| language.tag() == REFERENCE) else {
        return String::new();
    };
    let keys = reference
        .keys()
        .filter(|key| !taken.iter().any(|taken| taken == key));
    let messages = keys.map(|key| message(key, reference, languages));
    let rules = languages.iter().map(rule);
    let tags = languages.iter().map(Language::tag);
    quote! {
        const _: () = text::assert_languages(&[#(#tags),*]);
        #(#rules)*
        #(#messages)*
    }
    .to_string()
}

fn message(key: &str, reference: &Language, languages: &[Language]) -> TokenStream {
    let name = format_ident!("{}", key.to_upper_camel_case());
    let wording = reference.get(key).map(summary).unwrap_or_default();
    let note = reference.comment(key).map_or_else(
        || format!(" “{wording}”"),
        |comment| format!(" {comment} “{wording}”"),
    );
    let mut placeholders = Placeholders::default();
    for language in languages {
        let of_language = language.get(key).map(Pattern::placeholders).unwrap_or_default();
        placeholders.all.extend(of_language.all);
        placeholders.counts.extend(of_language.counts);
    }
    let variants: Vec<_> = languages.iter().map(|language| variant(language.tag())).collect();
    if placeholders.all.is_empty() {
        let texts = languages
            .iter()
            .map(|language| language.get(key).and_then(Pattern::plain).unwrap_or_default());
        return quote! {
            #[doc = #note]
            #[allow(non_upper_case_globals)]
            pub(crate) const #name: text::Text = text::Text::new([#(#texts),*]);
        };
    }
    let names: Vec<&str> = placeholders.all.iter().map(String::as_str).collect();
    let counted: Vec<&str> = placeholders.counts.iter().map(String::as_str).collect();
    let fields: Vec<Ident> = names.iter().map(|name| format_ident!("{name}")).collect();
    let kinds: Vec<Ident> = names
        .iter()
        .map(|name| format_ident!("{}", name.to_upper_camel_case()))
        .collect();
    let bounds = names.iter().map(|name| {
        if counted.contains(name) {
            quote!(core::fmt::Display + text::Count)
        } else {
            quote!(core::fmt::Display)
        }
    });
    let counts: Vec<Ident> = counted.iter().map(|name| format_ident!("{name}")).collect();
    let patterns = languages.iter().map(|language| {
        let pattern = language.get(key).cloned().unwrap_or_default();
        parts(
            &pattern,
            &Scope {
                names: &names,
                counted: &counted,
                tag: language.tag(),
            },
        )
    });
    quote! {
        #[doc = #note]
        #[derive(Debug, Clone, Copy)]
        pub(crate) struct #name<#(#kinds),*> { #( pub(crate) #fields: #kinds ),* }

        impl<#(#kinds: #bounds),*> #name<#(#kinds),*> {
            pub(crate) fn text(&self, locale: Locale) -> text::Cow<'static, str> {
                let parts: &[text::Part] = match locale { #( Locale::#variants => #patterns, )* };
                text::Cow::Owned(text::fill(parts, &[#( &self.#fields ),*], &[#( text::Count::count(&self.#counts) ),*]))
            }
        }
    }
}

struct Scope<'a> {
    names: &'a [&'a str],
    counted: &'a [&'a str],
    tag: &'a str,
}

fn parts(pattern: &Pattern, scope: &Scope<'_>) -> TokenStream {
    let parts = pattern.parts.iter().map(|part| match part {
        Part::Text(text) => quote!(text::Part::Text(#text)),
        Part::Value(name) => {
            let index = index(scope.names, name);
            quote!(text::Part::Value(#index))
        }
        Part::Plural { value, forms, other } => {
            let index = index(scope.counted, value);
            let rule = rule_name(scope.tag);
            let exact = forms.iter().filter_map(|(form, wording)| match form {
                Form::Exactly(number) => {
                    let (number, wording) = (Literal::u64_unsuffixed(*number), parts(wording, scope));
                    Some(quote!((#number, #wording)))
                }
                Form::Category(_) => None,
            });
            let by_category = forms.iter().filter_map(|(form, wording)| match form {
                Form::Category(category) => {
                    let (name, wording) = (format_ident!("{category:?}"), parts(wording, scope));
                    Some(quote!((text::Plural::#name, #wording)))
                }
                Form::Exactly(_) => None,
            });
            let other = parts(other, scope);
            quote!(text::Part::Plural {
                count: #index, exact: &[#(#exact),*], rule: #rule, forms: &[#(#by_category),*], other: #other
            })
        }
    });
    quote!(&[#(#parts),*])
}

/// The plural rule of a language; `None` if no text of the crate needs it.
fn rule(language: &Language) -> TokenStream {
    let plural = |part: &Part| matches!(part, Part::Plural { .. });
    if !language.keys().any(|key| {
        language
            .get(key)
            .is_some_and(|text| text.parts.iter().any(plural))
    }) {
        return TokenStream::new();
    }
    let name = rule_name(language.tag());
    let forms = language.rules().categories().filter_map(|category| {
        let (name, condition) = (
            format_ident!("{category:?}"),
            language.rules().condition(category)?,
        );
        Some(quote!(if #condition { return text::Plural::#name; }))
    });
    let note = format!(
        " The plural form of a whole number in `{}`, by CLDR.",
        language.tag()
    );
    quote! {
        #[doc = #note]
        const fn #name(n: u64) -> text::Plural {
            let _ = n;
            #(#forms)*
            text::Plural::Other
        }
    }
}

fn rule_name(tag: &str) -> Ident {
    format_ident!("plural_{}", tag.to_shouty_snake_case().to_lowercase())
}

fn variant(tag: &str) -> Ident {
    Ident::new(&tag.to_upper_camel_case(), Span::call_site())
}

fn index(names: &[&str], name: &str) -> Literal {
    Literal::usize_unsuffixed(names.iter().position(|known| *known == name).unwrap_or_default())
}

/// The text with the names of its placeholders, for the documentation.
fn summary(pattern: &Pattern) -> String {
    let parts = pattern.parts.iter().map(|part| match part {
        Part::Text(text) => text.clone(),
        Part::Value(name) => format!("{{{name}}}"),
        Part::Plural { other, .. } => summary(other),
    });
    parts.collect()
}
