//! Choosing a way.

use alloc::{string::String, vec::Vec};

use super::{MATRIX, Needs, Priority, RecordMode, StartMode, TradeOff, Unmet, Warning, Way, words::Why};
use crate::FileFormats;
use panglu_core::Locale;

/// The way that fits best, or the honest answer that none does. Produced by [`recommend`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    choice: Option<Way>,
    unmet: Vec<Unmet>,
    trade_offs: Vec<TradeOff>,
    warnings: Vec<Warning>,
    priority: Priority,
}

impl Recommendation {
    /// The way to take. When [`fits`](Self::fits) is false it is the nearest one; nothing where recording is impossible.
    #[must_use]
    pub const fn choice(&self) -> Option<Way> {
        self.choice
    }

    /// Whether every need is met.
    #[must_use]
    pub const fn fits(&self) -> bool {
        self.unmet.is_empty()
    }

    /// The needs that are not met, each with what to do instead.
    #[must_use]
    pub fn unmet(&self) -> &[Unmet] {
        &self.unmet
    }

    /// What the choice costs compared with the other ways.
    #[must_use]
    pub fn trade_offs(&self) -> &[TradeOff] {
        &self.trade_offs
    }

    /// What to look out for with this choice; the choice still stands.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// The choice and its reason in one short paragraph.
    #[must_use]
    pub fn why(&self, locale: Locale) -> String {
        let Some(way) = self.choice else {
            return Why::Impossible.text(locale).into_owned();
        };
        let choice = match (way.start, way.record) {
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
        let gap = match locale {
            Locale::En => " ",
            Locale::ZhCn => "",
        };
        [choice.text(locale), reason.text(locale)].join(gap)
    }
}

/// Finds the way that meets every need, or else the one that leaves the fewest unmet; among equals the priority
/// decides.
#[must_use]
pub fn recommend(needs: &Needs) -> Recommendation {
    let impossible = needs.impossible();
    if !impossible.is_empty() {
        return Recommendation {
            choice: None,
            unmet: impossible,
            trade_offs: Vec::new(),
            warnings: Vec::new(),
            priority: needs.priority,
        };
    }
    let [first, others @ ..] = &MATRIX;
    let mut best = (*first, needs.unmet_by(first));
    for way in others {
        let unmet = needs.unmet_by(way);
        let fewer = unmet.len() < best.1.len();
        if fewer || (unmet.len() == best.1.len() && outranks(way, &best.0, needs.priority)) {
            best = (*way, unmet);
        }
    }
    let (choice, unmet) = best;
    Recommendation {
        choice: Some(choice),
        unmet,
        trade_offs: trade_offs(&choice),
        warnings: warnings(needs, &choice),
        priority: needs.priority,
    }
}

fn outranks(way: &Way, other: &Way, priority: Priority) -> bool {
    match priority {
        Priority::Ease => way.ease > other.ease,
        Priority::Reliability => way.reliability > other.reliability,
        Priority::Cost => way.cost < other.cost,
    }
}

fn trade_offs(way: &Way) -> Vec<TradeOff> {
    let mut trade_offs = Vec::new();
    match way.start {
        StartMode::Automatic => trade_offs.push(TradeOff::EverythingIsRelayed),
        StartMode::Manual => trade_offs.push(TradeOff::AppStartsAndStops),
    }
    if way.record == RecordMode::Manual {
        trade_offs.push(TradeOff::AppRecords);
    }
    if way.formats == FileFormats::MP4 {
        trade_offs.push(TradeOff::OnlyMp4);
    }
    if !way.callback {
        trade_offs.push(TradeOff::NoCallback);
    }
    let best = &MATRIX[0];
    if way.reliability < best.reliability {
        trade_offs.push(TradeOff::LessReliable {
            stars: way.reliability.drawn(),
        });
    }
    if way.cost > best.cost {
        trade_offs.push(TradeOff::CostsMore {
            stars: way.cost.drawn(),
        });
    }
    trade_offs
}

fn warnings(needs: &Needs, way: &Way) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if way.start == StartMode::Manual {
        // Found in the vendor's later documents: with the console's switch on, the app's calls do nothing.
        warnings.push(Warning::SwitchAutomaticOff);
        if way.record == RecordMode::Automatic {
            warnings.push(Warning::FileTypesInStartOptions);
        }
    }
    if way.record == RecordMode::Manual {
        warnings.push(Warning::SourcesDisagree);
    }
    if needs.callback && way.callback {
        warnings.push(Warning::CallbackUrl);
    }
    warnings
}
