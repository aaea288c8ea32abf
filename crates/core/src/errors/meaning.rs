//! One meaning of one number.

use super::{
    RetryRule, Source, Who,
    catalogue::{self, Document, Row},
};
use crate::Locale;

/// How closely a meaning fits the number asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fit {
    /// The catalogue explains this very number.
    Exact,
    /// The number itself is not known, but the vendor says what its range is about.
    Family,
    /// The number is not known at all; this is one that looks like it, in case of a typing mistake.
    Nearest,
}

impl Fit {
    /// The stable name, such as `exact`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Family => "family",
            Self::Nearest => "nearest",
        }
    }
}

/// The document a meaning comes from.
#[derive(Debug, Clone, Copy)]
pub struct Reference(&'static Document);

impl Reference {
    /// What the document is called.
    #[must_use]
    pub fn title(&self, locale: Locale) -> &'static str {
        self.0.title.wording(locale)
    }

    /// Where the document stands, if its address is known.
    #[must_use]
    pub fn url(&self) -> Option<&'static str> {
        self.0.url
    }

    /// The document's date as `2018-06-15`; the day it was read if its title says that it is undated.
    #[must_use]
    pub fn date(&self) -> &'static str {
        self.0.date
    }
}

/// What a number means when a certain product reports it. The three texts, one each for those who watch, operate
/// and develop, are [`audience_text`](Self::audience_text), [`operator_text`](Self::operator_text) and
/// [`developer_text`](Self::developer_text).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meaning {
    row: &'static Row,
    code: i64,
    fit: Fit,
}

impl Meaning {
    pub(super) const fn row(&self) -> &'static Row {
        self.row
    }

    pub(super) const fn new(row: &'static Row, code: i64, fit: Fit) -> Self {
        Self { row, code, fit }
    }

    /// The number explained: the one asked about, or with [`Fit::Nearest`] the one suggested instead.
    #[must_use]
    pub const fn code(&self) -> i64 {
        self.code
    }

    /// How closely this meaning fits the number asked about.
    #[must_use]
    pub const fn fit(&self) -> Fit {
        self.fit
    }

    /// The product that reports the number.
    #[must_use]
    pub fn source(&self) -> Source {
        self.row.source
    }

    /// The field or callback argument that carries the number, such as `sub_errcode`.
    #[must_use]
    pub fn field(&self) -> &'static str {
        self.row.field
    }

    /// The number that this one refines, if it is a sub-code: 18 for the `sub_errcode` 501 of `errcode` 18.
    #[must_use]
    pub fn refines(&self) -> Option<i64> {
        self.row.of
    }

    /// A stable name in English, unique within the source, such as `room-not-found`. Numbers that the vendor
    /// explains alike share it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.row.name
    }

    /// The name of the family that the number belongs to, such as `request-parsing`.
    #[must_use]
    pub fn family(&self) -> Option<&'static str> {
        let family = catalogue::family(self.code);
        family
            .filter(|family| family.source == self.source())
            .map(|family| family.name)
    }

    /// What happened, in a few words without a full stop.
    #[must_use]
    pub fn title(&self, locale: Locale) -> &'static str {
        self.row.title.wording(locale)
    }

    /// Why it happened, in whole sentences.
    #[must_use]
    pub fn cause(&self, locale: Locale) -> &'static str {
        self.row.cause.wording(locale)
    }

    /// What to do next, in whole sentences.
    #[must_use]
    pub fn advice(&self, locale: Locale) -> &'static str {
        self.row.advice.wording(locale)
    }

    /// Who must act.
    #[must_use]
    pub fn who(&self) -> Who {
        self.row.who
    }

    /// When to try again.
    #[must_use]
    pub fn retry(&self) -> RetryRule {
        self.row.retry
    }

    /// What to send to the vendor's support if trying again does not help or is no use: names of fields, such as
    /// `sdkAppId`. Empty if support is not needed.
    #[must_use]
    pub fn contact(&self) -> &'static [&'static str] {
        if self.row.support {
            catalogue::contact_fields(self.source())
        } else {
            &[]
        }
    }

    /// Whether nothing is wrong and nothing has to be done.
    #[must_use]
    pub fn benign(&self) -> bool {
        self.row.benign
    }

    /// The document this comes from.
    #[must_use]
    pub fn reference(&self) -> Reference {
        Reference(self.row.reference)
    }
}
