//! The whole diagnosis as one text to hand on. It names the play host and the stream, and has no key and no signature.

use alloc::{format, string::String};

use super::Evidence;
use crate::Locale;

impl Evidence {
    /// Everything in one text: the finding, then the checks in order. `heading` says which room and when.
    #[must_use]
    pub fn report(&self, heading: &str, locale: Locale) -> String {
        let finding = self.finding(locale);
        let mut text = format!(
            "{heading}\n{} · {}\n\n{}\n{}\n",
            self.host,
            self.name,
            finding.sentence,
            finding.who.act(&finding.next, locale)
        );
        for (index, check) in self.checks(locale).iter().enumerate() {
            let number = index + 1;
            let (subject, outcome) = (check.subject.text(locale), check.outcome.text(locale));
            text.push_str(&format!("\n{number}. {subject} [{outcome}] {}", check.sentence));
        }
        text.push('\n');
        text
    }
}
