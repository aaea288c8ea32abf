//! When to retry.

/// When to retry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RetryRule {
    /// Only after something has been changed.
    Never,
    /// Immediately.
    Now,
    /// After a delay, counted from the failed attempt.
    After {
        /// The delay in seconds; at least 3.
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

    /// The delay in seconds, 0 for immediately; `None` if retrying does not help.
    #[must_use]
    pub const fn delay_seconds(self) -> Option<u16> {
        match self {
            Self::Never => None,
            Self::Now => Some(0),
            Self::After { seconds } => Some(seconds),
        }
    }
}
