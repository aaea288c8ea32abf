//! How much delay is wanted.

/// How far behind the live edge playback stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
pub enum LagMode {
    /// As near as the format allows.
    #[default]
    Low,
    /// Far enough for networks that vary.
    Steady,
}

impl LagMode {
    /// Every mode.
    pub const ALL: [Self; 2] = [Self::Low, Self::Steady];

    /// The stable name, as the element's attribute has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Steady => "steady",
        }
    }

    /// The mode of that stable name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.name() == name)
    }

    /// How much more than the format needs, in seconds.
    pub(super) const fn extra_s(self) -> f64 {
        match self {
            Self::Low => 0.0,
            Self::Steady => 2.0,
        }
    }
}
