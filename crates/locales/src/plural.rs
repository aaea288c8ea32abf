//! The plural rules of a language, taken from Unicode's data and written as Rust.

use icu_locale_core::{DataLocale, LanguageIdentifier};
use icu_plurals::{
    PluralCategory,
    provider::{
        Baked, PluralsCardinalV1,
        rules::{
            reference::ast::{Condition, Operand, Operator, RangeListItem, Relation, Rule},
            runtime,
        },
    },
};
use icu_provider::{DataIdentifierBorrowed, DataPayload, DataProvider, DataRequest};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// A plural category of CLDR.
pub type Category = PluralCategory;

/// The rules of a language for whole numbers: every category but `other`, each with its condition.
#[derive(Debug)]
pub(crate) struct Rules(Vec<(Category, Condition)>);

impl Rules {
    /// The rules of a language, or of the language it belongs to.
    pub(crate) fn of(language: &LanguageIdentifier) -> Option<Self> {
        let locale = DataLocale::from(language);
        let alone = DataLocale::from(&LanguageIdentifier::from(language.language));
        let payload = load(&locale).or_else(|| load(&alone))?;
        let data = payload.get();
        let rules = [
            (Category::Zero, &data.zero),
            (Category::One, &data.one),
            (Category::Two, &data.two),
            (Category::Few, &data.few),
            (Category::Many, &data.many),
        ];
        let written = |rule: &runtime::ast::Rule<'_>| Rule::from(rule).condition;
        let rules = rules
            .into_iter()
            .filter_map(|(category, rule)| Some((category, whole_numbers(written(rule.as_ref()?)))))
            .filter(|(_, condition)| !condition.0.is_empty())
            .collect();
        Some(Self(rules))
    }

    /// The categories a text may tell apart, without `other`, which every language has.
    pub(crate) fn categories(&self) -> impl Iterator<Item = Category> {
        self.0.iter().map(|(category, _)| *category)
    }

    /// The condition of a category for the number in the variable `n`, as Rust.
    pub(crate) fn condition(&self, category: Category) -> Option<TokenStream> {
        let (_, Condition(any)) = self.0.iter().find(|(known, _)| *known == category)?;
        let any = any.iter().map(|all| {
            let relations = all.0.iter().map(relation);
            // What a whole number meets by itself was left out, so there may be nothing to meet.
            let always = all.0.is_empty().then(|| quote!(true));
            quote!(#always #(#relations)&&*)
        });
        Some(quote!(#(#any)||*))
    }
}

fn load(locale: &DataLocale) -> Option<DataPayload<PluralsCardinalV1>> {
    let request = DataRequest {
        id: DataIdentifierBorrowed::for_locale(locale),
        ..DataRequest::default()
    };
    Some(Baked.load(request).ok()?.payload)
}

/// Leaves out what a whole number decides by itself: it has no decimals and no exponent, so those operands are zero.
fn whole_numbers(condition: Condition) -> Condition {
    let mut any = condition.0;
    any.retain_mut(|all| {
        let never = all
            .0
            .iter()
            .any(|relation| is_fraction(relation) && !holds_for_zero(relation));
        all.0.retain(|relation| !is_fraction(relation));
        !never
    });
    Condition(any)
}

fn is_fraction(relation: &Relation) -> bool {
    !matches!(relation.expression.operand, Operand::N | Operand::I)
}

fn holds_for_zero(relation: &Relation) -> bool {
    let listed = relation.range_list.0.iter().any(|item| match item {
        RangeListItem::Value(value) => value.0 == 0,
        RangeListItem::Range(range) => range.start().0 == 0,
    });
    listed == (relation.operator == Operator::Eq)
}

fn relation(relation: &Relation) -> TokenStream {
    let number = |value: u64| Literal::u64_unsuffixed(value);
    let operand = relation.expression.modulus.as_ref().map_or_else(
        || quote!(n),
        |modulus| {
            let modulus = number(modulus.0);
            quote!(n % #modulus)
        },
    );
    let ranges = relation.range_list.0.iter().map(|item| match item {
        RangeListItem::Value(value) => {
            let value = number(value.0);
            quote!(#value)
        }
        RangeListItem::Range(range) => {
            let (start, end) = (number(range.start().0), number(range.end().0));
            quote!(#start..=#end)
        }
    });
    let negated = (relation.operator == Operator::NotEq).then(|| quote!(!));
    quote!(#negated matches!(#operand, #(#ranges)|*))
}
