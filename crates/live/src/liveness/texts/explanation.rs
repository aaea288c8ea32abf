//! The explanation: who said what, what it weighs, what would change it, and what a missing heartbeat may mean.

use alloc::borrow::Cow;

use super::{
    super::{HeartbeatGap, Indication, Report, SourceReport, Transition, Trigger},
    span,
};
use panglu_core::{Locale, Platform, texts};

impl SourceReport {
    /// Who said what and how long ago, for the audience.
    #[must_use]
    pub fn audience_text(&self, locale: Locale) -> Cow<'static, str> {
        let what = self.evidence.report.audience_text(locale);
        let age = span(self.age, locale);
        Line::Plain { what, age }.text(locale)
    }

    /// The same for the operator, with its weight.
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
    /// What would change the judgement, for the audience. `now` is Unix seconds, to say how far away a moment is.
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
    /// What the gap means, for the audience.
    #[must_use]
    pub fn audience_text(&self, locale: Locale) -> Cow<'static, str> {
        let age = span(self.age, locale);
        Gap::Audience { age }.text(locale)
    }

    /// What the gap means on the host's platform, for the operator.
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
    enum Line {
        Plain { what: Cow<'static, str>, age: Cow<'static, str> } => { en: "{what}, {age} ago.", zh: "{what}（{age}前）。" },
        Counts { what: Cow<'static, str>, age: Cow<'static, str> } => { en: "{what}, {age} ago; counts.", zh: "{what}（{age}前），有效。" },
        Overtaken { what: Cow<'static, str>, age: Cow<'static, str> } => {
            en: "{what}, {age} ago; superseded or too old.", zh: "{what}（{age}前），已过时或被推翻。",
        },
        Intended { what: Cow<'static, str>, age: Cow<'static, str> } => { en: "{what}, {age} ago; an intention, no proof.", zh: "{what}（{age}前），仅为意图。" },
        Existed { what: Cow<'static, str>, age: Cow<'static, str> } => { en: "{what}, {age} ago; no end and no proof of now.", zh: "{what}（{age}前），不能说明现状。" },
        NoEvidence { what: Cow<'static, str>, age: Cow<'static, str> } => { en: "{what}, {age} ago; no evidence either way.", zh: "{what}（{age}前），不作为依据。" },
    }
}

texts! {
    enum Change {
        Silence { wait: Cow<'static, str>, to: Cow<'static, str> } => {
            en: "Without further news it becomes “{to}” in {wait}.", zh: "若无新消息，{wait}后变为“{to}”。",
        },
        Heard { what: Cow<'static, str>, to: Cow<'static, str> } => { en: "“{what}” would make it “{to}”.", zh: "若收到“{what}”，将变为“{to}”。" },
    }
}

texts! {
    enum Gap {
        Audience { age: Cow<'static, str> } => {
            en: "The host's app was last heard of {age} ago.", zh: "上次收到主播应用的消息是 {age}前。",
        },
        Unknown { missed: u64 } => {
            en: "{missed} heartbeats are overdue. Ask the host to bring the app to the front.",
            zh: "已有 {missed} 次心跳未到。请主播把应用切到前台。",
        },
        Windows { missed: u64 } => {
            en: "{missed} heartbeats are overdue. On Windows the background changes nothing, so look for a crash or a lost network.",
            zh: "已有 {missed} 次心跳未到。Windows 应用在后台与前台无异，请排查崩溃或断网。",
        },
        Ios { missed: u64 } => {
            en: "{missed} heartbeats are overdue. iOS may suspend an app in the background and break the push. Ask the host to come back to it.",
            zh: "已有 {missed} 次心跳未到。iOS 可能挂起后台应用并使推流中断，请主播回到应用。",
        },
        Android { missed: u64 } => {
            en: "{missed} heartbeats are overdue. What Android does to an app in the background depends on the phone's maker and on free memory. Ask the host to come back to it and to exempt it from battery saving.",
            zh: "已有 {missed} 次心跳未到。Android 对后台应用的处理因厂商和内存而异，请主播回到应用，并将其加入省电白名单。",
        },
    }
}
