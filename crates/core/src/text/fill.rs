//! How a wording is filled with its values.

use alloc::string::String;
use core::fmt::{Display, Write};

/// A part of a wording, as the build script wrote it.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    /// Words.
    Text(&'static str),
    /// The value with this index.
    Value(usize),
    /// One of several wordings, chosen by a number.
    Plural {
        /// The index of the number.
        count: usize,
        /// Wordings of one number each; they go first.
        exact: &'static [(u64, &'static [Part])],
        /// The rule of the language.
        rule: fn(u64) -> Plural,
        /// Wordings of one form each.
        forms: &'static [(Plural, &'static [Part])],
        /// The wording of every other number.
        other: &'static [Part],
    },
}

/// The plural categories of CLDR. What they mean differs by language; most have two, Chinese has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plural {
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
    /// `other`
    Other,
}

/// A whole number that decides between the forms of a plural.
pub trait Count {
    /// The number without its sign.
    fn count(&self) -> u64;
}

impl<T: Count> Count for &T {
    fn count(&self) -> u64 {
        (*self).count()
    }
}

macro_rules! counts {
    ($($kind:ty => $number:ident $count:expr),+ $(,)?) => {
        $( impl Count for $kind {
            fn count(&self) -> u64 {
                let $number = *self;
                $count
            }
        } )+
    };
}

counts! {
    u8 => number u64::from(number),
    u16 => number u64::from(number),
    u32 => number u64::from(number),
    u64 => number number,
    // No machine that this is built for has more than 64 bits.
    usize => number number as u64,
    i32 => number u64::from(number.unsigned_abs()),
    i64 => number number.unsigned_abs(),
}

/// Writes a wording with its values.
#[must_use]
pub fn fill(parts: &[Part], values: &[&dyn Display], counts: &[u64]) -> String {
    let mut filled = String::new();
    write(parts, values, counts, &mut filled);
    filled
}

fn write(parts: &[Part], values: &[&dyn Display], counts: &[u64], filled: &mut String) {
    for part in parts {
        match *part {
            Part::Text(text) => filled.push_str(text),
            Part::Value(index) => {
                if let Some(value) = values.get(index) {
                    // Writing into a String cannot fail.
                    let _always = write!(filled, "{value}");
                }
            }
            Part::Plural {
                count,
                exact,
                rule,
                forms,
                other,
            } => {
                let number = counts.get(count).copied().unwrap_or_default();
                let of_number = exact
                    .iter()
                    .find(|(only, _)| *only == number)
                    .map(|(_, form)| *form);
                let of_form = || {
                    let wanted = rule(number);
                    forms
                        .iter()
                        .find(|(form, _)| *form == wanted)
                        .map(|(_, form)| *form)
                };
                write(
                    of_number.or_else(of_form).unwrap_or(other),
                    values,
                    counts,
                    filled,
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, Plural, fill};

    #[test]
    fn values_stand_where_their_index_stands() {
        let parts = [
            Part::Value(1),
            Part::Text(" of "),
            Part::Value(0),
            Part::Text("!"),
        ];
        assert_eq!(
            fill(&parts, &[&7_u64, &"{a} {b}"], &[]),
            "{a} {b} of 7!",
            "a value is no wording"
        );
    }

    #[test]
    fn an_exact_number_goes_before_its_form() {
        const ONE: fn(u64) -> Plural = |number| if number == 1 { Plural::One } else { Plural::Other };
        let parts = [Part::Plural {
            count: 0,
            exact: &[(0, &[Part::Text("nobody")])],
            rule: ONE,
            forms: &[(Plural::One, &[Part::Text("one person")])],
            other: &[Part::Value(0), Part::Text(" people")],
        }];
        let filled = [0_u64, 1, 5].map(|number| fill(&parts, &[&number], &[number]));
        assert_eq!(filled, ["nobody", "one person", "5 people"]);
    }
}
