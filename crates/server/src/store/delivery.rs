//! Deliveries: what was sent to the server, for people to look through.

use std::fmt;

/// The number of a delivery.
pub type DeliveryId = u64;

/// A delivery to keep. `Debug` shows neither body nor signature, because a signature may still be valid.
#[derive(Clone, PartialEq, Eq)]
pub struct NewDelivery {
    /// When it was received, in Unix seconds.
    pub received: u64,
    /// Who sent it.
    pub source: Source,
    /// The address it came from.
    pub from: String,
    /// The body, as it was received.
    pub body: Vec<u8>,
    /// The signature, if it is not in the body.
    pub sign: Option<String>,
    /// The name of the verdict.
    pub verdict: String,
    /// Why, in English, for the log.
    pub reason: String,
    /// What came of it.
    pub effect: Effect,
    /// What it changed on the live list, if anything: such as `unknown → live`.
    pub change: Option<String>,
    /// The stream, if it names one.
    pub stream: Option<String>,
    /// The delivery that was replayed.
    pub replay_of: Option<DeliveryId>,
}

/// A delivery that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Its number.
    pub id: DeliveryId,
    /// The delivery.
    pub delivery: NewDelivery,
}

/// The sender of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// The live CDN.
    Cdn,
    /// TRTC.
    Trtc,
}

/// What came of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// A new event.
    Event,
    /// An event that was known.
    Duplicate,
    /// Refused: a dead letter.
    Refused,
}

/// Which deliveries to list.
#[derive(Debug, Clone, Default)]
pub struct DeliveryQuery {
    /// Only those with a smaller number: the next page.
    pub before: Option<DeliveryId>,
    /// At most so many.
    pub limit: usize,
    /// Only of this stream.
    pub stream: Option<String>,
    /// Only with this effect.
    pub effect: Option<Effect>,
    /// Only from this sender.
    pub source: Option<Source>,
    /// Only with this verdict.
    pub verdict: Option<String>,
}

impl Source {
    /// Every sender.
    pub const ALL: [Self; 2] = [Self::Cdn, Self::Trtc];

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cdn => "cdn",
            Self::Trtc => "trtc",
        }
    }

    /// The sender of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.name() == name)
    }
}

impl Effect {
    /// Every effect.
    pub const ALL: [Self; 3] = [Self::Event, Self::Duplicate, Self::Refused];

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::Duplicate => "duplicate",
            Self::Refused => "refused",
        }
    }

    /// The effect of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|effect| effect.name() == name)
    }
}

impl fmt::Debug for NewDelivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewDelivery")
            .field("received", &self.received)
            .field("source", &self.source)
            .field("from", &self.from)
            .field("bytes", &self.body.len())
            .field("verdict", &self.verdict)
            .field("effect", &self.effect)
            .field("stream", &self.stream)
            .finish_non_exhaustive()
    }
}
