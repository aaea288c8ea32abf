//! The texts of an explanation: the reports and whether they count, what would change the judgement, and overdue
//! heartbeats.

use alloc::borrow::Cow;

use super::{
    super::{HeartbeatGap, Indication, Report, SourceReport, Transition, Trigger},
    span,
};
use panglu_core::{Locale, Platform, texts};

impl SourceReport {
    /// The report and its age, for the audience.
    #[must_use]
    pub fn audience_text(&self, locale: Locale) -> Cow<'static, str> {
        let what = self.evidence.report.audience_text(locale);
        let age = span(self.age, locale);
        Line::Plain { what, age }.text(locale)
    }

    /// The same for the operator, and whether it counts.
    #[must_use]
    pub fn operator_text(&self, locale: Locale) -> Cow<'static, str> {
        let what = self.evidence.report.operator_text(locale);
        let age = span(self.age, locale);
        match self.indicates {
            Indication::Nothing => Line::NoEvidence { what, age },
            Indication::Existed => Line::Existed { what, age },
            Indication::Intended => Line::Intended { what, age },
            Indication::Live | Indication::Gone if self.counts => Line::Counts { what, age },
            Indication::Live | Indication::Gone => Line::Overtaken { what, age },
        }
        .text(locale)
    }
}

impl Transition {
    /// What would change the judgement, for the audience. `now` is in Unix seconds; times are shown relative to it.
    #[must_use]
    pub fn audience_text(&self, now: u64, locale: Locale) -> Cow<'static, str> {
        self.text(now, locale, Report::audience_text)
    }

    /// The same for the operator.
    #[must_use]
    pub fn operator_text(&self, now: u64, locale: Locale) -> Cow<'static, str> {
        self.text(now, locale, Report::operator_text)
    }

    fn text(
        &self,
        now: u64,
        locale: Locale,
        name: fn(&Report, Locale) -> Cow<'static, str>,
    ) -> Cow<'static, str> {
        let to = self.to.label(locale);
        match &self.trigger {
            Trigger::Silence { at } => Change::Silence {
                wait: span(at.saturating_sub(now), locale),
                to,
            },
            Trigger::Heard(report) => Change::Heard {
                what: name(report, locale),
                to,
            },
        }
        .text(locale)
    }
}

impl HeartbeatGap {
    /// What the overdue heartbeats mean, for the audience.
    #[must_use]
    pub fn audience_text(&self, locale: Locale) -> Cow<'static, str> {
        let age = span(self.age, locale);
        Gap::Audience { age }.text(locale)
    }

    /// What the overdue heartbeats mean on the host's platform, for the operator.
    #[must_use]
    pub fn operator_text(&self, locale: Locale) -> Cow<'static, str> {
        let missed = self.missed;
        match self.platform {
            None => Gap::Unknown { missed },
            Some(Platform::Pc) => Gap::Windows { missed },
            Some(Platform::Ios) => Gap::Ios { missed },
            Some(Platform::Android) => Gap::Android { missed },
        }
        .text(locale)
    }
}

texts! {
    enum Line as Explanation {
        Plain { what: Cow<'static, str>, age: Cow<'static, str> },
        Counts { what: Cow<'static, str>, age: Cow<'static, str> },
        Overtaken { what: Cow<'static, str>, age: Cow<'static, str> },
        Intended { what: Cow<'static, str>, age: Cow<'static, str> },
        Existed { what: Cow<'static, str>, age: Cow<'static, str> },
        NoEvidence { what: Cow<'static, str>, age: Cow<'static, str> },
    }
}

texts! {
    enum Change as ExplanationChange {
        Silence { wait: Cow<'static, str>, to: Cow<'static, str> },
        Heard { what: Cow<'static, str>, to: Cow<'static, str> },
    }
}

texts! {
    enum Gap as ExplanationGap {
        Audience { age: Cow<'static, str> },
        Unknown { missed: u64 },
        Windows { missed: u64 },
        Ios { missed: u64 },
        Android { missed: u64 },
    }
}
