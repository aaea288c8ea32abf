//! Who must act.

use alloc::borrow::{Cow, ToOwned};

use crate::{Locale, locales};

/// Who must act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// The host, who publishes.
    Host,
    /// The operator, who has the account and its console.
    Operator,
    /// The developer of the page or the app.
    Developer,
    /// Whoever runs the network between this device and the play host.
    Network,
    /// The cloud's support.
    Vendor,
    /// Nobody.
    Nobody,
}

impl Who {
    /// A stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Operator => "operator",
            Self::Developer => "developer",
            Self::Network => "network",
            Self::Vendor => "vendor",
            Self::Nobody => "nobody",
        }
    }

    /// What people read.
    #[must_use]
    pub fn text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Host => locales::DiagnosisWhoHost,
            Self::Operator => locales::DiagnosisWhoOperator,
            Self::Developer => locales::DiagnosisWhoDeveloper,
            Self::Network => locales::DiagnosisWhoNetwork,
            Self::Vendor => locales::DiagnosisWhoVendor,
            Self::Nobody => locales::DiagnosisWhoNobody,
        }
        .text(locale)
    }

    /// Who acts next, and how; what is to be known instead, where nobody must act.
    #[must_use]
    pub fn act(self, next: &str, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Nobody => Cow::Owned(next.to_owned()),
            _ => {
                let who = self.text(locale);
                locales::DiagnosisAct { who, next }.text(locale)
            }
        }
    }
}
