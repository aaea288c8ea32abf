//! One meaning of a number.

use super::{
    RetryRule, Source, Who,
    catalogue::{self, Document, Row},
};
use crate::Locale;

/// How well a meaning matches the number that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fit {
    /// The catalogue explains exactly this number.
    Exact,
    /// The number is not known, but the vendor documents what its range is about.
    Family,
    /// The number is not known; this is a known one that looks similar, in case of a typing mistake.
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

/// The document that is the source of a meaning.
#[derive(Debug, Clone, Copy)]
pub struct Reference(&'static Document);

impl Reference {
    /// The title of the document.
    #[must_use]
    pub fn title(&self, locale: Locale) -> &'static str {
        self.0.title.wording(locale)
    }

    /// The address of the document, if known.
    #[must_use]
    pub fn url(&self) -> Option<&'static str> {
        self.0.url
    }

    /// The document's date, such as `2018-06-15`. If the title says that the document is undated, the date it was read.
    #[must_use]
    pub fn date(&self) -> &'static str {
        self.0.date
    }
}

/// The meaning of a number when a certain product reports it. There are three texts:
/// [`audience_text`](Self::audience_text), [`operator_text`](Self::operator_text) and
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

    /// The number explained: the one asked for, or with [`Fit::Nearest`] the one suggested instead.
    #[must_use]
    pub const fn code(&self) -> i64 {
        self.code
    }

    /// How well this meaning matches the number asked for.
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

    /// The code that this sub-code refines: 18 for the `sub_errcode` 501 of `errcode` 18. `None` if it is not a
    /// sub-code.
    #[must_use]
    pub fn refines(&self) -> Option<i64> {
        self.row.of
    }

    /// A stable English name, unique within the source, such as `room-not-found`. Numbers with the same explanation
    /// share it.
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

    /// When to retry.
    #[must_use]
    pub fn retry(&self) -> RetryRule {
        self.row.retry
    }

    /// The names of the fields to send to the vendor's support if retrying does not help, such as `sdkAppId`. Empty if
    /// support is not needed.
    #[must_use]
    pub fn contact(&self) -> &'static [&'static str] {
        if self.row.support {
            catalogue::contact_fields(self.source())
        } else {
            &[]
        }
    }

    /// Whether the code is harmless: nothing is wrong and nothing needs to be done.
    #[must_use]
    pub fn benign(&self) -> bool {
        self.row.benign
    }

    /// The source document.
    #[must_use]
    pub fn reference(&self) -> Reference {
        Reference(self.row.reference)
    }
}
