//! Chooses a recording method.

use alloc::{string::String, vec::Vec};

use super::{
    MATRIX, Priority, RecordMode, RecordingMethod, Requirements, StartMode, TradeOff, Unmet, Warning,
    texts::Why,
};
use crate::FileFormats;
use panglu_core::{Locale, paragraph};

/// The recording method that fits best, and the needs that it does not meet. Produced by [`recommend`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    choice: Option<RecordingMethod>,
    unmet: Vec<Unmet>,
    trade_offs: Vec<TradeOff>,
    warnings: Vec<Warning>,
    priority: Priority,
}

impl Recommendation {
    /// The recommended method. If [`fits`](Self::fits) is false, it is the one that comes nearest; `None` if recording
    /// is impossible.
    #[must_use]
    pub const fn choice(&self) -> Option<RecordingMethod> {
        self.choice
    }

    /// Whether every need is met.
    #[must_use]
    pub const fn fits(&self) -> bool {
        self.unmet.is_empty()
    }

    /// The needs that are not met, each with an alternative.
    #[must_use]
    pub fn unmet(&self) -> &[Unmet] {
        &self.unmet
    }

    /// The disadvantages of the choice compared with the other methods.
    #[must_use]
    pub fn trade_offs(&self) -> &[TradeOff] {
        &self.trade_offs
    }

    /// Warnings about this choice. They do not change it.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// The choice and the reason for it, in one short paragraph.
    #[must_use]
    pub fn why(&self, locale: Locale) -> String {
        let Some(method) = self.choice else {
            return Why::Impossible.text(locale).into_owned();
        };
        let choice = match (method.start, method.record) {
            (StartMode::Automatic, RecordMode::Automatic) => Why::AllAutomatic,
            (StartMode::Manual, RecordMode::Automatic) => Why::StartManual,
            (StartMode::Automatic, RecordMode::Manual) => Why::RecordManual,
            (StartMode::Manual, RecordMode::Manual) => Why::AllManual,
        };
        let reason = match (self.fits(), self.priority) {
            (false, _) => Why::Nearest,
            (true, Priority::Ease) => Why::Easiest,
            (true, Priority::Reliability) => Why::MostReliable,
            (true, Priority::Cost) => Why::Cheapest,
        };
        paragraph(&[choice.text(locale), reason.text(locale)], locale)
    }
}

/// Finds the method with the fewest unmet needs. If several methods are equal, the priority decides.
#[must_use]
pub fn recommend(requirements: &Requirements) -> Recommendation {
    let impossible = requirements.impossible();
    if !impossible.is_empty() {
        return Recommendation {
            choice: None,
            unmet: impossible,
            trade_offs: Vec::new(),
            warnings: Vec::new(),
            priority: requirements.priority,
        };
    }
    let [first, others @ ..] = &MATRIX;
    let mut best = (*first, requirements.unmet_by(first));
    for method in others {
        let unmet = requirements.unmet_by(method);
        let fewer = unmet.len() < best.1.len();
        if fewer || (unmet.len() == best.1.len() && outranks(method, &best.0, requirements.priority)) {
            best = (*method, unmet);
        }
    }
    let (choice, unmet) = best;
    Recommendation {
        choice: Some(choice),
        unmet,
        trade_offs: trade_offs(&choice),
        warnings: warnings(requirements, &choice),
        priority: requirements.priority,
    }
}

fn outranks(method: &RecordingMethod, other: &RecordingMethod, priority: Priority) -> bool {
    match priority {
        Priority::Ease => method.ease > other.ease,
        Priority::Reliability => method.reliability > other.reliability,
        Priority::Cost => method.cost < other.cost,
    }
}

fn trade_offs(method: &RecordingMethod) -> Vec<TradeOff> {
    let mut trade_offs = Vec::new();
    match method.start {
        StartMode::Automatic => trade_offs.push(TradeOff::EverythingIsRelayed),
        StartMode::Manual => trade_offs.push(TradeOff::AppStartsAndStops),
    }
    if method.record == RecordMode::Manual {
        trade_offs.push(TradeOff::AppRecords);
    }
    if method.formats == FileFormats::MP4 {
        trade_offs.push(TradeOff::OnlyMp4);
    }
    if !method.callback {
        trade_offs.push(TradeOff::NoCallback);
    }
    let best = &MATRIX[0];
    if method.reliability < best.reliability {
        trade_offs.push(TradeOff::LessReliable {
            stars: method.reliability.stars(),
        });
    }
    if method.cost > best.cost {
        trade_offs.push(TradeOff::CostsMore {
            stars: method.cost.stars(),
        });
    }
    trade_offs
}

fn warnings(requirements: &Requirements, method: &RecordingMethod) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if method.start == StartMode::Manual {
        // Inferred: no document says what the app's calls do while the switch in the console is on. A public sample of the
        // vendor confirms only that a record id needs the switch off.
        warnings.push(Warning::SwitchAutomaticOff);
        if method.record == RecordMode::Automatic {
            warnings.push(Warning::FileTypesInStartOptions);
        }
    }
    if method.record == RecordMode::Manual {
        warnings.push(Warning::SourcesDisagree);
    }
    if requirements.callback && method.callback {
        warnings.push(Warning::CallbackUrl);
    }
    warnings
}
