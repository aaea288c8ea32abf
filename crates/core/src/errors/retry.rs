//! When to try again.

/// When trying again makes sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RetryRule {
    /// Not before someone has changed something.
    Never,
    /// At once.
    Now,
    /// After a wait, counted from the failed attempt.
    After {
        /// How long to wait, in seconds; 3 at least.
        seconds: u16,
    },
}

impl RetryRule {
    /// The stable name: `never`, `now` or `after`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Now => "now",
            Self::After { .. } => "after",
        }
    }

    /// How long to wait in seconds, 0 for at once; none if trying again is no use.
    #[must_use]
    pub const fn delay_seconds(self) -> Option<u16> {
        match self {
            Self::Never => None,
            Self::Now => Some(0),
            Self::After { seconds } => Some(seconds),
        }
    }
}
